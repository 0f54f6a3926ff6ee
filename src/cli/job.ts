import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { resolveFormat } from '../formats/catalogue.ts';
import { customFormat } from '../formats/own-format.ts';
import { parseSize } from '../formats/size.ts';
import type { Design, DesignContent, ResolvedFormat, TextNode, TextStyle } from '../model/design.ts';
import { setTextStyle } from '../model/node-commands.ts';
import { findPage, walkNodes } from '../model/node-tree.ts';
import { compileScene, listFontIds, type CompiledScene } from '../scene/compile-scene.ts';
import { sloganLibrary } from '../slogans/library/shipped.ts';
import { createDesign, FIRST_PAGE_ID } from '../templates/create-design.ts';
import { parseTemplate } from '../templates/parse-template.ts';
import type { Template } from '../templates/template.ts';
import { normalizeText } from '../text/normalize.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { oneOf, wholeNumber } from './arguments.ts';
import { UsageError, type CliContext } from './command.ts';
import { loadProjectFonts, readFontCatalogue } from './project-fonts.ts';

/** The options that say what is to be set, shared by `compose` and `render`. */
export const JOB_OPTIONS = {
  slogan: { type: 'string' },
  'slogan-id': { type: 'string' },
  format: { type: 'string' },
  size: { type: 'string' },
  template: { type: 'string' },
  font: { type: 'string' },
  lines: { type: 'string' },
  case: { type: 'string' },
  unit: { type: 'string' },
} as const;

export type JobValues = { readonly [Name in keyof typeof JOB_OPTIONS]?: string | undefined };

/** A design ready to be drawn, with its fonts. */
export interface Job {
  readonly design: Design;
  readonly pageId: string;
  readonly fonts: LoadedFonts;
  readonly compiled: CompiledScene;
  readonly findings: readonly Diagnostic[];
}

/** A slogan longer than this can't be read from a wall; the longest official one has 207 characters. */
const ADVISED_LENGTH = 300;

/** Makes the design that the words of a command ask for; `moreFonts` are loaded with its own. */
export async function prepareJob(
  values: JobValues,
  context: CliContext,
  moreFonts: readonly string[] = [],
): Promise<Checked<Job>> {
  checkUsage(values);
  const content = readContent(values);
  const format = readFormat(values);
  const problems = [content, format].flatMap((part) => (part.ok ? [] : part.diagnostics));
  if (!content.ok || !format.ok) return refused(...problems);
  const template = await chooseTemplate(values.template, format.value, context);
  if (!template.ok) return template;
  const name = content.value.slogan.text.slice(0, 60).trim() || 'khau-hieu';
  const design = createDesign({ id: 'design', name }, content.value, template.value, format.value);
  if (!design.ok) return design;
  const styled = await applyStyle(design.value, values, context);
  if (!styled.ok) return styled;
  const job = await compileJob(styled.value, FIRST_PAGE_ID, context, moreFonts);
  return accepted({ ...job, findings: [...content.diagnostics, ...design.diagnostics, ...job.findings] });
}

/** Loads the fonts of a design and compiles one of its pages. */
export async function compileJob(
  design: Design,
  pageId: string,
  context: CliContext,
  moreFonts: readonly string[] = [],
): Promise<Job> {
  const catalogue = await readFontCatalogue(context);
  const fonts = await loadProjectFonts(context, catalogue, [...listFontIds(design), ...moreFonts]);
  const compiled = compileScene(design, pageId, fonts);
  return { design, pageId, fonts, compiled, findings: compiled.diagnostics };
}

/** The text that carries the slogan of a page. */
export function findSloganNode(design: Design, pageId: string): TextNode | undefined {
  for (const node of walkNodes(findPage(design, pageId)?.nodes ?? [])) {
    if (node.kind === 'text' && 'slot' in node.source && node.source.slot === 'slogan') return node;
  }
  return undefined;
}

function checkUsage(values: JobValues): void {
  if ((values.slogan === undefined) === (values['slogan-id'] === undefined)) {
    throw new UsageError('cần đúng một trong hai: --slogan hoặc --slogan-id', 'give either --slogan or --slogan-id');
  }
  if ((values.format === undefined) === (values.size === undefined)) {
    throw new UsageError('cần đúng một trong hai: --format hoặc --size', 'give either --format or --size');
  }
  if (values.case !== undefined) oneOf('case', values.case, ['upper', 'as-is']);
  if (values.lines !== undefined) wholeNumber('lines', values.lines, 1, 20);
}

function readContent(values: JobValues): Checked<DesignContent> {
  const texts: Record<string, string> = values.unit === undefined ? {} : { unit: normalizeText(values.unit) };
  const id = values['slogan-id'];
  if (id !== undefined) {
    const slogan = sloganLibrary().slogans.find((one) => one.id === id);
    if (!slogan) return refused(diagnostic('slogan/unknown', 'error', { kind: 'argument', name: 'slogan-id' }, { id }));
    return accepted({ slogan: { text: slogan.text, approved: { id: slogan.id, hash: slogan.hash } }, texts });
  }
  const text = normalizeText(values.slogan ?? '').trim();
  if (text === '') return refused(diagnostic('slogan/empty', 'error', { kind: 'argument', name: 'slogan' }));
  const findings =
    text.length > ADVISED_LENGTH
      ? [diagnostic('slogan/too-long', 'warning', undefined, { length: text.length, advised: ADVISED_LENGTH })]
      : [];
  return accepted({ slogan: { text }, texts }, findings);
}

function readFormat(values: JobValues): Checked<ResolvedFormat> {
  if (values.format !== undefined) return resolveFormat(values.format);
  const size = parseSize(values.size ?? '');
  return size.ok ? customFormat(size.value) : size;
}

/** The template that suits any official slogan; taken when none is asked for. */
const DEFAULT_TEMPLATE = 'dai-hoi-trang-trong';

/** The template asked for; else the default one, or the first that is made for the format. */
async function chooseTemplate(
  id: string | undefined,
  format: ResolvedFormat,
  context: CliContext,
): Promise<Checked<Template>> {
  const files = (await context.listProjectFiles('templates')).filter((file) => file.endsWith('.json'));
  if (id !== undefined && !files.includes(`${id}.json`)) {
    const known = files.map((file) => file.slice(0, -5)).join(', ');
    return refused(diagnostic('template/unknown', 'error', { kind: 'argument', name: 'template' }, { id, known }));
  }
  const ordered = [`${id ?? DEFAULT_TEMPLATE}.json`, ...(id === undefined ? files : [])];
  for (const file of ordered) {
    const text = new TextDecoder().decode(await context.readProjectFile(`templates/${file}`));
    const template = parseTemplate(JSON.parse(text), `templates/${file}`);
    if (!template.ok) return template;
    if (id !== undefined || template.value.kinds.includes(format.kind)) return template;
  }
  return refused(diagnostic('template/none-for-kind', 'error', undefined, { kind: format.kind }));
}

async function applyStyle(design: Design, values: JobValues, context: CliContext): Promise<Checked<Design>> {
  const node = findSloganNode(design, FIRST_PAGE_ID);
  if (!node) return accepted(design);
  const { sizing } = node.style;
  const patch: { -readonly [Key in keyof TextStyle]?: TextStyle[Key] } = {};
  if (values.font !== undefined) {
    const catalogue = await readFontCatalogue(context);
    if (!catalogue.some((font) => font.id === values.font)) {
      const known = catalogue.map((font) => font.id).join(', ');
      return refused(
        diagnostic('font/unknown', 'error', { kind: 'argument', name: 'font' }, { id: values.font, known }),
      );
    }
    patch.fontId = values.font;
  }
  if (values.case !== undefined) patch.case = oneOf('case', values.case, ['upper', 'as-is']);
  if (values.lines !== undefined && sizing.kind === 'fit') {
    patch.sizing = { ...sizing, exactLines: wholeNumber('lines', values.lines, 1, 20) };
  }
  const styled = setTextStyle(design, { pageId: FIRST_PAGE_ID, nodeIds: [node.id], patch });
  return styled.ok ? accepted(styled.design) : { ok: false, diagnostics: styled.diagnostics };
}
