import type { Path, PathStep } from '../../geometry/path.ts';
import type { Rect } from '../../geometry/rect.ts';
import { flattenOutline, type Contours } from '../../typesetting/fonts/flatten-outline.ts';
import type { Outline } from './print-reading.ts';

/** An outline as polygons, with what two equal outlines must share. */
export interface Shape {
  readonly contours: Contours;
  readonly box: Rect;
  /** Sum of the contours' signed areas, sign taken off. */
  readonly area: number;
}

/** Curves are followed this closely, in parts of the larger side of the outline. */
const FLATNESS = 0.0005;

/** Undefined for an outline without an area. */
export function measureShape(path: Path): Shape | undefined {
  const rough = boundsOf(flattenOutline(path, Infinity));
  if (!rough || !(rough.width > 0) || !(rough.height > 0)) return undefined;
  const contours = flattenOutline(path, FLATNESS * Math.max(rough.width, rough.height));
  const box = boundsOf(contours);
  return box ? { contours, box, area: Math.abs(signedArea(contours)) } : undefined;
}

/** The outline as a path, upside down where asked. */
export function outlinePath({ steps, numbers }: Outline, flip: boolean): Path {
  const path: PathStep[] = [];
  let at = 0;
  const x = (): number => numbers[at++] ?? 0;
  const y = (): number => (flip ? -(numbers[at++] ?? 0) : (numbers[at++] ?? 0));
  for (const step of steps) {
    if (step === 'M' || step === 'L') path.push({ op: step, x: x(), y: y() });
    else if (step === 'Q') path.push({ op: 'Q', x1: x(), y1: y(), x: x(), y: y() });
    else if (step === 'C') path.push({ op: 'C', x1: x(), y1: y(), x2: x(), y2: y(), x: x(), y: y() });
    else path.push({ op: 'Z' });
  }
  return path;
}

/**
 * Whether two shapes are one after `b` is enlarged by `scale` and moved by (dx, dy): every corner of each lies within
 * `tolerance` (in the units of `a`) of an edge of the other.
 */
export function sameShape(a: Shape, b: Shape, scale: number, dx: number, dy: number, tolerance: number): boolean {
  const moved = b.contours.map((points) => points.map((value, i) => value * scale + (i % 2 === 0 ? dx : dy)));
  if (Math.abs(a.area - b.area * scale * scale) > 4 * tolerance * Math.hypot(a.box.width, a.box.height)) return false;
  return isNear(a.contours, moved, tolerance) && isNear(moved, a.contours, tolerance);
}

function isNear(corners: Contours, edges: Contours, tolerance: number): boolean {
  for (const points of corners) {
    for (let i = 0; i < points.length; i += 2) {
      if (!touchesEdge(points[i] as number, points[i + 1] as number, edges, tolerance)) return false;
    }
  }
  return true;
}

function touchesEdge(x: number, y: number, contours: Contours, tolerance: number): boolean {
  for (const points of contours) {
    const { length } = points;
    for (let i = 0; i < length; i += 2) {
      const x0 = points[i] as number;
      const y0 = points[i + 1] as number;
      const next = i + 2 < length ? i + 2 : 0;
      const x1 = points[next] as number;
      const y1 = points[next + 1] as number;
      if (x < Math.min(x0, x1) - tolerance || x > Math.max(x0, x1) + tolerance) continue;
      if (y < Math.min(y0, y1) - tolerance || y > Math.max(y0, y1) + tolerance) continue;
      const dx = x1 - x0;
      const dy = y1 - y0;
      const long = dx * dx + dy * dy;
      const t = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / long));
      if (Math.hypot(x - x0 - t * dx, y - y0 - t * dy) <= tolerance) return true;
    }
  }
  return false;
}

function boundsOf(contours: Contours): Rect | undefined {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const points of contours) {
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] as number;
      const y = points[i + 1] as number;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return x0 <= x1 ? { x: x0, y: y0, width: x1 - x0, height: y1 - y0 } : undefined;
}

function signedArea(contours: Contours): number {
  let twice = 0;
  for (const points of contours) {
    for (let i = 0; i < points.length; i += 2) {
      const next = i + 2 < points.length ? i + 2 : 0;
      twice += (points[i] as number) * (points[next + 1] as number);
      twice -= (points[next] as number) * (points[i + 1] as number);
    }
  }
  return twice / 2;
}
