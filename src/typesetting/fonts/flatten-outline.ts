import type { Path } from '../../geometry/path.ts';

/** Closed contours as flat lists x0, y0, x1, y1, …; the last point joins the first. */
export type Contours = readonly Float64Array[];

/**
 * Turns an outline into polygons that stay within `tolerance` (in the outline's units, above 0) of its curves.
 * Bound: a Bézier curve cut into n equal pieces leaves its chords by at most k·d/n², where d is the largest
 * second difference of the control points and k is 1/4 (quadratic) or 3/4 (cubic).
 */
export function flattenOutline(path: Path, tolerance: number): Contours {
  const contours: Float64Array[] = [];
  let points: number[] = [];
  let x = 0;
  let y = 0;
  const finish = (): void => {
    if (points.length >= 4) contours.push(Float64Array.from(points));
    points = [];
  };
  for (const step of path) {
    switch (step.op) {
      case 'Z':
        continue;
      case 'M':
        finish();
        points.push(step.x, step.y);
        break;
      case 'L':
        points.push(step.x, step.y);
        break;
      case 'Q': {
        const bend = Math.hypot(x - 2 * step.x1 + step.x, y - 2 * step.y1 + step.y);
        const pieces = Math.max(1, Math.ceil(Math.sqrt(bend / (4 * tolerance))));
        for (let i = 1; i <= pieces; i += 1) {
          const t = i / pieces;
          const u = 1 - t;
          points.push(
            u * u * x + 2 * u * t * step.x1 + t * t * step.x,
            u * u * y + 2 * u * t * step.y1 + t * t * step.y,
          );
        }
        break;
      }
      case 'C': {
        const bend = Math.max(
          Math.hypot(x - 2 * step.x1 + step.x2, y - 2 * step.y1 + step.y2),
          Math.hypot(step.x1 - 2 * step.x2 + step.x, step.y1 - 2 * step.y2 + step.y),
        );
        const pieces = Math.max(1, Math.ceil(Math.sqrt((3 * bend) / (4 * tolerance))));
        for (let i = 1; i <= pieces; i += 1) {
          const t = i / pieces;
          const u = 1 - t;
          const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
          points.push(a * x + b * step.x1 + c * step.x2 + d * step.x, a * y + b * step.y1 + c * step.y2 + d * step.y);
        }
        break;
      }
    }
    x = step.x;
    y = step.y;
  }
  finish();
  return contours;
}
