import type { Rect } from '../../geometry/rect.ts';
import type { Px } from '../../geometry/units.ts';

/** Where the page lies in the view: the screen place of its top left corner, and pixels to a millimetre. */
export interface Camera {
  readonly x: Px;
  readonly y: Px;
  readonly scale: number;
}

/** Where a box of the page (in millimetres) lies on a canvas with `ratio` device pixels to a pixel of the view. */
export function toDevicePixels({ x, y, scale }: Camera, ratio: number, box: Rect): Rect {
  return {
    x: (box.x * scale + x) * ratio,
    y: (box.y * scale + y) * ratio,
    width: box.width * scale * ratio,
    height: box.height * scale * ratio,
  };
}

/** What part of the page (in millimetres) lies in a box of device pixels. */
export function fromDevicePixels({ x, y, scale }: Camera, ratio: number, box: Rect): Rect {
  return {
    x: (box.x / ratio - x) / scale,
    y: (box.y / ratio - y) / scale,
    width: box.width / ratio / scale,
    height: box.height / ratio / scale,
  };
}

/** A box of pixels with a little room round it, out to whole ones. */
export function wholePixels(box: Rect): Rect {
  const x = Math.floor(box.x) - 2;
  const y = Math.floor(box.y) - 2;
  return { x, y, width: Math.ceil(box.x + box.width) + 2 - x, height: Math.ceil(box.y + box.height) + 2 - y };
}
