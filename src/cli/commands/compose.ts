import { roundTo } from '../../geometry/units.ts';
import type { Rect } from '../../geometry/rect.ts';
import { nodeBox } from '../../model/node-tree.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';
import { exitCodeOf, findingsJson, printFindings } from '../print-findings.ts';
import type { Job } from '../job.ts';

const OPTIONS_VI = `  --slogan LỜI | --slogan-id MÃ     khẩu hiệu, hoặc mã trong thư viện
  --format MÃ | --size RỘNGxCAO     khổ trong danh mục, hoặc cỡ riêng (6x1m, 6000x1000)
  --template MÃ                     mẫu (mặc định: mẫu đầu tiên hợp với khổ)
  --font MÃ  --lines N  --case upper|as-is  --unit ĐƠN_VỊ`;
const OPTIONS_EN = `  --slogan TEXT | --slogan-id ID    the words, or an id of the library
  --format ID | --size WxH          a format of the catalogue, or an own size (6x1m, 6000x1000)
  --template ID                     a template (default: the first one made for the format)
  --font ID  --lines N  --case upper|as-is  --unit TEXT`;

export const JOB_HELP = { vi: OPTIONS_VI, en: OPTIONS_EN } as const;

const EXAMPLE = 'khauhieu compose --slogan-id plan002-8 --format bangron-ngang-6000x1000 --json';

export const composeCommand: CliCommand = {
  name: 'compose',
  help: {
    vi: `khauhieu compose: dàn chữ mà không vẽ, cho biết các dòng, cỡ chữ và chỗ ngắt\n\n${OPTIONS_VI}\n  --json\n\nVí dụ: ${EXAMPLE}`,
    en: `khauhieu compose: sets the text without drawing it and tells lines, sizes and breaks\n\n${OPTIONS_EN}\n  --json\n\nExample: ${EXAMPLE}`,
  },
  async run(args, context): Promise<ExitCode> {
    const { JOB_OPTIONS, prepareJob } = await import('../job.ts');
    const { values, positionals } = readArguments(args, { ...JOB_OPTIONS, json: { type: 'boolean' } });
    if (positionals.length > 0)
      throw new UsageError(`không hiểu “${positionals[0]}”`, `“${positionals[0]}” isn’t an option`);
    const job = await prepareJob(values, context);
    if (!job.ok) {
      if (values.json)
        context.out(JSON.stringify({ findings: findingsJson(job.diagnostics, context.language) }, null, 2));
      else printFindings(job.diagnostics, context);
      return 1;
    }
    await report(job.value, values.json === true, context);
    return exitCodeOf(job.value.findings);
  },
};

async function report(job: Job, json: boolean, context: CliContext): Promise<void> {
  const { findSloganNode } = await import('../job.ts');
  const node = findSloganNode(job.design, job.pageId);
  const set = node && job.compiled.texts.get(node.id);
  const slot = node && nodeBox(node);
  const lines = set?.lines.map((line) => line.text) ?? [];
  if (!json) {
    for (const line of lines) context.out(line);
    if (set && slot) {
      const { vi, en } = summary(set.capHeightMm, lines.length, node.style.fontId);
      context.err(context.language === 'vi' ? vi : en);
    }
    printFindings(job.findings, context);
    return;
  }
  const result = {
    lines,
    breaks: set?.breaks ?? [],
    fontId: node?.style.fontId ?? null,
    fontSizeMm: round(set?.sizeMm),
    capHeightMm: round(set?.capHeightMm),
    lineStepMm: round(set?.lineStepMm),
    inkBox: set?.inkBox ? boxJson(set.inkBox) : null,
    slotBox: slot ? boxJson(slot) : null,
    fill:
      set?.inkBox && slot ? roundTo(Math.max(set.inkBox.width / slot.width, set.inkBox.height / slot.height), 4) : 0,
    templateId: job.design.pages[0]?.templateId ?? null,
    findings: findingsJson(job.findings, context.language),
  };
  context.out(JSON.stringify(result, null, 2));
}

function summary(capHeightMm: number, lines: number, fontId: string): { vi: string; en: string } {
  const cap = roundTo(capHeightMm, 1);
  return {
    vi: `${lines} dòng, phông ${fontId}, chữ hoa cao ${cap} mm`,
    en: `${lines} lines, font ${fontId}, capitals ${cap} mm high`,
  };
}

const round = (value: number | undefined): number => roundTo(value ?? 0, 3);

function boxJson(box: Rect): Record<'xMm' | 'yMm' | 'widthMm' | 'heightMm', number> {
  return { xMm: round(box.x), yMm: round(box.y), widthMm: round(box.width), heightMm: round(box.height) };
}
