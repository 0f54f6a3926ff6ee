import type { Rect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';

/** A free distance between two objects, drawn with its length. `at` is its place across the axis it runs along. */
export interface GapMark {
  readonly axis: 'x' | 'y';
  readonly from: Mm;
  readonly to: Mm;
  readonly at: Mm;
}

/** Start and length of a box along an axis. */
export function extent(box: Rect, axis: 'x' | 'y'): readonly [start: Mm, size: Mm] {
  return axis === 'x' ? [box.x, box.width] : [box.y, box.height];
}

/** A place for a box at which distances to its neighbours are equal, and the marks that show them. */
interface GapCandidate {
  /** Where the box would start on the axis. */
  readonly start: Mm;
  readonly gaps: (moved: Rect) => readonly GapMark[];
}

interface Span {
  readonly from: Mm;
  readonly to: Mm;
  readonly box: Rect;
}

/**
 * Where a moved box would stand as far from its neighbours as they from each other: in the middle between the one
 * before and the one after it, or one more step in a row that goes on before or after it.
 */
export function gapCandidates(moved: Rect, axis: 'x' | 'y', boxes: readonly Rect[]): readonly GapCandidate[] {
  const across = axis === 'x' ? 'y' : 'x';
  const [start, size] = extent(moved, axis);
  const row = boxes
    .filter((box) => overlaps(extent(box, across), extent(moved, across)))
    .map((box) => spanOf(box, axis));
  const before = row.filter((span) => span.to <= start + size / 2).toSorted((a, b) => b.to - a.to);
  const after = row.filter((span) => span.from >= start + size / 2).toSorted((a, b) => a.from - b.from);
  const mark = (from: Mm, to: Mm, box: Rect): GapMark => ({ axis, from, to, at: middleOf(moved, box, across) });
  const found: GapCandidate[] = [];
  const [last] = before;
  const [next] = after;
  if (last && next && next.from - last.to > size) {
    const at = (last.to + next.from - size) / 2;
    found.push({
      start: at,
      gaps: () => [mark(last.to, at, last.box), mark(at + size, next.from, next.box)],
    });
  }
  const previous = last && before.find((span) => span.to <= last.from);
  if (last && previous && last.from > previous.to) {
    const gap = last.from - previous.to;
    const at = last.to + gap;
    found.push({ start: at, gaps: () => [mark(previous.to, last.from, last.box), mark(last.to, at, last.box)] });
  }
  const following = next && after.find((span) => span.from >= next.to);
  if (next && following && following.from > next.to) {
    const gap = following.from - next.to;
    const at = next.from - gap - size;
    found.push({
      start: at,
      gaps: () => [mark(at + size, next.from, next.box), mark(next.to, following.from, next.box)],
    });
  }
  return found;
}

function spanOf(box: Rect, axis: 'x' | 'y'): Span {
  const [from, length] = extent(box, axis);
  return { from, to: from + length, box };
}

function overlaps([a, aSize]: readonly [Mm, Mm], [b, bSize]: readonly [Mm, Mm]): boolean {
  return a < b + bSize && b < a + aSize;
}

/** The middle of what two boxes share across the axis: a good place for a mark between them. */
function middleOf(a: Rect, b: Rect, across: 'x' | 'y'): Mm {
  const [a0, aSize] = extent(a, across);
  const [b0, bSize] = extent(b, across);
  return (Math.max(a0, b0) + Math.min(a0 + aSize, b0 + bSize)) / 2;
}
