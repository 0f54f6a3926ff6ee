import type { Path } from '../../../src/geometry/path.ts';
import { cubicAt, quadraticAt } from '../../../src/geometry/path.ts';

/** A judge of distances that shares nothing with the skylines: every curve in 24 chords, every pair of chords. */
export type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

const CHORDS = 24;

export function outlineSegments(path: Path, dx: number, dy: number): Segment[] {
  const segments: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number): void => {
    if (nextX !== x || nextY !== y) segments.push([x + dx, y + dy, nextX + dx, nextY + dy]);
    x = nextX;
    y = nextY;
  };
  for (const step of path) {
    if (step.op === 'M') [x, y, startX, startY] = [step.x, step.y, step.x, step.y];
    else if (step.op === 'L') to(step.x, step.y);
    else if (step.op === 'Z') to(startX, startY);
    else {
      const [x0, y0] = [x, y];
      for (let i = 1; i <= CHORDS; i += 1) {
        const t = i / CHORDS;
        if (step.op === 'Q') to(quadraticAt(x0, step.x1, step.x, t), quadraticAt(y0, step.y1, step.y, t));
        else to(cubicAt(x0, step.x1, step.x2, step.x, t), cubicAt(y0, step.y1, step.y2, step.y, t));
      }
    }
  }
  return segments;
}

/** The distance of two sets of segments, 0 when any two cross; distances above `limit` count as `limit`. */
export function segmentDistance(a: readonly Segment[], b: readonly Segment[], limit: number): number {
  let best = limit;
  const byLeft = b.map((s) => [Math.min(s[0], s[2]), s] as const).toSorted((p, q) => p[0] - q[0]);
  const widest = Math.max(0, ...b.map((s) => Math.abs(s[2] - s[0])));
  for (const s of a) {
    const left = Math.min(s[0], s[2]) - best;
    const right = Math.max(s[0], s[2]) + best;
    const top = Math.min(s[1], s[3]) - best;
    const bottom = Math.max(s[1], s[3]) + best;
    for (let i = firstAtLeast(byLeft, left - widest); i < byLeft.length; i += 1) {
      const [from, t] = byLeft[i] as (typeof byLeft)[number];
      if (from > right) break;
      if (Math.max(t[0], t[2]) < left || Math.max(t[1], t[3]) < top || Math.min(t[1], t[3]) > bottom) continue;
      best = Math.min(best, twoSegments(s, t));
    }
  }
  return best;
}

function firstAtLeast(list: readonly (readonly [number, Segment])[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.[0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function twoSegments(a: Segment, b: Segment): number {
  if (cross(a, b)) return 0;
  return Math.min(
    pointToSegment(a[0], a[1], b),
    pointToSegment(a[2], a[3], b),
    pointToSegment(b[0], b[1], a),
    pointToSegment(b[2], b[3], a),
  );
}

function cross(a: Segment, b: Segment): boolean {
  const side = (s: Segment, x: number, y: number): number => (s[2] - s[0]) * (y - s[1]) - (s[3] - s[1]) * (x - s[0]);
  return side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;
}

function pointToSegment(x: number, y: number, [x0, y0, x1, y1]: Segment): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
