import { isAgent, isAttribute, isGovernor, isObjectVerb, isShortVerb, isVerb } from './word-classes.ts';
import type { Segment } from './segment-words.ts';
import type { TokenShape } from './token-shape.ts';

/** What a chunk does in the sentence, as far as a list of words can tell. */
export type ChunkRole = 'verb' | 'agent' | 'attribute' | 'function' | 'other';

/** Words that no line may divide: tokens `start` … `end` inclusive (a word, or a number with its noun, a date, a name). */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly first: Segment;
  readonly last: Segment;
  readonly role: ChunkRole;
}

/** Joins words that a pattern binds; `bound[i]` names the rule that binds segment i to the next. */
export function chunkWords(
  shapes: readonly TokenShape[],
  segments: readonly Segment[],
  bound: readonly (string | undefined)[],
): Chunk[] {
  const chunks: Chunk[] = [];
  let first: Segment | undefined;
  for (const [index, segment] of segments.entries()) {
    first ??= segment;
    if (bound[index] !== undefined) continue;
    chunks.push({ start: first.start, end: segment.end, first, last: segment, role: roleOf(shapes, first, segment) });
    first = undefined;
  }
  return chunks;
}

function roleOf(shapes: readonly TokenShape[], first: Segment, last: Segment): ChunkRole {
  if (first === last && first.start === first.end) {
    if (isGovernor(first.key)) return 'function';
    if (isShortVerb(first.key)) return 'verb';
  }
  const role = roleOfWord(first.key);
  if (role !== 'other') return role;
  const opens = first.end > first.start && (first.inner[0] ?? -2) > -2 && shapes[first.start]?.trail === '';
  return opens && isObjectVerb(first.key.slice(0, first.key.indexOf(' '))) ? 'verb' : 'other';
}

const roles = new Map<string, ChunkRole>();
const MOST_ROLES = 20_000;

/** The role of a word, or of the longest word that a term begins with. */
function roleOfWord(key: string): ChunkRole {
  const known = roles.get(key);
  if (known !== undefined) return known;
  if (roles.size >= MOST_ROLES) roles.clear();
  const keys = key.split(' ');
  let role: ChunkRole = isAttribute(key) ? 'attribute' : 'other';
  for (let length = keys.length; length >= 2 || length === keys.length; length -= 1) {
    const head = keys.slice(0, length).join(' ');
    if (length < keys.length && role === 'attribute') break;
    if (isVerb(head)) role = 'verb';
    else if (isAgent(head)) role = 'agent';
    if (role === 'verb' || role === 'agent') break;
  }
  roles.set(key, role);
  return role;
}
