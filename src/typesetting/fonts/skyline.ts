import type { Em } from '../../geometry/units.ts';
import type { FontFace } from '../font-face.ts';
import { flattenOutline } from './flatten-outline.ts';
import { clearDistance } from './clear-distance.ts';
import {
  measureProfile,
  PROFILE_STEP,
  PROFILE_TOLERANCE,
  spillProfile,
  type OutlineProfile,
} from './outline-profile.ts';

/** A glyph on a line: its origin at `x` em from wherever the line's zero is. */
export interface LineGlyph {
  readonly face: FontFace;
  readonly glyphId: number;
  readonly x: Em;
}

/** Highest (`low`) and lowest (`high`) ink of a line in columns of 1/1024 em; y down from the baseline. */
export type LineSkyline = OutlineProfile;

const EMPTY: LineSkyline = { first: 0, low: new Float64Array(0), high: new Float64Array(0) };

interface GlyphProfiles {
  /** Spilled by one column, for a glyph that stands anywhere between two columns of its line. */
  readonly columns?: OutlineProfile | undefined;
  readonly rows?: OutlineProfile | undefined;
}

const profiles = new WeakMap<FontFace, Map<number, GlyphProfiles>>();

function glyphProfiles(face: FontFace, glyphId: number): GlyphProfiles {
  let known = profiles.get(face);
  if (!known) profiles.set(face, (known = new Map()));
  let found = known.get(glyphId);
  if (!found) {
    const contours = flattenOutline(face.outline(glyphId), PROFILE_TOLERANCE);
    const columns = measureProfile(contours, 'x');
    found = { columns: columns && spillProfile(columns), rows: measureProfile(contours, 'y') };
    known.set(glyphId, found);
  }
  return found;
}

/**
 * The skyline of a line of glyphs. It never shows less ink than there is; it may show ink up to two columns
 * (0.002 em) too wide.
 */
export function measureLineSkyline(glyphs: readonly LineGlyph[]): LineSkyline {
  const parts: OutlineProfile[] = [];
  let first = Infinity;
  let end = -Infinity;
  for (const { face, glyphId, x } of glyphs) {
    const { columns } = glyphProfiles(face, glyphId);
    if (!columns) continue;
    const start = columns.first + Math.floor(x / PROFILE_STEP);
    parts.push({ ...columns, first: start });
    first = Math.min(first, start);
    end = Math.max(end, start + columns.low.length);
  }
  if (parts.length === 0) return EMPTY;
  const low = new Float64Array(end - first).fill(Infinity);
  const high = new Float64Array(end - first).fill(-Infinity);
  for (const part of parts) {
    const offset = part.first - first;
    for (let i = 0; i < part.low.length; i += 1) {
      const [top, bottom] = [part.low[i] as number, part.high[i] as number];
      if (top < (low[offset + i] as number)) low[offset + i] = top;
      if (bottom > (high[offset + i] as number)) high[offset + i] = bottom;
    }
  }
  return { first, low, high };
}

/**
 * The smallest distance of two baselines at which no ink of the lower line comes nearer than `gap` (em, 0 or
 * more, measured straight in any direction) to ink of the upper line, and at which no ink of the lower line
 * stands above ink of the upper line within that reach. 0 when the lines do not face each other. Never too
 * small; at the step returned, the nearest ink is at least `gap` and less than `gap` + 0.005 em away.
 */
export function minimalLineStep(upper: LineSkyline, lower: LineSkyline, gap: Em): Em {
  return Math.max(0, clearDistance(upper, lower, gap));
}

/**
 * How much nearer a glyph's right neighbour could come, in em, before their outlines touch; negative when they
 * overlap already. `advance` is the kerned distance of their origins. Ink counts within `reach` above and below
 * as well, so that two outlines that pass each other diagonally are seen: when the result is at least `reach`,
 * the outlines are at least `reach` apart in every direction, and adding (reach − result) to the advance makes
 * them so. Infinity when nothing of the one faces the other.
 */
export function pairClearance(face: FontFace, left: number, right: number, advance: Em, reach: Em = 0.012): Em {
  const leftRows = glyphProfiles(face, left).rows;
  const rightRows = glyphProfiles(face, right).rows;
  return leftRows && rightRows ? advance + reach - clearDistance(leftRows, rightRows, reach) : Infinity;
}
