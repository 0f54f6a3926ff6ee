import { placeTone } from '../syllable.ts';
import { foldText } from '../vietnamese-letters.ts';
import { COMMON_PHRASES, COMMON_WORDS, PHRASES } from './phrases.data.ts';
import { follows, type Word } from './word.ts';

/** A set phrase: its words in the right case, and how its first letter may stand inside a sentence. */
export interface Phrase {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly folded: readonly string[];
  /** The sign between each word and the one before: a comma, a dash, or nothing. */
  readonly signs: readonly string[];
  readonly first: 'as-written' | 'either';
  /** A phrase of common words, in which a capital may begin a title of its own. */
  readonly common: boolean;
}

function parsePhrases(list: string, common: boolean): readonly Phrase[] {
  return list
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const either = entry.startsWith('*');
      const words = entry.replace(/^[*!]/, '').split(/[\s,-]+/);
      const keys = words.map((w) => placeTone(w.toLowerCase(), 'old'));
      const signs = ['', ...Array.from(entry.matchAll(/[\s,-]+/g), ([gap]) => gap.trim())];
      return {
        words,
        keys,
        signs,
        folded: keys.map(foldText),
        first: either || common ? 'either' : 'as-written',
        common,
      };
    });
}

const ALL: readonly Phrase[] = [...parsePhrases(PHRASES, false), ...parsePhrases(COMMON_PHRASES, true)];

function index(by: (phrase: Phrase) => string): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of ALL) {
    const key = by(phrase);
    map.set(
      key,
      [...(map.get(key) ?? []), phrase].toSorted((a, b) => b.words.length - a.words.length),
    );
  }
  return map;
}

const BY_FIRST = index((phrase) => phrase.keys[0] ?? '');
const BY_FIRST_FOLDED = index((phrase) => phrase.folded[0] ?? '');

const PAIRS = new Set(ALL.flatMap((p) => p.keys.slice(1).map((key, i) => `${p.keys[i]} ${key}`)));

/** True when the two words stand side by side in some set phrase. */
export function isKnownPair(first: string, second: string): boolean {
  const key = (word: string): string => placeTone(word.toLowerCase(), 'old');
  return PAIRS.has(`${key(first)} ${key(second)}`);
}

/** The longest phrases that begin at a word (several when they differ in case), case and tone placing left aside. */
export function phrasesAt(words: readonly Word[], at: number): readonly Phrase[] {
  const list = (BY_FIRST.get(words[at]?.key ?? '') ?? []).filter((p) => matches(words, at, p, 'key'));
  return list.filter((phrase) => phrase.words.length === list[0]?.words.length);
}

/** All phrases that begin at a word when marks are left out of account, the longest first. */
export function foldedPhrasesAt(words: readonly Word[], at: number): readonly Phrase[] {
  const list = BY_FIRST_FOLDED.get(words[at]?.folded ?? '') ?? [];
  return list.filter((phrase) => matches(words, at, phrase, 'folded'));
}

function matches(words: readonly Word[], at: number, phrase: Phrase, form: 'key' | 'folded'): boolean {
  const wanted = form === 'key' ? phrase.keys : phrase.folded;
  return wanted.every((key, i) => {
    const word = words[at + i];
    if (!word || word[form] !== key) return false;
    return i === 0 || follows(word) || word.gap.trim() === phrase.signs[i];
  });
}

const LIKELY = new Map<string, string>();
for (const word of COMMON_WORDS.split(' ')) if (!LIKELY.has(foldText(word))) LIKELY.set(foldText(word), word);
for (const phrase of ALL) {
  for (const key of phrase.keys) if (!LIKELY.has(foldText(key))) LIKELY.set(foldText(key), key);
}

/** The likeliest marks of a bare syllable that no phrase explains; lower case. */
export function likelyWord(folded: string): string | undefined {
  return LIKELY.get(folded);
}

/** Every word of the phrases, in lower case. */
export const PHRASE_WORDS: ReadonlySet<string> = new Set([...ALL.flatMap((p) => p.keys), ...COMMON_WORDS.split(' ')]);
