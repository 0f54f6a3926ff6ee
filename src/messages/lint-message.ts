import { type Diagnostic, diagnostic, type DiagnosticParams, type Severity } from '../diagnostics/diagnostic.ts';
import { describeDiagnostic } from './diagnostic-messages.ts';
import type { Language } from './message.ts';

/** What a sentence about a proof-reading finding needs to know. */
export interface DescribedLint {
  readonly code: Diagnostic['code'];
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly suggest: string | null;
  readonly params: DiagnosticParams;
}

/** Why the proof-reader stopped here, with the rule's source. */
export function describeLint(item: DescribedLint, language: Language): string {
  const params = { ...item.params, found: item.found, suggest: item.suggest ?? '' };
  return describeDiagnostic(
    diagnostic(item.code, item.severity, { kind: 'text', start: item.start, end: item.end }, params),
    language,
  );
}
