import { isSyllable, parseSyllable } from '../syllable.ts';
import { TONE_MARK, type Tone } from '../vietnamese-letters.ts';

/**
 * VIQR (RFC 1456): ASCII letters followed by `^ ( +` for the shape and `' \` ? ~ .` for the tone, `dd` for `đ`.
 * The tone may come before the shape, `*` may stand for `+`, and a backslash keeps the next sign as it is.
 */

const TONE_OF: Readonly<Record<string, Tone>> = { "'": 'sắc', '`': 'huyền', '?': 'hỏi', '~': 'ngã', '.': 'nặng' };
const SHAPE_OF: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b', '*': '\u031b' };
const SHAPES_ON: Readonly<Record<string, string>> = { a: '^(', e: '^', o: '^+*', u: '+*' };

/** Two strong signs or more: shapes and tones within words that English has no use for. */
export function looksLikeViqr(text: string): boolean {
  const signs = text.match(/[aeou][\^(+*](?=['`?~.]|[a-z]|\b|\s|$)|\bdd|[aeiouy][`~]|[aeou][\^(+]['`?~.]/gi);
  return signs !== null && signs.length >= 2;
}

/**
 * Reads VIQR. A `.` or `?` at the end of a word is a tone when the word can't do without it, or when the next word
 * begins small (a sentence would begin with a capital); otherwise it stays punctuation. `knowsPair` may tell whether
 * two words belong together, to decide the rest. A text of one letter is read as that letter.
 */
export function decodeViqr(text: string, knowsPair: (first: string, second: string) => boolean = () => false): string {
  const lone = /^[a-z]{1,2}[\^(+*]?['`?~.]$/i.test(text);
  let previous = '';
  return text.replace(/\S+/g, (token, offset: number) => {
    const next = text.slice(offset + token.length).trimStart();
    const word = decodeToken(token, { lone, next, previous, knowsPair });
    previous = word.replace(/[^\p{L}]/gu, '');
    return word;
  });
}

interface Around {
  readonly lone: boolean;
  readonly next: string;
  readonly previous: string;
  knowsPair(first: string, second: string): boolean;
}

function decodeToken(token: string, around: Around): string {
  const end = /^(.*[a-z^(+*])([.?])([)”"'!,;:]*)$/is.exec(token);
  const full = decodeSigns(token);
  if (!end || around.lone || /[.?]{2,}/.test(token)) return full;
  const [, head = '', sign = '', tail = ''] = end;
  const bare = decodeSigns(head);
  const marked = decodeSigns(head + sign);
  if (marked === bare + sign) return bare + sign + tail;
  const letters = (word: string): string => word.replace(/[^\p{L}]/gu, '');
  if (!parseSyllable(letters(bare))) return marked + tail;
  if (!isSyllable(letters(marked))) return bare + sign + tail;
  const goesOn = /^\p{Ll}/u.test(around.next) || tail !== '';
  const belongs =
    around.knowsPair(around.previous, letters(marked)) && !around.knowsPair(around.previous, letters(bare));
  return goesOn || belongs ? marked + tail : bare + sign + tail;
}

function decodeSigns(token: string): string {
  let result = '';
  for (let i = 0; i < token.length; i++) {
    const letter = token[i] ?? '';
    const next = token[i + 1] ?? '';
    if (letter === '\\' && next !== '') {
      result += next;
      i += 1;
    } else if (/d/i.test(letter) && /d/i.test(next)) {
      result += letter === 'D' ? 'Đ' : 'đ';
      i += 1;
    } else if (/[aeiouy]/i.test(letter)) {
      const read = readMarks(letter, token.slice(i + 1));
      result += read.letter;
      i += read.used;
    } else result += letter;
  }
  return result;
}

function readMarks(base: string, rest: string): { letter: string; used: number } {
  const shapes = SHAPES_ON[base.toLowerCase()] ?? '';
  let shape = '';
  let tone: Tone | undefined;
  let used = 0;
  for (const sign of rest.slice(0, 2)) {
    if (!shape && shapes.includes(sign)) shape = SHAPE_OF[sign] ?? '';
    else if (!tone && TONE_OF[sign]) tone = TONE_OF[sign];
    else break;
    used += 1;
  }
  return { letter: (base + shape + (tone ? TONE_MARK[tone] : '')).normalize('NFC'), used };
}
