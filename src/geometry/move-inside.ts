import type { Rect } from './rect.ts';

/** How far a box moves, by the shortest way, to lie within another; undefined when it is larger than that. */
export function shiftInside(box: Rect, room: Rect): { readonly dx: number; readonly dy: number } | undefined {
  if (box.width > room.width || box.height > room.height) return undefined;
  return { dx: shift(box.x, box.width, room.x, room.width), dy: shift(box.y, box.height, room.y, room.height) };
}

function shift(start: number, length: number, from: number, room: number): number {
  return start < from ? from - start : Math.min(0, from + room - start - length);
}
