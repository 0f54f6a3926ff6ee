import { PROFILE_STEP, type OutlineProfile } from './outline-profile.ts';

/** Bins looked at together: a block whose bound cannot change the answer is skipped. */
const BLOCK = 64;

/**
 * How far `far` must be shifted against `near`, towards higher values, so that none of its ink comes nearer than
 * `gap` (any direction) to ink of `near`, nor passes to its other side. Both profiles run along the same axis.
 * -Infinity when no shift is needed because they share no bin within the gap.
 */
export function clearDistance(near: OutlineProfile, far: OutlineProfile, gap: number): number {
  const disc = halfDisc(gap);
  const span = disc.length - 1;
  const begin = Math.max(far.first, near.first - span);
  const end = Math.min(far.first + far.low.length, near.first + near.high.length + span);
  const blocks: { from: number; to: number; nearest: number; bound: number }[] = [];
  for (let from = begin; from < end; from += BLOCK) {
    const to = Math.min(end, from + BLOCK);
    const nearest = greatestHigh(near, from - span, to + span) + gap;
    const bound = nearest - leastLow(far, from, to);
    if (bound > -Infinity) blocks.push({ from, to, nearest, bound });
  }
  let distance = -Infinity;
  for (const { from, to, nearest, bound } of blocks.toSorted((a, b) => b.bound - a.bound)) {
    if (bound <= distance) break;
    for (let bin = from; bin < to; bin += 1) {
      const low = far.low[bin - far.first] as number;
      if (nearest - low <= distance) continue;
      const left = Math.max(bin - span, near.first);
      const right = Math.min(bin + span, near.first + near.high.length - 1);
      for (let k = left; k <= right; k += 1) {
        const needed = (near.high[k - near.first] as number) + (disc[Math.abs(k - bin)] as number) - low;
        if (needed > distance) distance = needed;
      }
    }
  }
  return distance;
}

/** How far from ink in a bin no other ink may stand, by distance in bins: half a disc of radius `gap`. */
function halfDisc(gap: number): Float64Array {
  const bins = Math.floor(gap / PROFILE_STEP) + 1;
  return Float64Array.from({ length: bins + 1 }, (_, i) => {
    const across = Math.max(0, i - 1) * PROFILE_STEP;
    return Math.sqrt(Math.max(0, gap * gap - across * across));
  });
}

function greatestHigh(profile: OutlineProfile, from: number, to: number): number {
  let value = -Infinity;
  const end = Math.min(profile.high.length, to - profile.first);
  for (let i = Math.max(0, from - profile.first); i < end; i += 1) value = Math.max(value, profile.high[i] as number);
  return value;
}

function leastLow(profile: OutlineProfile, from: number, to: number): number {
  let value = Infinity;
  const end = Math.min(profile.low.length, to - profile.first);
  for (let i = Math.max(0, from - profile.first); i < end; i += 1) value = Math.min(value, profile.low[i] as number);
  return value;
}
