/** One annotated slogan; see docs/line-breaking.md for the five kinds of gap. */
export interface GoldSlogan {
  readonly id: string;
  readonly split: string;
  readonly text: string;
  readonly bindings: readonly (readonly [number, number])[];
  readonly good_breaks: readonly number[];
  readonly strong_breaks: readonly number[];
  readonly bad_breaks: readonly number[];
}

type Level = 'N' | 'B' | 'n' | 'G' | 'S';
const VALUES: Readonly<Record<Level, number>> = { N: -2, B: -1, n: 0.3, G: 0.8, S: 1 };

export function goldLevel(gold: GoldSlogan, after: number): Level {
  if (gold.bindings.some(([from, to]) => from <= after && after < to)) return 'N';
  if (gold.strong_breaks.includes(after)) return 'S';
  if (gold.good_breaks.includes(after)) return 'G';
  return gold.bad_breaks.includes(after) ? 'B' : 'n';
}

export interface Score {
  readonly layouts: number;
  /** Mean over the layouts of the mean worth of their breaks, -2 … 1. */
  readonly sense: number;
  /** The same for the best layouts that the annotation allows: no program can score more. */
  readonly ceiling: number;
  readonly broken: number;
  readonly orphans: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Scores layouts of `lines` lines of every slogan with at least two tokens a line and enough permissible gaps. */
export function scoreLayouts(
  slogans: readonly GoldSlogan[],
  lines: number,
  breakText: (text: string) => readonly number[] | undefined,
): Score {
  const senses: number[] = [];
  const ceilings: number[] = [];
  let broken = 0;
  let orphans = 0;
  for (const gold of slogans) {
    const count = gold.text.split(' ').length;
    const levels = Array.from({ length: count - 1 }, (_, after) => goldLevel(gold, after));
    const open = levels.filter((level) => level !== 'N').map((level) => VALUES[level]);
    if (count < 2 * lines || open.length < lines - 1) continue;
    const breaks = breakText(gold.text);
    if (breaks === undefined || breaks.length !== lines - 1) continue;
    const used = breaks.map((after) => goldLevel(gold, after));
    senses.push(mean(used.map((level) => VALUES[level])));
    ceilings.push(mean(open.toSorted((a, b) => b - a).slice(0, lines - 1)));
    if (used.includes('N')) broken += 1;
    if (count >= 4 && breaks.at(-1) === count - 2 && used.at(-1) !== 'S') orphans += 1;
  }
  return { layouts: senses.length, sense: mean(senses), ceiling: mean(ceilings), broken, orphans };
}
