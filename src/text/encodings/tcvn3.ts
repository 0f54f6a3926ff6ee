import { isSyllable, parseSyllable } from '../syllable.ts';

/**
 * TCVN3 (the VN3 form of TCVN 5712:1993, fonts named `.Vn…`): one byte a letter, met as the Latin-1 character of that
 * byte. The capitals with marks have no bytes of their own but Ă Â Ê Ô Ơ Ư Đ: text in a capital font (`.VnTimeH`)
 * uses the bytes of the small letters. `ư` is the soft hyphen.
 */

/** Byte in hexadecimal and letter. */
const SMALL =
  'B5à B6ả B7ã B8á B9ạ A8ă BBằ BCẳ BDẵ BEắ C6ặ A9â C7ầ C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ AAê D2ề D3ể D4ễ D5ế D6ệ ' +
  'D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ ABô E5ồ E6ổ E7ỗ E8ố E9ộ ACơ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ ' +
  'ADư F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ AEđ';
const CAPITALS = 'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ';
/** Combining bytes, met rarely, and the no-break space. */
const OTHERS = 'B0\u0300 B1\u0309 B2\u0303 B3\u0301 B4\u0323';

function table(...lists: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of lists.join(' ').split(' ')) {
    map.set(String.fromCharCode(Number.parseInt(entry.slice(0, 2), 16)), entry.slice(2));
  }
  return map;
}

const LETTERS = table(SMALL, CAPITALS);
const MARKS = table(OTHERS);

/**
 * Reads TCVN3. Small letters in a word whose plain letters are all capitals become capitals; a word with nothing to
 * go by follows its neighbours. `allCapitals` reads text of a capital font.
 */
export function decodeTcvn3(text: string, allCapitals = false): string {
  const words = text.split(/([ \t\n\u00a0]+)/).map(decodeWord);
  const cased = words.map(withLostHorn).map((word, i) => {
    if (word.kind === 'capitals') return word.text.toUpperCase();
    if (word.kind === 'unknown' && neighboursAreCapitals(words, i)) return word.text.toUpperCase();
    return word.text;
  });
  const result = cased.join('').normalize('NFC');
  return allCapitals ? result.toUpperCase() : result;
}

interface Word {
  readonly text: string;
  readonly kind: 'capitals' | 'mixed' | 'unknown' | 'none';
}

function decodeWord(word: string): Word {
  // Some converters write a capital as its plain letter and the byte of the small one: `Aµ` for `À`.
  let text = '';
  let decoded = false;
  for (const character of word) {
    const letter = LETTERS.get(character) ?? MARKS.get(character) ?? character;
    if (letter !== character) decoded = true;
    const last = text.at(-1) ?? '';
    const base = letter.normalize('NFD')[0] ?? '';
    const pseudo = decoded && /[AEIOUY]/.test(last) && last.toLowerCase() === base && letter !== base;
    text = pseudo ? text.slice(0, -1) + letter.toUpperCase() : text + letter;
  }
  const ascii = word.replace(/[^A-Za-z]/g, '');
  const capitals = /^[A-Z]+$/.test(ascii);
  const lower = /[a-z]/.test(ascii);
  if (!decoded) return { text, kind: capitals && ascii.length > 1 ? 'capitals' : ascii && lower ? 'mixed' : 'none' };
  if (lower) return { text, kind: 'mixed' };
  if (capitals && !(ascii.length === 1 && word.startsWith(ascii))) return { text, kind: 'capitals' };
  return { text, kind: /\p{L}/u.test(text) ? 'unknown' : 'none' };
}

/**
 * `®êng` for `®\u00adêng`: many programs drop the soft hyphen, which is `ư`. Where no syllable is left, it comes back.
 */
function withLostHorn(word: Word): Word {
  const letters = word.text.replace(/[^\p{L}\p{M}]/gu, '').normalize('NFC');
  if (word.kind === 'none' || parseSyllable(letters)) return word;
  const text = word.text.normalize('NFC').replace(/(?<!ư)[ơờởỡớợ]/, 'ư$&');
  return isSyllable(text.replace(/[^\p{L}]/gu, '')) ? { ...word, text } : word;
}

function neighboursAreCapitals(words: readonly Word[], at: number): boolean {
  const known = (word: Word): boolean => word.kind === 'capitals' || word.kind === 'mixed';
  const near = [words.slice(0, at).findLast(known), words.slice(at + 1).find(known)].filter((w) => w !== undefined);
  return near.length > 0 && near.every((word) => word.kind === 'capitals');
}
