import { sha256 } from '@noble/hashes/sha2.js';
import { diagnostic, hasErrors, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rectPath } from '../../geometry/path.ts';
import type { Mm } from '../../geometry/units.ts';
import type { GlyphSource, Scene } from '../../scene/display-list.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { ContentStream } from './content-stream.ts';
import { flattenOpacity } from './flatten-opacity.ts';
import { GlyphBlocks } from './glyph-blocks.ts';
import { addOutputIntent, checkOutputProfile } from './output-intent.ts';
import { boxEntries, matrixOperator, pageMatrix, planPage, type PageLayout } from './page-boxes.ts';
import { pageInks } from './page-inks.ts';
import { PageResources } from './page-resources.ts';
import { pathOperators } from './path-operators.ts';
import { PdfFile } from './pdf-file.ts';
import { pdfNumber } from './pdf-number.ts';
import { documentDate, pdfText } from './pdf-syntax.ts';
import { printFileName } from './print-file-name.ts';
import { drawMarks, markMargins, markSizes, slugPlace, type MarkSizes } from './print-marks.ts';
import { planPrintScale, type PrintScale } from './print-scale.ts';
import type { PdfRenderOptions, PdfStandard, PrintMarks, RenderedPdf, TextMode } from './render-options.ts';
import { drawItems, type DrawingTools } from './scene-content.ts';
import { layoutSlug, scaleLegend, slugFields, widestHash, type SlugFacts, type SlugGlyph } from './slug-line.ts';
import { collectTextFonts, TextFontBuilder } from './text-fonts.ts';
import { CREATOR, PRODUCER, xmpPacket } from './xmp-packet.ts';

const EPOCH = '1970-01-01';
const VERSIONS = { pdfx4: '1.6', pdfx1a: '1.4', preview: '1.7' } as const;

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

/** A page on its way: its scene, boxes and the lines of its slug. */
interface PlannedPage {
  readonly scene: Scene;
  readonly bleedMm: Mm;
  readonly sizes: MarkSizes;
  readonly layout: PageLayout;
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

/** Real sizes decide the scale; the scale decides what the slug says and so, by its lines, the page's size. */
function planPages(
  scenes: readonly Scene[],
  options: PdfRenderOptions,
  marks: PrintMarks,
  slugFace: FontFace | undefined,
): { scale: PrintScale | undefined; pages: readonly PlannedPage[]; scaleFindings: readonly Diagnostic[] } {
  const plan = (scale: PrintScale): PlannedPage[] =>
    scenes.map((scene, index) => {
      const bleedMm = options.bleedMm ?? scene.bleedMm;
      const sizes = markSizes(scene.widthMm, scene.heightMm, scale.factor);
      const bare = planPage(scene.widthMm, scene.heightMm, bleedMm, { left: 0, top: 0, right: 0, bottom: 0 });
      let lines = 0;
      if (slugFace) {
        const facts = slugFacts(scene, bleedMm, index, scenes.length, scale, options, widestHash(slugFace));
        lines = layoutSlug(slugFields(facts), slugFace, sizes.slugSize, slugPlace(bare, marks, sizes).width).lines
          .length;
      }
      const margins = markMargins(marks, sizes, lines);
      return { scene, bleedMm, sizes, layout: planPage(scene.widthMm, scene.heightMm, bleedMm, margins) };
    });
  const largest = (pages: readonly PlannedPage[]): { widthMm: Mm; heightMm: Mm } => ({
    widthMm: Math.max(...pages.map((p) => p.layout.media.width)),
    heightMm: Math.max(...pages.map((p) => p.layout.media.height)),
  });
  const fullSize = plan({ factor: 1, label: '1:1' });
  const { scale, findings } = planPrintScale(options.scale ?? 'auto', largest(fullSize));
  if (!scale) return { scale, pages: fullSize, scaleFindings: findings };
  return { scale, pages: scale.factor === 1 ? fullSize : plan(scale), scaleFindings: findings };
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
    const unit = scale.userUnit ? ` /UserUnit ${scale.userUnit}` : '';
    return file.add(
      `<< /Type /Page /Parent ${tree} ${boxEntries(page.layout, scale.factor)}${unit}${group} ` +
        `/Resources ${resources.ref} /Contents ${contents} >>`,
    );
  });
  findings.push(...resources.findings);
  resources.finish();
  file.set(tree, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  return finishFile(file, catalog, tree, job, idHex);
}

function drawPage(page: PlannedPage, tools: DrawingTools, scale: PrintScale): ContentStream {
  const stream = new ContentStream();
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

function slugFacts(
  scene: Scene,
  bleedMm: Mm,
  index: number,
  pages: number,
  scale: PrintScale,
  options: PdfRenderOptions,
  hash: string,
): SlugFacts {
  const { widthMm, heightMm, title } = scene;
  const date = options.date === undefined ? {} : { date: options.date };
  const counted = { page: index + 1, pages, hash, inks: pageInks(scene), ...date };
  return { job: options.job ?? {}, title, widthMm, heightMm, bleedMm, scale, ...counted };
}

/** 32 hexadecimal digits from everything that decides how the file looks. */
function contentHash(file: PdfFile, drawn: readonly ContentStream[], job: Job): string {
  const hash = sha256.create();
  const { options, standard, marks, scale, title } = job;
  const { profile } = options;
  const settings = [standard, scale, marks, title, options.date, options.job, options.slugFontId, options.bleedMm];
  const condition = profile ? [profile.identifier, profile.info, profile.registry, profile.bytes.length] : [];
  hash.update(new TextEncoder().encode(JSON.stringify([...settings, ...condition])));
  const update = (bytes: Uint8Array): void => void hash.update(bytes);
  file.feed(update);
  for (const stream of drawn) stream.feed(update);
  return Array.from(hash.digest().subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function finishFile(file: PdfFile, catalog: string, tree: string, job: Job, idHex: string): Uint8Array {
  const { options, standard, title } = job;
  const date = documentDate(options.date ?? EPOCH);
  const identification = standard === 'pdfx1a' ? ' /GTS_PDFXVersion (PDF/X-1a:2003)' : '';
  const info = file.add(
    `<< /Title ${pdfText(title)} /Creator ${pdfText(CREATOR)} /Producer ${pdfText(PRODUCER)} ` +
      `/CreationDate (${date.pdf}) /ModDate (${date.pdf}) /Trapped /False${identification} >>`,
  );
  const metadata = file.addStream({
    entries: '/Type /Metadata /Subtype /XML',
    bytes: xmpPacket({ standard, title, date, idHex }),
  });
  const intents = standard === 'preview' ? '' : ` /OutputIntents [${addOutputIntent(file, options.profile)}]`;
  file.set(
    catalog,
    `<< /Type /Catalog /Pages ${tree} /Metadata ${metadata} /Lang (vi)${intents} ` +
      '/ViewerPreferences << /DisplayDocTitle true >> >>',
  );
  return file.write({ version: VERSIONS[standard], root: catalog, info, idHex });
}

function documentTitle(first: Scene, options: PdfRenderOptions, scale: PrintScale): string {
  const plain = (options.title ?? first.title)
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  const legend = scaleLegend(scale, first.widthMm, first.heightMm);
  const title = plain === '' ? 'Khẩu hiệu' : plain;
  return legend ? `${title} (${legend})` : title;
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
