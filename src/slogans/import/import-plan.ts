import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LintFinding } from '../../text/lint/finding.ts';
import { normalizeText } from '../../text/normalize.ts';
import { proofread } from '../proofread/proofread.ts';
import { checkAnniversaries, type FoundAnniversary } from './anniversary-check.ts';
import { joinBlocks } from './blocks.ts';
import { checkDates } from './date-check.ts';
import { readDocumentHead } from './document-head.ts';
import { joinLines, type JoinedText } from './joined-text.ts';
import { hasLostMarks, isDamagedSlogan, lostShare } from './lost-marks.ts';
import { findMottoes, type FoundMotto } from './mottoes.ts';
import { findPhases, type FoundPhase } from './phases-in-text.ts';
import { isCapitals } from './slogan-heading.ts';
import { findSloganSections } from './slogan-section.ts';
import type { SourceDocument, SourceLine, SourcePlace } from './source-document.ts';

/** A slogan that a plan lists, for a person to accept or leave. */
export interface FoundSlogan {
  /** From 1 in the order of the document. */
  readonly order: number;
  /** NFC, as printed; only the list's sign, quotes around the whole and broken lines are gone. */
  readonly text: string;
  readonly place: SourcePlace & { readonly section: string; readonly group: string | null };
  /** What the proof-reader says; offsets are those of `text`. */
  readonly findings: readonly LintFinding[];
}

/** A finding and the place in the document it is about. */
export interface PlacedFinding extends Diagnostic {
  readonly place: SourcePlace | null;
}

export interface PlanImport {
  readonly document: {
    readonly title: string | null;
    readonly number: string | null;
    readonly issuer: string | null;
    readonly date: string | null;
  };
  readonly slogans: readonly FoundSlogan[];
  readonly mottoes: readonly FoundMotto[];
  readonly phases: readonly FoundPhase[];
  readonly anniversaries: readonly FoundAnniversary[];
  readonly findings: readonly PlacedFinding[];
  /** The document as it was read, for showing what was found beside its place; empty when refused. */
  readonly lines: readonly Pick<SourceLine, 'text' | 'number' | 'page'>[];
  /** Why nothing may be taken from the document. */
  readonly refused?: { readonly code: string };
}

const NO_HEAD = { title: null, number: null, issuer: null, date: null } as const;

/** Nothing was read, for the reasons given; the first error names the refusal. */
export function refusedImport(findings: readonly Diagnostic[]): PlanImport {
  const code = findings.find((f) => f.severity === 'error')?.code ?? 'import/unreadable';
  const placed = findings.map((finding) => ({ ...finding, place: null }));
  return {
    document: NO_HEAD,
    slogans: [],
    mottoes: [],
    phases: [],
    anniversaries: [],
    findings: placed,
    lines: [],
    refused: { code },
  };
}

/**
 * Reads a plan: its head, its lists of slogans, mottoes, phases and anniversaries, with the dates and the arithmetic of
 * the whole document checked. A scan without text and text that lost its marks are refused.
 */
export function importPlan(document: SourceDocument): PlanImport {
  const { lines } = document;
  const scanned = document.scannedPages.map((page) =>
    place(diagnostic('import/scanned-page', 'warning', undefined, { page }), { line: 1, page }),
  );
  if (lines.length === 0) {
    const code = scanned.length > 0 ? 'import/scan' : 'import/empty';
    return refusedImport([diagnostic(code, 'error', undefined, { pages: document.scannedPages.length })]);
  }
  const joined = joinLines(lines);
  const lost = lostShare(joined.text);
  if (lost > 0.4 || hasLostMarks(joined.text)) return refusedImport([diagnostic('import/ocr-lost-marks', 'error')]);
  const { blankNumber, blankDate, ...head } = readDocumentHead(lines);
  const { slogans, findings } = readSlogans(document);
  const { anniversaries, findings: sums } = checkAnniversaries(joined);
  const blanks = [
    ...(lost > 0 ? [diagnostic('import/ocr-partly', 'warning', undefined, { percent: Math.ceil(lost * 100) })] : []),
    ...(blankNumber ? [diagnostic('import/number-blank', 'info')] : []),
    ...(blankDate ? [diagnostic('import/date-blank', 'info')] : []),
    ...(slogans.length === 0 ? [diagnostic('import/no-slogans', 'info')] : []),
  ];
  return {
    document: head,
    slogans,
    mottoes: findMottoes(joined),
    phases: findPhases(joinBlocks(lines)),
    anniversaries,
    lines: lines.map(({ text, number, page }) => ({ text, number, page })),
    findings: [
      ...blanks.map((finding) => place(finding, null)),
      ...scanned,
      ...findings,
      ...[...sums, ...checkDates(joined)].map((finding) => place(finding, placeIn(joined, finding))),
    ],
  };
}

function readSlogans(document: SourceDocument): {
  readonly slogans: readonly FoundSlogan[];
  readonly findings: readonly PlacedFinding[];
} {
  const slogans: FoundSlogan[] = [];
  const findings: PlacedFinding[] = [];
  const seen = new Set<string>();
  for (const section of findSloganSections(document.lines)) {
    for (const item of section.items) {
      const printed = normalizeText(item.text);
      const text = printed.replace(/\s+([!?.,;:…])/g, '$1');
      const note = (code: Diagnostic['code'], severity: Diagnostic['severity']) =>
        findings.push(place(diagnostic(code, severity, undefined, { text }), item.place));
      if (isDamagedSlogan(text)) {
        note('import/slogan-lost-marks', 'error');
        continue;
      }
      if (seen.has(text.toLowerCase())) {
        note('import/slogan-repeated', 'info');
        continue;
      }
      seen.add(text.toLowerCase());
      if (text !== printed) note('import/space-before-sign', 'info');
      if (isCapitals(text)) note('import/slogan-capitals', 'info');
      const where = { ...item.place, section: section.heading, group: item.group };
      slogans.push({ order: slogans.length + 1, text, place: where, findings: proofread(text).findings });
    }
  }
  return { slogans, findings };
}

function place(finding: Diagnostic, where: SourcePlace | null): PlacedFinding {
  return { ...finding, place: where };
}

function placeIn(joined: JoinedText, { at }: Diagnostic): SourcePlace | null {
  return at.kind === 'text' ? joined.placeAt(at.start) : null;
}
