import { syllableKey } from './syllable-key.ts';
import type { Segment } from './segment-words.ts';
import type { TokenShape } from './token-shape.ts';
import { isAdministrative, isAttribute, isClauseVerb, isGovernor, openerWorth } from './word-classes.ts';

interface Joint {
  readonly shapes: readonly TokenShape[];
  readonly segments: readonly Segment[];
  /** The gap lies between `segments[index]` and the next one. */
  readonly index: number;
}

interface Verdict {
  readonly value: number;
  readonly rule: string;
}

/** What surrounds the gap, counted once. */
interface Setting {
  readonly joint: Joint;
  readonly left: Segment;
  readonly right: Segment;
  /** Tokens of the clause (between punctuation marks) on either side of the gap. */
  readonly before: number;
  readonly behind: number;
}

/** Longer clauses are all alike to the rules. */
const LONG_CLAUSE = 40;
const SENTENCE_END = /[.!?:;…]/u;
const NHIEM_KY = ['nhiệm', 'kỳ'].map(syllableKey).join(' ');
const AND = syllableKey('và');
const COPULA = syllableKey('là');
const OF = syllableKey('của');
const FROM = syllableKey('từ');
const UNTIL = syllableKey('đến');
const TRANSPARENT = new Set(['của', 'vì', 'trên', 'bị'].map(syllableKey));
const YEAR = syllableKey('năm');
const PARTICLES = new Set(
  ['ta', 'này', 'ấy', 'nhau', 'hơn', 'nhất', 'cao', 'sớm', 'giỏi', 'tốt', 'đẹp'].map(syllableKey),
);

/** Worth of a break between two words: the first rule that knows the situation decides. */
export function judgeJoint(joint: Joint): Verdict {
  const left = joint.segments[joint.index];
  const right = joint.segments[joint.index + 1];
  if (left === undefined || right === undefined) return { value: 0, rule: 'edge' };
  const setting: Setting = {
    joint,
    left,
    right,
    before: clauseLength(joint.shapes, left.end, -1),
    behind: clauseLength(joint.shapes, right.start, 1),
  };
  return (
    punctuation(setting) ??
    government(setting) ??
    anniversary(setting) ??
    opener(setting) ??
    eventName(setting) ??
    contentWords(setting)
  );
}

/** Tokens from `at` to the nearest punctuation or dash in a direction, `at` included. */
function clauseLength(shapes: readonly TokenShape[], at: number, step: -1 | 1): number {
  let length = 0;
  for (let index = at; index >= 0 && index < shapes.length && length < LONG_CLAUSE; index += step) {
    const shape = shapes[index];
    if (shape === undefined || shape.kind === 'dash') break;
    if (index !== at && step < 0 && shape.trail !== '') break;
    length += 1;
    if (step > 0 && shape.trail !== '') break;
  }
  return length;
}

function punctuation({ joint, left, right, before, behind }: Setting): Verdict | undefined {
  const last = joint.shapes[left.end];
  const first = joint.shapes[right.start];
  if (last === undefined || first === undefined) return undefined;
  if (first.kind === 'dash') return { value: -1, rule: 'before-dash' };
  if (last.kind === 'dash') return { value: behind <= 2 && before <= 2 ? 0.85 : 1, rule: 'after-dash' };
  if (first.lead.includes('(')) return { value: 0.98, rule: 'before-bracket' };
  if (last.trail.includes(')')) return { value: 0.85, rule: 'after-bracket' };
  if (SENTENCE_END.test(last.trail)) return { value: 1, rule: 'sentence-end' };
  if (last.trail.includes(',')) return comma(before, behind, right);
  if (first.lead !== '') return { value: isGovernor(left.key) ? -1 : 0.4, rule: 'before-quote' };
  return undefined;
}

function comma(before: number, behind: number, right: Segment): Verdict {
  if (right.key === NHIEM_KY) return { value: 0.45, rule: 'comma-term' };
  const shorter = Math.min(before, behind);
  if (shorter <= 1) return { value: -0.5, rule: 'enumeration' };
  if (shorter <= 2) return { value: 0.35, rule: 'enumeration' };
  if (isClauseVerb(right.key)) return { value: shorter === 3 ? 0.88 : 0.97, rule: 'clause' };
  return { value: shorter === 3 ? 0.6 : 0.75, rule: 'comma' };
}

function government({ joint, left, right }: Setting): Verdict | undefined {
  if (isGovernor(left.key)) return { value: -1, rule: 'function-word' };
  const tail = left.key.slice(left.key.lastIndexOf(' ') + 1);
  if (left.end > left.start && isAdministrative(tail) && joint.shapes[right.start]?.capital === true) {
    return { value: -1, rule: 'administrative-name' };
  }
  if (isAdministrative(right.key)) return { value: -1, rule: 'administrative-name' };
  if (right.start === right.end && PARTICLES.has(right.key)) return { value: -1.3, rule: 'particle' };
  return undefined;
}

function anniversary({ joint, left, right }: Setting): Verdict | undefined {
  const { shapes } = joint;
  const isYears = (at: number): boolean => shapes[at]?.kind === 'number' && shapes[at + 1]?.key === YEAR;
  if (isYears(left.end - 1)) return { value: left.end > 4 ? 0.5 : 0.8, rule: 'after-years' };
  if (isYears(right.start)) return { value: left.end <= 1 ? 0.2 : 0.45, rule: 'before-years' };
  return undefined;
}

function opener({ joint, left, right, before: clause, behind }: Setting): Verdict | undefined {
  if (right.key === UNTIL && joint.segments[0]?.key === FROM) return { value: 0.88, rule: 'from-to' };
  const worth = worthOf(right, joint);
  if (worth === undefined) return undefined;
  const before = afterEnumeration(joint, left, clause) ? Math.max(clause, 4) : clause;
  const last = right.end === joint.shapes.length - 1;
  if (last && right.end - right.start < 1) return { value: -0.9, rule: 'opener-at-end' };
  let value = worth;
  if (right.key === COPULA) return { value: copulaWorth(before), rule: 'copula' };
  if (right.key === OF && before >= 4 && behind >= 3) value += 0.12;
  if (before === 1) value = Math.min(value, right.key === AND ? -0.6 : -0.5);
  else if (before === 2) value = Math.min(value - 0.3, 0.35);
  else if (before === 3) value -= 0.1;
  if (behind === 2 && right.end === right.start) value = Math.min(value, 0.35);
  if (right.key === AND && behind >= 4 && before >= 4) value += 0.25;
  if (left.start === left.end && before > 1 && !left.known) value -= 0.3;
  return { value: Math.max(-1, value), rule: 'opener' };
}

/** Topic | là comment: the longer the topic, the more it wants a line of its own. */
function copulaWorth(before: number): number {
  if (before >= 4) return 0.97;
  if (before === 3) return 0.8;
  return before === 2 ? 0.5 : -0.5;
}

/** Worth of the opener, or of the first word of a term that starts with one and may break behind it. */
function worthOf(right: Segment, joint: Joint): number | undefined {
  const worth = openerWorth(right.key);
  const first = joint.shapes[right.start]?.key ?? '';
  if (worth !== undefined || right.start === right.end) return worth;
  return (right.inner[0] ?? -2) > -2 || TRANSPARENT.has(first) ? openerWorth(first) : undefined;
}

/** True after a list of short items (Toàn Đảng, toàn dân, toàn quân |): the list is the topic, not its last item. */
function afterEnumeration(joint: Joint, left: Segment, clause: number): boolean {
  return clause <= 3 && joint.shapes[left.end - clause]?.trail === ',';
}

function eventName({ joint, left, right, before, behind }: Setting): Verdict | undefined {
  const first = joint.shapes[right.start];
  const second = joint.shapes[right.start + 1];
  if (first?.capital !== true || first.allCapitals) return undefined;
  if (left.start === left.end) return { value: -0.9, rule: 'verb-name' };
  if (joint.shapes[left.start]?.capital === true && left.start > 0) return { value: -0.9, rule: 'inside-name' };
  if (second === undefined || behind < 4 || before < 3) return { value: -0.3, rule: 'short-name' };
  return { value: 0.55, rule: 'before-name' };
}

const single = (segment: Segment): boolean => segment.start === segment.end;

function contentWords({ left, right, before, behind }: Setting): Verdict {
  if (single(left) && single(right)) {
    return left.known || right.known ? { value: -1.4, rule: 'two-syllables' } : { value: -2, rule: 'unknown-pair' };
  }
  if (single(left)) return { value: left.known ? -1 : -1.3, rule: 'lone-left' };
  if (single(right)) return { value: right.known ? -0.9 : -1.3, rule: 'lone-right' };
  if (isAttribute(right.key) && !isAttribute(left.key)) return { value: -0.6, rule: 'attribute' };
  const clause = before + behind;
  if (clause <= 4) return { value: -0.7, rule: 'short-clause' };
  if (isClauseVerb(right.key) && before >= 3 && behind >= 3) return { value: 0.5, rule: 'verb-phrase' };
  if (before <= 2 || behind <= 2) return { value: 0.1, rule: 'words-at-edge' };
  return { value: 0.3, rule: 'words' };
}
