import { findLists, type ItemList } from './find-lists.ts';
import { judgeJoint, type Verdict } from './joint-rules.ts';
import type { Chunk } from './phrase-chunks.ts';
import type { TokenShape } from './token-shape.ts';
import { isPredicateMark, isVerb, openerWorth } from './word-classes.ts';

const SENTENCE_END = /[.!?:;…)]/u;
/** From here on a gap is a pause: what stands behind it is measured anew. */
const PAUSE = 0.6;

/** Where the reader stands in the sentence: what the rules need to know of everything before the gap. */
interface Walk {
  /** First token of the clause. */
  clause: number;
  /** First token behind the last good gap. */
  phrase: number;
  /** The clause has opened with people, a body or a thing, and no verb has come yet. */
  topic: boolean;
  agent: boolean;
}

/** Worth of the gap behind each chunk but the last, in order. */
export function judgeGaps(shapes: readonly TokenShape[], chunks: readonly Chunk[]): Verdict[] {
  const lists = findLists(shapes, chunks);
  const starts = new Map([...lists.values()].map((list) => [list.start, list]));
  const ends = clauseEnds(shapes, chunks, lists);
  const walk: Walk = { clause: 0, phrase: 0, topic: false, agent: false };
  const verdicts: Verdict[] = [];
  for (const [index, left] of chunks.entries()) {
    const right = chunks[index + 1];
    if (right === undefined) break;
    meet(walk, left);
    const verdict = judgeJoint({
      shapes,
      left,
      right,
      before: left.end - walk.clause + 1,
      since: left.end - walk.phrase + 1,
      behind: (ends[index + 1] ?? right.end) - right.start + 1,
      topic: walk.topic,
      agent: walk.agent,
      verbFirst: chunks[0]?.role === 'verb',
      list: lists.get(left.end),
      opensList: starts.get(right.start),
      afterList: listBefore(lists, left),
      coordinated: sharesObject(shapes, chunks, index),
      afterVerbs: index > 0 && sharesObject(shapes, chunks, index - 1),
    });
    verdicts.push(verdict);
    leave(walk, shapes, left, lists, verdict.value);
  }
  return verdicts;
}

/** The last token of the clause that each chunk stands in; the commas of a list don't end it. */
function clauseEnds(
  shapes: readonly TokenShape[],
  chunks: readonly Chunk[],
  lists: ReadonlyMap<number, ItemList>,
): number[] {
  const ends: number[] = [];
  let end = chunks.at(-1)?.end ?? 0;
  for (let index = chunks.length - 1; index >= 0; index -= 1) {
    const chunk = chunks[index];
    if (chunk === undefined) continue;
    const shape = shapes[chunk.end];
    if (shape?.kind === 'dash') end = chunk.end - 1;
    else if (shape !== undefined && shape.trail !== '' && !lists.has(chunk.end)) end = chunk.end;
    ends[index] = end;
  }
  return ends;
}

/** Takes note of the chunk that now stands to the left. */
function meet(walk: Walk, chunk: Chunk): void {
  if (chunk.start === walk.clause) {
    const opens = chunk.role !== 'verb' && openerWorth(chunk.first.key) === undefined && chunk.role !== 'attribute';
    walk.topic = opens && !isPredicateMark(chunk.first.key);
    walk.agent = false;
  }
  if (chunk.role === 'agent') walk.agent = true;
  if (chunk.role === 'verb' || isPredicateMark(chunk.first.key)) walk.topic = false;
}

function leave(
  walk: Walk,
  shapes: readonly TokenShape[],
  left: Chunk,
  lists: ReadonlyMap<number, ItemList>,
  value: number,
): void {
  const shape = shapes[left.end];
  const comma = shape?.trail.startsWith(',') === true;
  const clause = shape?.kind === 'dash' || SENTENCE_END.test(shape?.trail ?? '') || (comma && !lists.has(left.end));
  if (clause && !(comma && walk.topic)) walk.clause = left.end + 1;
  if (clause || value >= PAUSE) walk.phrase = left.end + 1;
}

/** A verb, or a noun made of one (người lãnh đạo). */
function endsInVerb(chunk: Chunk): boolean {
  return chunk.role === 'verb' || isVerb(chunk.last.key.split(' ').slice(-2).join(' '));
}

/** True when the chunk and the next are verbs, a comma between, and an object follows: giữ gìn, phát huy … */
function sharesObject(shapes: readonly TokenShape[], chunks: readonly Chunk[], index: number): boolean {
  const [left, right, object] = [chunks[index], chunks[index + 1], chunks[index + 2]];
  if (left === undefined || right?.role !== 'verb' || object === undefined) return false;
  if (shapes[left.end]?.trail !== ',' || shapes[right.end]?.trail !== '' || !endsInVerb(left)) return false;
  if (left.start === left.end || right.start === right.end) return false;
  if (object.role === 'function' || object.role === 'verb' || openerWorth(object.first.key) !== undefined) return false;
  const before = chunks[index - 1];
  return (
    before === undefined ||
    before.role === 'function' ||
    shapes[before.end]?.trail !== '' ||
    shapes[before.end]?.kind === 'dash'
  );
}

/** The list whose last item ends with the chunk. */
function listBefore(lists: ReadonlyMap<number, ItemList>, left: Chunk): ItemList | undefined {
  for (let back = 1; back <= 4; back += 1) {
    const list = lists.get(left.end - back);
    if (list !== undefined) return list.commas.at(-1) === left.end - back ? list : undefined;
  }
  return undefined;
}
