import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { outsetRect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';
import type { Scene } from '../../scene/display-list.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { NO_MARGINS, planPage, type PageLayout } from './page-boxes.ts';
import { pageInks } from './page-inks.ts';
import type { PdfPage } from './pdf-page.ts';
import { markMargins, markSizes, slugPlace, type MarkedPage } from './print-marks.ts';
import { planPrintScale, type PrintScale, type ScaleOption } from './print-scale.ts';
import type { PdfRenderOptions, PrintMarks } from './render-options.ts';
import { layoutSlug, slugFields, widestHash, type SlugFacts } from './slug-line.ts';

/** A page on its way: what it shows, its boxes, marks and scale. */
export interface PlannedPage extends MarkedPage {
  readonly page: PdfPage;
  readonly bleedMm: Mm;
  readonly scale: PrintScale;
}

const FULL_SIZE: PrintScale = { factor: 1, label: '1:1' };

/** Real sizes decide the scale; the scale decides what the slug says and so, by its lines, the page's size. */
export function planPages(
  given: readonly PdfPage[],
  options: PdfRenderOptions,
  marks: PrintMarks,
  slugFace: FontFace | undefined,
): { scale: PrintScale | undefined; pages: readonly PlannedPage[]; scaleFindings: readonly Diagnostic[] } {
  const plan = (scale: PrintScale): PlannedPage[] =>
    given.map((page, index) =>
      planOne(page, page.sheet ? FULL_SIZE : scale, { index, pages: given.length, options, marks, slugFace }),
    );
  const largest = (pages: readonly PlannedPage[]): { widthMm: Mm; heightMm: Mm } => ({
    widthMm: Math.max(...pages.map((p) => p.layout.media.width)),
    heightMm: Math.max(...pages.map((p) => p.layout.media.height)),
  });
  const { option, told } = scaleOption(options);
  const choose = (pages: readonly PlannedPage[]): ReturnType<typeof planPrintScale> => {
    const pieces = pages.filter(({ page }) => !page.sheet);
    return planPrintScale(option, largest(pieces.length > 0 ? pieces : pages));
  };
  const fullSize = plan(FULL_SIZE);
  const first = choose(fullSize);
  if (!first.scale || first.scale.factor === 1)
    return { scale: first.scale, pages: fullSize, scaleFindings: [...told, ...first.findings] };
  // The slug's letters have a least size in the file, so that at a smaller scale its lines may take more of the page.
  const pages = plan(first.scale);
  const { scale, findings } = choose(pages);
  return { scale, pages, scaleFindings: [...told, ...findings] };
}

/** PDF/X-1a is PDF 1.4, which has no UserUnit: the page that it would carry goes out at 1:10. */
function scaleOption({ scale = 'auto', standard }: PdfRenderOptions): {
  readonly option: ScaleOption;
  readonly told: readonly Diagnostic[];
} {
  if (scale !== 'userunit' || standard !== 'pdfx1a') return { option: scale, told: [] };
  return { option: '1:10', told: [diagnostic('print/no-userunit-in-x1a', 'warning')] };
}

interface FileFacts {
  readonly index: number;
  readonly pages: number;
  readonly options: PdfRenderOptions;
  readonly marks: PrintMarks;
  readonly slugFace: FontFace | undefined;
}

function planOne(page: PdfPage, scale: PrintScale, facts: FileFacts): PlannedPage {
  const { index, pages, options, slugFace } = facts;
  const marks = page.marks ?? facts.marks;
  const bleedMm = options.bleedMm ?? page.scene.bleedMm;
  const boxes = pageParts(page, bleedMm);
  const sizes = markSizes(boxes.trim.width, boxes.trim.height, scale.factor);
  const bare = planPage(boxes, NO_MARGINS);
  let lines = 0;
  if (slugFace && marks.slug) {
    const slug = slugFields(slugFacts(page, bleedMm, { index, pages, scale, options, hash: widestHash(slugFace) }));
    lines = layoutSlug(slug, slugFace, sizes.slugSize, slugPlace(bare, marks, sizes).width).lines.length;
  }
  const margins = markMargins(marks, sizes, lines, page.ticks !== undefined);
  const ticks = page.ticks ? { ticks: page.ticks } : {};
  return { page, bleedMm, scale, sizes, marks, ...ticks, layout: planPage(boxes, margins) };
}

function pageParts({ scene, part }: PdfPage, bleedMm: Mm): Pick<PageLayout, 'trim' | 'bleed'> {
  if (part) return part;
  const trim = { x: 0, y: 0, width: scene.widthMm, height: scene.heightMm };
  return { trim, bleed: outsetRect(trim, bleedMm) };
}

/** What the slug of a page says, given what is known of its file. */
export function slugFacts(
  { scene, notes }: PdfPage,
  bleedMm: Mm,
  file: {
    readonly index: number;
    readonly pages: number;
    readonly scale: PrintScale;
    readonly options: PdfRenderOptions;
    readonly hash: string;
  },
): SlugFacts {
  const { widthMm, heightMm, title }: Scene = scene;
  const { index, pages, scale, options, hash } = file;
  const date = options.date === undefined ? {} : { date: options.date };
  const counted = { page: index + 1, pages, hash, inks: pageInks(scene), ...date, ...(notes ? { notes } : {}) };
  return { job: options.job ?? {}, title, widthMm, heightMm, bleedMm, scale, ...counted };
}
