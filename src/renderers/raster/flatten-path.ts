import { cubicAt, quadraticAt, type Path } from '../../geometry/path.ts';

/** A run of straight lines in pixels: x0, y0, x1, y1, … */
export interface Polyline {
  readonly points: readonly number[];
  readonly closed: boolean;
}

/** Curves are cut into lines that stay within this many pixels of them. */
const TOLERANCE_PX = 0.01;
const MOST_PIECES = 64;

/** The straight lines of a path that is already in pixels. Points that don't move are left out. */
export function flattenPath(path: Path): Polyline[] {
  const lines: Polyline[] = [];
  let points: number[] = [];
  let x = 0;
  let y = 0;
  const end = (closed: boolean): void => {
    if (points.length >= 4 || (closed && points.length === 2)) lines.push({ points, closed });
    points = [];
  };
  const add = (toX: number, toY: number): void => {
    if (points.length === 0) points.push(x, y);
    if (toX !== x || toY !== y) points.push(toX, toY);
    x = toX;
    y = toY;
  };
  for (const step of path) {
    switch (step.op) {
      case 'M':
        end(false);
        x = step.x;
        y = step.y;
        points = [x, y];
        break;
      case 'L':
        add(step.x, step.y);
        break;
      case 'Q': {
        const [fromX, fromY] = [x, y];
        const bend = Math.hypot(fromX - 2 * step.x1 + step.x, fromY - 2 * step.y1 + step.y);
        const pieces = pieceCount(bend / 4);
        for (let i = 1; i <= pieces; i++) {
          const t = i / pieces;
          if (i === pieces) add(step.x, step.y);
          else add(quadraticAt(fromX, step.x1, step.x, t), quadraticAt(fromY, step.y1, step.y, t));
        }
        break;
      }
      case 'C': {
        const [fromX, fromY] = [x, y];
        const bend = Math.max(
          Math.hypot(fromX - 2 * step.x1 + step.x2, fromY - 2 * step.y1 + step.y2),
          Math.hypot(step.x1 - 2 * step.x2 + step.x, step.y1 - 2 * step.y2 + step.y),
        );
        const pieces = pieceCount(bend * 0.75);
        for (let i = 1; i <= pieces; i++) {
          const t = i / pieces;
          if (i === pieces) add(step.x, step.y);
          else add(cubicAt(fromX, step.x1, step.x2, step.x, t), cubicAt(fromY, step.y1, step.y2, step.y, t));
        }
        break;
      }
      case 'Z': {
        const [startX, startY] = points;
        end(true);
        if (startX !== undefined && startY !== undefined) {
          x = startX;
          y = startY;
        }
        break;
      }
    }
  }
  end(false);
  return lines;
}

/** `deviation`: how far the curve may leave its chord, in pixels; cutting in n pieces divides it by n². */
function pieceCount(deviation: number): number {
  if (!Number.isFinite(deviation)) return 1;
  return Math.min(MOST_PIECES, Math.max(1, Math.ceil(Math.sqrt(deviation / TOLERANCE_PX))));
}
