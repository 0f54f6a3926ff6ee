import type { Segment } from './segment-words.ts';
import type { TokenShape } from './token-shape.ts';
import { syllableKey } from './syllable-key.ts';
import { bindsNumber, isGovernor, isName, isQuantifier, isVerb, openerWorth } from './word-classes.ts';

/**
 * Bindings that no lexicon can list: numbers, dates, ranges, ordinals, brackets, names in capitals, reduplication.
 * Returns the rule's name when the line must not end between the two words.
 */
export function boundByPattern(shapes: readonly TokenShape[], before: Segment, next: Segment): string | undefined {
  const at = before.end;
  const leftIsSingle = before.start === before.end;
  const rightIsSingle = next.start === next.end;
  const left = shapes[at];
  const right = shapes[at + 1];
  if (left === undefined || right === undefined) return undefined;
  if (right.kind === 'empty' || right.kind === 'mark') return 'stray-mark';
  if (left.kind === 'empty') return at === 0 ? 'leading-space' : undefined;
  if (left.kind === 'dash' || right.kind === 'dash') return namePair(shapes, before, next) ?? dashBinding(shapes, at);
  if (left.lead !== '' && left.key === '') return 'opening-mark';
  if (insideDates(shapes, at)) return 'dates';
  if (left.trail !== '' || right.lead !== '') return undefined;
  if (left.kind === 'number' && right.kind !== 'number')
    return countsNext(shapes, at) ? 'number-noun' : numberRange(shapes, at);
  if (right.kind === 'number') return numberAfter(shapes, at) ? 'noun-number' : undefined;
  if (right.kind === 'roman' && rightIsSingle) return romanAfter(shapes, at) ? 'ordinal' : undefined;
  if (leftIsSingle && isQuantifier(left.key) && right.kind === 'word') return 'quantifier';
  if (left.kind === 'word' && left.key === right.key) return 'reduplication';
  if (leftIsSingle && YEARLY.has(left.key) && isCyclicYear(next.key)) return 'year-name';
  if (leftIsSingle && rightIsSingle && properName(shapes, at)) return 'capitals';
  return undefined;
}

/** True when the number counts the word behind it (90 năm); false for 113 khi …, số 5 đoàn kết. */
function countsNext(shapes: readonly TokenShape[], at: number): boolean {
  const number = shapes[at];
  const noun = shapes[at + 1];
  if (number === undefined || noun === undefined || /\d[/-]\d/u.test(number.key)) return false;
  const before = shapes[at - 1];
  const named = before !== undefined && before.trail === '' && before.kind === 'word' && NUMBERS_BEHIND.has(before.key);
  if (noun.kind === 'word' && MEASURES.has(noun.key)) return true;
  if (YEAR_NUMBER.test(number.key) && at > 0 && before?.trail === '') return false;
  if (noun.trail !== '') return true;
  if (isVerbAt(shapes, at + 1)) return false;
  return !named && !isGovernor(noun.key) && openerWorth(noun.key) === undefined;
}

/** True where a verb of two syllables begins: Sư đoàn 316 thi đua. */
function isVerbAt(shapes: readonly TokenShape[], at: number): boolean {
  return isVerb(`${shapes[at]?.key ?? ''} ${shapes[at + 1]?.key ?? ''}`);
}

/** từ 3 | đến 5 tuổi, 10 | đến 16/3: two numbers with a word for to. */
function numberRange(shapes: readonly TokenShape[], at: number): string | undefined {
  const to = shapes[at + 1];
  return to !== undefined && TO.has(to.key) && shapes[at + 2]?.kind === 'number' ? 'range' : undefined;
}

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(syllableKey));
const TO = keysOf('đến tới và');
/** Nouns whose number stands behind them. */
const NUMBERS_BEHIND = keysOf('số khóa điều lớp tổ quận hạng cấp đợt vòng kỳ năm bảng khu đường gọi miễu');
/** Nouns of measure that a number always binds. */
const MEASURES = keysOf(
  'năm ngày tháng tuần giờ phút giây tuổi triệu tỷ nghìn ngàn trăm km ha m kg tấn đồng người lần hộ nhà em',
);
const YEAR_NUMBER = /^(?:1[89]|20)\d\d$/u;
const YEARLY = keysOf('năm xuân tết');
const STEMS = keysOf('giáp ất bính đinh mậu kỷ canh tân nhâm quý');
const BRANCHES = keysOf('tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi');

/** One of the sixty years (Bính Ngọ). */
function isCyclicYear(key: string): boolean {
  const [stem = '', branch = '', rest] = key.split(' ');
  return rest === undefined && STEMS.has(stem) && BRANCHES.has(branch);
}

/** Sài Gòn - Gia Định: a dash between two names of two syllables. */
function namePair(shapes: readonly TokenShape[], before: Segment, next: Segment): string | undefined {
  const dash = shapes[before.end]?.kind === 'dash' ? before.end : next.start;
  const pair = (at: number): boolean =>
    shapes[at]?.trail === '' || at > dash ? isName(`${shapes[at]?.key ?? ''} ${shapes[at + 1]?.key ?? ''}`) : false;
  return pair(dash - 2) && pair(dash + 1) ? 'name-pair' : undefined;
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
    const close = shapes.slice(open, open + 8).findIndex((one) => one.trail.includes(')'));
    return open + close > at;
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
  if (isVerbAt(shapes, at + 2)) return true;
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
