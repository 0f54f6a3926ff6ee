import type { TokenShape } from './token-shape.ts';
import { bindsNumber, isQuantifier } from './word-classes.ts';

/**
 * Bindings that no lexicon can list: numbers, dates, ranges, ordinals, brackets, names in capitals, reduplication.
 * Returns the rule's name when the line must not end after token `at`; `leftIsSingle` says that the word that ends there
 * has one syllable.
 */
export function boundByPattern(shapes: readonly TokenShape[], at: number, leftIsSingle: boolean): string | undefined {
  const left = shapes[at];
  const right = shapes[at + 1];
  if (left === undefined || right === undefined) return undefined;
  if (right.kind === 'empty' || right.kind === 'mark') return 'stray-mark';
  if (left.kind === 'empty') return at === 0 ? 'leading-space' : undefined;
  if (left.kind === 'dash' || right.kind === 'dash') return dashBinding(shapes, at);
  if (left.lead !== '' && left.key === '') return 'opening-mark';
  if (insideDates(shapes, at)) return 'dates';
  if (left.trail !== '' || right.lead !== '') return undefined;
  if (left.kind === 'number' && !left.key.includes('/') && right.kind !== 'number') return 'number-noun';
  if (right.kind === 'number') return numberAfter(shapes, at) ? 'noun-number' : undefined;
  if (right.kind === 'roman') return romanAfter(shapes, at) ? 'ordinal' : undefined;
  if (leftIsSingle && isQuantifier(left.key) && right.kind === 'word') return 'quantifier';
  if (left.kind === 'word' && left.key === right.key) return 'reduplication';
  if (leftIsSingle && properName(shapes, at)) return 'capitals';
  return undefined;
}

function dashBinding(shapes: readonly TokenShape[], at: number): string | undefined {
  const dash = shapes[at]?.kind === 'dash' ? at : at + 1;
  const before = shapes[dash - 1];
  const after = shapes[dash + 1];
  if (before === undefined || after === undefined) return undefined;
  if (before.kind === 'number' && after.kind === 'number') return 'range';
  if (isLoneItem(shapes, dash - 1) && isLoneItem(shapes, dash + 1)) return 'dash-pair';
  return undefined;
}

/** A single token between two dashes, or between a dash and the edge of the text (xanh - sạch - đẹp). */
function isLoneItem(shapes: readonly TokenShape[], at: number): boolean {
  const edge = (shape: TokenShape | undefined): boolean => shape === undefined || shape.kind === 'dash';
  return edge(shapes[at - 1]) && edge(shapes[at + 1]);
}

/** Between the brackets of `(19/5/1890 - 19/5/2020)`: up to seven tokens that hold a number. */
function insideDates(shapes: readonly TokenShape[], at: number): boolean {
  for (let open = at; open >= 0 && open > at - 8; open -= 1) {
    const shape = shapes[open];
    if (shape === undefined) return false;
    if (open < at + 1 && shape.trail.includes(')')) return false;
    if (!shape.lead.includes('(')) continue;
    const close = shapes.findIndex((one, index) => index >= open && one.trail.includes(')'));
    return close > at && close - open < 8;
  }
  return false;
}

function numberAfter(shapes: readonly TokenShape[], at: number): boolean {
  const left = shapes[at];
  if (left === undefined || left.kind !== 'word') return false;
  if (bindsNumber(left.key)) return true;
  const pair = `${shapes[at - 1]?.key ?? ''} ${left.key}`;
  if (bindsNumber(pair)) return true;
  const next = shapes[at + 2];
  const countsSomething = shapes[at + 1]?.trail === '' && next?.kind === 'word' && next.lead === '';
  return !countsSomething;
}

function romanAfter(shapes: readonly TokenShape[], at: number): boolean {
  const left = shapes[at];
  const roman = shapes[at + 1];
  if (left === undefined || left.kind !== 'word') return false;
  const numeral = roman?.key ?? '';
  const written = bindsNumber(left.key) || bindsNumber(`${shapes[at - 1]?.key ?? ''} ${left.key}`);
  return written || numeral.length > 1;
}

/** Two capitalised one-word tokens in a row, not at the start of a sentence, in text that is not all capitals. */
function properName(shapes: readonly TokenShape[], at: number): boolean {
  const left = shapes[at];
  const right = shapes[at + 1];
  if (left?.capital !== true || right?.capital !== true) return false;
  if (left.allCapitals && left.key.length > 1) return false;
  if (right.allCapitals && right.key.length > 1) return false;
  return left.kind === 'word' && right.kind === 'word';
}
