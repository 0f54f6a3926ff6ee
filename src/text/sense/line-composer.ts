import type { GapKind, Sense } from './gap-kind.ts';
import { estimateWidths, SPACE_WIDTH } from './estimate-widths.ts';

export interface ComposeOptions {
  /** Number of lines wanted, at least 1. */
  readonly lines: number;
  /** Width of each token, any unit; an estimate for capitals when absent. */
  readonly widths?: readonly number[];
  readonly spaceWidth?: number;
  /** No line may be wider (same unit as `widths`). */
  readonly maxWidth?: number;
  /** Tokens after which the designer wants a line to end, besides the text's own line feeds. */
  readonly forcedAfter?: readonly number[];
}

export interface Layout {
  /** Indexes of the tokens after which a line ends, ascending; `lines - 1` of them. */
  readonly breaks: readonly number[];
  /** Lower is better: sense first, then balance, orphans, rag. */
  readonly cost: number;
}

const BALANCE_WEIGHT = 0.14;
const GROTESQUE_COST = 0.25;
const ORPHAN_COST = 2.5;
const SHORT_FIRST_COST = 0.3;
const MANY_STOPS = 400;
const KIND_RANK: Readonly<Record<GapKind, number>> = { strong: 0, good: 1, neutral: 2, bad: 3, never: 4 };

interface State {
  readonly cost: number;
  readonly maxWidth: number;
  readonly at: number;
  readonly previous: State | undefined;
}

/** The best lines, or undefined when the text has not enough permissible gaps (or no line set within `maxWidth`). */
export function composeBreaks(sense: Sense, options: ComposeOptions): Layout | undefined {
  return listBreaks(sense, { ...options, count: 1 })[0];
}

/** The `count` best different layouts, best first; fewer when the text allows fewer. */
export function listBreaks(sense: Sense, options: ComposeOptions & { readonly count: number }): Layout[] {
  const measure = measureLines(sense, options);
  const states = search(
    sense,
    options,
    'bad',
    (state, from, to, line, grown) => {
      const width = measure.width(from, to);
      if (width > (options.maxWidth ?? Infinity)) return false;
      grown.cost = state.cost + lineCost(sense, measure, from, to, line, options.lines);
      return true;
    },
    options.count,
  );
  return states.map((state) => ({ breaks: breaksOf(state), cost: state.cost }));
}

/** Breaks that make the widest line as narrow as possible, using no gap worse than `worst`; ties go to better sense. */
export function narrowestBreaks(
  sense: Sense,
  options: ComposeOptions & { readonly worst: Exclude<GapKind, 'never'> },
): readonly number[] | undefined {
  const measure = measureLines(sense, options);
  const [best] = search(
    sense,
    options,
    options.worst,
    (state, from, to, line, grown) => {
      const maxWidth = Math.max(state.maxWidth, measure.width(from, to));
      if (maxWidth > (options.maxWidth ?? Infinity)) return false;
      grown.cost = state.cost + lineCost(sense, measure, from, to, line, options.lines);
      grown.maxWidth = maxWidth;
      return true;
    },
    1,
  );
  return best === undefined ? undefined : breaksOf(best);
}

/** The largest number of lines up to `limit` that the permissible gaps allow; forced breaks count. At least 1. */
export function countPermissibleLines(sense: Sense, limit: number): number {
  let lines = 1;
  for (const gap of sense.gaps) if (gap.kind !== 'never') lines += 1;
  return Math.max(1, Math.min(lines, limit));
}

interface LineMeasure {
  readonly mean: number;
  /** Width of the tokens `from` … `to` inclusive with their spaces. */
  width(from: number, to: number): number;
}

function measureLines(sense: Sense, options: ComposeOptions): LineMeasure {
  const widths = options.widths ?? estimateWidths(sense.tokens);
  const space = options.spaceWidth ?? SPACE_WIDTH;
  if (widths.length !== sense.tokens.length) throw new RangeError('widths: one width for each token');
  if (!Number.isInteger(options.lines) || options.lines < 1) throw new RangeError('lines: a whole number from 1');
  const sums = [0];
  for (const width of widths) sums.push((sums.at(-1) ?? 0) + width + space);
  const width = (from: number, to: number): number => (sums[to + 1] ?? 0) - (sums[from] ?? 0) - space;
  return { width, mean: Math.max(1e-9, width(0, widths.length - 1) / options.lines) };
}

/** Cost of one line: its shape, and the break that ends it (none at the end of the text). */
function lineCost(sense: Sense, measure: LineMeasure, from: number, to: number, line: number, lines: number): number {
  const deviation = measure.width(from, to) / measure.mean - 1;
  let cost = BALANCE_WEIGHT * deviation * deviation;
  if (deviation < -0.75 || deviation > 1.2) cost += GROTESQUE_COST;
  const many = sense.tokens.length >= 4;
  if (line === lines) {
    const strongBefore = from > 0 && sense.gaps[from - 1]?.kind === 'strong';
    if (many && lines > 1 && from === to && !strongBefore) cost += ORPHAN_COST;
    return cost;
  }
  if (many && from === to && line === 1) cost += SHORT_FIRST_COST;
  return cost + 1 - (sense.gaps[to]?.value ?? 1);
}

/** What a state becomes when one more line is added; written over, because most of these are thrown away. */
interface Growth {
  cost: number;
  maxWidth: number;
}

/** Adds the line `from` … `to` to a state; false when the line is refused. */
type Extend = (state: State, from: number, to: number, line: number, grown: Growth) => boolean;

/** Dynamic programming over the permissible gaps, keeping the `count` best ways to each gap for each number of lines. */
function search(sense: Sense, options: ComposeOptions, worst: GapKind, extend: Extend, count: number): State[] {
  const last = sense.tokens.length - 1;
  if (last < 0) return options.lines === 1 ? [{ cost: 0, maxWidth: 0, at: -1, previous: undefined }] : [];
  const forced = new Set([...sense.forced, ...(options.forcedAfter ?? [])].filter((at) => at >= 0 && at < last));
  const allowed = sense.gaps.filter((gap) => forced.has(gap.after) || KIND_RANK[gap.kind] <= KIND_RANK[worst]);
  const stops = [
    ...thin(
      allowed.map((gap) => gap.after),
      options.lines,
      forced,
    ),
    last,
  ];
  const nextForced = forcedAhead(forced, last);
  const grown: Growth = { cost: 0, maxWidth: 0 };
  let layer: State[][] = [[{ cost: 0, maxWidth: 0, at: -1, previous: undefined }]];
  for (let line = 1; line <= options.lines; line += 1) {
    const reached = new Map<number, State[]>();
    const closing = line === options.lines;
    const end = closing ? stops.length : stops.length - 1;
    for (const states of layer) {
      const from = (states[0]?.at ?? -1) + 1;
      const limit = nextForced[from] ?? last;
      for (let index = closing ? end - 1 : firstStop(stops, from); index < end; index += 1) {
        const to = stops[index] ?? last;
        if (to > limit || to < from) break;
        for (const state of states) {
          if (extend(state, from, to, line, grown)) keepBest(reached, to, grown, state, count);
        }
      }
    }
    layer = [...reached.values()];
  }
  return layer[0] ?? [];
}

/** Of very many stops keeps those near the even division into lines, and the forced ones: long texts stay quick. */
function thin(stops: readonly number[], lines: number, forced: ReadonlySet<number>): readonly number[] {
  if (stops.length <= MANY_STOPS) return stops;
  const step = stops.length / lines;
  const reach = Math.max(2, MANY_STOPS / lines / 2);
  return stops.filter((at, index) => {
    const nearest = Math.min(lines - 1, Math.max(1, Math.round(index / step))) * step;
    return forced.has(at) || Math.abs(index - nearest) <= reach;
  });
}

/** For each token the next token (itself included) that a line must not run past. */
function forcedAhead(forced: ReadonlySet<number>, last: number): number[] {
  const ahead: number[] = [];
  let limit = last;
  for (let at = last; at >= 0; at -= 1) {
    if (forced.has(at)) limit = at;
    ahead[at] = limit;
  }
  return ahead;
}

function firstStop(stops: readonly number[], from: number): number {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keepBest(reached: Map<number, State[]>, at: number, grown: Growth, previous: State, count: number): void {
  const kept = reached.get(at);
  if (kept === undefined) {
    reached.set(at, [{ cost: grown.cost, maxWidth: grown.maxWidth, at, previous }]);
    return;
  }
  let place = kept.length;
  while (place > 0 && isBetter(grown, kept[place - 1])) place -= 1;
  if (place >= count) return;
  kept.splice(place, 0, { cost: grown.cost, maxWidth: grown.maxWidth, at, previous });
  if (kept.length > count) kept.pop();
}

function isBetter(grown: Growth, kept: State | undefined): boolean {
  if (kept === undefined) return true;
  if (grown.maxWidth < kept.maxWidth - 1e-9) return true;
  return grown.maxWidth < kept.maxWidth + 1e-9 && grown.cost < kept.cost;
}

function breaksOf(state: State): number[] {
  const breaks: number[] = [];
  for (let one = state.previous; one !== undefined && one.at >= 0; one = one.previous) breaks.push(one.at);
  return breaks.toReversed();
}
