import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Checked } from '../../diagnostics/checked.ts';
import { pageFinishing } from '../../finishing/page-finishing.ts';
import type { FinishingCounts } from '../../finishing/plan-finishing.ts';
import type { Rect } from '../../geometry/rect.ts';
import { MM_PER_INCH } from '../../geometry/units.ts';
import { findPage } from '../../model/node-tree.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';
import type { Job } from '../job.ts';
import { pictureRequest, pictureSource } from '../load-pictures.ts';
import { printReport } from '../print-findings.ts';
import type { PrintedDesign } from '../../production/print-design.ts';
import { FINISHING_HELP, FINISHING_OPTIONS, readFinishing, type FinishingValues } from '../finishing-options.ts';
import { PRINT_HELP, PRINT_OPTIONS, readOutputProfile, readPrintChoices, type PrintValues } from '../print-options.ts';
import { JOB_HELP } from './compose.ts';

const BANNER = 'khauhieu render --slogan-id plan002-8 --format bangron-ngang-6000x1000';
const EXAMPLE = `${BANNER} -o bang-ron.pdf`;
const MORE_EXAMPLES = [
  `${BANNER} --eyelets 500,25,12 --hem 40 --finishing layers -o co-khoen.pdf`,
  `${BANNER} --no-finishing --pole-pocket left:60 --bleed 50 -o luon-cay.pdf`,
  `${BANNER} --panels 1600 --panel-files --quantity 4 -o bo-in.zip`,
].join('\n       ');

export const renderCommand: CliCommand = {
  name: 'render',
  help: {
    vi: `khauhieu render: xuất một tệp PDF in, bộ in (ZIP), PNG, JPEG hoặc SVG

${JOB_HELP.vi}
  hoặc TỆP.khauhieu                 một thiết kế đã lưu
  -o, --output TỆP.pdf|.zip|.png|.jpg|.svg
  --page N | --page all             trang của thiết kế (mặc định 1; all: mọi trang, chỉ với .zip)
${PRINT_HELP.vi}
${FINISHING_HELP.vi}
  --quantity N                      số lượng, cho các phiếu và kế hoạch in trong bộ in
  --ppi N | --px RỘNGxCAO (ảnh PNG, JPEG)   --json

Ví dụ: ${EXAMPLE}
       ${MORE_EXAMPLES}`,
    en: `khauhieu render: writes one print PDF, job kit (ZIP), PNG, JPEG or SVG

${JOB_HELP.en}
  or FILE.khauhieu                  a saved design
  -o, --output FILE.pdf|.zip|.png|.jpg|.svg
  --page N | --page all             page of the design (default 1; all: every page, .zip only)
${PRINT_HELP.en}
${FINISHING_HELP.en}
  --quantity N                      for the sheets and the print plan of a job kit
  --ppi N | --px WxH (pictures: PNG, JPEG)   --json

Example: ${EXAMPLE}
       ${MORE_EXAMPLES}`,
  },
  async run(args, context): Promise<ExitCode> {
    const { values, job } = await readRequest(args, context);
    if (!job.ok) return printReport({ findings: job.diagnostics }, values.json === true, context);
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
    return printReport({ ...written, ...facts, widthMm, heightMm, findings }, values.json === true, context);
  },
};

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  ...PRINT_OPTIONS,
  ...FINISHING_OPTIONS,
  page: { type: 'string' },
  ppi: { type: 'string' },
  px: { type: 'string' },
  quantity: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Words = 'output' | 'page' | 'ppi' | 'px' | 'quantity';
type RenderValues = PrintValues & FinishingValues & { readonly [Name in Words]?: string | undefined };

async function readRequest(args: readonly string[], context: CliContext) {
  const { JOB_OPTIONS, compileJob, prepareJob } = await import('../job.ts');
  const { values, positionals } = readArguments(args, { ...JOB_OPTIONS, ...OPTIONS });
  if (values.output === undefined || !/\.(?:pdf|zip|png|jpe?g|svg)$/.test(values.output)) {
    throw new UsageError('cần -o TỆP.pdf, .zip, .png, .jpg hoặc .svg', 'give -o FILE.pdf, .zip, .png, .jpg or .svg');
  }
  if (values.page === 'all' && !values.output.endsWith('.zip'))
    throw new UsageError('--page all chỉ dùng với -o TỆP.zip', '--page all only goes with -o FILE.zip');
  const sheets = values.panels !== undefined || values.output.endsWith('.zip');
  const moreFonts = /\.(?:pdf|zip)$/.test(values.output)
    ? (await import('../../production/print-design.ts')).printFontIds(sheets)
    : [];
  const [file, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`không hiểu “${others[0]}”`, `“${others[0]}” isn’t an option`);
  if (file === undefined) return { values, job: finished(await prepareJob(values, context, moreFonts), values) };
  for (const name of Object.keys(JOB_OPTIONS) as (keyof typeof JOB_OPTIONS)[]) {
    if (values[name] === undefined) continue;
    throw new UsageError(`--${name} không dùng cùng tệp thiết kế`, `--${name} doesn’t go with a design file`);
  }
  const [{ parseDesign }, { accepted }] = await Promise.all([
    import('../../model/parse-design.ts'),
    import('../../diagnostics/checked.ts'),
  ]);
  const design = parseDesign(new TextDecoder().decode(await context.readFile(file)), file);
  if (!design.ok) return { values, job: design };
  const { page = '1' } = values;
  const { pages } = design.value;
  const at = page === 'all' ? 1 : wholeNumber('page', page, 1, pages.length);
  const job = accepted(await compileJob(design.value, pages[at - 1]?.id ?? '', context, moreFonts));
  return { values, job: finished(job, values) };
}

/** The job with the finishing that was asked for, on all its pages. */
function finished(job: Checked<Job>, values: RenderValues): Checked<Job> {
  if (!job.ok) return job;
  const { design } = job.value;
  const pages = design.pages.map((page) => {
    const finishing = readFinishing(values, pageFinishing(page));
    return finishing ? { ...page, finishing } : page;
  });
  return { ...job, value: { ...job.value, design: { ...design, pages } } };
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
  return renderPicture(job, output, values, context);
}

async function renderPrint(job: Job, output: string, values: RenderValues, context: CliContext): Promise<Rendered> {
  const [{ panelFileName, printDesign }, { preparePrintPictures }] = await Promise.all([
    import('../../production/print-design.ts'),
    import('../../production/print-pictures.ts'),
  ]);
  const choices = await readPrintChoices(values);
  const profile = await readOutputProfile(values, context);
  const images = await preparePrintPictures(pictureRequest(job, [job.compiled.scene], profile, choices));
  const printed = printDesign(job.design, job.compiled, job.fonts, profile, choices, images);
  const { panelFiles = [] } = printed;
  return {
    ...(printed.bytes ? { bytes: printed.bytes } : {}),
    ...printFacts(printed),
    panelFiles: panelFiles.map(({ bytes }, i) => ({ file: panelFileName(output, i + 1, panelFiles.length), bytes })),
    findings: printed.findings,
  };
}

function printFacts({ pages, scale, panels, finishing }: PrintedDesign) {
  return {
    pages,
    scale: scale?.userUnit ? 'userunit' : (scale?.label ?? ''),
    finishing: finishing.counts,
    ...(panels ? { panels: panels.panels.map(({ trim }) => trim) } : {}),
  };
}

/** As many as anyone has printed of one banner. */
const MOST_COPIES = 100_000;

async function renderKit(job: Job, values: RenderValues, context: CliContext): Promise<Rendered> {
  const [{ makeJobKit }, { loadJobPictures }, { compileScene }, { renderRaster }, { encodePng }, { approvedSource }] =
    await Promise.all([
      import('../../production/job-kit.ts'),
      import('../../production/job-pictures.ts'),
      import('../../scene/compile-scene.ts'),
      import('../../renderers/raster/render-raster.ts'),
      import('../../renderers/raster/encode-png.ts'),
      import('../../production/approved-source.ts'),
    ]);
  const { design, compiled, fonts } = job;
  const choices = await readPrintChoices(values);
  const profile = await readOutputProfile(values, context);
  const source = approvedSource(design);
  const quantity =
    values.quantity === undefined ? {} : { quantity: wholeNumber('quantity', values.quantity, 1, MOST_COPIES) };
  const scenes = values.page === 'all' ? design.pages.map(({ id }) => compileScene(design, id, fonts)) : [compiled];
  const compiledScenes = scenes.map(({ scene }) => scene);
  const pictures = await loadJobPictures(pictureRequest(job, compiledScenes, profile, choices));
  const kit = makeJobKit({
    design,
    pages: scenes.map((one) => ({ compiled: one, ...quantity })),
    fonts,
    profile,
    choices,
    ...(source === undefined ? {} : { source }),
    pictures,
    drawPicture: (scene, widthPx, heightPx) =>
      encodePng(renderRaster(scene, { widthPx, heightPx, glyphs: fonts, pictures: pictures.screen })),
  });
  if (!kit.ok) return { pages: 0, scale: '', findings: kit.diagnostics };
  const { bytes, files, printed } = kit.value;
  const [first] = printed;
  const facts = first ? printFacts(first) : { scale: '' };
  const pages = printed.reduce((sum, one) => sum + one.pages, 0);
  return { bytes, files, ...facts, pages, findings: kit.diagnostics };
}

async function renderPicture(job: Job, file: string, values: RenderValues, context: CliContext): Promise<Rendered> {
  const { scene } = job.compiled;
  const done = { pages: 1, scale: '1:1', findings: [] };
  if (hasErrors(job.findings)) return done;
  if (file.endsWith('.svg')) {
    const { renderSvg } = await import('../../renderers/svg/render-svg.ts');
    const files = new Map(job.design.pictures?.map((picture) => [picture.id, picture]));
    const svg = renderSvg(scene, { glyphs: job.fonts, bleed: false, pictures: (id) => files.get(id) });
    return { ...done, bytes: new TextEncoder().encode(svg) };
  }
  const [{ renderRaster, MOST_RASTER_PIXELS }, { loadScreenPictures }, { pictureSize }] = await Promise.all([
    import('../../renderers/raster/render-raster.ts'),
    import('../../production/screen-pictures.ts'),
    import('../picture-size.ts'),
  ]);
  const { widthPx, heightPx } = pictureSize(scene, values);
  if (widthPx * heightPx > MOST_RASTER_PIXELS) {
    const at = { kind: 'argument', name: 'ppi' } as const;
    return { ...done, findings: [diagnostic('print/picture-too-large', 'error', at, { widthPx, heightPx })] };
  }
  const source = pictureSource(job, await readOutputProfile(values, context));
  const pictures = await loadScreenPictures({
    ...source,
    scenes: [scene],
    ppi: (widthPx * MM_PER_INCH) / scene.widthMm,
  });
  const image = renderRaster(scene, { widthPx, heightPx, glyphs: job.fonts, pictures: pictures.find });
  const bytes = file.endsWith('.png')
    ? (await import('../../renderers/raster/encode-png.ts')).encodePng(image)
    : (await import('../../renderers/raster/encode-jpeg.ts')).encodeJpeg(image);
  return { ...done, bytes, findings: pictures.findings };
}
