import { placeTone } from '../syllable.ts';
import { foldText } from '../vietnamese-letters.ts';

/** A word of a text: letters with their marks, with digits and inner apostrophes. Offsets are UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case, NFC, old tone placing: the form that phrases are compared in. */
  readonly key: string;
  /** The key without marks. */
  readonly folded: string;
  /** True at the beginning of a sentence, a line, a quotation, after a colon or a dash. */
  readonly opens: boolean;
  /** What stands between this word and the one before. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}]+)*/gu;

/** Splits a text into words; the text should be NFC for the keys to mean something. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(last, match.index);
    const end = match.index + match[0].length;
    const key = placeTone(match[0].normalize('NFC').toLowerCase(), 'old');
    words.push({
      text: match[0],
      start: match.index,
      end,
      key,
      folded: foldText(key),
      opens: words.length === 0 || /[.!?…:;\n“"‘(★•–—]|(?:^|\s)-(?:\s|$)/.test(gap),
      gap,
    });
    last = end;
  }
  return words;
}

/** True when the letters of a text are all capitals, so that its case says nothing. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** True when the word stands right behind the one before: nothing but spaces between them. */
export function follows(word: Word): boolean {
  return /^[ \u00a0]+$/.test(word.gap);
}

export function capitalized(word: string): string {
  const [first = '', ...rest] = [...word];
  return first.toUpperCase() + rest.join('');
}
