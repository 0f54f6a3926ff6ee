import type { Chunk } from './phrase-chunks.ts';
import { syllableKey } from './syllable-key.ts';
import type { TokenShape } from './token-shape.ts';
import { isGovernor, isPredicateMark, isVerb, openerWorth } from './word-classes.ts';

/** Short items divided by commas (dân giàu, nước mạnh, dân chủ). */
export interface ItemList {
  /** First token of the first item. */
  readonly start: number;
  /** Last tokens of the items that a comma follows. */
  readonly commas: readonly number[];
  /** Tokens of the items behind the first. */
  readonly itemLength: number;
  /** A last item follows behind và. */
  readonly joined: boolean;
}

const LONGEST_ITEM = 4;

/** The lists of a sentence, by the token that each comma stands on. */
export function findLists(shapes: readonly TokenShape[], chunks: readonly Chunk[]): ReadonlyMap<number, ItemList> {
  const places = new Map(chunks.map((chunk, index) => [chunk.end, index]));
  const lists = new Map<number, ItemList>();
  let run: number[] = [];
  let joined = false;
  const close = (): void => {
    const list = run.length > 0 ? listOf(shapes, chunks, run, places) : undefined;
    if (list !== undefined) for (const at of run) lists.set(at, list);
    run = [];
    joined = false;
  };
  for (const [index, chunk] of chunks.entries()) {
    const trail = shapes[chunk.end]?.trail ?? '';
    if (run.length > 0 && chunk.start > (run.at(-1) ?? 0) + 1)
      joined ||= chunk.role === 'verb' || chunk.role === 'function';
    if (trail === '' && shapes[chunk.end]?.kind !== 'dash') continue;
    if (!trail.startsWith(',')) close();
    else {
      const previous = run.at(-1);
      if (previous !== undefined && (joined || chunk.end - previous > LONGEST_ITEM)) close();
      if (startsItem(shapes, chunks, index + 1)) run.push(chunk.end);
      else close();
    }
  }
  close();
  return lists;
}

const AND = syllableKey('và');
const isAnd = (chunk: Chunk | undefined): boolean => chunk?.first.key === AND;

/** False where a clause of its own follows the comma: a verb with its object, or an opener. */
function startsItem(shapes: readonly TokenShape[], chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk === undefined || (openerWorth(chunk.first.key) !== undefined && !isVerb(chunk.first.key))) return false;
  if (chunk.role !== 'verb' || shapes[chunk.end]?.trail !== '') return true;
  const object = chunks[index + 1];
  if (object === undefined || shapes[object.end]?.kind === 'dash') return true;
  return openerWorth(object.first.key) !== undefined;
}

/** True when the clause up to the chunk has a predicate already. */
function hasPredicate(shapes: readonly TokenShape[], chunks: readonly Chunk[], index: number): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk === undefined) return false;
    const shape = shapes[chunk.end];
    if (at < index && (shape?.kind === 'dash' || shape?.trail !== '')) return false;
    const before = shapes[chunk.start - 1];
    const opens = before === undefined || before.trail !== '' || before.kind === 'dash';
    if ((chunk.role === 'verb' && !opens) || isPredicateMark(chunk.first.key)) return true;
  }
  return false;
}

function listOf(
  shapes: readonly TokenShape[],
  chunks: readonly Chunk[],
  commas: readonly number[],
  places: ReadonlyMap<number, number>,
): ItemList | undefined {
  const last = commas.at(-1) ?? 0;
  const behind = (places.get(last) ?? 0) + 1;
  const tail = tailLength(shapes, chunks, behind);
  const middle = commas.length > 1 ? (commas[1] ?? 0) - (commas[0] ?? 0) : undefined;
  const itemLength = middle ?? tail;
  if (itemLength > LONGEST_ITEM || tail === 0) return undefined;
  const at = places.get(commas[0] ?? 0) ?? 0;
  if (commas.length === 1 && repeatsOpener(shapes, chunks, at)) return undefined;
  const clauses =
    commas.length === 1 && (tail > 1 || shapes[last + 1]?.kind === 'number') && chunks[at + 1]?.role !== 'verb';
  if (clauses && hasPredicate(shapes, chunks, at) && runsOn(shapes, chunks, at + 1)) return undefined;
  let start = chunks[at]?.start ?? 0;
  for (let index = at; index >= 0; index -= 1) {
    const chunk = chunks[index];
    if (chunk === undefined || (index < at && stopsItem(shapes, chunk))) break;
    if (index < at && (commas[0] ?? 0) - chunk.start + 1 > itemLength) break;
    start = chunk.start;
  }
  return { start, commas, itemLength, joined: isAnd(chunks[(places.get(last + tail) ?? chunks.length) + 1]) };
}

/** True when a predicate follows the item: what looks like an item is the topic of a clause. */
function runsOn(shapes: readonly TokenShape[], chunks: readonly Chunk[], index: number): boolean {
  for (let at = index; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined) return false;
    if (at > index && (chunk.role === 'verb' || isPredicateMark(chunk.first.key))) return true;
    if (shapes[chunk.end]?.trail !== '' || shapes[chunk.end]?.kind === 'dash') return false;
  }
  return false;
}

/** True when the same opener stands on both sides of the comma: two clauses (bầu cử để …, ứng cử để …). */
function repeatsOpener(shapes: readonly TokenShape[], chunks: readonly Chunk[], at: number): boolean {
  const before = new Set<string>();
  for (let index = at; index >= 0; index -= 1) {
    const chunk = chunks[index];
    if (chunk === undefined || (index < at && shapes[chunk.end]?.trail !== '')) break;
    if (openerWorth(chunk.first.key) !== undefined) before.add(chunk.first.key);
  }
  for (let index = at + 1; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    if (chunk.role === 'function' && before.has(chunk.first.key)) return true;
    if (shapes[chunk.end]?.trail !== '') break;
  }
  return false;
}

/** Tokens of the last item: up to punctuation, a function word or an opener. */
function tailLength(shapes: readonly TokenShape[], chunks: readonly Chunk[], from: number): number {
  let length = 0;
  for (let index = from; index < chunks.length && length <= LONGEST_ITEM; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    if (length > 0 && (isGovernor(chunk.first.key) || openerWorth(chunk.first.key) !== undefined)) break;
    if (length > 0 && isVerb(chunk.first.key)) break;
    if (shapes[chunk.start]?.kind === 'dash') break;
    length += chunk.end - chunk.start + 1;
    if (shapes[chunk.end]?.trail !== '') break;
  }
  return length;
}

function stopsItem(shapes: readonly TokenShape[], chunk: Chunk): boolean {
  const shape = shapes[chunk.end];
  return shape === undefined || shape.trail !== '' || shape.kind === 'dash' || chunk.role === 'function';
}
