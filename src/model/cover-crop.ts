import type { Rect } from '../geometry/rect.ts';
import { roundTo } from '../geometry/units.ts';
import type { ImageNode, SlotPicture } from './design.ts';

/** The largest part of a picture in the proportions of a box, as near to the focus as the edges allow. */
export function coverCrop(
  { aspect, focus = { x: 0.5, y: 0.5 } }: Omit<SlotPicture, 'assetId'>,
  box: Pick<Rect, 'width' | 'height'>,
): ImageNode['crop'] {
  const ratio = box.width / box.height / aspect;
  const width = roundTo(Math.min(1, ratio), 6);
  const height = roundTo(Math.min(1, 1 / ratio), 6);
  const start = (at: number, size: number): number => roundTo(Math.min(1 - size, Math.max(0, at - size / 2)), 6);
  return { x: start(focus.x, width), y: start(focus.y, height), width, height };
}
