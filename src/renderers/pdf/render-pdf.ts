import { sha256 } from '@noble/hashes/sha2.js';
import { diagnostic, hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parseOutputProfile } from '../../colour/icc-profile.ts';
import { rectPath } from '../../geometry/path.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';
import type { GlyphSource, Scene } from '../../scene/display-list.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { ContentStream } from './content-stream.ts';
import { documentTitle, finishFile } from './finish-file.ts';
import { FlatPictures, flattenOpacity } from './flatten-opacity.ts';
import { GlyphBlocks } from './glyph-blocks.ts';
import { profileKey } from './output-intent.ts';
import { boxEntries, matrixOperator, pageMatrix } from './page-boxes.ts';
import { isSeeThrough } from './mix-picture.ts';
import { pageInks } from './page-inks.ts';
import { planPages, slugFacts, type PlannedPage } from './page-plan.ts';
import { PageResources } from './page-resources.ts';
import { pathOperators } from './path-operators.ts';
import { PdfFile } from './pdf-file.ts';
import { pdfNumber } from './pdf-number.ts';
import type { PdfPage } from './pdf-page.ts';
import { printFileName } from './print-file-name.ts';
import { drawMarks, slugPlace, type MarkSizes } from './print-marks.ts';
import type { PrintScale } from './print-scale.ts';
import type { PdfRenderOptions, PdfStandard, PrintMarks, RenderedPdf, TextMode } from './render-options.ts';
import { drawItems, type DrawingTools } from './scene-content.ts';
import { cropItems } from './scene-part.ts';
import { layoutSlug, slugFields, type SlugGlyph } from './slug-line.ts';
import { StepLayers } from './step-layers.ts';
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
  readonly pictures: FlatPictures;
  readonly findings: Diagnostic[];
}

/**
 * Writes scenes as the pages of one PDF, each with its own boxes, all pieces at one scale. The same scenes and
 * options give the same bytes in any program. Throws `RangeError` for a scene that names a font which
 * isn't loaded; everything that depends on the user's choices comes back as findings.
 */
export function renderPdf(scene: Scene | readonly (Scene | PdfPage)[], options: PdfRenderOptions): RenderedPdf {
  const given = ('items' in scene ? [scene] : scene).map((one): PdfPage => ('items' in one ? { scene: one } : one));
  if (given.length === 0) throw new RangeError('pdf: no scene to render');
  if (options.bleedMm !== undefined && !(options.bleedMm >= 0 && options.bleedMm < Infinity))
    throw new RangeError(`pdf: bleedMm ${options.bleedMm} is not a length`);
  const standard = options.standard ?? 'pdfx4';
  const findings: Diagnostic[] = [];
  if (standard !== 'preview') findings.push(...checkProfile(options, standard));
  const pictures = new FlatPictures(options.images ?? (() => undefined));
  const shown =
    standard === 'pdfx1a' ? given.map((page) => withoutLive(page, options.glyphs, pictures, findings)) : given;
  const marks = options.marks ?? {};
  const slugFace = marks.slug && options.slugFontId !== undefined ? options.fonts(options.slugFontId) : undefined;
  if (marks.slug && !slugFace)
    findings.push(diagnostic('print/slug-font', 'warning', undefined, { font: options.slugFontId ?? '' }));

  const { scale, pages, scaleFindings } = planPages(shown, options, marks, slugFace);
  findings.push(...scaleFindings);
  const first = shown[0]?.scene;
  if (!scale || !first || hasErrors(findings)) return { pages: given.length, ...(scale ? { scale } : {}), findings };

  const title = documentTitle(first, options, scale);
  const job: Job = { options, standard, marks, slugFace, scale, title, pictures, findings };
  const bytes = writeFile(pages, job);
  const fileName = options.job?.kindSlug ? fileNameOf(first, options, scale) : undefined;
  const result = { pages: pages.length, scale, ...(fileName ? { fileName } : {}), findings };
  return hasErrors(findings) ? result : { bytes, ...result };
}

/** What PDF/X-1a doesn't take: transparency is mixed into the inks, layers are left out. */
function withoutLive(page: PdfPage, glyphs: GlyphSource, pictures: FlatPictures, findings: Diagnostic[]): PdfPage {
  const { layers = [], ...rest } = page;
  const said = findings.some((finding) => finding.code === 'print/no-layers-in-x1a');
  if (layers.length > 0 && !said) findings.push(diagnostic('print/no-layers-in-x1a', 'warning'));
  return { ...rest, scene: flattenOpacity(page.scene, glyphs, pictures, findings) };
}

function checkProfile({ profile }: PdfRenderOptions, standard: PdfStandard): readonly Diagnostic[] {
  if (profile) return parseOutputProfile(profile.bytes).diagnostics;
  const at = { kind: 'argument', name: 'profile' } as const;
  return standard === 'pdfx4' ? [diagnostic('print/no-output-profile', 'error', at)] : [];
}

function writeFile(pages: readonly PlannedPage[], job: Job): Uint8Array {
  const { options, standard, pictures, findings } = job;
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
            pages.map((p) => p.page.scene),
            options.fonts,
          ),
    addFont: (font) => kept.fonts.add(file, font),
    images: (assetId) => pictures.find(assetId),
    mode,
    tags,
    findings,
  };
  const layers = new StepLayers(file);
  const drawn = pages.map((page) => drawPage(page, tools, layers));
  const idHex = contentHash(file, drawn, pages, job);
  const kids = pages.map((page, index) => {
    const stream = drawn[index] ?? new ContentStream();
    drawSlugAndMarks(page, index, pages.length, stream, tools, job, idHex);
    const contents = file.addStream({ entries: '/Filter /FlateDecode', bytes: stream.deflated() });
    const group =
      standard === 'pdfx4' && hasOpacity(page.page.scene.items, pictures)
        ? ' /Group << /S /Transparency /CS /DeviceCMYK >>'
        : '';
    const struct = tags ? ` /StructParents ${index} /Tabs /S` : '';
    const { userUnit, factor } = page.scale;
    const unit = userUnit ? ` /UserUnit ${userUnit}` : '';
    return file.add(
      `<< /Type /Page /Parent ${tree} ${boxEntries(page.layout, factor)}${unit}${group}${struct} ` +
        `/Resources ${resources.ref} /Contents ${contents} >>`,
    );
  });
  findings.push(...resources.findings);
  resources.finish();
  file.set(tree, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  const structure = `${tags?.write(file, kids) ?? ''}${layers.catalogEntry()}`;
  return finishFile(file, { catalog, tree, structure, idHex }, job);
}

function drawPage({ page, layout, scale }: PlannedPage, tools: DrawingTools, layers: StepLayers): ContentStream {
  const stream = new ContentStream();
  tools.tags?.beginPage();
  const matrix = pageMatrix(layout, scale.factor);
  stream.put(`q\n${matrixOperator(matrix)}q\n${pathOperators(rectPath(layout.bleed))}W n\n`);
  drawItems(shownItems(page, layout.bleed, tools), { stream, toStream: matrix }, tools);
  stream.put('Q\n');
  if (page.layers && page.layers.length > 0) {
    if (tools.tags) stream.put('/Artifact BMC\n');
    for (const layer of page.layers) layers.draw(layer, stream, tools.resources);
    if (tools.tags) stream.put('EMC\n');
  }
  return stream;
}

function shownItems(page: PdfPage, box: Rect, { glyphs }: DrawingTools): Scene['items'] {
  return page.part ? cropItems(page.scene.items, box, glyphs) : page.scene.items;
}

function drawSlugAndMarks(
  planned: PlannedPage,
  index: number,
  pages: number,
  stream: ContentStream,
  tools: DrawingTools,
  job: Job,
  idHex: string,
): void {
  const { layout, sizes, marks, page, scale } = planned;
  if (tools.tags) stream.put('/Artifact BMC\n');
  drawMarks(planned, pageInks(page.scene), stream, tools.resources);
  const { slugFace, options, findings } = job;
  if (slugFace && marks.slug) {
    const place = slugPlace(layout, marks, sizes);
    const hash = idHex.slice(0, 8).toLowerCase();
    const facts = slugFacts(page, planned.bleedMm, { index, pages, scale, options, hash });
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
function contentHash(file: PdfFile, drawn: readonly ContentStream[], pages: readonly PlannedPage[], job: Job): string {
  const hash = sha256.create();
  const { options, standard, marks, scale, title } = job;
  const { profile } = options;
  const settings = [standard, scale, marks, title, options.date, options.job, options.slugFontId, options.bleedMm];
  const condition = profile ? [profile.identifier, profile.info, profile.registry, profileKey(profile.bytes)] : [];
  hash.update(new TextEncoder().encode(JSON.stringify([...settings, ...condition])));
  const own = pages.map(({ page: { part, ticks, marks: pageMarks, notes } }) => [part, ticks, pageMarks, notes]);
  if (own.some((page) => page.some(Boolean))) hash.update(new TextEncoder().encode(JSON.stringify(own)));
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

function hasOpacity(items: Scene['items'], pictures: FlatPictures): boolean {
  return items.some((item) => {
    if (item.kind === 'image') return isSeeThrough(pictures.find(item.assetId));
    return item.kind === 'group' && (item.opacity < 1 || hasOpacity(item.items, pictures));
  });
}
