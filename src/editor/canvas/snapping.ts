import type { Point, Rect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';
import { extent, gapCandidates, type GapMark } from './equal-gaps.ts';
import { placesBeside, type SnapPlace, type SnapTargets } from './snap-places.ts';

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
  const place = nearestPlace([at], axis, targets, reach);
  return place && place.at - at;
}

/** The nearest place to any of an object's own edges, and that edge; undefined when none is in reach. */
function nearestPlace(
  edges: readonly Mm[],
  axis: 'x' | 'y',
  targets: SnapTargets,
  reach: Mm,
): (SnapPlace & { readonly own: Mm }) | undefined {
  let best: (SnapPlace & { readonly own: Mm }) | undefined;
  for (const own of edges) {
    for (const place of placesBeside(own, axis, targets)) {
      const off = Math.abs(place.at - own);
      const least = best ? Math.abs(best.at - best.own) : reach;
      if (off < least || (best && off === least && place.rank < best.rank)) best = { ...place, own };
    }
  }
  return best;
}

function nearest(moved: Rect, axis: 'x' | 'y', targets: SnapTargets, reach: Mm): Hit | undefined {
  const [start, size] = extent(moved, axis);
  const place = nearestPlace([start + size / 2, start, start + size], axis, targets, reach);
  if (place) return { shift: place.at - place.own, line: { at: place.at, target: place.target } };
  let best: Hit | undefined;
  let distance: number = reach;
  for (const candidate of gapCandidates(moved, axis, targets.boxes)) {
    if (Math.abs(candidate.start - start) < distance) {
      distance = Math.abs(candidate.start - start);
      best = { shift: candidate.start - start, gaps: candidate.gaps };
    }
  }
  return best;
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
