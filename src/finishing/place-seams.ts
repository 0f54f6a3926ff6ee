import type { Mm } from '../geometry/units.ts';

/** Ink along the direction in which panels follow one another. */
export interface InkSpan {
  readonly kind: 'letter' | 'word' | 'drawing';
  readonly from: Mm;
  readonly to: Mm;
}

/** A piece to be cut into panels, along one direction, bleed included. */
export interface SeamTask {
  readonly start: Mm;
  readonly end: Mm;
  /** Bleed at both ends, where no seam stands. */
  readonly bleedMm: Mm;
  /** Widest panel. */
  readonly printableMm: Mm;
  readonly overlapMm: Mm;
  readonly ink: readonly InkSpan[];
}

/** What a seam, with its overlap, goes through. */
export type SeamHit = 'nothing' | 'word' | 'drawing' | 'letter';

const COSTS = { letter: 1000, drawing: 50, word: 10 } as const;

/** How many panels a piece takes at least. */
export function leastPanels({ start, end, printableMm, overlapMm }: SeamTask): number {
  const length = end - start;
  if (length <= printableMm + 1e-9) return 1;
  return Math.ceil((length - overlapMm) / (printableMm - overlapMm) - 1e-9);
}

/**
 * The middles of the overlaps between `panels` panels, rising. They stand evenly, moved as far as the width of
 * the panels allows so that they pass between words, else between letters, else through as few letters as can be.
 */
export function placeSeams(task: SeamTask, panels: number): readonly Mm[] {
  const { start, end, bleedMm, printableMm, overlapMm } = task;
  const count = panels - 1;
  if (count <= 0) return [];
  const half = overlapMm / 2;
  const step = printableMm - overlapMm;
  const first = printableMm - half;
  const even = (end - start) / panels;
  const choices = Array.from({ length: count }, (_, i) => {
    const least = Math.max(end - first - (count - 1 - i) * step, start + bleedMm + half);
    const most = Math.min(start + first + i * step, end - bleedMm - half);
    const wanted = Math.min(most, Math.max(least, start + even * (i + 1)));
    return candidates(task, least, most, wanted).map((at) => ({
      at,
      cost: seamCost(task, at) + Math.abs(at - wanted) / even,
    }));
  });
  return cheapestRow(choices, { least: Math.min(overlapMm, even / 2), most: step });
}

interface Candidate {
  readonly at: Mm;
  readonly cost: number;
}

interface Reached {
  readonly at: Mm;
  readonly cost: number;
  readonly before: Reached | undefined;
}

/** One place of each list, at the least cost, with neighbours no further apart than a panel reaches. */
function cheapestRow(choices: readonly (readonly Candidate[])[], gap: { least: Mm; most: Mm }): readonly Mm[] {
  let reached: readonly Reached[] = (choices[0] ?? []).map((one) => ({ ...one, before: undefined }));
  for (const places of choices.slice(1)) reached = reachNext(reached, places, gap);
  let last = reached.reduce<Reached | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  const row: Mm[] = [];
  for (; last; last = last.before) row.unshift(last.at);
  return row;
}

/** Both lists rise, so the places that lie in reach are a window that only moves on; its cheapest stands in front. */
function reachNext(
  reached: readonly Reached[],
  places: readonly Candidate[],
  gap: { least: Mm; most: Mm },
): readonly Reached[] {
  const window: Reached[] = [];
  let next = 0;
  return places.flatMap(({ at, cost }) => {
    for (let one = reached[next]; one && one.at <= at - gap.least + 1e-6; one = reached[++next]) {
      while ((window.at(-1)?.cost ?? -Infinity) > one.cost) window.pop();
      window.push(one);
    }
    while ((window[0]?.at ?? Infinity) < at - gap.most - 1e-6) window.shift();
    const [best] = window;
    return best ? [{ at, cost: cost + best.cost, before: best }] : [];
  });
}

/** Most places that are weighed for one seam. */
const MOST_PLACES = 600;

/** The ends of the range, the even place, and to the millimetre the middles and ends of all gaps between ink. */
function candidates({ ink, overlapMm }: SeamTask, least: Mm, most: Mm, wanted: Mm): readonly Mm[] {
  const half = overlapMm / 2;
  const edges = ink
    .flatMap(({ from, to }) => [from - half, to + half])
    .filter((at) => at > least && at < most)
    .toSorted((a, b) => a - b);
  const stops = [least, ...edges, most];
  const middles = stops.slice(1).map((at, i) => (at + (stops[i] ?? at)) / 2);
  const whole = [...edges, ...middles, wanted].flatMap((at) => [Math.floor(at), Math.ceil(at)]);
  const inRange = whole.filter((at) => at >= least && at <= most);
  const all = [...new Set([least, wanted, most, ...inRange])].toSorted((a, b) => a - b);
  if (all.length <= MOST_PLACES) return all;
  const every = all.length / MOST_PLACES;
  const spread = Array.from({ length: MOST_PLACES }, (_, i) => all[Math.floor(i * every)] as Mm);
  return [...new Set([least, wanted, most, ...spread])].toSorted((a, b) => a - b);
}

function seamCost({ ink, overlapMm }: SeamTask, at: Mm): number {
  const half = overlapMm / 2;
  let cost = 0;
  let room = Infinity;
  for (const { kind, from, to } of ink) {
    if (from < at + half - 1e-6 && to > at - half + 1e-6) {
      // A letter under the seam's own line counts twice one that only lies under the overlap.
      cost += COSTS[kind] * (kind === 'letter' && from < at && to > at ? 2 : 1);
    } else if (kind === 'letter') room = Math.min(room, Math.max(from - at, at - to) - half);
  }
  return cost + 2 * (1 - Math.min(1, room / (2 * overlapMm + 1)));
}

/** What the overlap round a seam goes through: the worst of it. */
export function seamHit({ ink, overlapMm }: SeamTask, at: Mm): SeamHit {
  const half = overlapMm / 2;
  const kinds = new Set(
    ink.filter(({ from, to }) => from < at + half - 1e-6 && to > at - half + 1e-6).map((one) => one.kind),
  );
  return (['letter', 'drawing', 'word'] as const).find((kind) => kinds.has(kind)) ?? 'nothing';
}
