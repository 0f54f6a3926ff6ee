import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { FinishingCounts } from '../../finishing/plan-finishing.ts';
import type { Rect } from '../../geometry/rect.ts';
import { findPage } from '../../model/node-tree.ts';
import { readArguments, wholeNumber } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';
import type { Job } from '../job.ts';
import { exitCodeOf, findingsJson, printFindings } from '../print-findings.ts';
import { PRINT_HELP, PRINT_OPTIONS, readOutputProfile, readPrintChoices } from '../print-options.ts';
import { JOB_HELP } from './compose.ts';

const EXAMPLE = 'khauhieu render --slogan-id plan002-8 --format bangron-ngang-6000x1000 -o bang-ron.pdf';

export const renderCommand: CliCommand = {
  name: 'render',
  help: {
    vi: `khauhieu render: xuất một tệp PDF in, PNG hoặc SVG

${JOB_HELP.vi}
  hoặc TỆP.khauhieu                 một thiết kế đã lưu
  -o, --output TỆP.pdf|.png|.svg
${PRINT_HELP.vi}
  --ppi N (chỉ PNG)   --json

Ví dụ: ${EXAMPLE}`,
    en: `khauhieu render: writes one print PDF, PNG or SVG

${JOB_HELP.en}
  or FILE.khauhieu                  a saved design
  -o, --output FILE.pdf|.png|.svg
${PRINT_HELP.en}
  --ppi N (PNG only)   --json

Example: ${EXAMPLE}`,
  },
  async run(args, context): Promise<ExitCode> {
    const { values, job } = await readRequest(args, context);
    if (!job.ok) return report({ findings: job.diagnostics }, values.json === true, context);
    const output = values.output as string;
    const result = output.endsWith('.pdf')
      ? await renderPrint(job.value, values, context)
      : await renderPicture(job.value, output, values);
    const { bytes, ...facts } = result;
    const findings = [...job.value.findings, ...result.findings];
    if (bytes && !hasErrors(findings)) await context.writeFile(output, bytes);
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
  json: { type: 'boolean' },
} as const;

type RenderValues = { readonly [Name in Exclude<keyof typeof OPTIONS, 'json'>]?: string | undefined };

async function readRequest(args: readonly string[], context: CliContext) {
  const { JOB_OPTIONS, compileJob, prepareJob } = await import('../job.ts');
  const { values, positionals } = readArguments(args, { ...JOB_OPTIONS, ...OPTIONS });
  if (values.output === undefined || !/\.(?:pdf|png|svg)$/.test(values.output)) {
    throw new UsageError('cần -o TỆP.pdf, .png hoặc .svg', 'give -o FILE.pdf, .png or .svg');
  }
  const moreFonts = values.output.endsWith('.pdf')
    ? (await import('../../production/print-design.ts')).printFontIds(values.panels !== undefined)
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
  readonly finishing?: FinishingCounts;
  /** Trim boxes of the panels on the piece. */
  readonly panels?: readonly Rect[];
  readonly findings: readonly Diagnostic[];
}

async function renderPrint(job: Job, values: RenderValues, context: CliContext): Promise<Rendered> {
  const { printDesign } = await import('../../production/print-design.ts');
  const choices = await readPrintChoices(values);
  const profile = await readOutputProfile(values, context);
  const printed = printDesign(job.design, job.compiled, job.fonts, profile, choices);
  const { panels, finishing } = printed;
  return {
    ...(printed.bytes ? { bytes: printed.bytes } : {}),
    pages: printed.pages,
    scale: choices.scale === 'userunit' ? 'userunit' : (printed.scale?.label ?? ''),
    finishing: finishing.counts,
    ...(panels ? { panels: panels.panels.map(({ trim }) => trim) } : {}),
    findings: printed.findings,
  };
}

/** Pixels of the longer side of a picture when no resolution is asked for. */
const PICTURE_PIXELS = 2000;

async function renderPicture(job: Job, file: string, values: RenderValues): Promise<Rendered> {
  const { scene } = job.compiled;
  const done = { pages: 1, scale: '1:1', findings: [] };
  if (hasErrors(job.findings)) return done;
  if (file.endsWith('.svg')) {
    const { renderSvg } = await import('../../renderers/svg/render-svg.ts');
    return { ...done, bytes: new TextEncoder().encode(renderSvg(scene, { glyphs: job.fonts, bleed: false })) };
  }
  const [{ renderRaster, MOST_RASTER_PIXELS }, { encodePng }] = await Promise.all([
    import('../../renderers/raster/render-raster.ts'),
    import('../../renderers/raster/encode-png.ts'),
  ]);
  const ppi = values.ppi === undefined ? undefined : wholeNumber('ppi', values.ppi, 1, 2400);
  const longest = Math.max(scene.widthMm, scene.heightMm);
  const scale = ppi === undefined ? PICTURE_PIXELS / longest : ppi / 25.4;
  const widthPx = ppi === undefined && scene.px ? scene.px.width : Math.max(1, Math.round(scene.widthMm * scale));
  const heightPx = ppi === undefined && scene.px ? scene.px.height : Math.max(1, Math.round(scene.heightMm * scale));
  if (widthPx * heightPx > MOST_RASTER_PIXELS) {
    const at = { kind: 'argument', name: 'ppi' } as const;
    return { ...done, findings: [diagnostic('print/picture-too-large', 'error', at, { widthPx, heightPx })] };
  }
  return { ...done, bytes: encodePng(renderRaster(scene, { widthPx, heightPx, glyphs: job.fonts })) };
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
