import { TONE_MARK, type Tone } from '../vietnamese-letters.ts';

/**
 * VNI for Windows (fonts named `VNI-…`): a base letter and at most one character for its marks, both met as Latin-1.
 * A capital is the small character less 0x20; real files mix the cases, and the base decides.
 */

const TONE_OF: Readonly<Record<string, Tone>> = { ø: 'huyền', û: 'hỏi', õ: 'ngã', ù: 'sắc', ï: 'nặng' };

/** Characters that bring a circumflex or a breve, with a tone: mark, shape, tone. */
const SHAPED: readonly (readonly [string, '\u0302' | '\u0306', Tone])[] = [
  ['â', '\u0302', 'ngang'],
  ['à', '\u0302', 'huyền'],
  ['å', '\u0302', 'hỏi'],
  ['ã', '\u0302', 'ngã'],
  ['á', '\u0302', 'sắc'],
  ['ä', '\u0302', 'nặng'],
  ['ê', '\u0306', 'ngang'],
  ['è', '\u0306', 'huyền'],
  ['ú', '\u0306', 'hỏi'],
  ['ü', '\u0306', 'ngã'],
  ['é', '\u0306', 'sắc'],
  ['ë', '\u0306', 'nặng'],
];

/** Characters that are a letter by themselves. */
const SINGLE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  í: 'í',
  ò: 'ị',
  î: 'ỵ',
};

const PAIRS = new Map<string, string>();
for (const base of ['a', 'e', 'o', 'u', 'y', 'ô', 'ö']) {
  const shape = SINGLE[base] ?? base;
  for (const [mark, tone] of Object.entries(TONE_OF))
    PAIRS.set(base + mark, (shape + TONE_MARK[tone]).normalize('NFC'));
}
for (const [mark, shape, tone] of SHAPED) {
  const bases = shape === '\u0306' ? ['a'] : ['a', 'e', 'o'];
  for (const base of bases) PAIRS.set(base + mark, (base + shape + TONE_MARK[tone]).normalize('NFC'));
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Reads VNI, longest match first. A mark without a base stays what it is. */
export function decodeVni(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const base = text[i] ?? '';
    const pair = PAIRS.get((base + (text[i + 1] ?? '')).toLowerCase());
    const letter = pair ?? SINGLE[base.toLowerCase()];
    if (letter === undefined) {
      result += base;
      continue;
    }
    result += isCapital(base) ? letter.toUpperCase() : letter;
    if (pair) i += 1;
  }
  return result;
}

/** Signs of VNI: a vowel with a mark character behind it, or `ñ` at the beginning of a word. */
export function looksLikeVni(text: string): boolean {
  return /[aeouyôö][ùøûõïâáàåãäêéèúüë]/i.test(text) || /(?:^|[\s“"(-])ñ/i.test(text);
}
