/** One word of a text, ready to be looked up. Offsets are UTF-16 units of the text given. */
export interface WordKey extends WordParts {
  readonly start: number;
  readonly end: number;
}

/** What makes a word the same as another. */
export interface WordParts {
  /** Lower case, no marks at all: `quoc`. */
  readonly folded: string;
  /** Lower case with the marks of the letters but without the tone: `quôc`. */
  readonly letters: string;
  /** The tone as its combining mark, empty for none: so `hòa` and `hoà` are the same word. */
  readonly tone: string;
}

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Lower case, no marks, đ as d: for looking up only, never for output. */
export function foldMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}

/** @param known keeps the words that are already taken apart; share one map to read many texts fast. */
export function wordKeys(text: string, known: Map<string, WordParts> = new Map()): readonly WordKey[] {
  return Array.from(text.matchAll(WORDS), (match) => {
    const [word] = match;
    const parts = known.get(word) ?? takeApart(word);
    known.set(word, parts);
    return { start: match.index, end: match.index + word.length, ...parts };
  });
}

function takeApart(word: string): WordParts {
  const decomposed = word.normalize('NFD').toLowerCase();
  const letters = decomposed.replace(TONES, '').normalize('NFC');
  return { folded: foldMarks(letters), letters, tone: decomposed.match(TONES)?.join('') ?? '' };
}

/** Same word, whatever its capitals and the place of its tone mark. */
export function isSameWord(a: WordKey, b: WordKey): boolean {
  return a.letters === b.letters && a.tone === b.tone;
}
