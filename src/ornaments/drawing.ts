import { CLOSE, curveTo, ellipsePath, lineTo, moveTo, type Path, type PathStep } from '../geometry/path.ts';
import type { Point } from '../geometry/rect.ts';

export function point(x: number, y: number): Point {
  return { x, y };
}

/** A full circle. */
export function disc(x: number, y: number, radius: number): Path {
  return ellipsePath({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
}

/** A point at a distance and a direction: 0° is up, angles run clockwise. */
export function polar(centre: Point, radius: number, angleDeg: number): Point {
  const a = (angleDeg * Math.PI) / 180;
  return { x: centre.x + radius * Math.sin(a), y: centre.y - radius * Math.cos(a) };
}

/** Curves along a circle from one direction to another (clockwise when the angle rises); the pen is at its start. */
export function arcSteps(centre: Point, radius: number, fromDeg: number, toDeg: number): PathStep[] {
  const count = Math.max(1, Math.ceil(Math.abs(toDeg - fromDeg) / 90));
  const step = (toDeg - fromDeg) / count;
  const k = (4 / 3) * Math.tan((step * Math.PI) / 720) * radius;
  const steps: PathStep[] = [];
  for (let i = 0; i < count; i += 1) {
    const a = fromDeg + i * step;
    const p0 = polar(centre, radius, a);
    const p3 = polar(centre, radius, a + step);
    const t0 = polar(point(0, 0), k, a + 90);
    const t3 = polar(point(0, 0), k, a + step + 90);
    steps.push(curveTo(p0.x + t0.x, p0.y + t0.y, p3.x - t3.x, p3.y - t3.y, p3.x, p3.y));
  }
  return steps;
}

/** A smooth line through points (Catmull-Rom); closed lines come back to their start. */
export function smoothPath(points: readonly Point[], closed: boolean): Path {
  const n = points.length;
  const at = (i: number): Point => {
    const index = closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i));
    return points[index] ?? point(0, 0);
  };
  const steps: PathStep[] = [moveTo(at(0).x, at(0).y)];
  for (let i = 0; i < (closed ? n : n - 1); i += 1) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    steps.push(
      curveTo(
        p1.x + (p2.x - p0.x) / 6,
        p1.y + (p2.y - p0.y) / 6,
        p2.x - (p3.x - p1.x) / 6,
        p2.y - (p3.y - p1.y) / 6,
        p2.x,
        p2.y,
      ),
    );
  }
  if (closed) steps.push(CLOSE);
  return steps;
}

/** An open line through straight corners. */
export function linePath(points: readonly Point[]): Path {
  return points.map((p, i) => (i === 0 ? moveTo(p.x, p.y) : lineTo(p.x, p.y)));
}

/** A pointed leaf, petal or grain from one tip to the other; `fullness` is its greatest width over its length. */
export function leafPath(from: Point, to: Point, fullness: number, belly = 0.5): Path {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const side = (sign: number): [Point, Point] => {
    const off = (sign * fullness * 2) / 3;
    const at = (t: number): Point => point(from.x + dx * t - dy * off, from.y + dy * t + dx * off);
    return [at(belly * 0.7), at(0.3 + belly * 0.7)];
  };
  const [a1, a2] = side(1);
  const [b1, b2] = side(-1);
  return [
    moveTo(from.x, from.y),
    curveTo(a1.x, a1.y, a2.x, a2.y, to.x, to.y),
    curveTo(b2.x, b2.y, b1.x, b1.y, from.x, from.y),
    CLOSE,
  ];
}

/** Where the line through two points crosses x = `x`, or y = `y`. */
function crossX(x: number): (a: Point, b: Point) => Point {
  return (a, b) => point(x, a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x));
}
function crossY(y: number): (a: Point, b: Point) => Point {
  return (a, b) => point(a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y), y);
}

/** The part of a convex or concave polygon inside the box 0…width × 0…height (Sutherland-Hodgman). */
export function clipToBox(polygon: readonly Point[], width: number, height: number): Point[] {
  let points = [...polygon];
  const cut = (inside: (p: Point) => boolean, meet: (a: Point, b: Point) => Point): void => {
    const kept: Point[] = [];
    points.forEach((p, i) => {
      const before = points[(i + points.length - 1) % points.length] ?? p;
      if (inside(p) !== inside(before)) kept.push(meet(before, p));
      if (inside(p)) kept.push(p);
    });
    points = kept;
  };
  cut((p) => p.x >= 0, crossX(0));
  cut((p) => p.x <= width, crossX(width));
  cut((p) => p.y >= 0, crossY(0));
  cut((p) => p.y <= height, crossY(height));
  return points;
}

/** Numbers from 0 to 1 that look random and are always the same for one seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = Math.trunc(seed) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
