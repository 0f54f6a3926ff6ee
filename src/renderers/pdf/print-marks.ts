import type { Ink } from '../../colour/ink.ts';
import { ellipsePath, rectPath } from '../../geometry/path.ts';
import type { Mm } from '../../geometry/units.ts';
import type { ContentStream } from './content-stream.ts';
import type { MarkMargins, PageLayout } from './page-boxes.ts';
import { NO_MARGINS } from './page-boxes.ts';
import type { PageResources } from './page-resources.ts';
import { pathOperators } from './path-operators.ts';
import { pdfNumber, pdfNumbers } from './pdf-number.ts';
import type { PageTicks } from './pdf-page.ts';
import type { PrintMarks } from './render-options.ts';

/** Sizes of the marks of one piece, in real millimetres: they print at full size whatever the file's scale. */
export interface MarkSizes {
  /** From the bleed to the nearest ink of a mark. */
  readonly gap: Mm;
  /** Length of a crop mark, width of a registration target, side of a colour patch. */
  readonly length: Mm;
  readonly line: Mm;
  /** Em size and line step of the slug. */
  readonly slugSize: Mm;
  readonly slugStep: Mm;
}

/** A quarter point, the thinnest line that a plotter shows. */
const HAIRLINE: Mm = 0.0882;

/** Smallest letters of the slug in the file itself: about 6 points. */
const SLUG_IN_FILE: Mm = 2;

/** In em of the slug: its line step, and how far its tallest letter (Ẳ, 1.223 em) rises from the baseline. */
const SLUG_STEP_EM = 1.5;
const SLUG_RISE_EM = 1.25;

/**
 * Marks grow with the piece: 5 mm on a poster, 12 mm on a banner. The slug of a scaled file has letters that
 * can be read when the file is opened, because they say the scale.
 */
export function markSizes(widthMm: Mm, heightMm: Mm, factor: number): MarkSizes {
  const length = Math.min(12, Math.max(5, Math.min(widthMm, heightMm) / 80));
  const slugSize = Math.max(length * 0.7, SLUG_IN_FILE / factor);
  return { gap: 2, length, line: Math.max(HAIRLINE, length / 40), slugSize, slugStep: slugSize * SLUG_STEP_EM };
}

/** Room that the marks need outside the bleed. */
export function markMargins(marks: PrintMarks, sizes: MarkSizes, slugLines: number, ticked: boolean): MarkMargins {
  const { gap, length } = sizes;
  const drawn = marks.crop || marks.registration || marks.colourBar || ticked;
  const side = drawn ? gap + length + gap : 0;
  const slug = marks.slug && slugLines > 0 ? gap + slugLines * sizes.slugStep + gap : 0;
  if (side === 0 && slug === 0) return NO_MARGINS;
  return { left: side, top: side, right: side, bottom: Math.max(side, slug + (marks.registration ? side : 0)) };
}

/** Where the slug's first baseline starts and how wide its lines may be: between the lower crop marks. */
export function slugPlace(layout: PageLayout, marks: PrintMarks, sizes: MarkSizes): { x: Mm; y: Mm; width: Mm } {
  const { bleed, trim } = layout;
  const below = bleed.y + bleed.height + sizes.gap + (marks.registration ? sizes.gap + sizes.length : 0);
  const inset = marks.crop ? sizes.gap : 0;
  return {
    x: trim.x + inset,
    y: below + sizes.slugSize * SLUG_RISE_EM,
    width: Math.max(trim.width - 2 * inset, sizes.slugSize),
  };
}

/** Where marks stand, which, and how large. */
export interface MarkedPage {
  readonly layout: PageLayout;
  readonly marks: PrintMarks;
  readonly sizes: MarkSizes;
  readonly ticks?: PageTicks;
}

/** Crop marks, registration targets, ticks and the colour bar, all outside the bleed. */
export function drawMarks(
  { layout, marks, sizes, ticks }: MarkedPage,
  inks: readonly Ink[],
  stream: ContentStream,
  resources: PageResources,
): void {
  if (marks.crop || marks.registration || ticks)
    stream.put(`${resources.allPlates('stroke')}${pdfNumber(sizes.line)} w 0 J 0 j [] 0 d\n`);
  if (marks.crop) stream.put(cropMarks(layout, sizes));
  if (marks.registration) stream.put(registrationTargets(layout, sizes));
  if (ticks) stream.put(tickMarks(layout, sizes, ticks));
  if (marks.colourBar) drawColourBar(layout, sizes, inks, stream, resources);
}

function cropMarks({ trim, bleed }: PageLayout, { gap, length }: MarkSizes): string {
  let out = '';
  const line = (x0: Mm, y0: Mm, x1: Mm, y1: Mm): void => {
    out += `${pdfNumbers([x0, y0])} m ${pdfNumbers([x1, y1])} l S\n`;
  };
  const left = bleed.x - gap;
  const right = bleed.x + bleed.width + gap;
  const top = bleed.y - gap;
  const bottom = bleed.y + bleed.height + gap;
  for (const y of [trim.y, trim.y + trim.height]) {
    line(left - length, y, left, y);
    line(right, y, right + length, y);
  }
  for (const x of [trim.x, trim.x + trim.width]) {
    line(x, top - length, x, top);
    line(x, bottom, x, bottom + length);
  }
  return out;
}

/** Dashed, so that nobody takes them for crop marks. */
function tickMarks({ bleed }: PageLayout, { gap, length }: MarkSizes, { x, y }: PageTicks): string {
  const line = (...[x0, y0, x1, y1]: readonly [Mm, Mm, Mm, Mm]): string =>
    `${pdfNumbers([x0, y0])} m ${pdfNumbers([x1, y1])} l S\n`;
  const [top, bottom] = [bleed.y - gap, bleed.y + bleed.height + gap];
  const [left, right] = [bleed.x - gap, bleed.x + bleed.width + gap];
  const lines = [
    ...x.flatMap((at) => [line(at, top - length, at, top), line(at, bottom, at, bottom + length)]),
    ...y.flatMap((at) => [line(left - length, at, left, at), line(right, at, right + length, at)]),
  ];
  return `[${pdfNumbers([length / 7, length / 7])}] 0 d\n${lines.join('')}[] 0 d\n`;
}

function registrationTargets({ bleed }: PageLayout, { gap, length }: MarkSizes): string {
  const away = gap + length / 2;
  const cx = bleed.x + bleed.width / 2;
  const cy = bleed.y + bleed.height / 2;
  const centres = [
    [bleed.x - away, cy],
    [bleed.x + bleed.width + away, cy],
    [cx, bleed.y - away],
    [cx, bleed.y + bleed.height + away],
  ] as const;
  const r = length / 2;
  return centres
    .map(([x, y]) => {
      const circle = pathOperators(ellipsePath({ x: x - r * 0.6, y: y - r * 0.6, width: r * 1.2, height: r * 1.2 }));
      const cross = `${pdfNumbers([x - r, y])} m ${pdfNumbers([x + r, y])} l ${pdfNumbers([x, y - r])} m ${pdfNumbers([x, y + r])} l`;
      return `${circle}${cross} S\n`;
    })
    .join('');
}

const PROCESS: readonly Ink[] = (['c', 'm', 'y', 'k'] as const).map((plate) => ({
  id: `process-${plate}`,
  name: plate.toUpperCase(),
  cmyk: { c: 0, m: 0, y: 0, k: 0, [plate]: 1 },
  rgb: { c: '#009ee0', m: '#e2007a', y: '#ffed00', k: '#1a1a1a' }[plate],
}));

/** Patches of the four process inks and of every ink used, above the top left half of the piece. */
function drawColourBar(
  { trim, bleed }: PageLayout,
  sizes: MarkSizes,
  inks: readonly Ink[],
  stream: ContentStream,
  resources: PageResources,
): void {
  const patches = [...PROCESS, ...inks];
  const start = trim.x + sizes.length;
  const room = Math.max(0, trim.x + trim.width / 2 - sizes.length - start);
  const side = Math.min(sizes.length, room / patches.length);
  const y = bleed.y - sizes.gap - sizes.length;
  patches.forEach((ink, i) => {
    const patch = { x: start + i * side, y, width: side, height: sizes.length };
    stream.put(`${resources.ink(ink, 'fill')}${pathOperators(rectPath(patch))}f\n`);
  });
}
