import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';

export function countFindings(findings: readonly Diagnostic[]): {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
} {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('info') };
}
