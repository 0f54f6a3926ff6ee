import type { Mm } from './units.ts';

/** A point on the page: millimetres from the top left of the trim box, y down. */
export interface Point {
  readonly x: Mm;
  readonly y: Mm;
}

/** An upright box. Width and height are never negative. */
export interface Rect {
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
}

export function rect(x: Mm, y: Mm, width: Mm, height: Mm): Rect {
  return { x, y, width, height };
}

/** The box that spans two edges on each axis; edges may be given in either order. */
export function rectFromEdges(x0: Mm, y0: Mm, x1: Mm, y1: Mm): Rect {
  return { x: Math.min(x0, x1), y: Math.min(y0, y1), width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
}

/** Grows (or, with a negative distance, shrinks) a box on all four sides; never below zero size. */
export function outsetRect(box: Rect, distance: Mm): Rect {
  const width = Math.max(0, box.width + 2 * distance);
  const height = Math.max(0, box.height + 2 * distance);
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}

/** The smallest box that holds both; an undefined box is empty. */
export function uniteRects(a: Rect | undefined, b: Rect | undefined): Rect | undefined {
  if (!a) return b;
  if (!b) return a;
  return rectFromEdges(
    Math.min(a.x, b.x),
    Math.min(a.y, b.y),
    Math.max(a.x + a.width, b.x + b.width),
    Math.max(a.y + a.height, b.y + b.height),
  );
}

/** Whether `inner` lies in `outer`, edges included, within a tolerance in millimetres. */
export function rectContains(outer: Rect, inner: Rect, tolerance: Mm = 0): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.width <= outer.x + outer.width + tolerance &&
    inner.y + inner.height <= outer.y + outer.height + tolerance
  );
}

/** Whether two boxes share area (touching edges do not count). */
export function rectsOverlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function pointInRect(box: Rect, point: Point): boolean {
  return point.x >= box.x && point.y >= box.y && point.x <= box.x + box.width && point.y <= box.y + box.height;
}

export function rectCentre(box: Rect): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
