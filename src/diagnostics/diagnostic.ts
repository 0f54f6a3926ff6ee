/** How much a finding matters: an error blocks a print export, a warning asks, an info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding is. Offsets are UTF-16 units, half open. */
export type DiagnosticPlace =
  | { readonly kind: 'document' }
  | { readonly kind: 'page'; readonly pageId: string }
  | { readonly kind: 'node'; readonly nodeId: string; readonly pageId?: string }
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly nodeId?: string }
  | { readonly kind: 'file'; readonly file: string; readonly path?: string }
  | { readonly kind: 'argument'; readonly name: string };

export type DiagnosticParams = Readonly<Record<string, string | number>>;

/** A repair that the editor can apply as one undoable step: the name of a model command and its arguments. */
export interface Fix {
  readonly command: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * One finding, as data. The words a person reads are made from `code` and `params` by the language
 * catalogues in `messages/`; the core never writes sentences.
 */
export interface Diagnostic {
  /** `area/what`, for example `font/missing-glyph`. Never renamed once shipped. */
  readonly code: `${string}/${string}`;
  readonly severity: Severity;
  readonly at: DiagnosticPlace;
  readonly params: DiagnosticParams;
  readonly fix?: Fix;
}

export const WHOLE_DOCUMENT: DiagnosticPlace = { kind: 'document' };

export function diagnostic(
  code: Diagnostic['code'],
  severity: Severity,
  at: DiagnosticPlace = WHOLE_DOCUMENT,
  params: DiagnosticParams = {},
  fix?: Fix,
): Diagnostic {
  return fix ? { code, severity, at, params, fix } : { code, severity, at, params };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
