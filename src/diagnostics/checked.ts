import type { Diagnostic } from './diagnostic.ts';

/**
 * The result of reading something that may be wrong: a value with its findings, or the findings alone.
 * All findings are collected; nothing stops at the first.
 */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export function accepted<T>(value: T, diagnostics: readonly Diagnostic[] = []): Checked<T> {
  return { ok: true, value, diagnostics };
}

/** A refusal needs at least one finding of severity error that says why. */
export function refused<T>(...diagnostics: readonly Diagnostic[]): Checked<T> {
  if (!diagnostics.some((d) => d.severity === 'error')) throw new RangeError('diagnostics: a refusal names an error');
  return { ok: false, diagnostics };
}
