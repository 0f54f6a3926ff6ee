import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Mm } from '../../geometry/units.ts';
import type { Scene } from '../../scene/display-list.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { NO_MARGINS, planPage, type PageLayout } from './page-boxes.ts';
import { pageInks } from './page-inks.ts';
import { markMargins, markSizes, slugPlace, type MarkSizes } from './print-marks.ts';
import { planPrintScale, type PrintScale } from './print-scale.ts';
import type { PdfRenderOptions, PrintMarks } from './render-options.ts';
import { layoutSlug, slugFields, widestHash, type SlugFacts } from './slug-line.ts';

/** A page on its way: its scene, boxes and the lines of its slug. */
export interface PlannedPage {
  readonly scene: Scene;
  readonly bleedMm: Mm;
  readonly sizes: MarkSizes;
  readonly layout: PageLayout;
}

/** Real sizes decide the scale; the scale decides what the slug says and so, by its lines, the page's size. */
export function planPages(
  scenes: readonly Scene[],
  options: PdfRenderOptions,
  marks: PrintMarks,
  slugFace: FontFace | undefined,
): { scale: PrintScale | undefined; pages: readonly PlannedPage[]; scaleFindings: readonly Diagnostic[] } {
  const plan = (scale: PrintScale): PlannedPage[] =>
    scenes.map((scene, index) => {
      const bleedMm = options.bleedMm ?? scene.bleedMm;
      const sizes = markSizes(scene.widthMm, scene.heightMm, scale.factor);
      const bare = planPage(scene.widthMm, scene.heightMm, bleedMm, NO_MARGINS);
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

export function slugFacts(
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
