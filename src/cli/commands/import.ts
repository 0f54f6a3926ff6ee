import { parseArgs } from 'node:util';
import { describeDiagnostic } from '../../messages/diagnostic-messages.ts';
import type { PlanImport } from '../../slogans/import/import-plan.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';

const HELP_EN = `khauhieu import FILE [--json]

Reads a plan (.txt, .md, .docx or .pdf): title, number, issuer and date, the slogans it lists, quoted mottoes,
phases and anniversaries, with its dates and arithmetic checked. Nothing is stored. FILE may be - for standard input.

  --json   one JSON document {document, slogans, mottoes, phases, anniversaries, findings, refused?}

Example:
  khauhieu import ke-hoach.docx --json`;

const HELP_VI = `khauhieu import TỆP [--json]

Đọc một kế hoạch (.txt, .md, .docx hoặc .pdf): tên, số, cơ quan và ngày ban hành, các khẩu hiệu được liệt kê,
phương châm, đợt và ngày kỷ niệm; soát ngày tháng và cách tính năm. Không lưu gì. TỆP là - để đọc từ đầu vào chuẩn.

  --json   một tài liệu JSON {document, slogans, mottoes, phases, anniversaries, findings, refused?}

Ví dụ:
  khauhieu import ke-hoach.docx --json`;

export const importCommand: CliCommand = {
  name: 'import',
  help: { vi: HELP_VI, en: HELP_EN },
  async run(args, context): Promise<ExitCode> {
    const { file, json } = parseWords(args);
    const bytes = await readInput(file, context);
    const { importPlanFile } = await import('../../slogans/import/adapters/plan-file.ts');
    const plan = await importPlanFile(bytes);
    if (json) context.out(JSON.stringify(toJson(plan, context), null, 2));
    else printPlan(plan, context);
    return plan.refused || plan.findings.some((f) => f.severity === 'error') ? 1 : 0;
  },
};

function parseWords(args: readonly string[]): { readonly file: string; readonly json: boolean } {
  try {
    const options = { json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, json: values.json === true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Tham số không hợp lệ: ${reason}`, reason);
  }
  throw new UsageError('Cần đúng một tệp.', 'Exactly one file is needed.');
}

async function readInput(file: string, context: CliContext): Promise<Uint8Array> {
  if (file === '-') return new TextEncoder().encode(await context.readStdin());
  try {
    return await context.readFile(file);
  } catch {
    throw new UsageError(`Không mở được tệp “${file}”.`, `Can’t open the file “${file}”.`);
  }
}

/** Stable keys; every finding with its sentence. */
function toJson(plan: PlanImport, context: CliContext) {
  const findings = plan.findings.map((finding) => {
    const { code, severity, params, place } = finding;
    return { code, severity, message: describeDiagnostic(finding, context.language), place, params };
  });
  const { document, slogans, mottoes, phases, anniversaries, refused } = plan;
  return { document, slogans, mottoes, phases, anniversaries, findings, ...(refused ? { refused } : {}) };
}

function printPlan(plan: PlanImport, context: CliContext): void {
  const { title, number, issuer, date } = plan.document;
  for (const line of [title, number, issuer, date]) if (line !== null) context.out(line);
  for (const { order, text, place } of plan.slogans) {
    const page = place.page === null ? '' : `${context.language === 'vi' ? 'trang' : 'page'} ${place.page}, `;
    context.out(`${order}. ${text}\t[${page}${context.language === 'vi' ? 'dòng' : 'line'} ${place.line}]`);
  }
  for (const finding of plan.findings) context.err(describeDiagnostic(finding, context.language));
}
