import { rectFromEdges, type Point, type Rect } from './rect.ts';
import type { Degrees, Mm } from './units.ts';

/** An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f (the order of PDF and of Canvas 2D). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `inner` first and `outer` after it. */
export function multiplyMatrices(outer: Matrix, inner: Matrix): Matrix {
  const [a1, b1, c1, d1, e1, f1] = outer;
  const [a2, b2, c2, d2, e2, f2] = inner;
  return [
    a1 * a2 + c1 * b2,
    b1 * a2 + d1 * b2,
    a1 * c2 + c1 * d2,
    b1 * c2 + d1 * d2,
    a1 * e2 + c1 * f2 + e1,
    b1 * e2 + d1 * f2 + f1,
  ];
}

export function translation(x: Mm, y: Mm): Matrix {
  return [1, 0, 0, 1, x, y];
}

export function scaling(x: number, y: number = x): Matrix {
  return [x, 0, 0, y, 0, 0];
}

/** Clockwise on a page whose y points down, about a centre. */
export function rotationAbout(angle: Degrees, centre: Point): Matrix {
  const radians = ((angle as number) * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return [cos, sin, -sin, cos, centre.x - cos * centre.x + sin * centre.y, centre.y - sin * centre.x - cos * centre.y];
}

/** The inverse map, or undefined when the map flattens the plane (to less than what rounding leaves of its size). */
export function invertMatrix([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const determinant = a * d - b * c;
  if (!(Math.abs(determinant) > 1e-15 * (a * a + b * b + c * c + d * d))) return undefined;
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ];
}

export function applyMatrix([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The upright box round a mapped box. */
export function transformRect(matrix: Matrix, box: Rect): Rect {
  const p = applyMatrix(matrix, { x: box.x, y: box.y });
  const q = applyMatrix(matrix, { x: box.x + box.width, y: box.y });
  const r = applyMatrix(matrix, { x: box.x, y: box.y + box.height });
  const s = applyMatrix(matrix, { x: box.x + box.width, y: box.y + box.height });
  return rectFromEdges(
    Math.min(p.x, q.x, r.x, s.x),
    Math.min(p.y, q.y, r.y, s.y),
    Math.max(p.x, q.x, r.x, s.x),
    Math.max(p.y, q.y, r.y, s.y),
  );
}
