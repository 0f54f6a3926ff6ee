import type { Checked } from '../../diagnostics/checked.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LocalLimits } from '../../formats/size-limits.ts';
import { millimetres, readArguments } from '../arguments.ts';
import { pictureRequest } from '../load-pictures.ts';
import { readInkLimit, readOutputProfile } from '../print-options.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';

const EXAMPLE = 'khauhieu preflight bang-ron.khauhieu --json';

export const preflightCommand: CliCommand = {
  name: 'preflight',
  help: {
    vi: `khauhieu preflight THIẾT-KẾ.khauhieu | TỆP.pdf [--today NĂM-THÁNG-NGÀY] [--distance MÉT] [--ink-limit PHẦN-TRĂM]
    [--limits TỆP.json] [--roll MM] [--json]

  Kiểm trước khi in: lời, phông, vùng an toàn, cỡ chữ, tương phản, mực, lô-gô … Với PDF: chuẩn in, khổ, tràn lề,
  lớp chữ so với nét chữ.
  --today          ngày để xét thời hạn và “NN năm”
  --distance       khoảng cách đọc, mét
  --ink-limit      tổng mực vật liệu nhận được, phần trăm (mặc định 260)
  --limits         giới hạn của địa phương: {"source": …, "kinds": {"pano": {"maxAreaM2": 40}}}
  --roll           khổ cuộn, để xem mối nối có cắt qua chữ không
  --json           {findings}

Mã kết thúc 1 khi có lỗi. Ví dụ: ${EXAMPLE}`,
    en: `khauhieu preflight DESIGN.khauhieu | FILE.pdf [--today YYYY-MM-DD] [--distance METRES] [--ink-limit PERCENT]
    [--limits FILE.json] [--roll MM] [--json]

  Checks before printing: wording, fonts, safe area, letter height, contrast, ink, logos … For a PDF: standard, boxes,
  bleed, the text layer against the drawn letters.
  --today          the day for expiry and “NN năm”
  --distance       reading distance, metres
  --ink-limit      total ink the medium takes, percent (default 260)
  --limits         the province’s limits: {"source": …, "kinds": {"pano": {"maxAreaM2": 40}}}
  --roll           width of the roll, to see whether seams go through letters
  --json           {findings}

Exit code 1 when there is an error. Example: ${EXAMPLE}`,
  },
  async run(args, context): Promise<ExitCode> {
    const { values, positionals } = readArguments(args, {
      today: { type: 'string' },
      distance: { type: 'string' },
      'ink-limit': { type: 'string' },
      limits: { type: 'string' },
      roll: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('cần đúng một tệp', 'give one file');
    const { today } = values;
    if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
      throw new UsageError('--today: cần dạng NĂM-THÁNG-NGÀY', '--today takes YYYY-MM-DD');
    }
    const settings = {
      ...(today === undefined ? {} : { today }),
      ...(values.distance === undefined ? {} : { readingDistanceM: millimetres('distance', values.distance, 1000) }),
      ...(values['ink-limit'] === undefined ? {} : { totalInkLimit: readInkLimit(values['ink-limit']) }),
    };
    const limits = values.limits === undefined ? undefined : await readLimits(values.limits, context);
    if (limits && !limits.ok) return report(limits.diagnostics, values.json === true, context);
    const rollMm = values.roll === undefined ? undefined : millimetres('roll', values.roll, 20_000);
    const bytes = await context.readFile(file);
    const isPdf = /\.pdf$/i.test(file) || new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
    const findings = isPdf
      ? await checkPdf(bytes, file, context)
      : await checkDesign(
          bytes,
          file,
          { ...settings, ...(limits ? { localLimits: limits.value } : {}) },
          rollMm,
          context,
        );
    return report(findings, values.json === true, context);
  },
};

interface Choices {
  readonly today?: string;
  readonly readingDistanceM?: number;
  readonly totalInkLimit?: number;
  readonly localLimits?: LocalLimits;
}

async function readLimits(file: string, context: CliContext): Promise<Checked<LocalLimits>> {
  const { parseLocalLimits } = await import('../../formats/size-limits.ts');
  const text = new TextDecoder().decode(await context.readFile(file));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return parseLocalLimits(json, file);
}

async function checkDesign(
  bytes: Uint8Array,
  file: string,
  choices: Choices,
  rollMm: number | undefined,
  context: CliContext,
): Promise<readonly Diagnostic[]> {
  const [
    { parseDesign },
    { compileJob },
    { Preflight },
    { sloganLibrary },
    { readFontCatalogue },
    { FINISHING_RULE },
    { checkPictures },
    { DEFAULT_PRINT_CHOICES },
  ] = await Promise.all([
    import('../../model/parse-design.ts'),
    import('../job.ts'),
    import('../../preflight/preflight.ts'),
    import('../../slogans/library/shipped.ts'),
    import('../project-fonts.ts'),
    import('../../production/finishing-rule.ts'),
    import('../../production/check-pictures.ts'),
    import('../../production/print-design.ts'),
  ]);
  const read = parseDesign(new TextDecoder().decode(bytes), file);
  if (!read.ok) return read.diagnostics;
  const catalogue = await readFontCatalogue(context);
  const licensedFonts = new Set(catalogue.map(({ id }) => id));
  const roll =
    rollMm === undefined
      ? []
      : [await import('../../production/seam-rule.ts').then(({ seamRule }) => seamRule({ rollMm, overlapMm: 20 }))];
  const moreRules = [FINISHING_RULE, ...roll];
  const settings = { ...choices, library: sloganLibrary(), licensedFonts, moreRules };
  const profile = await readOutputProfile({}, context);
  const { totalInkLimit } = choices;
  const pictures = { ...DEFAULT_PRINT_CHOICES.pictures, ...(totalInkLimit ? { inkLimit: totalInkLimit } : {}) };
  const findings: Diagnostic[] = [...read.diagnostics];
  for (const page of read.value.pages) {
    const job = await compileJob(read.value, page.id, context);
    const { compiled, fonts } = job;
    findings.push(...new Preflight().check(read.value, compiled, fonts, settings));
    findings.push(
      ...(await checkPictures(pictureRequest(job, [compiled.scene], profile, { ...DEFAULT_PRINT_CHOICES, pictures }))),
    );
  }
  return findings;
}

async function checkPdf(bytes: Uint8Array, file: string, context: CliContext): Promise<readonly Diagnostic[]> {
  const [{ readPrintPdf }, { checkPrintFile }, { LetterIndex }, { loadProjectFonts, readFontCatalogue }] =
    await Promise.all([
      import('../../preflight/adapters/read-print-pdf.ts'),
      import('../../preflight/check-print-file.ts'),
      import('../../preflight/verify/letter-index.ts'),
      import('../project-fonts.ts'),
    ]);
  const read = await readPrintPdf(bytes, file);
  if (!read.ok) return read.diagnostics;
  const catalogue = await readFontCatalogue(context);
  const fonts = await loadProjectFonts(
    context,
    catalogue,
    catalogue.map(({ id }) => id),
  );
  const index = new LetterIndex(fonts.list().flatMap(({ id }) => fonts.get(id) ?? []));
  return [...read.diagnostics, ...checkPrintFile(read.value, index)];
}

async function report(findings: readonly Diagnostic[], json: boolean, context: CliContext): Promise<ExitCode> {
  const [{ findingsJson, printFindings, exitCodeOf }, { RULE_SOURCES }] = await Promise.all([
    import('../print-findings.ts'),
    import('../../messages/diagnostics/preflight.ts'),
  ]);
  const { language } = context;
  if (json) {
    const told = findingsJson(findings, language).map((finding, i) => {
      const source = RULE_SOURCES[findings[i]?.code ?? '']?.[language];
      return source === undefined ? finding : { ...(finding as object), source };
    });
    context.out(JSON.stringify({ findings: told }, null, 2));
  } else {
    printFindings(findings, context);
    if (findings.length === 0) context.out(language === 'vi' ? 'Không có lỗi.' : 'Nothing found.');
  }
  return exitCodeOf(findings);
}
