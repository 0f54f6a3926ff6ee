import type { Path, PathStep } from '../geometry/path.ts';
import type { Point } from '../geometry/rect.ts';
import { MITRE_LIMIT } from './display-list.ts';

/** One piece of an outline: where it comes from and goes to, and the points that its ends head for. */
interface Piece {
  readonly from: Point;
  readonly to: Point;
  /** The first and the last point between or at its ends that lies apart from the end it is seen from. */
  readonly ahead: Point;
  readonly behind: Point;
}

/** The tips of a mitred line at the corners of its outline, where they reach out furthest; `half` is half its width. */
export function mitreTips(path: Path, half: number): readonly Point[] {
  return contours(path).flatMap(({ pieces, closed }) =>
    pieces.flatMap((piece, i) => {
      const next = pieces[i + 1] ?? (closed ? pieces[0] : undefined);
      return (next && tipBetween(piece, next, half)) ?? [];
    }),
  );
}

function tipBetween(before: Piece, after: Piece, half: number): Point | undefined {
  const corner = before.to;
  const [into, out] = [direction(before.behind, corner), direction(corner, after.ahead)];
  if (!into || !out) return undefined;
  const cosHalf = Math.sqrt(Math.max(0, (1 + into.x * out.x + into.y * out.y) / 2));
  const away = direction({ x: out.x, y: out.y }, into);
  if (!away || cosHalf <= 1 / MITRE_LIMIT) return undefined;
  return { x: corner.x + (away.x * half) / cosHalf, y: corner.y + (away.y * half) / cosHalf };
}

function contours(path: Path): readonly { readonly pieces: Piece[]; readonly closed: boolean }[] {
  const found: { pieces: Piece[]; closed: boolean; start: Point; pen: Point }[] = [];
  for (const step of path) {
    const last = found.at(-1);
    if (step.op === 'M') found.push({ pieces: [], closed: false, start: step, pen: step });
    else if (last) {
      const to = step.op === 'Z' ? last.start : step;
      addPiece(last.pieces, [last.pen, ...controls(step), { x: to.x, y: to.y }]);
      last.pen = to;
      last.closed ||= step.op === 'Z';
    }
  }
  return found;
}

function controls(step: PathStep): readonly Point[] {
  if (step.op === 'Q') return [{ x: step.x1, y: step.y1 }];
  return step.op === 'C'
    ? [
        { x: step.x1, y: step.y1 },
        { x: step.x2, y: step.y2 },
      ]
    : [];
}

function addPiece(pieces: Piece[], points: readonly Point[]): void {
  const [from, to] = [points[0], points.at(-1)];
  const ahead = from && points.find((one) => direction(from, one));
  const behind = to && points.findLast((one) => direction(one, to));
  if (from && to && ahead && behind) pieces.push({ from, to, ahead, behind });
}

/** The direction from one point to another, of length 1; undefined where they are one. */
function direction(from: Point, to: Point): Point | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  return length > 1e-9 ? { x: dx / length, y: dy / length } : undefined;
}
