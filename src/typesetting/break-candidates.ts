import type { Em } from '../geometry/units.ts';
import type { Sense } from '../text/sense/gap-kind.ts';

/**
 * What the line ends cost, as the share of size that better ones are worth: this much for each point that the mean of
 * their worths (1 strong … -1 bad) stays under 1. So a neutral break takes the place of the main joint only where it
 * makes the letters 0.7 times as large again, a bad one where it more than doubles them. `never` is never: its layouts
 * are made for the designer's own breaks alone.
 */
const SENSE_COST = 0.7;
const NEVER_COST = 2;
/** What each bad break costs besides, for each point under 0: it must not drown among many lines. */
const BAD_COST = 0.12;
const BAD_BELOW = -0.3;
/** A line that runs past a main joint only to stop at a lesser gap. */
const RUN_OVER_COST = 0.1;
const MUCH_BETTER = 0.5;
/** Each further line, so that equals are set in fewer. */
const LINE_COST = 0.01;
/** A last line of one word looks lost. */
const ORPHAN_COST = 0.15;
const ORPHAN_FROM_TOKENS = 4;
/** A line of one syllable stammers. */
const LONE_WORD_COST = 0.16;
/** A line much shorter than the longest tears a hole into the block. */
const SHORT_LINE = 0.42;
const SHORT_LINE_COST = 0.06;

/** How much better the sense of a narrower layout must be before a wider one is dropped: rag may still decide. */
const SLACK = SHORT_LINE_COST;
/** Most layouts kept for the same tokens in the same number of lines. */
const MOST_KEPT = 24;
/** Most line ends weighed: for every line all pairs of them are looked at. No slogan has as many. */
const MOST_ENDS = 200;

/** A way to set the first tokens: how wide its widest line is and what its line ends cost. */
interface Partial {
  readonly width: Em;
  readonly cost: number;
  readonly at: number;
  readonly before: Partial | undefined;
}

/**
 * Line ends worth weighing, for one line up to `mostLines`: for each number of lines those that no other beats
 * in both width and sense, by dynamic programming over the tokens. `widthOf(i, j)` is the width of a line from
 * token i to token j. Entry n - 1 of the result holds the layouts of n lines; a break never splits a word. Every
 * layout ends a line after the tokens of `must`.
 */
export function candidateBreaks(
  sense: Sense,
  mostLines: number,
  widthOf: (first: number, last: number) => Em,
  must: readonly number[] = [],
): readonly (readonly (readonly number[])[])[] {
  const count = sense.tokens.length;
  const ends = weighedEnds(sense, must);
  let reached = new Map<number, readonly Partial[]>([[-1, [{ width: 0, cost: 0, at: -1, before: undefined }]]]);
  const result: (readonly (readonly number[])[])[] = [];
  for (let line = 1; line <= mostLines; line++) {
    const next = new Map<number, Partial[]>();
    for (const [from, partials] of reached) {
      const limit = Math.min(...must.filter((after) => after > from), count);
      for (const end of ends) {
        if (end <= from) continue;
        if (end > limit) break;
        const width = widthOf(from + 1, end);
        const cost = breakCost(sense, end) + (end === from + 1 ? LONE_WORD_COST : 0);
        const list = next.get(end) ?? [];
        if (list.length === 0) next.set(end, list);
        for (const before of partials) {
          list.push({ width: Math.max(before.width, width), cost: before.cost + cost, at: end, before });
        }
      }
    }
    result.push(keepBest(next.get(count - 1) ?? []).map(breaksOf));
    next.delete(count - 1);
    reached = new Map([...next].map(([end, list]) => [end, keepBest(list)]));
  }
  return result;
}

/** The tokens a line may end after: all that no word holds together, in a long text the best of each stretch of them. */
function weighedEnds(sense: Sense, must: readonly number[]): readonly number[] {
  const last = sense.tokens.length - 1;
  const open: number[] = [];
  for (let i = 0; i < last; i++) if (sense.gaps[i]?.kind !== 'never') open.push(i);
  const stretch = Math.ceil(open.length / MOST_ENDS);
  if (stretch <= 1) return [...open, last];
  const kept = new Set(must);
  for (let from = 0; from < open.length; from += stretch) {
    const ends = open.slice(from, from + stretch);
    const best = ends.reduce((one, other) => (breakCost(sense, other) < breakCost(sense, one) ? other : one));
    kept.add(best);
  }
  return [...[...kept].toSorted((a, b) => a - b), last];
}

/** What ending a line after a token costs; nothing after the last. */
function breakCost(sense: Sense, after: number): number {
  const gap = sense.gaps[after];
  if (gap === undefined || after === sense.tokens.length - 1) return 0;
  return gap.kind === 'never' ? NEVER_COST : SENSE_COST * (1 - gap.value);
}

/** Drops what is wider and clearly worse in sense than something else. */
function keepBest(list: Partial[]): readonly Partial[] {
  list.sort((a, b) => a.width - b.width || a.cost - b.cost);
  const kept: Partial[] = [];
  let best = Infinity;
  for (const one of list) {
    if (one.cost > best + SLACK) continue;
    best = Math.min(best, one.cost);
    kept.push(one);
  }
  return kept.length <= MOST_KEPT ? kept : kept.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_KEPT);
}

function breaksOf(last: Partial): readonly number[] {
  const breaks: number[] = [];
  for (let one = last.before; one && one.at >= 0; one = one.before) breaks.unshift(one.at);
  return breaks;
}

/** True when a gap inside the line is much better than the one at its end. */
function runsOver(sense: Sense, first: number, last: number): boolean {
  if (last === sense.tokens.length - 1) return false;
  const end = sense.gaps[last]?.value ?? 0;
  for (let at = first; at < last; at++) if ((sense.gaps[at]?.value ?? 0) > end + MUCH_BETTER) return true;
  return false;
}

const WIDE = 1.5;
const UPRIGHT = 0.75;
const UPRIGHT_WEIGHT = 0.5;

/**
 * How much sense counts in a box of this shape: all of it where the box is wide, half where it is upright. A phướn is
 * set in few syllables a line; holding a name together there would leave a thread of small type on an empty sheet.
 */
export function senseWeight({ width, height }: { readonly width: number; readonly height: number }): number {
  const share = (width / height - UPRIGHT) / (WIDE - UPRIGHT);
  return UPRIGHT_WEIGHT + (1 - UPRIGHT_WEIGHT) * Math.min(1, Math.max(0, share));
}

/**
 * What a set of lines is worth, above 0 to 1, by sense, orphans and rag; a single line is worth 1. `weight` is how much
 * sense counts ({@link senseWeight}).
 */
export function layoutWorth(sense: Sense, breaks: readonly number[], lineWidths: readonly Em[], weight = 1): number {
  if (breaks.length === 0) return 1;
  let ends = 0;
  let cost = LINE_COST * breaks.length;
  const bad = (after: number): number => Math.min(0, sense.gaps[after]?.value ?? 0);
  for (const [i, after] of [...breaks, sense.tokens.length - 1].entries()) {
    ends += breakCost(sense, after);
    if (runsOver(sense, (breaks[i - 1] ?? -1) + 1, after)) cost += RUN_OVER_COST;
    if (bad(after) < BAD_BELOW) cost -= weight * BAD_COST * bad(after);
    if (after === (breaks[i - 1] ?? -1) + 1) cost += LONE_WORD_COST;
  }
  cost += (weight * ends) / breaks.length;
  const count = sense.tokens.length;
  const last = breaks.at(-1) ?? 0;
  if (count >= ORPHAN_FROM_TOKENS && last === count - 2 && sense.gaps[last]?.kind !== 'strong') cost += ORPHAN_COST;
  const widest = Math.max(...lineWidths);
  for (const width of lineWidths) if (width < SHORT_LINE * widest) cost += SHORT_LINE_COST;
  return 1 / (1 + cost);
}
