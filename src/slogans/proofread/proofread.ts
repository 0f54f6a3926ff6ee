import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Today } from '../../text/lint/check-anniversaries.ts';
import { checkText, moved } from '../../text/lint/check-text.ts';
import { editText } from '../../text/lint/edited-text.ts';
import { type LintFinding, overlap } from '../../text/lint/finding.ts';
import type { ApprovedWording } from './nearest-official.ts';
import { checkOfficial } from './check-official.ts';

export interface ProofreadOptions {
  /** Approved wordings to compare with. */
  readonly official?: readonly ApprovedWording[];
  /** Compare with this one, however different the text is. `RangeError` when `official` doesn't have it. */
  readonly against?: string;
  /** Lets counts without dates be compared with the current year. */
  readonly today?: Today;
}

export interface Proof {
  readonly text: string;
  /** The text with every safe fix applied, again and again until none is left. */
  readonly corrected: string;
  /** Offsets are UTF-16 units of `text`. In order. */
  readonly findings: readonly LintFinding[];
}

/** Passes after which correcting stops; two settle nearly every text. */
const PASSES = 6;

/** Proof-reads one slogan, title or anniversary line. Takes any string; precision comes before recall. */
export function proofread(text: string, options: ProofreadOptions = {}): Proof {
  const first = onePass(text, options);
  let corrected = first.fixed;
  for (let pass = 1; pass < PASSES; pass++) {
    const next = onePass(corrected, options).fixed;
    if (next === corrected) break;
    corrected = next;
  }
  return { text, corrected, findings: first.findings };
}

function onePass(text: string, options: ProofreadOptions): { findings: readonly LintFinding[]; fixed: string } {
  const checked = checkText(text, options.today);
  const { official = [], against } = options;
  if (!checked.readable || official.length === 0) return { findings: checked.findings, fixed: checked.fixed };
  const onFixed = withoutEcho(officialFindings(checked.fixed, official, against));
  const mapped = onFixed
    .map((item) => moved(text, item, checked.toSource(item.start, item.end)))
    .filter((item) => !isKnown(item, checked.findings));
  const findings = [...checked.findings, ...mapped].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const edits = onFixed.flatMap((item) =>
    item.fixes && item.suggest !== null ? [{ ...item, suggest: item.suggest }] : [],
  );
  return { findings, fixed: editText(checked.fixed, edits).text };
}

/** The text as one slogan; if that is none, line by line. */
function officialFindings(
  text: string,
  official: readonly ApprovedWording[],
  against?: string,
): readonly LintFinding[] {
  const whole = checkOfficial(text, official, against);
  if (whole.length > 0 || !text.includes('\n') || against !== undefined) return whole;
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return checkOfficial(line, official).map((item) => ({ ...item, start: item.start + start, end: item.end + start }));
  });
}

function withoutEcho(findings: readonly LintFinding[]): readonly LintFinding[] {
  return findings.filter(
    (item, i) =>
      !findings
        .slice(0, i)
        .some((other) => other.severity === 'error' && overlap(other, item) && other.kind === item.kind),
  );
}

/** An official finding that says again what a rule has said. */
function isKnown(item: LintFinding, findings: readonly LintFinding[]): boolean {
  return findings.some(
    (other) => overlap(other, item) && (other.kind === item.kind || (other.fixes && item.severity === 'info')),
  );
}

/** A finding in the shape that the editor and the reports share. */
export function toDiagnostic(item: LintFinding): Diagnostic {
  const params = { ...item.params, found: item.found, suggest: item.suggest ?? '' };
  return diagnostic(item.code, item.severity, { kind: 'text', start: item.start, end: item.end }, params);
}
