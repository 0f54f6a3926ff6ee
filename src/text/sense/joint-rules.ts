import type { ItemList } from './find-lists.ts';
import type { Chunk } from './phrase-chunks.ts';
import { syllableKey } from './syllable-key.ts';
import type { TokenShape } from './token-shape.ts';
import {
  isAdministrative,
  isAttribute,
  isEvent,
  isGoverningTail,
  isGovernor,
  isName,
  isPredicateMark,
  isSoftGovernor,
  isVerb,
  openerWorth,
} from './word-classes.ts';

export interface Verdict {
  readonly value: number;
  readonly rule: string;
}

/** A gap with what surrounds it. Lengths are in tokens. */
export interface Setting {
  readonly shapes: readonly TokenShape[];
  readonly left: Chunk;
  readonly right: Chunk;
  /** From the start of the clause to the gap, since the last good gap, and on to the end of the clause. */
  readonly before: number;
  readonly since: number;
  readonly behind: number;
  /** The clause has opened with a noun and no verb has come yet; with people or a body. */
  readonly topic: boolean;
  readonly agent: boolean;
  /** The text opens with a verb: it calls on the reader. */
  readonly verbFirst: boolean;
  /** The list whose comma stands to the left, that begins to the right, that ends to the left. */
  readonly list: ItemList | undefined;
  readonly opensList: ItemList | undefined;
  readonly afterList: ItemList | undefined;
  /** Two verbs with one object stand on either side of the comma (giữ gìn, phát huy …); or both to the left. */
  readonly coordinated: boolean;
  readonly afterVerbs: boolean;
}

const SENTENCE_END = /[.!?:;…]/u;
const keysOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map((word) => word.split('_').map(syllableKey).join(' ')));
const NHIEM_KY = 'nhiệm kỳ'.split(' ').map(syllableKey).join(' ');
const MUON_NAM = 'muôn năm'.split(' ').map(syllableKey).join(' ');
const LAN_THU = 'lần thứ'.split(' ').map(syllableKey).join(' ');
const AND = syllableKey('và');
const COPULA = syllableKey('là');
const OF = syllableKey('của');
const FROM = syllableKey('từ');
const UNTIL = syllableKey('đến');
const YEAR = syllableKey('năm');
const TRANSPARENT = keysOf('của vì trên bị');
const PARTICLES = keysOf('ta này ấy nhau hơn nhất cao sớm giỏi tốt đẹp nào mãi lại ra lên nữa đâu');
/** Behind a function word: a little worse than inside a term. */
const HELD = -1.3;
const DATES = keysOf('năm ngày tháng quý');

/** Worth of a break between two chunks: the first rule that knows the situation decides. */
export function judgeJoint(setting: Setting): Verdict {
  return (
    punctuation(setting) ??
    government(setting) ??
    anniversary(setting) ??
    opener(setting) ??
    coupletOpening(setting) ??
    listOpening(setting) ??
    predicate(setting) ??
    eventName(setting) ??
    contentWords(setting)
  );
}

function punctuation(setting: Setting): Verdict | undefined {
  const { shapes, left, right, before, behind } = setting;
  const last = shapes[left.end];
  const first = shapes[right.start];
  if (last === undefined || first === undefined) return undefined;
  if (first.kind === 'dash') return { value: -1, rule: 'before-dash' };
  if (last.kind === 'dash') return { value: behind <= 2 && before <= 2 ? 0.85 : 1, rule: 'after-dash' };
  if (isAbbreviation(first)) return { value: -1, rule: 'before-abbreviation' };
  if (isAbbreviation(last)) return undefined;
  if (first.lead.includes('(')) return { value: 0.98, rule: 'before-bracket' };
  if (last.trail.includes(')')) return { value: 0.85, rule: 'after-bracket' };
  if (SENTENCE_END.test(last.trail)) return { value: 1, rule: 'sentence-end' };
  if (last.trail.includes(',')) return setting.list === undefined ? comma(setting) : itemComma(setting, setting.list);
  if (first.lead !== '') return { value: isGovernor(left.last.key) ? -1 : 0.4, rule: 'before-quote' };
  return undefined;
}

/** A single word in brackets: the short form of the name in front. */
function isAbbreviation(shape: TokenShape): boolean {
  return shape.lead.includes('(') && shape.trail.startsWith(')') && shape.kind === 'word';
}

/** Between clauses, or between long items. */
function comma(setting: Setting): Verdict {
  const { before, behind, right } = setting;
  if (right.first.key === NHIEM_KY) return { value: 0.45, rule: 'comma-term' };
  if (isEvent(right.first.key) && behind >= 5) return { value: 0.95, rule: 'comma-event' };
  const shorter = Math.min(before, behind);
  if (setting.coordinated) return { value: 0.33, rule: 'coordination' };
  if (shorter <= 1) return { value: -0.5, rule: 'enumeration' };
  if (shorter <= 2) return { value: 0.4, rule: 'enumeration' };
  const opens = openerWorth(right.first.key);
  if (right.role === 'verb' || (opens ?? 0) >= 0.85) return { value: shorter === 3 ? 0.88 : 0.97, rule: 'clause' };
  if (opens !== undefined) return { value: shorter === 3 ? 0.7 : 0.78, rule: 'clause' };
  if (Math.abs(before - behind) <= 1) return { value: 0.95, rule: 'couplet' };
  if (repeatsWord(setting)) return { value: 0.88, rule: 'parallel' };
  return { value: shorter === 3 ? 0.6 : setting.topic || setting.agent ? 0.7 : 0.62, rule: 'comma' };
}

/** True when the words behind the comma begin like words in front of it: một niềm tin, một trách nhiệm. */
function repeatsWord({ shapes, left, right, before }: Setting): boolean {
  const key = shapes[right.start]?.key;
  for (let at = left.end; at > left.end - Math.min(before, 12); at -= 1) if (shapes[at]?.key === key) return true;
  return false;
}

/** Between the items of a list: best at its middle when it is long. */
function itemComma({ left, behind, before }: Setting, list: ItemList): Verdict {
  if (list.itemLength <= 1) return { value: -0.5, rule: 'enumeration' };
  const head = list.start > 0 ? left.end - list.start + 1 : before;
  const items = list.commas.length + (list.joined ? 2 : 1);
  if (items >= 4) {
    const middle = Math.floor((items - 2) / 2);
    const long = list.itemLength >= 3 ? 0.15 : 0;
    const value = list.commas[middle] === left.end ? 0.62 + long : 0.32 + long / 2;
    return { value, rule: 'enumeration' };
  }
  if (list.itemLength >= 3 && Math.min(head, behind) >= 3) {
    return { value: before - head >= 3 ? 0.5 : 0.85, rule: 'couplet' };
  }
  return { value: Math.min(head, behind) <= 1 ? -0.3 : 0.33, rule: 'enumeration' };
}

function government({ shapes, left, right, behind }: Setting): Verdict | undefined {
  const opens = isSoftGovernor(left.last.key) && openerWorth(right.first.key) !== undefined;
  if (isGovernor(left.last.key) && left.last.start === left.start && !opens)
    return { value: HELD, rule: 'function-word' };
  if (left.last.end > left.last.start && isGoverningTail(left.last.key)) return { value: HELD, rule: 'function-word' };
  const key = left.last.key;
  const tail = key.slice(key.lastIndexOf(' ') + 1);
  if (
    left.end > left.start &&
    isAdministrative(tail) &&
    shapes[right.start]?.capital === true &&
    right.role !== 'function'
  ) {
    return { value: -1, rule: 'administrative-name' };
  }
  if (right.start !== right.end) return undefined;
  if (!isVerb(right.first.key) && behind === 1) return { value: -1, rule: 'particle' };
  return undefined;
}

function anniversary({ shapes, left, right }: Setting): Verdict | undefined {
  const isYears = (at: number): boolean => shapes[at]?.kind === 'number' && shapes[at + 1]?.key === YEAR;
  if (isYears(left.end - 1)) return { value: left.end > 4 ? 0.5 : 0.8, rule: 'after-years' };
  if (isYears(right.start)) return { value: left.end <= 1 ? 0.2 : 0.45, rule: 'before-years' };
  return undefined;
}

function opener(setting: Setting): Verdict | undefined {
  const { left, right, behind, since, before, shapes } = setting;
  const key = right.first.key;
  if (key === UNTIL && shapes[0]?.key === FROM) return { value: 0.88, rule: 'from-to' };
  const worth = worthOf(setting);
  if (worth === undefined) return undefined;
  if (behind === 1) return { value: -0.9, rule: 'opener-at-end' };
  if (key === LAN_THU && left.end - left.start <= 1 && isEvent(left.first.key))
    return { value: -0.4, rule: 'inside-name' };
  if (key === COPULA) return { value: copulaWorth(before, before === left.end + 1), rule: 'copula' };
  if (key === MUON_NAM && before > 10) return { value: 0.4, rule: 'opener' };
  let value = setting.topic && before >= 3 && isPredicateMark(key) ? Math.max(worth, 0.78) : worth;
  if (key === OF && before >= 4 && behind >= 3 && since >= 4) value += 0.12;
  if (before === 1) value = Math.min(value, key === AND ? -0.6 : -0.5);
  else if (before === 2) value = Math.min(value - 0.3, 0.35);
  else if (before === 3) value -= 0.1;
  if (behind === 2 && right.end === right.start) value = Math.min(value, 0.35);
  if (key === AND && setting.afterList !== undefined && setting.afterList.itemLength <= 2)
    value = Math.min(value, 0.33);
  else if (key === AND && behind >= 4 && before >= 4) value += 0.25;
  if (key === AND && left.start === left.end) value -= 0.2;
  if (left.start === left.end && before > 1 && !left.last.known) value -= 0.15;
  return { value: Math.max(-1, value), rule: 'opener' };
}

/** Topic | là comment: the longer the topic, the more it wants a line of its own. */
function copulaWorth(before: number, first: boolean): number {
  if (before >= 3) return first ? 0.97 : 0.8;
  if (before === 2) return first ? 0.86 : 0.4;
  return first ? 0.4 : -0.3;
}

/** Worth of the opener, or of the first word of a term that starts with one and may break behind it. */
function worthOf({ right, shapes }: Setting): number | undefined {
  const first = shapes[right.start]?.key ?? '';
  const pair = `${first} ${shapes[right.start + 1]?.key ?? ''}`;
  const worth = openerWorth(right.first.key) ?? (right.end - right.start >= 2 ? openerWorth(pair) : undefined);
  if (worth !== undefined || right.first.start === right.first.end) return worth;
  return (right.first.inner[0] ?? -2) > -2 || TRANSPARENT.has(first) ? openerWorth(first) : undefined;
}

/** Before an idiom of two halves (vì nước quên thân, vì dân phục vụ), and behind two verbs that share an object. */
function coupletOpening({ right, before, behind, afterVerbs }: Setting): Verdict | undefined {
  if (right.end - right.start >= 4 && right.first.inner.some((value) => value > 0.5) && before >= 2) {
    return { value: before >= 3 ? 0.86 : 0.7, rule: 'before-couplet' };
  }
  if (afterVerbs && behind >= 3 && right.role !== 'attribute') return { value: 0.4, rule: 'after-coordination' };
  return undefined;
}

/** Before the first item of a list: the list wants a line of its own. */
function listOpening(setting: Setting): Verdict | undefined {
  const { opensList, left, right, before } = setting;
  if (opensList === undefined || opensList.itemLength < 2) return undefined;
  if (left.start === left.end && left.role === 'verb') return undefined;
  if (before < 2) return undefined;
  const onset = predicate(setting)?.value ?? -1;
  const many = opensList.commas.length >= 2;
  const described = right.role === 'attribute' && !setting.topic;
  const value = described ? 0.45 : before >= 4 ? 0.68 : before === 3 ? 0.5 : 0.32;
  return { value: Math.max(onset, many || opensList.itemLength >= 3 ? value : value - 0.15), rule: 'before-list' };
}

/** Topic | verb phrase, or one verb phrase behind another. */
function predicate(setting: Setting): Verdict | undefined {
  const { left, right, before, behind, since, topic, agent, afterList } = setting;
  const states = right.role === 'attribute' && setting.opensList !== undefined;
  if (right.role !== 'verb' && !states) return undefined;
  if (left.start === left.end && left.role === 'verb') return undefined;
  if (isAttribute(right.first.key) && behind === right.end - right.start + 1 && !topic) return undefined;
  if (topic) {
    const size = afterList === undefined ? before : Math.max(before, 4);
    if (behind <= 2) return { value: agent && size >= 4 ? 0.4 : -0.2, rule: 'predicate' };
    const worth = size >= 4 ? 0.86 : size === 3 ? 0.62 : size === 2 ? 0.36 : -0.5;
    return { value: agent ? worth : Math.min(worth, worth - 0.2), rule: 'predicate' };
  }
  if (behind <= 2) return { value: 0.1, rule: 'serial-verb' };
  if (left.role === 'verb') return { value: before >= 4 && since >= 3 ? 0.5 : 0.32, rule: 'verb-chain' };
  return { value: since >= 3 ? 0.45 : 0.25, rule: 'serial-verb' };
}

/** Before the name of a congress, a day, a resolution: after its verb a pause, after a noun hardly. */
function eventName({ left, right, before, behind, since }: Setting): Verdict | undefined {
  if (!isEvent(right.first.key)) return undefined;
  if (left.role === 'verb') {
    if (left.start === left.end) return { value: -0.9, rule: 'verb-name' };
    if (behind < 5 || before < 3) return { value: 0.3, rule: 'before-name' };
    return { value: since <= 2 ? 0.25 : before === left.end + 1 ? 0.72 : 0.6, rule: 'before-name' };
  }
  return { value: left.start === left.end ? -0.6 : -0.1, rule: 'inside-name' };
}

const single = (chunk: Chunk): boolean => chunk.start === chunk.end;

function contentWords({ shapes, left, right, before, behind, since, topic }: Setting): Verdict {
  if (right.end > right.start + 1 && shapes[right.start + 1]?.kind === 'dash' && before >= 3) {
    return { value: 0.6, rule: 'before-dash-pair' };
  }
  if (right.role === 'function' && left.role === 'verb' && !single(left) && before >= 4 && behind >= 4) {
    return { value: 0.45, rule: 'before-function-word' };
  }
  if (right.role === 'function' && !single(left))
    return { value: before >= 2 ? 0.3 : -0.3, rule: 'before-function-word' };
  const dated = right.start < right.end && DATES.has(shapes[right.start]?.key ?? '');
  if (dated) return { value: behind === right.end - right.start + 1 && before >= 4 ? 0.55 : 0.3, rule: 'before-date' };
  if (isAdministrative(right.first.key)) return { value: before >= 3 ? 0.1 : -0.4, rule: 'administrative-name' };
  if (single(right) && PARTICLES.has(right.first.key)) return { value: -1.3, rule: 'particle' };
  if (single(left) && single(right)) {
    return left.last.known || right.first.known
      ? { value: -1.4, rule: 'two-syllables' }
      : { value: -2, rule: 'unknown-pair' };
  }
  if (single(left)) {
    if (left.role === 'verb' || before === 1) return { value: left.last.known ? -1 : -1.3, rule: 'lone-left' };
    return { value: left.last.known ? -0.4 : -1.2, rule: 'lone-left' };
  }
  if (single(right)) {
    if (right.role === 'verb') {
      const onset = topic && before >= 3 ? 0.7 : since >= 4 ? 0.35 : 0.1;
      return { value: behind >= 3 ? onset : -0.2, rule: 'lone-verb' };
    }
    return { value: right.first.known ? -0.4 : -1.2, rule: 'lone-right' };
  }
  if (isAttribute(right.first.key) && left.role !== 'verb' && !isAttribute(left.last.key))
    return { value: -0.5, rule: 'attribute' };
  if (isName(right.first.key))
    return { value: left.role === 'agent' || left.role === 'verb' ? 0.1 : -0.35, rule: 'name' };
  const clause = before + behind;
  if (clause <= 4) return { value: -0.4, rule: 'short-clause' };
  if (before <= 2 || behind <= 2) return { value: 0.1, rule: 'words-at-edge' };
  return { value: since >= 3 ? 0.3 : 0.2, rule: 'words' };
}
