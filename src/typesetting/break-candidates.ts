import type { Em } from '../geometry/units.ts';
import type { GapKind, Sense } from '../text/sense/gap-kind.ts';
import { listBreaks, narrowestBreaks } from '../text/sense/line-composer.ts';

/**
 * What a line end is worth, as a factor on the size of the letters: a good break may cost a few percent
 * of size, a bad one is taken only when it gains a third. `never` is never: its layouts are not made.
 */
const QUALITY: Readonly<Record<GapKind, number>> = { strong: 1, good: 0.98, neutral: 0.92, bad: 0.72, never: 0.2 };
/** A last line of one word looks lost. */
const ORPHAN = 0.85;
const ORPHAN_FROM_TOKENS = 4;
const TIERS = ['strong', 'good', 'neutral', 'bad'] as const;
const BEST_SENSE = 6;

/** Line ends worth weighing for a number of lines: the narrowest at each level of sense, and the best sense. */
export function candidateBreaks(
  sense: Sense,
  lines: number,
  widths: readonly Em[],
  spaceWidth: Em,
): readonly (readonly number[])[] {
  if (lines === 1) return [[]];
  const found = new Map<string, readonly number[]>();
  const add = (breaks: readonly number[] | undefined): void => {
    if (breaks && breaks.length === lines - 1) found.set(breaks.join(), breaks);
  };
  for (const worst of TIERS) add(narrowestBreaks(sense, { lines, widths, spaceWidth, worst }));
  for (const layout of listBreaks(sense, { lines, widths, spaceWidth, count: BEST_SENSE })) add(layout.breaks);
  return [...found.values()];
}

/** The worth of a set of line ends, 0 to 1; a single line is worth 1. */
export function senseQuality(sense: Sense, breaks: readonly number[]): number {
  if (breaks.length === 0) return 1;
  const kinds = breaks.map((after) => sense.gaps[after]?.kind ?? 'neutral');
  let worth = 0;
  for (const kind of kinds) worth += QUALITY[kind];
  const mean = worth / breaks.length;
  const count = sense.tokens.length;
  const orphan = count >= ORPHAN_FROM_TOKENS && breaks.at(-1) === count - 2 && kinds.at(-1) !== 'strong';
  return orphan ? mean * ORPHAN : mean;
}
