import type { ImageNode } from '../../model/design.ts';
import type { ImageFrame } from '../../model/image-commands.ts';
import { dragFrame, wholePicture, type CropFrame } from '../canvas/crop-frame.ts';
import { turn } from '../canvas/resize-box.ts';

export type CutSide = 'left' | 'right' | 'top' | 'bottom';

const HANDLES = { left: 'w', right: 'e', top: 'n', bottom: 's' } as const;

/** How much is cut off each side as it is seen, in fractions of the picture. */
export function cutSides({ crop, flip }: Pick<ImageNode, 'crop' | 'flip'>): Readonly<Record<CutSide, number>> {
  const [left, right] = [crop.x, Math.max(0, 1 - crop.x - crop.width)];
  const [top, bottom] = [crop.y, Math.max(0, 1 - crop.y - crop.height)];
  return {
    left: flip?.x ? right : left,
    right: flip?.x ? left : right,
    top: flip?.y ? bottom : top,
    bottom: flip?.y ? top : bottom,
  };
}

/** The frame when so much is cut off one side: its edge moves there over the picture. */
export function withCutSide(node: ImageNode, side: CutSide, part: number): ImageFrame {
  const frame = frameOf(node);
  const whole = wholePicture(frame);
  const change = Math.min(1, Math.max(0, part)) - cutSides(node)[side];
  const level = side === 'left' || side === 'right';
  const inwards = side === 'left' || side === 'top' ? 1 : -1;
  const local = level ? { x: inwards * change * whole.width, y: 0 } : { x: 0, y: inwards * change * whole.height };
  const { box, crop } = dragFrame(frame, HANDLES[side], turn(local, frame.angleDeg));
  return { ...box, crop };
}

/** A picture's frame with its own turn, as it is stored. */
export function frameOf({ x, y, width, height, angleDeg, crop, flip }: ImageNode): CropFrame {
  return { box: { x, y, width, height }, angleDeg: angleDeg as number, crop, ...(flip ? { flip } : {}) };
}
