import { parseArgs } from 'node:util';
import type { Template } from '../../templates/template.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';

export const templatesCommand: CliCommand = {
  name: 'templates',
  help: {
    vi: `khauhieu templates [--json]

Liệt kê các mẫu: mỗi mẫu dùng được cho mọi khổ thuộc các loại của nó.

  --json  in một mảng JSON

Ví dụ: khauhieu templates --json`,
    en: `khauhieu templates [--json]

Lists the templates: each one works on every format of its kinds.

  --json  prints one JSON array

Example: khauhieu templates --json`,
  },
  run: runTemplates,
};

async function runTemplates(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const json = readArguments(args);
  const { templates, problems } = await loadTemplates(context);
  for (const problem of problems) context.err(problem);
  if (json) context.out(JSON.stringify(templates.map(describeTemplate), undefined, 2));
  else
    for (const { id, name, occasions } of templates)
      context.out(`${id.padEnd(24)}${name.padEnd(28)}${occasions.join(', ')}`);
  return problems.length > 0 ? 1 : 0;
}

function readArguments(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean' } } }).values.json ?? false;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Tham số không hợp lệ: ${reason}`, reason);
  }
}

async function loadTemplates(
  context: CliContext,
): Promise<{ readonly templates: readonly Template[]; readonly problems: readonly string[] }> {
  const { parseTemplate } = await import('../../templates/parse-template.ts');
  const { describeDiagnostic } = await import('../../messages/diagnostic-messages.ts');
  const files = (await context.listProjectFiles('templates')).filter((file) => file.endsWith('.json'));
  const read = await Promise.all(
    files.map(async (file) => {
      const bytes = await context.readProjectFile(`templates/${file}`);
      return parseTemplate(new TextDecoder().decode(bytes), `templates/${file}`);
    }),
  );
  return {
    templates: read.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: read
      .flatMap((result) => result.diagnostics)
      .map((finding) => describeDiagnostic(finding, context.language)),
  };
}

function describeTemplate(template: Template): Readonly<Record<string, unknown>> {
  const { id, name, description, occasions, kinds, slots } = template;
  return { id, name, description, occasions, kinds, slots: slots.map((slot) => slot.name) };
}
