import type { Rect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';
import type { Guide } from '../../model/design.ts';
import { extent } from './equal-gaps.ts';

/** What things may snap to. */
export interface SnapTargets {
  /** The page and its safe area. */
  readonly frames: readonly Rect[];
  /** The other objects. */
  readonly boxes: readonly Rect[];
  readonly guides: readonly Guide[];
}

/** A place of an axis that edges may meet. */
export interface SnapPlace {
  readonly at: Mm;
  /** What has an edge or its middle there; undefined for a guide. */
  readonly target: Rect | undefined;
  /** Of places equally near the one of the lower rank wins: guides, the page, the objects from the bottom up. */
  readonly rank: number;
}

/** Targets stay the same as long as a gesture lasts. */
const known = new WeakMap<SnapTargets, Partial<Record<'x' | 'y', readonly SnapPlace[]>>>();

/** The nearest places before and after a spot, or the one on it; none when there is nothing to meet. */
export function placesBeside(at: Mm, axis: 'x' | 'y', targets: SnapTargets): readonly SnapPlace[] {
  const places = placesAlong(axis, targets);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as SnapPlace).at < at) low = middle + 1;
    else high = middle;
  }
  return places.slice(Math.max(0, low - 1), low + 1);
}

/** All places of an axis in their order along it, one for each spot. */
function placesAlong(axis: 'x' | 'y', targets: SnapTargets): readonly SnapPlace[] {
  const both = known.get(targets) ?? {};
  const old = both[axis];
  if (old) return old;
  const places: SnapPlace[] = [];
  const add = (at: Mm, target: Rect | undefined): void => void places.push({ at, target, rank: places.length });
  for (const guide of targets.guides) if (guide.axis === axis) add(guide.at, undefined);
  for (const target of [...targets.frames, ...targets.boxes]) {
    const [from, length] = extent(target, axis);
    add(from + length / 2, target);
    add(from, target);
    add(from + length, target);
  }
  const sorted = places
    .toSorted((a, b) => a.at - b.at || a.rank - b.rank)
    .filter((place, index, all) => place.at !== all[index - 1]?.at);
  known.set(targets, { ...both, [axis]: sorted });
  return sorted;
}
