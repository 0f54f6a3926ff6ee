import type { Rect } from '../geometry/rect.ts';
import { roundTo } from '../geometry/units.ts';
import { coverCrop } from '../model/picture-crop.ts';
import type { ImageNode, SlotPicture } from '../model/design.ts';

/** `cover`: the box is full and the picture cut; `contain`: the picture is whole and the box as large as it takes. */
export type PictureFit = 'cover' | 'contain';

/** Where a contained picture stands in its box, in fractions of the room that is left: 0 left or top, 1 right or bottom. */
export interface PictureLean {
  readonly x: number;
  readonly y: number;
}

/** The box and the cut of a picture in a slot; a picture is never stretched. */
export function framePicture(
  picture: Omit<SlotPicture, 'assetId'>,
  box: Rect,
  fit: PictureFit,
  lean: PictureLean,
): Rect & Pick<ImageNode, 'crop'> {
  return fit === 'cover'
    ? { ...box, crop: coverCrop(picture, box) }
    : { ...containBox(picture, box, lean), crop: WHOLE };
}

const WHOLE: ImageNode['crop'] = { x: 0, y: 0, width: 1, height: 1 };

function containBox({ aspect }: Omit<SlotPicture, 'assetId'>, box: Rect, lean: PictureLean): Rect {
  const width = Math.min(box.width, box.height * aspect);
  const height = width / aspect;
  return {
    x: roundTo(box.x + (box.width - width) * lean.x, 2),
    y: roundTo(box.y + (box.height - height) * lean.y, 2),
    width: roundTo(width, 2),
    height: roundTo(height, 2),
  };
}
