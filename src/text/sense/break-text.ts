import { composeBreaks, countPermissibleLines } from './line-composer.ts';
import { measureSense, type SenseOptions } from './measure-sense.ts';
import type { Sense } from './gap-kind.ts';

const NATURAL_LINE_TOKENS = 8;
const MAX_NATURAL_LINES = 6;

/** Breaks of a text at `lines` lines, or at the most lines its permissible gaps allow. Widths are estimated. */
export function breakUpTo(text: string, lines: number, options: SenseOptions = {}): readonly number[] {
  return fewerUntilPossible(measureSense(text, options), lines);
}

/** Breaks at a natural number of lines: about eight tokens a line, one line for a short slogan. */
export function breakNaturally(text: string, options: SenseOptions = {}): readonly number[] {
  const sense = measureSense(text, options);
  const wanted = Math.ceil(sense.tokens.length / NATURAL_LINE_TOKENS);
  return fewerUntilPossible(sense, Math.max(sense.forced.length + 1, Math.min(wanted, MAX_NATURAL_LINES)));
}

function fewerUntilPossible(sense: Sense, lines: number): readonly number[] {
  if (sense.tokens.every((token) => token === '')) return [];
  for (let count = countPermissibleLines(sense, lines); count > 1; count -= 1) {
    const layout = composeBreaks(sense, { lines: count });
    if (layout !== undefined) return layout.breaks;
  }
  return composeBreaks(sense, { lines: 1 })?.breaks ?? [...sense.forced];
}
