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

/** What a command made and what it found. */
interface Report {
  /** Where the result was written. */
  readonly file?: string;
  readonly findings: readonly Diagnostic[];
  readonly [fact: string]: unknown;
}

/** The facts as one JSON document; or, for people, some lines in their language and the file's name. */
export function printReport(
  facts: Report,
  json: boolean,
  context: CliContext,
  lines: Readonly<Record<Language, readonly string[]>> = { vi: [], en: [] },
): ExitCode {
  const { file, findings, ...rest } = facts;
  const { language } = context;
  if (json) {
    const written = file === undefined ? {} : { file };
    context.out(JSON.stringify({ ...written, ...rest, findings: findingsJson(findings, language) }, null, 2));
  } else {
    printFindings(findings, context);
    for (const line of lines[language]) context.out(line);
    if (file !== undefined) context.out(file);
  }
  return exitCodeOf(findings);
}

export function exitCodeOf(findings: readonly Diagnostic[]): ExitCode {
  return hasErrors(findings) ? 1 : 0;
}
