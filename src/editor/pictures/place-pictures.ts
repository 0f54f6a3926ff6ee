import type { Point, Rect } from '../../geometry/rect.ts';
import { MM_PER_INCH, roundTo } from '../../geometry/units.ts';
import type { ImageNode, Page, Picture } from '../../model/design.ts';
import { uprightSize } from '../../model/pictures.ts';

/** A new picture takes at most this share of the page's sides … */
const LARGEST_SHARE = 0.6;
/** … is never smaller than this share of the short side, so that it can be found … */
const LEAST_SHARE = 0.15;
/** … and in between as large as it still looks good from a few metres: pixels to the inch. */
const GOOD_PPI = 32;

export const WHOLE_PICTURE: ImageNode['crop'] = { x: 0, y: 0, width: 1, height: 1 };

/** The size of a new picture on a page, in its own proportions. */
export function sizeOnPage({ format }: Page, picture: Picture): { readonly width: number; readonly height: number } {
  const { width, height } = uprightSize(picture);
  const { widthMm, heightMm, px } = format;
  const mmPerPixel = px ? widthMm / px.width : MM_PER_INCH / GOOD_PPI;
  const most = Math.min((widthMm * LARGEST_SHARE) / width, (heightMm * LARGEST_SHARE) / height);
  const least = (Math.min(widthMm, heightMm) * LEAST_SHARE) / Math.max(width, height);
  const scale = Math.min(most, Math.max(least, mmPerPixel));
  return { width: width * scale, height: height * scale };
}

/** Pictures on a page round a point (its middle by default), each a step off the one before, whole on the page. */
export function placePictures(
  page: Page,
  pictures: readonly Picture[],
  newId: () => string,
  at: Point = { x: page.format.widthMm / 2, y: page.format.heightMm / 2 },
): readonly ImageNode[] {
  const step = Math.min(page.format.widthMm, page.format.heightMm) / 20;
  return pictures.map((picture, index) => ({
    kind: 'image',
    id: newId(),
    name: pictureTitle(picture),
    ...keptOnPage(page, sizeOnPage(page, picture), { x: at.x + index * step, y: at.y + index * step }),
    angleDeg: 0,
    opacity: 1,
    assetId: picture.id,
    crop: WHOLE_PICTURE,
  }));
}

function keptOnPage({ format }: Page, { width, height }: { width: number; height: number }, centre: Point): Rect {
  const inside = (middle: number, size: number, room: number): number =>
    roundTo(Math.max(0, Math.min(room - size, middle - size / 2)), 1);
  return {
    x: inside(centre.x, width, format.widthMm),
    y: inside(centre.y, height, format.heightMm),
    width: roundTo(width, 2),
    height: roundTo(height, 2),
  };
}

/** The name of a picture's file without its ending. */
export function pictureTitle({ name }: Picture): string {
  return name.replace(/\.[a-z0-9]{2,5}$/i, '').trim() || name;
}
