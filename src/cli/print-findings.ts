import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { describeDiagnostic } from '../messages/diagnostic-messages.ts';
import type { Language } from '../messages/message.ts';
import type { CliContext, ExitCode } from './command.ts';

const SEVERITY = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'lưu ý', en: 'warning' },
  info: { vi: 'tin', en: 'info' },
} as const;

/** Findings for people, one a line, on standard error. */
export function printFindings(findings: readonly Diagnostic[], context: CliContext): void {
  const { language } = context;
  for (const finding of findings) {
    context.err(`${SEVERITY[finding.severity][language]} [${finding.code}] ${describeDiagnostic(finding, language)}`);
  }
}

/** Findings for programs: the data, and the sentence in the language asked for. */
export function findingsJson(findings: readonly Diagnostic[], language: Language): readonly unknown[] {
  return findings.map((finding) => ({ ...finding, message: describeDiagnostic(finding, language) }));
}

export function exitCodeOf(findings: readonly Diagnostic[]): ExitCode {
  return hasErrors(findings) ? 1 : 0;
}
