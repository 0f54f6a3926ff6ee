import type { DiagnosticParams, Severity } from '../../diagnostics/diagnostic.ts';

/** What is wrong, in the words of a proof-reader. */
export type LintKind =
  | 'capitalisation'
  | 'official-deviation'
  | 'punctuation'
  | 'tone-placement'
  | 'spacing'
  | 'quotes'
  | 'repeated-word'
  | 'anniversary-arithmetic'
  | 'anniversary-date'
  | 'roman-numeral'
  | 'lookalike'
  | 'term-mismatch'
  | 'missing-diacritics'
  | 'spelling'
  | 'tone-misplaced'
  | 'mark-order'
  | 'nfd'
  | 'invisible'
  | 'detached-mark'
  | 'legacy-encoding'
  | 'ocr-garbage';

export interface LintFinding {
  /** `lint/<kind>` or a finer `lint/<kind>-<what>`; its words are in the message catalogue. */
  readonly code: `lint/${string}`;
  readonly kind: LintKind;
  readonly severity: Severity;
  /** UTF-16 units of the text that was given, half open. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** What should stand there; empty to take it out; `null` when only a person can say. */
  readonly suggest: string | null;
  /** True when `corrected` has the suggestion applied. */
  readonly fixes: boolean;
  readonly params: DiagnosticParams;
}

interface Draft {
  readonly code?: string;
  readonly severity?: Severity;
  readonly suggest: string | null;
  /** Default: errors and warnings with a suggestion are applied. */
  readonly fixes?: boolean;
  readonly params?: DiagnosticParams;
}

/** A finding on `text.slice(start, end)`; an error unless the draft says otherwise. */
export function finding(text: string, kind: LintKind, start: number, end: number, draft: Draft): LintFinding {
  const severity = draft.severity ?? 'error';
  return {
    code: `lint/${draft.code ?? kind}`,
    kind,
    severity,
    start,
    end,
    found: text.slice(start, end),
    suggest: draft.suggest,
    fixes: draft.suggest !== null && (draft.fixes ?? severity !== 'info'),
    params: draft.params ?? {},
  };
}

export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
