import type { Rect } from '../geometry/rect.ts';
import { roundTo } from '../geometry/units.ts';
import type { ImageNode, SlotPicture } from './design.ts';

type Size = Pick<Rect, 'width' | 'height'>;
type Crop = ImageNode['crop'];

/** The smallest part of a side that is shown: a hair of a long strip, but never nothing. */
const LEAST = 1e-6;

/** The largest part of a picture in the proportions of a box, as near to the focus as the edges allow. */
export function coverCrop({ aspect, focus = { x: 0.5, y: 0.5 } }: Omit<SlotPicture, 'assetId'>, box: Size): Crop {
  const ratio = box.width / box.height / aspect;
  return cropRound(focus, { width: Math.min(1, ratio), height: Math.min(1, 1 / ratio) });
}

/**
 * The cut of a picture whose box becomes another one: a picture is never stretched. It keeps its scale where one side
 * changes, shows more or less of itself, and grows only when there is no more of it to show.
 */
export function cropForBox({ crop, width, height }: Size & Pick<ImageNode, 'crop'>, to: Size): Crop {
  const across = to.width / width;
  const down = to.height / height;
  if (Math.abs(across / down - 1) < 1e-6) return crop;
  const scale = Math.max(Math.min(1, Math.max(across, down)), Math.min(across, down));
  const fitting = Math.max(scale, crop.width * across, crop.height * down);
  const size = { width: (crop.width * across) / fitting, height: (crop.height * down) / fitting };
  return cropRound({ x: crop.x + crop.width / 2, y: crop.y + crop.height / 2 }, size);
}

/** A part of a picture of a size, in fractions, as near to a middle as the edges allow. */
export function cropRound(middle: Pick<Rect, 'x' | 'y'>, size: Size): Crop {
  const width = Math.max(LEAST, roundTo(Math.min(1, size.width), 6));
  const height = Math.max(LEAST, roundTo(Math.min(1, size.height), 6));
  const start = (at: number, length: number): number => roundTo(Math.min(1 - length, Math.max(0, at - length / 2)), 6);
  return { x: start(middle.x, width), y: start(middle.y, height), width, height };
}
