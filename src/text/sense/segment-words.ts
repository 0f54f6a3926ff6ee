import type { PhraseNode } from './lexicon.ts';
import type { TokenShape } from './token-shape.ts';
import { isFreeSyllable, isGovernor, isStrongFunctionWord } from './word-classes.ts';

/** A word or term: tokens `start` … `end` inclusive, with the values of the gaps inside. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Keys of its tokens joined by spaces. */
  readonly key: string;
  readonly inner: readonly number[];
  /** False for a single token that neither the lexicon nor the list of free syllables knows. */
  readonly known: boolean;
}

const COMPOUND_COST = 1;
/** A user's phrase wins over every other reading of its words. */
const OWN_COST = 0.2;
const FREE_COST = 1.1;
/** A function word stands alone sooner than it ends a compound: vững bước | vào. */
const GOVERNOR_COST = 1.05;
const UNKNOWN_COST = 1.7;

/** The cheapest cover of the tokens by words and terms (Viterbi): so `sản phẩm | chất lượng`, not `sản | phẩm chất | lượng`. */
export function segmentWords(shapes: readonly TokenShape[], root: PhraseNode, own?: PhraseNode): Segment[] {
  const count = shapes.length;
  const cost: number[] = Array.from({ length: count + 1 }, () => Infinity);
  const from: number[] = Array.from({ length: count + 1 }, () => -1);
  const inner: (readonly number[])[] = Array.from({ length: count + 1 }, () => []);
  cost[0] = 0;
  const relax = (start: number, end: number, price: number, gaps: readonly number[]): void => {
    const total = (cost[start] ?? Infinity) + price;
    if (total >= (cost[end] ?? Infinity)) return;
    cost[end] = total;
    from[end] = start;
    inner[end] = gaps;
  };
  for (let start = 0; start < count; start += 1) {
    const first = shapes[start];
    if (first === undefined) continue;
    forEachPhrase(shapes, start, root, (end, gaps) => relax(start, end, phrasePrice(first.key, gaps), gaps));
    if (own !== undefined) forEachPhrase(shapes, start, own, (end, gaps) => relax(start, end, OWN_COST, gaps));
    relax(start, start + 1, singlePrice(first), []);
  }
  return collectSegments(shapes, from, inner);
}

function phrasePrice(firstKey: string, gaps: readonly number[]): number {
  const functionWord = gaps.length === 1 && isStrongFunctionWord(firstKey) ? 0.5 : 0;
  return COMPOUND_COST + functionWord - 0.01 * gaps.length;
}

function singlePrice(shape: TokenShape): number {
  if (shape.kind !== 'word') return 1;
  if (isGovernor(shape.key)) return GOVERNOR_COST;
  return isFreeSyllable(shape.key) ? FREE_COST : UNKNOWN_COST;
}

function forEachPhrase(
  shapes: readonly TokenShape[],
  start: number,
  root: PhraseNode,
  found: (end: number, gaps: readonly number[]) => void,
): void {
  let node: PhraseNode | undefined = root;
  for (let at = start; at < shapes.length && node !== undefined; at += 1) {
    const shape: TokenShape | undefined = shapes[at];
    if (shape === undefined || (at > start && shape.lead !== '')) return;
    const plain: PhraseNode | undefined = node.next.get(shape.key);
    if (plain?.inner !== undefined && at > start) found(at + 1, plain.inner);
    if (shape.trail === '') node = plain;
    else node = shape.trail === ',' ? node.next.get(`${shape.key},`) : undefined;
  }
}

function collectSegments(
  shapes: readonly TokenShape[],
  from: readonly number[],
  inner: readonly (readonly number[])[],
): Segment[] {
  const segments: Segment[] = [];
  for (let end = shapes.length; end > 0;) {
    const start = Math.max(0, from[end] ?? end - 1);
    const first = shapes[start];
    let key = first?.key ?? '';
    for (let at = start + 1; at < end; at += 1) key += ` ${shapes[at]?.key ?? ''}`;
    const known = end - start > 1 || (first !== undefined && (first.kind !== 'word' || isFreeSyllable(first.key)));
    segments.push({ start, end: end - 1, key, inner: inner[end] ?? [], known });
    end = start;
  }
  return segments.toReversed();
}
