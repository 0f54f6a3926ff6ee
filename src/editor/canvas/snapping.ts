import type { Point, Rect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';
import type { Guide } from '../../model/design.ts';
import { extent, gapCandidates, type GapMark } from './equal-gaps.ts';

/** A line that something snapped to, drawn while the gesture lasts. */
export interface SnapLine {
  readonly axis: 'x' | 'y';
  /** Place of the line on its axis. */
  readonly at: Mm;
  readonly from: Mm;
  readonly to: Mm;
}

/** What things may snap to. */
export interface SnapTargets {
  /** The page and its safe area. */
  readonly frames: readonly Rect[];
  /** The other objects. */
  readonly boxes: readonly Rect[];
  readonly guides: readonly Guide[];
}

export interface Snapped {
  readonly by: Point;
  readonly lines: readonly SnapLine[];
  readonly gaps: readonly GapMark[];
}

/** A correction along one axis, and what to show for it. */
interface Hit {
  readonly shift: Mm;
  readonly line?: { readonly at: Mm; readonly target: Rect | undefined };
  readonly gaps?: (moved: Rect) => readonly GapMark[];
}

/**
 * Corrects a move so that an edge or the middle of the moved box meets an edge or the middle of a target, or a guide,
 * or that it keeps the same distance from its neighbours, when that is nearer than `reach`. Each axis snaps by itself,
 * to the nearest; edges win over distances.
 */
export function snapMove(box: Rect, by: Point, targets: SnapTargets, reach: Mm): Snapped {
  const moved = { ...box, x: box.x + by.x, y: box.y + by.y };
  const x = nearest(moved, 'x', targets, reach);
  const y = nearest(moved, 'y', targets, reach);
  const snapped = { x: by.x + (x?.shift ?? 0), y: by.y + (y?.shift ?? 0) };
  const final = { ...box, x: box.x + snapped.x, y: box.y + snapped.y };
  return { by: snapped, lines: [...linesOf(x, 'x', final), ...linesOf(y, 'y', final)], gaps: gapsOf(x, y, final) };
}

/** How far an edge being dragged is from the nearest edge, middle or guide; undefined when none is in reach. */
export function snapEdge(at: Mm, axis: 'x' | 'y', targets: SnapTargets, reach: Mm): Mm | undefined {
  let best: Mm | undefined;
  for (const place of places(axis, targets)) {
    const shift = place.at - at;
    if (Math.abs(shift) < (best === undefined ? reach : Math.abs(best))) best = shift;
  }
  return best;
}

function nearest(moved: Rect, axis: 'x' | 'y', targets: SnapTargets, reach: Mm): Hit | undefined {
  const [start, size] = extent(moved, axis);
  let best: Hit | undefined;
  let distance: number = reach;
  for (const { at, target } of places(axis, targets)) {
    for (const own of [start + size / 2, start, start + size]) {
      if (Math.abs(at - own) < distance) {
        distance = Math.abs(at - own);
        best = { shift: at - own, line: { at, target } };
      }
    }
  }
  if (best) return best;
  for (const candidate of gapCandidates(moved, axis, targets.boxes)) {
    if (Math.abs(candidate.start - start) < distance) {
      distance = Math.abs(candidate.start - start);
      best = { shift: candidate.start - start, gaps: candidate.gaps };
    }
  }
  return best;
}

/** All places of an axis that edges may meet. */
function* places(axis: 'x' | 'y', targets: SnapTargets): Generator<{ at: Mm; target: Rect | undefined }> {
  for (const guide of targets.guides) if (guide.axis === axis) yield { at: guide.at, target: undefined };
  for (const target of [...targets.frames, ...targets.boxes]) {
    const [from, length] = extent(target, axis);
    yield { at: from + length / 2, target };
    yield { at: from, target };
    yield { at: from + length, target };
  }
}

function linesOf(hit: Hit | undefined, axis: 'x' | 'y', final: Rect): readonly SnapLine[] {
  if (!hit?.line) return [];
  const across = axis === 'x' ? 'y' : 'x';
  const [start, size] = extent(final, across);
  const ends = [start, start + size];
  if (hit.line.target) {
    const [from, length] = extent(hit.line.target, across);
    ends.push(from, from + length);
  }
  return [{ axis, at: hit.line.at, from: Math.min(...ends), to: Math.max(...ends) }];
}

/** Equal distances, and the distance to an object that an edge was aligned with. */
function gapsOf(x: Hit | undefined, y: Hit | undefined, final: Rect): readonly GapMark[] {
  const gaps = [...(x?.gaps?.(final) ?? []), ...(y?.gaps?.(final) ?? [])];
  for (const [hit, axis] of [
    [x, 'y'],
    [y, 'x'],
  ] as const) {
    const target = hit?.line?.target;
    if (!target) continue;
    const [a, length] = extent(target, axis);
    const [b, size] = extent(final, axis);
    const at = hit.line?.at ?? 0;
    if (a + length < b) gaps.push({ axis, from: a + length, to: b, at });
    else if (b + size < a) gaps.push({ axis, from: b + size, to: a, at });
  }
  return gaps;
}
