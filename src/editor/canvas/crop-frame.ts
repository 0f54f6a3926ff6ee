import type { Point, Rect } from '../../geometry/rect.ts';
import type { ImageNode } from '../../model/design.ts';
import { cropRound } from '../../model/picture-crop.ts';
import { pullOf, resizeBox, turn, type HandleId } from './resize-box.ts';

/** A picture and its frame: the frame as it lies on the page, turned about its middle. */
export interface CropFrame {
  readonly box: Rect;
  readonly angleDeg: number;
  readonly crop: ImageNode['crop'];
  readonly flip?: ImageNode['flip'];
}

/** No side of a frame gets shorter, in millimetres. */
const LEAST_MM = 1;
/** So small a part of a picture is still more than a pixel or two. */
const LEAST_PART = 0.01;

/** The box of the whole picture in the axes of its frame, from the frame's top left. */
export function wholePicture({ box, crop, flip }: CropFrame): Rect {
  const width = box.width / crop.width;
  const height = box.height / crop.height;
  const left = flip?.x ? 1 - crop.x - crop.width : crop.x;
  const top = flip?.y ? 1 - crop.y - crop.height : crop.y;
  return { x: -left * width, y: -top * height, width, height };
}

/** Drags the picture under its frame by a distance on the page. */
export function slidePicture(frame: CropFrame, by: Point): CropFrame {
  const { box, crop, flip, angleDeg } = frame;
  const local = turn(by, -angleDeg);
  const x = crop.x + crop.width / 2 - (((flip?.x ? -1 : 1) * local.x) / box.width) * crop.width;
  const y = crop.y + crop.height / 2 - (((flip?.y ? -1 : 1) * local.y) / box.height) * crop.height;
  return { ...frame, crop: cropRound({ x, y }, crop) };
}

/** Makes the picture larger (above 1) or smaller about the middle of its frame, which it always fills. */
export function zoomPicture(frame: CropFrame, factor: number): CropFrame {
  const { crop } = frame;
  const largest = Math.max(crop.width, crop.height);
  const least = Math.min(1, LEAST_PART / Math.min(crop.width, crop.height));
  const scale = Math.max(least, Math.min(1 / factor, 1 / largest));
  const middle = { x: crop.x + crop.width / 2, y: crop.y + crop.height / 2 };
  return { ...frame, crop: cropRound(middle, { width: crop.width * scale, height: crop.height * scale }) };
}

/** Drags an edge or a corner of the frame by a distance on the page; the picture stays where it is and is the limit. */
export function dragFrame(frame: CropFrame, handle: HandleId, by: Point): CropFrame {
  const { box, crop, flip, angleDeg } = frame;
  const [px, py] = pullOf(handle);
  const whole = wholePicture(frame);
  const local = turn(by, -angleDeg);
  const limited = {
    x: limit(px, local.x, box.width, -whole.x, whole.x + whole.width - box.width),
    y: limit(py, local.y, box.height, -whole.y, whole.y + whole.height - box.height),
  };
  const options = { ratio: false, centred: false, least: LEAST_MM };
  const to = resizeBox(box, angleDeg, handle, turn(limited, angleDeg), options);
  const width = (to.width / box.width) * crop.width;
  const height = (to.height / box.height) * crop.height;
  // The side that moves is the picture's other one where it is mirrored.
  const fromStart = (pull: number, mirrored: boolean | undefined): boolean => (mirrored ? pull > 0 : pull < 0);
  const x = fromStart(px, flip?.x) ? crop.x + crop.width - width : crop.x;
  const y = fromStart(py, flip?.y) ? crop.y + crop.height - height : crop.y;
  return { ...frame, box: to, crop: cropRound({ x: x + width / 2, y: y + height / 2 }, { width, height }) };
}

/** How far an edge goes: not beyond the picture, not across the other edge. */
function limit(pull: number, by: number, side: number, roomBefore: number, roomAfter: number): number {
  if (pull === 0) return 0;
  const inwards = side - LEAST_MM;
  return pull > 0 ? Math.min(roomAfter, Math.max(-inwards, by)) : Math.max(-roomBefore, Math.min(inwards, by));
}
