import type { Severity } from '../../diagnostics/diagnostic.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

export interface UnderlinedPart {
  readonly start: number;
  readonly text: string;
  /** Absent where nothing is to be said. */
  readonly severity?: Severity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Cuts a text where findings begin and end; where several overlap, the gravest counts. The parts make up the text. */
export function underlinedParts(text: string, findings: readonly Stretch[]): readonly UnderlinedPart[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of findings) for (const at of [start, end]) if (at <= text.length) cuts.add(at);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i): UnderlinedPart => {
    const end = sorted[i + 1] ?? text.length;
    const [gravest] = findings
      .filter((finding) => finding.start < end && start < finding.end)
      .toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);
    const part = { start, text: text.slice(start, end) };
    return gravest ? { ...part, severity: gravest.severity } : part;
  });
}
