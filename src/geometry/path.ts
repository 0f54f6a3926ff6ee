import type { Matrix } from './matrix.ts';
import { applyMatrix } from './matrix.ts';
import { rectFromEdges, type Point, type Rect } from './rect.ts';

/**
 * One step of an outline. `Q` is a quadratic Bézier (TrueType), `C` a cubic one; every contour starts
 * with `M` and, when it is filled, ends with `Z`.
 */
export type PathStep =
  | { readonly op: 'M'; readonly x: number; readonly y: number }
  | { readonly op: 'L'; readonly x: number; readonly y: number }
  | { readonly op: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
  | {
      readonly op: 'C';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly op: 'Z' };

/** An outline: filled by the non-zero winding rule unless said otherwise where it is used. */
export type Path = readonly PathStep[];

export function moveTo(x: number, y: number): PathStep {
  return { op: 'M', x, y };
}
export function lineTo(x: number, y: number): PathStep {
  return { op: 'L', x, y };
}
export function curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): PathStep {
  return { op: 'C', x1, y1, x2, y2, x, y };
}
export const CLOSE: PathStep = { op: 'Z' };

export function polygonPath(points: readonly Point[]): Path {
  const steps: PathStep[] = points.map((p, i) => (i === 0 ? moveTo(p.x, p.y) : lineTo(p.x, p.y)));
  if (steps.length > 0) steps.push(CLOSE);
  return steps;
}

export function rectPath({ x, y, width, height }: Rect): Path {
  return polygonPath([
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]);
}

/** Control distance of a cubic that follows a quarter circle within 0.03 % of the radius. */
const QUARTER = 0.5522847498307936;

/** A box with rounded corners; the radius is cut down to half the shorter side. */
export function roundedRectPath(box: Rect, radius: number): Path {
  const r = Math.max(0, Math.min(radius, box.width / 2, box.height / 2));
  if (r === 0) return rectPath(box);
  const { x, y, width: w, height: h } = box;
  const k = r * (1 - QUARTER);
  return [
    moveTo(x + r, y),
    lineTo(x + w - r, y),
    curveTo(x + w - k, y, x + w, y + k, x + w, y + r),
    lineTo(x + w, y + h - r),
    curveTo(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h),
    lineTo(x + r, y + h),
    curveTo(x + k, y + h, x, y + h - k, x, y + h - r),
    lineTo(x, y + r),
    curveTo(x, y + k, x + k, y, x + r, y),
    CLOSE,
  ];
}

/** The ellipse inscribed in a box. */
export function ellipsePath(box: Rect): Path {
  const rx = box.width / 2;
  const ry = box.height / 2;
  const cx = box.x + rx;
  const cy = box.y + ry;
  const kx = rx * QUARTER;
  const ky = ry * QUARTER;
  return [
    moveTo(cx + rx, cy),
    curveTo(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
    curveTo(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
    curveTo(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
    curveTo(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
    CLOSE,
  ];
}

export function transformPath(matrix: Matrix, path: Path): Path {
  const at = (x: number, y: number): Point => applyMatrix(matrix, { x, y });
  return path.map((step): PathStep => {
    switch (step.op) {
      case 'Z':
        return step;
      case 'M':
      case 'L': {
        const p = at(step.x, step.y);
        return { op: step.op, x: p.x, y: p.y };
      }
      case 'Q': {
        const p1 = at(step.x1, step.y1);
        const p = at(step.x, step.y);
        return { op: 'Q', x1: p1.x, y1: p1.y, x: p.x, y: p.y };
      }
      case 'C': {
        const p1 = at(step.x1, step.y1);
        const p2 = at(step.x2, step.y2);
        const p = at(step.x, step.y);
        return { op: 'C', x1: p1.x, y1: p1.y, x2: p2.x, y2: p2.y, x: p.x, y: p.y };
      }
    }
  });
}

/** The exact bounds of an outline: curves are bounded at their extremes, not at their control points. */
export function pathBounds(path: Path): Rect | undefined {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  let cx = 0;
  let cy = 0;
  let sx = 0;
  let sy = 0;
  const add = (x: number, y: number): void => {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  };
  for (const step of path) {
    switch (step.op) {
      case 'M':
        sx = step.x;
        sy = step.y;
        add(step.x, step.y);
        break;
      case 'L':
        add(step.x, step.y);
        break;
      case 'Q': {
        for (const t of quadraticExtremes(cx, step.x1, step.x))
          add(quadraticAt(cx, step.x1, step.x, t), quadraticAt(cy, step.y1, step.y, t));
        for (const t of quadraticExtremes(cy, step.y1, step.y))
          add(quadraticAt(cx, step.x1, step.x, t), quadraticAt(cy, step.y1, step.y, t));
        add(step.x, step.y);
        break;
      }
      case 'C': {
        for (const t of cubicExtremes(cx, step.x1, step.x2, step.x))
          add(cubicAt(cx, step.x1, step.x2, step.x, t), cubicAt(cy, step.y1, step.y2, step.y, t));
        for (const t of cubicExtremes(cy, step.y1, step.y2, step.y))
          add(cubicAt(cx, step.x1, step.x2, step.x, t), cubicAt(cy, step.y1, step.y2, step.y, t));
        add(step.x, step.y);
        break;
      }
      case 'Z':
        cx = sx;
        cy = sy;
        continue;
    }
    cx = step.x;
    cy = step.y;
  }
  return x0 === Infinity ? undefined : rectFromEdges(x0, y0, x1, y1);
}

export function quadraticAt(p0: number, p1: number, p2: number, t: number): number {
  const u = 1 - t;
  return u * u * p0 + 2 * u * t * p1 + t * t * p2;
}

export function cubicAt(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const u = 1 - t;
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
}

function quadraticExtremes(p0: number, p1: number, p2: number): number[] {
  const denominator = p0 - 2 * p1 + p2;
  if (Math.abs(denominator) < 1e-12) return [];
  const t = (p0 - p1) / denominator;
  return t > 0 && t < 1 ? [t] : [];
}

function cubicExtremes(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  // The sum that doesn't cancel: with (-b ± root) / 2a a nearly quadratic curve loses its extreme to rounding.
  const sum = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [sum / a, c / sum].filter((t) => t > 0 && t < 1);
}

/** A quadratic step raised to the cubic that draws the same curve (PDF has no quadratics). */
export function quadraticToCubic(fromX: number, fromY: number, step: Extract<PathStep, { op: 'Q' }>): PathStep {
  return curveTo(
    fromX + (2 / 3) * (step.x1 - fromX),
    fromY + (2 / 3) * (step.y1 - fromY),
    step.x + (2 / 3) * (step.x1 - step.x),
    step.y + (2 / 3) * (step.y1 - step.y),
    step.x,
    step.y,
  );
}
