import type { Contours } from './flatten-outline.ts';

/** How far a profile's polygons may lie from the true curves, in em; profiles are widened by as much. */
export const PROFILE_TOLERANCE = 0.0004;

/** Width of one bin, in em. */
export const PROFILE_STEP = 1 / 1024;

/**
 * The extent of ink in equal bins along one axis. Bin `i` covers (first + i) to (first + i + 1) steps; `low[i]`
 * and `high[i]` bound all ink inside it on the other axis, never too tightly; Infinity and -Infinity mean no ink.
 */
export interface OutlineProfile {
  readonly first: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Profile of filled polygons: along x, the highest and lowest ink of every column; along y, the leftmost and
 * rightmost ink of every row. Undefined when there is no contour. The interior needs no look: in every bin the
 * extremes of a filled area lie on its edges.
 */
export function measureProfile(contours: Contours, along: 'x' | 'y'): OutlineProfile | undefined {
  const axis = along === 'x' ? 0 : 1;
  let min = Infinity;
  let max = -Infinity;
  for (const points of contours) {
    for (let i = axis; i < points.length; i += 2) {
      const value = points[i] ?? 0;
      if (value < min) min = value;
      if (value > max) max = value;
    }
  }
  if (min > max) return undefined;
  const first = Math.floor((min - PROFILE_TOLERANCE) / PROFILE_STEP);
  const count = Math.floor((max + PROFILE_TOLERANCE) / PROFILE_STEP) - first + 1;
  const profile = { first, low: new Float64Array(count).fill(Infinity), high: new Float64Array(count).fill(-Infinity) };
  for (const points of contours) {
    for (let i = 0; i < points.length; i += 2) {
      const j = (i + 2) % points.length;
      addEdge(
        profile,
        points[i + axis] as number,
        points[i + 1 - axis] as number,
        points[j + axis] as number,
        points[j + 1 - axis] as number,
      );
    }
  }
  return profile;
}

/** Adds an edge from (u0, v0) to (u1, v1), with u along the bins, widened by the tolerance on both axes. */
function addEdge(profile: OutlineProfile, u0: number, v0: number, u1: number, v1: number): void {
  if (u0 > u1) {
    addEdge(profile, u1, v1, u0, v0);
    return;
  }
  const slope = u1 > u0 ? (v1 - v0) / (u1 - u0) : 0;
  const from = Math.floor((u0 - PROFILE_TOLERANCE) / PROFILE_STEP);
  const to = Math.floor((u1 + PROFILE_TOLERANCE) / PROFILE_STEP);
  for (let bin = from; bin <= to; bin += 1) {
    const start = Math.max(u0, bin * PROFILE_STEP - PROFILE_TOLERANCE);
    const end = Math.min(u1, (bin + 1) * PROFILE_STEP + PROFILE_TOLERANCE);
    const a = v0 + slope * (start - u0);
    const b = u1 > u0 ? v0 + slope * (end - u0) : v1;
    const i = bin - profile.first;
    profile.low[i] = Math.min(profile.low[i] as number, a - PROFILE_TOLERANCE, b - PROFILE_TOLERANCE);
    profile.high[i] = Math.max(profile.high[i] as number, a + PROFILE_TOLERANCE, b + PROFILE_TOLERANCE);
  }
}

/** The profile of the same ink moved on by any part of one bin: every bin also covers the ink of the one before. */
export function spillProfile({ first, low, high }: OutlineProfile): OutlineProfile {
  const count = low.length + 1;
  return {
    first,
    low: Float64Array.from({ length: count }, (_, i) => Math.min(low[i] ?? Infinity, low[i - 1] ?? Infinity)),
    high: Float64Array.from({ length: count }, (_, i) => Math.max(high[i] ?? -Infinity, high[i - 1] ?? -Infinity)),
  };
}
