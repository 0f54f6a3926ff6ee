import { isHangingOn, type EventEnds } from './validity.ts';
import type { Approval, Moment, Slogan } from './slogan.ts';
import { wordKeys, type WordKey, type WordParts } from './word-key.ts';

/** Slogans made ready for looking up; build it once for a library (5,000 slogans take about a tenth of a second). */
export interface SloganIndex {
  readonly slogans: readonly Slogan[];
  readonly words: readonly (readonly WordKey[])[];
  /** The slogans that each folded word stands in. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** The same, sorted by word. */
  readonly vocabulary: readonly { readonly folded: string; readonly slogans: readonly number[] }[];
}

export interface SloganQuery {
  /** With or without marks; the last word may be unfinished. */
  readonly words?: string;
  readonly occasion?: string;
  readonly approval?: Approval;
  readonly moment?: Moment;
  /** Length of the text in characters, inclusive. */
  readonly minCharacters?: number;
  readonly maxCharacters?: number;
  /** Only slogans that may hang on this day (`YYYY-MM-DD`). */
  readonly on?: string;
  /** Ends of the events that dated slogans name, for `on`. */
  readonly eventEnds?: EventEnds;
  readonly permanent?: boolean;
  /** Only these ids, for example the favourites. */
  readonly ids?: ReadonlySet<string>;
}

export function indexSlogans(slogans: readonly Slogan[]): SloganIndex {
  const known = new Map<string, WordParts>();
  const words = slogans.map((slogan) => wordKeys(slogan.text, known));
  const places = new Map<string, number[]>();
  words.forEach((keys, at) => {
    for (const folded of new Set(keys.map((key) => key.folded))) {
      const list = places.get(folded);
      if (list) list.push(at);
      else places.set(folded, [at]);
    }
  });
  const vocabulary = Array.from(places, ([folded, found]) => ({ folded, slogans: found }));
  vocabulary.sort((a, b) => (a.folded < b.folded ? -1 : 1));
  return { slogans, words, byWord: places, vocabulary };
}

/**
 * The slogans a query means, best first. Words are tried as a phrase with their marks, as a phrase without, then in
 * any order; the first try that finds something counts. Approved wordings come before suggestions.
 */
export function searchSlogans(index: SloganIndex, query: SloganQuery): readonly Slogan[] {
  const wanted = findWords(index, query.words ?? '')
    .flatMap((at) => index.slogans[at] ?? [])
    .filter((slogan) => isWanted(slogan, query));
  const approved = wanted.filter((slogan) => slogan.approval === 'approved');
  return [...approved, ...wanted.filter((slogan) => slogan.approval !== 'approved')];
}

function isWanted(slogan: Slogan, query: SloganQuery): boolean {
  const { occasion, approval, moment, minCharacters = 0, maxCharacters = Infinity, on, permanent, ids } = query;
  const length = slogan.text.length;
  return (
    length >= minCharacters &&
    length <= maxCharacters &&
    (occasion === undefined || slogan.occasions.includes(occasion)) &&
    (approval === undefined || slogan.approval === approval) &&
    (moment === undefined || slogan.moments.length === 0 || slogan.moments.includes(moment)) &&
    (permanent === undefined || (slogan.validity.kind === 'permanent') === permanent) &&
    (ids === undefined || ids.has(slogan.id)) &&
    (on === undefined || isHangingOn(slogan.validity, on, query.eventEnds))
  );
}

function findWords(index: SloganIndex, words: string): readonly number[] {
  const query = wordKeys(words);
  if (query.length === 0) return words.trim() === '' ? index.slogans.map((_, at) => at) : [];
  const candidates = query
    .map((key, i) => slogansWithPrefix(index, key.folded, i < query.length - 1))
    .reduce((a, b) => {
      const both = new Set(b);
      return a.filter((at) => both.has(at));
    });
  const tries = [
    (at: number) => holdsPhrase(index.words[at] ?? [], query, meansMarked),
    (at: number) => holdsPhrase(index.words[at] ?? [], query, meansFolded),
    (at: number) => query.every((q) => (index.words[at] ?? []).some((word) => meansMarked(q, word, false))),
  ];
  for (const test of tries) {
    const found = candidates.filter(test);
    if (found.length > 0) return found;
  }
  return candidates;
}

type Meaning = (query: WordKey, word: WordKey, whole: boolean) => boolean;

function holdsPhrase(words: readonly WordKey[], query: readonly WordKey[], means: Meaning): boolean {
  const last = query.length - 1;
  for (let from = 0; from + last < words.length; from++) {
    let i = 0;
    for (; i <= last; i++) {
      const [word, typed] = [words[from + i], query[i]];
      if (!word || !typed || !means(typed, word, i < last)) break;
    }
    if (i > last) return true;
  }
  return false;
}

/** A word typed without marks means every word of those letters; a mark that is typed must be there. */
function meansMarked(query: WordKey, word: WordKey, whole: boolean): boolean {
  if (!meansFolded(query, word, whole)) return false;
  const marked = query.letters !== query.folded;
  return (!marked || word.letters.startsWith(query.letters)) && (query.tone === '' || query.tone === word.tone);
}

function meansFolded(query: WordKey, word: WordKey, whole: boolean): boolean {
  return whole ? word.folded === query.folded : word.folded.startsWith(query.folded);
}

/** Slogans with a word that is, or begins with, `folded`; in library order. */
function slogansWithPrefix(index: SloganIndex, folded: string, whole: boolean): readonly number[] {
  const { vocabulary } = index;
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle]?.folded ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  const marked = new Uint8Array(index.slogans.length);
  for (let i = low; i < vocabulary.length; i++) {
    const entry = vocabulary[i];
    if (!entry?.folded.startsWith(folded) || (whole && entry.folded !== folded)) break;
    for (const at of entry.slogans) marked[at] = 1;
  }
  const found: number[] = [];
  for (let at = 0; at < marked.length; at++) if (marked[at] === 1) found.push(at);
  return found;
}
