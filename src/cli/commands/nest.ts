import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import type { NestPiece } from '../../finishing/nest-pieces.ts';
import { findFormat } from '../../formats/catalogue.ts';
import { parseSize } from '../../formats/size.ts';
import { millimetres, readArguments } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';
import { printReport } from '../print-findings.ts';

const EXAMPLE = 'khauhieu nest --roll 3200 bangron-ngang-6000x1000*4 2000x800*6 -o ke-hoach-in.pdf';

const OPTIONS = {
  roll: { type: 'string' },
  'roll-length': { type: 'string' },
  gap: { type: 'string' },
  'no-turn': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
} as const;

export const nestCommand: CliCommand = {
  name: 'nest',
  help: {
    vi: `khauhieu nest: xếp nhiều tấm lên một cuộn cho ít hao nhất, xuất kế hoạch in

  TẤM[*SỐ_LƯỢNG] …    cỡ (2000x800, kể cả tràn lề), mã khổ trong danh mục, hoặc TỆP.khauhieu
  --roll MM           khổ cuộn, ví dụ 1200, 1600, 2200, 2600, 3200
  --roll-length MM    chiều dài một cuộn (mặc định 50000)
  --gap MM (20)   --no-turn   -o, --output TỆP.pdf   --json

Ví dụ: ${EXAMPLE}`,
    en: `khauhieu nest: lays pieces on a roll with the least waste and writes the print plan

  PIECE[*COUNT] …     a size (2000x800, bleed included), an id of a format, or FILE.khauhieu
  --roll MM           width of the roll, for example 1200, 1600, 2200, 2600, 3200
  --roll-length MM    length of one roll (default 50000)
  --gap MM (20)   --no-turn   -o, --output FILE.pdf   --json

Example: ${EXAMPLE}`,
  },
  async run(args, context): Promise<ExitCode> {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (values.roll === undefined) throw new UsageError('cần --roll MM', 'give --roll MM');
    if (positionals.length === 0) throw new UsageError('cần ít nhất một tấm', 'give at least one piece');
    if (values.output !== undefined && !values.output.endsWith('.pdf'))
      throw new UsageError('cần -o TỆP.pdf', 'give -o FILE.pdf');
    const read = await Promise.all(positionals.map((word) => readPieces(word, context)));
    const problems = read.flatMap((part) => (part.ok ? [] : part.diagnostics));
    if (problems.length > 0) return printReport({ findings: problems }, values.json === true, context);
    const [{ makeRollPlan, USUAL_GAP_MM, USUAL_ROLL_LENGTH_MM }, projectFonts, { SHEET_FONT_IDS }] = await Promise.all([
      import('../../production/roll-plan.ts'),
      import('../project-fonts.ts'),
      import('../../production/sheet.ts'),
    ]);
    const pieces = read.flatMap((part) => (part.ok ? part.value : []));
    const request = {
      pieces,
      rollMm: millimetres('roll', values.roll, 20_000),
      rollLengthMm: millimetres('roll-length', values['roll-length'] ?? String(USUAL_ROLL_LENGTH_MM), 1e6),
      gapMm: millimetres('gap', values.gap ?? String(USUAL_GAP_MM), 1000),
      turn: values['no-turn'] !== true,
    };
    const catalogue = await projectFonts.readFontCatalogue(context);
    const made = makeRollPlan(request, await projectFonts.loadProjectFonts(context, catalogue, SHEET_FONT_IDS));
    if (!made.ok) return printReport({ findings: made.diagnostics }, values.json === true, context);
    const { rolls, lengthMm, pieceM2, rollM2, rollMm, printableMm } = made.value.plan;
    const wastePercent = (1 - pieceM2 / rollM2) * 100;
    const facts = { rollMm, printableMm, lengthMm, pieceM2, rollM2, wastePercent, rolls };
    const [length, waste] = [(lengthMm / 1000).toFixed(2), wastePercent.toFixed(1)];
    const lines = { vi: [`dài ${length} m, hao ${waste} %`], en: [`${length} m long, ${waste} % waste`] };
    const findings = made.diagnostics;
    if (values.output !== undefined) await context.writeFile(values.output, made.value.bytes);
    const file = values.output === undefined ? {} : { file: values.output };
    return printReport({ ...file, ...facts, pieces, findings }, values.json === true, context, lines);
  },
};

/** `2000x800*6`, `bangron-ngang-6000x1000*4`, `thiet-ke.khauhieu*2`; formats and designs come with their bleed. */
async function readPieces(word: string, context: CliContext): Promise<Checked<readonly NestPiece[]>> {
  const [, name = word, times] = /^(.*?)(?:\*(\d{1,4}))?$/.exec(word) ?? [];
  const count = times === undefined ? 1 : Number(times);
  if (name.endsWith('.khauhieu')) {
    const { parseDesign } = await import('../../model/parse-design.ts');
    const design = parseDesign(new TextDecoder().decode(await context.readFile(name)), name);
    if (!design.ok) return design;
    return accepted(
      design.value.pages.map(({ format }) => withBleed(format, `${design.value.name} – ${format.name}`, count)),
    );
  }
  const format = findFormat(name);
  if (format) return accepted([withBleed(format, format.name, count)]);
  const size = parseSize(name);
  if (!size.ok) return refused(...size.diagnostics);
  return accepted([{ name, ...size.value, count }]);
}

function withBleed(
  { widthMm, heightMm, bleedMm }: { widthMm: number; heightMm: number; bleedMm: number },
  name: string,
  count: number,
): NestPiece {
  return { name, widthMm: widthMm + 2 * bleedMm, heightMm: heightMm + 2 * bleedMm, count };
}
