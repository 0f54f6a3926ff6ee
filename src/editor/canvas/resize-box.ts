import type { Point, Rect } from '../../geometry/rect.ts';
import type { Degrees, Mm } from '../../geometry/units.ts';

/** A corner or a side of a box, by compass point. */
export type HandleId = 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w';

/** Which way a handle pulls: -1 left/top, 1 right/bottom, 0 not at all. */
const PULL: Readonly<Record<HandleId, readonly [number, number]>> = {
  nw: [-1, -1],
  n: [0, -1],
  ne: [1, -1],
  e: [1, 0],
  se: [1, 1],
  s: [0, 1],
  sw: [-1, 1],
  w: [-1, 0],
};

export function pullOf(handle: HandleId): readonly [x: number, y: number] {
  return PULL[handle];
}

export const HANDLES = Object.keys(PULL) as readonly HandleId[];

export interface ResizeOptions {
  /** Keep width to height. */
  readonly ratio: boolean;
  /** Grow on both sides of the centre. */
  readonly centred: boolean;
  /** No side gets shorter than this. */
  readonly least: Mm;
}

/**
 * The box after a handle was dragged by `by` (page millimetres). `angleDeg` is the turn of the box about its
 * centre: the corner opposite the handle (or, centred, the centre) stays where it is on the page.
 */
export function resizeBox(box: Rect, angleDeg: Degrees, handle: HandleId, by: Point, options: ResizeOptions): Rect {
  const [px, py] = PULL[handle];
  const local = turn(by, -angleDeg);
  const sides = options.centred ? 2 : 1;
  let width = Math.max(options.least, box.width + px * local.x * sides);
  let height = Math.max(options.least, box.height + py * local.y * sides);
  if (options.ratio && px !== 0 && py !== 0) {
    const scale = Math.max(width / box.width, height / box.height, options.least / Math.min(box.width, box.height));
    width = box.width * scale;
    height = box.height * scale;
  }
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const shift = options.centred
    ? { x: 0, y: 0 }
    : turn({ x: (px * (width - box.width)) / 2, y: (py * (height - box.height)) / 2 }, angleDeg);
  return { x: centre.x + shift.x - width / 2, y: centre.y + shift.y - height / 2, width, height };
}

/** Turns a vector clockwise (y down). */
export function turn({ x, y }: Point, angleDeg: Degrees): Point {
  const angle = ((angleDeg as number) * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

/** Where a handle lies on a turned box. */
export function handlePoint(box: Rect, angleDeg: Degrees, handle: HandleId): Point {
  const [px, py] = PULL[handle];
  const arm = turn({ x: (px * box.width) / 2, y: (py * box.height) / 2 }, angleDeg);
  return { x: box.x + box.width / 2 + arm.x, y: box.y + box.height / 2 + arm.y };
}

/** The turn of a box whose rotation handle (above its top side) is dragged to a point; `step` snaps it. */
export function angleTowards(centre: Point, to: Point, step: Degrees = 0): Degrees {
  const angle = (Math.atan2(to.y - centre.y, to.x - centre.x) * 180) / Math.PI + 90;
  const wrapped = angle > 180 ? angle - 360 : angle;
  const size = step as number;
  return size > 0 ? Math.round(wrapped / size) * size : Math.round(wrapped * 10) / 10;
}
