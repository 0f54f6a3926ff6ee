import type { Point, Rect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';

/** A line that something snapped to, drawn while the gesture lasts. */
export interface SnapLine {
  readonly axis: 'x' | 'y';
  /** Place of the line on its axis. */
  readonly at: Mm;
  readonly from: Mm;
  readonly to: Mm;
}

export interface Snapped {
  readonly by: Point;
  readonly lines: readonly SnapLine[];
}

/**
 * Corrects a move so that an edge or the middle of the moved box meets an edge or the middle of a target,
 * when one is nearer than `reach`. Each axis snaps by itself, to the nearest target.
 */
export function snapMove(box: Rect, by: Point, targets: readonly Rect[], reach: Mm): Snapped {
  const moved = { ...box, x: box.x + by.x, y: box.y + by.y };
  const x = nearest(moved.x, moved.width, targets, (t) => [t.x, t.width], reach);
  const y = nearest(moved.y, moved.height, targets, (t) => [t.y, t.height], reach);
  const snapped = { x: by.x + (x?.shift ?? 0), y: by.y + (y?.shift ?? 0) };
  const final = { ...box, x: box.x + snapped.x, y: box.y + snapped.y };
  const lines: SnapLine[] = [];
  if (x) {
    const [from, to] = span([final.y, final.y + final.height, x.target.y, x.target.y + x.target.height]);
    lines.push({ axis: 'x', at: x.at, from, to });
  }
  if (y) {
    const [from, to] = span([final.x, final.x + final.width, y.target.x, y.target.x + y.target.width]);
    lines.push({ axis: 'y', at: y.at, from, to });
  }
  return { by: snapped, lines };
}

interface Hit {
  readonly shift: Mm;
  readonly at: Mm;
  readonly target: Rect;
}

function nearest(
  start: Mm,
  size: Mm,
  targets: readonly Rect[],
  along: (target: Rect) => readonly [Mm, Mm],
  reach: Mm,
): Hit | undefined {
  let best: Hit | undefined;
  let distance: number = reach;
  for (const target of targets) {
    const [from, length] = along(target);
    for (const at of [from + length / 2, from, from + length]) {
      for (const own of [start + size / 2, start, start + size]) {
        if (Math.abs(at - own) < distance) {
          distance = Math.abs(at - own);
          best = { shift: at - own, at, target };
        }
      }
    }
  }
  return best;
}

function span(ends: readonly Mm[]): readonly [Mm, Mm] {
  return [Math.min(...ends), Math.max(...ends)];
}
