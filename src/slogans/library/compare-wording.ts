import { alignWords } from '../proofread/align-words.ts';
import { foldMarks, isSameWord, wordKeys, type WordKey } from './word-key.ts';
import type { SloganIndex } from './search.ts';
import type { Slogan } from './slogan.ts';

/** How a piece of a text differs from the approved wording, from harmless to grave. */
export type DifferenceKind = 'case' | 'tone-placing' | 'punctuation' | 'marks' | 'word';

/** A stretch that differs. Offsets are UTF-16 units of each text; an empty stretch is an insertion point. */
export interface WordingDifference {
  readonly kind: DifferenceKind;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly officialStart: number;
  readonly officialEnd: number;
  readonly official: string;
}

export interface WordingComparison {
  readonly nearest: Slogan;
  /** 1 for the same words, 0 for none in common. */
  readonly similarity: number;
  /** In the order of the text; empty when the texts are equal to the letter. */
  readonly differences: readonly WordingDifference[];
}

/** Below this share of common words nobody meant the slogan. */
const LEAST_SIMILAR = 0.6;

/**
 * The wording nearest to a text with what differs, or `null` when none is near (“did you mean …?”). Approved wordings
 * win over suggestions that are as near. Compares against that version of the words alone.
 */
export function compareWording(text: string, index: SloganIndex): WordingComparison | null {
  const composed = text.normalize('NFC');
  const words = wordKeys(composed);
  let best: { readonly at: number; readonly similarity: number } | null = null;
  for (const at of candidates(words, index)) {
    const other = index.words[at] ?? [];
    const similarity = wordSimilarity(words, other);
    const rank = similarity + (index.slogans[at]?.approval === 'approved' ? 1e-6 : 0);
    if (similarity >= LEAST_SIMILAR && (!best || rank > best.similarity)) best = { at, similarity: rank };
  }
  const nearest = best ? index.slogans[best.at] : undefined;
  if (!best || !nearest) return null;
  const differences = diffWording(composed, nearest.text);
  return { nearest, similarity: Math.min(1, wordSimilarity(words, index.words[best.at] ?? [])), differences };
}

/** Word by word; only what differs is listed. */
export function diffWording(text: string, official: string): readonly WordingDifference[] {
  const a = tokens(text);
  const b = tokens(official);
  const differences: WordingDifference[] = [];
  let i = 0;
  let j = 0;
  const flush = (iEnd: number, jEnd: number) => {
    if (i < iEnd || j < jEnd)
      differences.push(stretch(text, official, a.slice(i, iEnd), b.slice(j, jEnd), a[i - 1], b[j - 1]));
  };
  for (const [at, to] of commonTokens(a, b)) {
    flush(at, to);
    const found = a[at];
    const wanted = b[to];
    if (found && wanted && found.text !== wanted.text) {
      differences.push(stretch(text, official, [found], [wanted], undefined, undefined));
    }
    i = at + 1;
    j = to + 1;
  }
  flush(a.length, b.length);
  return differences;
}

interface Token extends WordKey {
  readonly text: string;
  readonly isWord: boolean;
}

/** Words and signs; all dashes are one sign, spaces don't count. */
function tokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu), (match) => {
    const [word] = wordKeys(match[0]);
    const sign = /[-–—]/.test(match[0]) ? '-' : match[0];
    const key = word ?? { folded: sign, letters: sign, tone: '' };
    return {
      ...key,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      isWord: word !== undefined,
    };
  });
}

function stretch(
  text: string,
  official: string,
  found: readonly Token[],
  wanted: readonly Token[],
  before: Token | undefined,
  officialBefore: Token | undefined,
): WordingDifference {
  const start = found[0]?.start ?? before?.end ?? 0;
  const end = found.at(-1)?.end ?? start;
  const officialStart = wanted[0]?.start ?? officialBefore?.end ?? 0;
  const officialEnd = wanted.at(-1)?.end ?? officialStart;
  return {
    kind: differenceKind(found, wanted),
    start,
    end,
    found: text.slice(start, end),
    officialStart,
    officialEnd,
    official: official.slice(officialStart, officialEnd),
  };
}

function differenceKind(found: readonly Token[], wanted: readonly Token[]): DifferenceKind {
  const [a, b] = [found.filter((t) => t.isWord), wanted.filter((t) => t.isWord)];
  const pairs = a.map((token, i) => [token, b[i]] as const);
  if (a.length !== b.length || pairs.some(([x, y]) => y === undefined || x.folded !== y.folded)) return 'word';
  if (a.length === 0) return 'punctuation';
  if (pairs.some(([x, y]) => y !== undefined && !isSameWord(x, y))) return 'marks';
  const lower = pairs.every(([x, y]) => x.text.toLowerCase() === y?.text.toLowerCase());
  return lower ? 'case' : 'tone-placing';
}

/** The longest common run of tokens (in order, with gaps) as pairs of places. */
function commonTokens(a: readonly Token[], b: readonly Token[]): readonly (readonly [number, number])[] {
  const key = (token: Token) => token.letters + token.tone;
  return alignWords(a.map(key), b.map(key)).flatMap((hunk) =>
    hunk.same ? Array.from({ length: hunk.a[1] - hunk.a[0] }, (_, i) => [hunk.a[0] + i, hunk.b[0] + i] as const) : [],
  );
}

/** Dice's measure over the common words in order, marks not counted. */
function wordSimilarity(a: readonly WordKey[], b: readonly WordKey[]): number {
  if (a.length + b.length === 0) return 0;
  const hunks = alignWords(
    a.map((word) => word.folded),
    b.map((word) => word.folded),
  );
  const common = hunks.reduce((sum, { same, a: [from, to] }) => sum + (same ? to - from : 0), 0);
  return (2 * common) / (a.length + b.length);
}

/** The slogans that share most words with the text, best first; the comparison itself is dearer. */
function candidates(words: readonly WordKey[], index: SloganIndex): readonly number[] {
  const counts = new Map<number, number>();
  for (const folded of new Set(words.map((word) => foldMarks(word.letters)))) {
    const entry = index.byWord.get(folded);
    for (const at of entry ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts]
    .map(([at, shared]) => [at, shared / Math.max(words.length, index.words[at]?.length ?? 1)] as const)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 24)
    .map(([at]) => at);
}
