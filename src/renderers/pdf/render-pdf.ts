import { sha256 } from '@noble/hashes/sha2.js';
import { diagnostic, hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rectPath } from '../../geometry/path.ts';
import type { Mm } from '../../geometry/units.ts';
import type { GlyphSource, Scene } from '../../scene/display-list.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { ContentStream } from './content-stream.ts';
import { documentTitle, finishFile } from './finish-file.ts';
import { flattenOpacity } from './flatten-opacity.ts';
import { GlyphBlocks } from './glyph-blocks.ts';
import { checkOutputProfile, profileKey } from './output-intent.ts';
import { boxEntries, matrixOperator, pageMatrix } from './page-boxes.ts';
import { pageInks } from './page-inks.ts';
import { planPages, slugFacts, type PlannedPage } from './page-plan.ts';
import { PageResources } from './page-resources.ts';
import { pathOperators } from './path-operators.ts';
import { PdfFile } from './pdf-file.ts';
import { pdfNumber } from './pdf-number.ts';
import { printFileName } from './print-file-name.ts';
import { drawMarks, slugPlace, type MarkSizes } from './print-marks.ts';
import type { PrintScale } from './print-scale.ts';
import type { PdfRenderOptions, PdfStandard, PrintMarks, RenderedPdf, TextMode } from './render-options.ts';
import { drawItems, type DrawingTools } from './scene-content.ts';
import { layoutSlug, slugFields, type SlugGlyph } from './slug-line.ts';
import { collectTextFonts, TextFontBuilder } from './text-fonts.ts';
import { TextTags } from './text-tags.ts';

/** What is worth keeping from file to file, as long as the caller keeps its glyph source. */
interface Kept {
  readonly blocks: GlyphBlocks;
  readonly fonts: TextFontBuilder;
}

const keptBySource = new WeakMap<GlyphSource, Kept>();

function keptFor(glyphs: GlyphSource): Kept {
  let kept = keptBySource.get(glyphs);
  if (!kept) {
    kept = { blocks: new GlyphBlocks(glyphs), fonts: new TextFontBuilder() };
    keptBySource.set(glyphs, kept);
  }
  return kept;
}

interface Job {
  readonly options: PdfRenderOptions;
  readonly standard: PdfStandard;
  readonly marks: PrintMarks;
  readonly slugFace: FontFace | undefined;
  readonly scale: PrintScale;
  readonly title: string;
  readonly findings: Diagnostic[];
}

/**
 * Writes scenes as the pages of one PDF, each with its own boxes, all at one scale. The same scenes and
 * options give the same bytes in any program. Throws `RangeError` for a scene that names a font which
 * isn't loaded; everything that depends on the user's choices comes back as findings.
 */
export function renderPdf(scene: Scene | readonly Scene[], options: PdfRenderOptions): RenderedPdf {
  const given = 'items' in scene ? [scene] : scene;
  if (given.length === 0) throw new RangeError('pdf: no scene to render');
  if (options.bleedMm !== undefined && !(options.bleedMm >= 0 && options.bleedMm < Infinity))
    throw new RangeError(`pdf: bleedMm ${options.bleedMm} is not a length`);
  const standard = options.standard ?? 'pdfx4';
  const findings: Diagnostic[] = [];
  if (standard !== 'preview') findings.push(...checkProfile(options, standard));
  const scenes = standard === 'pdfx1a' ? given.map((one) => flattenOpacity(one, options.glyphs, findings)) : given;
  const marks = options.marks ?? {};
  const slugFace = marks.slug && options.slugFontId !== undefined ? options.fonts(options.slugFontId) : undefined;
  if (marks.slug && !slugFace)
    findings.push(diagnostic('print/slug-font', 'warning', undefined, { font: options.slugFontId ?? '' }));

  const { scale, pages, scaleFindings } = planPages(scenes, options, marks, slugFace);
  findings.push(...scaleFindings);
  const [first] = scenes;
  if (!scale || !first || hasErrors(findings)) return { pages: given.length, ...(scale ? { scale } : {}), findings };

  const job: Job = { options, standard, marks, slugFace, scale, title: documentTitle(first, options, scale), findings };
  const bytes = writeFile(pages, job);
  const fileName = options.job?.kindSlug ? fileNameOf(first, options, scale) : undefined;
  const result = { pages: pages.length, scale, ...(fileName ? { fileName } : {}), findings };
  return hasErrors(findings) ? result : { bytes, ...result };
}

function checkProfile({ profile }: PdfRenderOptions, standard: PdfStandard): readonly Diagnostic[] {
  if (profile) return checkOutputProfile(profile.bytes);
  const at = { kind: 'argument', name: 'profile' } as const;
  return standard === 'pdfx4' ? [diagnostic('print/no-output-profile', 'error', at)] : [];
}

function writeFile(pages: readonly PlannedPage[], job: Job): Uint8Array {
  const { options, standard, findings, scale } = job;
  const kept = keptFor(options.glyphs);
  const file = new PdfFile();
  const catalog = file.reserve();
  const tree = file.reserve();
  const mode = standard === 'preview' ? 'rgb' : 'cmyk';
  const resources = new PageResources(file, mode);
  const text: TextMode = options.text ?? (standard === 'preview' ? 'live' : 'outlines+layer');
  const tags = standard === 'preview' ? new TextTags() : undefined;
  const tools: DrawingTools = {
    file,
    resources,
    glyphs: options.glyphs,
    blocks: kept.blocks,
    unitsPerEm: (fontId) => options.fonts(fontId)?.unitsPerEm ?? 1000,
    text,
    textFonts:
      text === 'outlines'
        ? new Map()
        : collectTextFonts(
            pages.map((p) => p.scene),
            options.fonts,
          ),
    addFont: (font) => kept.fonts.add(file, font),
    images: options.images ?? (() => undefined),
    mode,
    tags,
    findings,
  };
  const drawn = pages.map((page) => drawPage(page, tools, scale));
  const idHex = contentHash(file, drawn, job);
  const kids = pages.map((page, index) => {
    const stream = drawn[index] ?? new ContentStream();
    drawSlugAndMarks(page, index, pages.length, stream, tools, job, idHex);
    const contents = file.addStream({ entries: '/Filter /FlateDecode', bytes: stream.deflated() });
    const group =
      standard === 'pdfx4' && hasOpacity(page.scene) ? ' /Group << /S /Transparency /CS /DeviceCMYK >>' : '';
    const struct = tags ? ` /StructParents ${index} /Tabs /S` : '';
    const unit = scale.userUnit ? ` /UserUnit ${scale.userUnit}` : '';
    return file.add(
      `<< /Type /Page /Parent ${tree} ${boxEntries(page.layout, scale.factor)}${unit}${group}${struct} ` +
        `/Resources ${resources.ref} /Contents ${contents} >>`,
    );
  });
  findings.push(...resources.findings);
  resources.finish();
  file.set(tree, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  const structure = tags?.write(file, kids) ?? '';
  return finishFile(file, { catalog, tree, structure, idHex }, job);
}

function drawPage(page: PlannedPage, tools: DrawingTools, scale: PrintScale): ContentStream {
  const stream = new ContentStream();
  tools.tags?.beginPage();
  const matrix = pageMatrix(page.layout, scale.factor);
  stream.put(`q\n${matrixOperator(matrix)}q\n${pathOperators(rectPath(page.layout.bleed))}W n\n`);
  drawItems(page.scene.items, { stream, toStream: matrix }, tools);
  stream.put('Q\n');
  return stream;
}

function drawSlugAndMarks(
  page: PlannedPage,
  index: number,
  pages: number,
  stream: ContentStream,
  tools: DrawingTools,
  job: Job,
  idHex: string,
): void {
  const { layout, sizes, scene } = page;
  if (tools.tags) stream.put('/Artifact BMC\n');
  drawMarks(layout, job.marks, sizes, pageInks(scene), stream, tools.resources);
  const { slugFace, options, scale, findings } = job;
  if (slugFace) {
    const place = slugPlace(layout, job.marks, sizes);
    const facts = slugFacts(scene, page.bleedMm, index, pages, scale, options, idHex.slice(0, 8).toLowerCase());
    const slug = layoutSlug(slugFields(facts), slugFace, sizes.slugSize, place.width);
    findings.push(...slug.findings);
    stream.put(tools.mode === 'cmyk' ? '0 0 0 1 k\n' : '0 g\n');
    slug.lines.forEach((line, i) =>
      drawSlugLine(line, slugFace, sizes, place.x, place.y + i * sizes.slugStep, stream, tools),
    );
  }
  if (tools.tags) stream.put('EMC\n');
  stream.put('Q\n');
}

function drawSlugLine(
  line: readonly SlugGlyph[],
  face: FontFace,
  sizes: MarkSizes,
  x: Mm,
  y: Mm,
  stream: ContentStream,
  tools: DrawingTools,
): void {
  const size = pdfNumber(sizes.slugSize / face.unitsPerEm, 10);
  for (const glyph of line) {
    const block = tools.blocks.get(face.info.id, face.unitsPerEm, glyph.glyphId);
    if (!block) continue;
    stream.put(`q ${size} 0 0 ${size} ${pdfNumber(x + glyph.x)} ${pdfNumber(y)} cm\n`);
    stream.putBlock(block);
    stream.put('f\nQ\n');
  }
}

/** 32 hexadecimal digits from everything that decides how the file looks. */
function contentHash(file: PdfFile, drawn: readonly ContentStream[], job: Job): string {
  const hash = sha256.create();
  const { options, standard, marks, scale, title } = job;
  const { profile } = options;
  const settings = [standard, scale, marks, title, options.date, options.job, options.slugFontId, options.bleedMm];
  const condition = profile ? [profile.identifier, profile.info, profile.registry, profileKey(profile.bytes)] : [];
  hash.update(new TextEncoder().encode(JSON.stringify([...settings, ...condition])));
  const update = (bytes: Uint8Array): void => void hash.update(bytes);
  file.feed(update);
  for (const stream of drawn) stream.feed(update);
  return Array.from(hash.digest().subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fileNameOf(first: Scene, { job }: PdfRenderOptions, scale: PrintScale): string {
  const { widthMm, heightMm } = first;
  return printFileName({
    kindSlug: job?.kindSlug ?? '',
    widthMm,
    heightMm,
    scale: scale.label,
    ...(job?.slogan === undefined ? {} : { slogan: job.slogan }),
    ...(job?.unit === undefined ? {} : { unit: job.unit }),
    ...(job?.version === undefined ? {} : { version: job.version }),
  });
}

function hasOpacity(scene: Scene): boolean {
  const inItems = (items: Scene['items']): boolean =>
    items.some((item) => item.kind === 'group' && (item.opacity < 1 || inItems(item.items)));
  return inItems(scene.items);
}
