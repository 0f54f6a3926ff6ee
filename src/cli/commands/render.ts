import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { FinishingCounts } from '../../finishing/plan-finishing.ts';
import type { Rect } from '../../geometry/rect.ts';
import { findPage } from '../../model/node-tree.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';
import type { Job } from '../job.ts';
import { exitCodeOf, findingsJson, printFindings } from '../print-findings.ts';
import type { PrintChoices, PrintedDesign } from '../../production/print-design.ts';
import { PRINT_HELP, PRINT_OPTIONS, readOutputProfile, readPrintChoices, type PrintValues } from '../print-options.ts';
import { JOB_HELP } from './compose.ts';

const EXAMPLE = 'khauhieu render --slogan-id plan002-8 --format bangron-ngang-6000x1000 -o bang-ron.pdf';

export const renderCommand: CliCommand = {
  name: 'render',
  help: {
    vi: `khauhieu render: xuất một tệp PDF in, bộ in (ZIP), PNG, JPEG hoặc SVG

${JOB_HELP.vi}
  hoặc TỆP.khauhieu                 một thiết kế đã lưu
  -o, --output TỆP.pdf|.zip|.png|.jpg|.svg
${PRINT_HELP.vi}
  --quantity N   --material CHẤT_LIỆU   (cho các phiếu trong bộ in)
  --ppi N | --px RỘNGxCAO (ảnh PNG, JPEG)   --json

Ví dụ: ${EXAMPLE}`,
    en: `khauhieu render: writes one print PDF, job kit (ZIP), PNG, JPEG or SVG

${JOB_HELP.en}
  or FILE.khauhieu                  a saved design
  -o, --output FILE.pdf|.zip|.png|.jpg|.svg
${PRINT_HELP.en}
  --quantity N   --material WORDS   (for the sheets of a job kit)
  --ppi N | --px WxH (pictures: PNG, JPEG)   --json

Example: ${EXAMPLE}`,
  },
  async run(args, context): Promise<ExitCode> {
    const { values, job } = await readRequest(args, context);
    if (!job.ok) return report({ findings: job.diagnostics }, values.json === true, context);
    const output = values.output as string;
    const result = await renderOutput(job.value, output, values, context);
    const { bytes, panelFiles = [], ...facts } = result;
    const findings = [...job.value.findings, ...result.findings];
    if (bytes && !hasErrors(findings)) {
      await context.writeFile(output, bytes);
      for (const file of panelFiles) await context.writeFile(file.file, file.bytes);
      if (panelFiles.length > 0) facts.files = [output, ...panelFiles.map(({ file }) => file)];
    }
    const page = findPage(job.value.design, job.value.pageId);
    const written = bytes && !hasErrors(findings) ? { file: output, bytes: bytes.length } : {};
    const { widthMm, heightMm } = page?.format ?? { widthMm: 0, heightMm: 0 };
    return report({ ...written, ...facts, widthMm, heightMm, findings }, values.json === true, context);
  },
};

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  ...PRINT_OPTIONS,
  ppi: { type: 'string' },
  px: { type: 'string' },
  quantity: { type: 'string' },
  material: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Words = Exclude<keyof typeof OPTIONS, 'json' | 'panel-files'>;
type RenderValues = PrintValues & { readonly [Name in Words]?: string | undefined };

async function readRequest(args: readonly string[], context: CliContext) {
  const { JOB_OPTIONS, compileJob, prepareJob } = await import('../job.ts');
  const { values, positionals } = readArguments(args, { ...JOB_OPTIONS, ...OPTIONS });
  if (values.output === undefined || !/\.(?:pdf|zip|png|jpe?g|svg)$/.test(values.output)) {
    throw new UsageError('cần -o TỆP.pdf, .zip, .png, .jpg hoặc .svg', 'give -o FILE.pdf, .zip, .png, .jpg or .svg');
  }
  const sheets = values.panels !== undefined || values.output.endsWith('.zip');
  const moreFonts = /\.(?:pdf|zip)$/.test(values.output)
    ? (await import('../../production/print-design.ts')).printFontIds(sheets)
    : [];
  const [file, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`không hiểu “${others[0]}”`, `“${others[0]}” isn’t an option`);
  if (file === undefined) return { values, job: await prepareJob(values, context, moreFonts) };
  for (const name of Object.keys(JOB_OPTIONS) as (keyof typeof JOB_OPTIONS)[]) {
    if (values[name] === undefined) continue;
    throw new UsageError(`--${name} không dùng cùng tệp thiết kế`, `--${name} doesn’t go with a design file`);
  }
  const [{ parseDesign }, { accepted }] = await Promise.all([
    import('../../model/parse-design.ts'),
    import('../../diagnostics/checked.ts'),
  ]);
  const design = parseDesign(new TextDecoder().decode(await context.readFile(file)), file);
  const first = design.ok ? design.value.pages[0] : undefined;
  if (!design.ok || !first) return { values, job: { ok: false, diagnostics: design.diagnostics } as const };
  return { values, job: accepted(await compileJob(design.value, first.id, context, moreFonts)) };
}

interface Rendered {
  readonly bytes?: Uint8Array;
  readonly pages: number;
  readonly scale: string;
  /** Names in a job kit, or the files that were written. */
  files?: readonly string[];
  readonly panelFiles?: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly finishing?: FinishingCounts;
  /** Trim boxes of the panels on the piece. */
  readonly panels?: readonly Rect[];
  readonly findings: readonly Diagnostic[];
}

function renderOutput(job: Job, output: string, values: RenderValues, context: CliContext): Promise<Rendered> {
  if (output.endsWith('.pdf')) return renderPrint(job, output, values, context);
  if (output.endsWith('.zip')) return renderKit(job, values, context);
  return renderPicture(job, output, values);
}

async function renderPrint(job: Job, output: string, values: RenderValues, context: CliContext): Promise<Rendered> {
  const { panelFileName, printDesign } = await import('../../production/print-design.ts');
  const choices = await readPrintChoices(values);
  const profile = await readOutputProfile(values, context);
  const printed = printDesign(job.design, job.compiled, job.fonts, profile, choices);
  const { panelFiles = [] } = printed;
  return {
    ...(printed.bytes ? { bytes: printed.bytes } : {}),
    ...printFacts(printed, choices),
    panelFiles: panelFiles.map(({ bytes }, i) => ({ file: panelFileName(output, i + 1, panelFiles.length), bytes })),
    findings: printed.findings,
  };
}

function printFacts({ pages, scale, panels, finishing }: PrintedDesign, choices: PrintChoices) {
  return {
    pages,
    scale: choices.scale === 'userunit' ? 'userunit' : (scale?.label ?? ''),
    finishing: finishing.counts,
    ...(panels ? { panels: panels.panels.map(({ trim }) => trim) } : {}),
  };
}

async function renderKit(job: Job, values: RenderValues, context: CliContext): Promise<Rendered> {
  const [{ makeJobKit }, { renderRaster }, { encodePng }, { approvedSource }] = await Promise.all([
    import('../../production/job-kit.ts'),
    import('../../renderers/raster/render-raster.ts'),
    import('../../renderers/raster/encode-png.ts'),
    import('../../production/approved-source.ts'),
  ]);
  const { design, compiled, fonts } = job;
  const choices = await readPrintChoices(values);
  const profile = await readOutputProfile(values, context);
  const source = approvedSource(design);
  const kit = makeJobKit({
    design,
    compiled,
    fonts,
    profile,
    choices,
    ...(source === undefined ? {} : { source }),
    ...(values.quantity === undefined ? {} : { quantity: wholeNumber('quantity', values.quantity, 1, 100_000) }),
    ...(values.material === undefined ? {} : { material: values.material }),
    drawPicture: (scene, widthPx, heightPx) => encodePng(renderRaster(scene, { widthPx, heightPx, glyphs: fonts })),
  });
  if (!kit.ok) return { pages: 0, scale: '', findings: kit.diagnostics };
  const { bytes, files, printed } = kit.value;
  return { bytes, files, ...printFacts(printed, choices), findings: kit.diagnostics };
}

async function renderPicture(job: Job, file: string, values: RenderValues): Promise<Rendered> {
  const { scene } = job.compiled;
  const done = { pages: 1, scale: '1:1', findings: [] };
  if (hasErrors(job.findings)) return done;
  if (file.endsWith('.svg')) {
    const { renderSvg } = await import('../../renderers/svg/render-svg.ts');
    return { ...done, bytes: new TextEncoder().encode(renderSvg(scene, { glyphs: job.fonts, bleed: false })) };
  }
  const [{ renderRaster, MOST_RASTER_PIXELS }, { pictureSize }] = await Promise.all([
    import('../../renderers/raster/render-raster.ts'),
    import('../picture-size.ts'),
  ]);
  const { widthPx, heightPx } = pictureSize(scene, values);
  if (widthPx * heightPx > MOST_RASTER_PIXELS) {
    const at = { kind: 'argument', name: 'ppi' } as const;
    return { ...done, findings: [diagnostic('print/picture-too-large', 'error', at, { widthPx, heightPx })] };
  }
  const image = renderRaster(scene, { widthPx, heightPx, glyphs: job.fonts });
  const bytes = file.endsWith('.png')
    ? (await import('../../renderers/raster/encode-png.ts')).encodePng(image)
    : (await import('../../renderers/raster/encode-jpeg.ts')).encodeJpeg(image);
  return { ...done, bytes };
}

interface Report {
  readonly file?: string;
  readonly bytes?: number;
  readonly findings: readonly Diagnostic[];
  readonly [fact: string]: unknown;
}

function report(facts: Report, json: boolean, context: CliContext): ExitCode {
  const { findings, ...rest } = facts;
  if (json) {
    context.out(JSON.stringify({ ...rest, findings: findingsJson(findings, context.language) }, null, 2));
  } else {
    printFindings(findings, context);
    if (facts.file !== undefined) context.out(facts.file);
  }
  return exitCodeOf(findings);
}
