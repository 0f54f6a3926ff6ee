import type { Matrix } from '../../geometry/matrix.ts';
import type { Rect } from '../../geometry/rect.ts';
import { mmToPt, type Mm } from '../../geometry/units.ts';
import { pdfNumber } from './pdf-number.ts';

/** Room for marks outside the bleed on each side, in real millimetres. */
export interface MarkMargins {
  readonly left: Mm;
  readonly top: Mm;
  readonly right: Mm;
  readonly bottom: Mm;
}

export const NO_MARGINS: MarkMargins = { left: 0, top: 0, right: 0, bottom: 0 };

/** Where a page's boxes lie. Lengths are real millimetres, origin at the top left of the piece's trim box, y down. */
export interface PageLayout {
  readonly trim: Rect;
  readonly bleed: Rect;
  readonly media: Rect;
}

export function planPage({ trim, bleed }: Pick<PageLayout, 'trim' | 'bleed'>, margins: MarkMargins): PageLayout {
  return {
    trim,
    bleed,
    media: {
      x: bleed.x - margins.left,
      y: bleed.y - margins.top,
      width: bleed.width + margins.left + margins.right,
      height: bleed.height + margins.top + margins.bottom,
    },
  };
}

/** Five decimals of a point: 0.0000035 mm, and 0.00004 mm of the piece at 1:10. */
const BOX_DECIMALS = 5;

/** Page dictionary entries for the boxes, in points (or user units) with the media box at the origin. */
export function boxEntries(layout: PageLayout, factor: number): string {
  const { media } = layout;
  const box = ({ x, y, width, height }: Rect): string => {
    const edges = [x - media.x, media.y + media.height - y - height, x + width - media.x, media.y + media.height - y];
    return `[${edges.map((mm) => pdfNumber(mmToPt(mm * factor), BOX_DECIMALS)).join(' ')}]`;
  };
  return `/MediaBox ${box(media)} /BleedBox ${box(layout.bleed)} /TrimBox ${box(layout.trim)}`;
}

/** The map from the scene (real mm, y down) to the page (points, y up). */
export function pageMatrix(layout: PageLayout, factor: number): Matrix {
  const k = mmToPt(factor);
  const { media } = layout;
  return [k, 0, 0, -k, -media.x * k, (media.y + media.height) * k];
}

/** Nine decimals: an error of 0.000004 mm across a banner of ten metres. */
export function matrixOperator(matrix: Matrix): string {
  return `${matrix.map((v) => pdfNumber(v, 9)).join(' ')} cm\n`;
}
