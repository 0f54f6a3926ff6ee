/**
 * The Vietnamese letters taken apart. A vowel letter has a shape (`a ă â e ê i o ô ơ u ư y`) and a tone; together
 * with `đ` that makes 67 letters beyond plain ASCII, 134 with the capitals.
 */

/** The six tones; `ngang` is written without a mark. */
export type Tone = 'ngang' | 'huyền' | 'hỏi' | 'ngã' | 'sắc' | 'nặng';

export const TONES: readonly Tone[] = ['ngang', 'huyền', 'hỏi', 'ngã', 'sắc', 'nặng'];

/** The vowel shapes in the order of the alphabet. */
export const VOWEL_SHAPES = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'] as const;

/** The combining mark of each tone. */
export const TONE_MARK: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyền: '\u0300',
  hỏi: '\u0309',
  ngã: '\u0303',
  sắc: '\u0301',
  nặng: '\u0323',
};

/** Combining marks that make a shape (circumflex, breve, horn); they come before the tone. */
export const SHAPE_MARKS = '\u0302\u0306\u031b';

export interface LetterParts {
  /** The letter without its tone: `ậ` → `â`, `Ứ` → `Ư`. */
  readonly shape: string;
  readonly tone: Tone;
}

const PARTS = new Map<string, LetterParts>();
const BY_PARTS = new Map<string, string>();
for (const lower of VOWEL_SHAPES) {
  for (const shape of [lower, lower.toUpperCase()]) {
    for (const tone of TONES) {
      const letter = (shape + TONE_MARK[tone]).normalize('NFC');
      PARTS.set(letter, { shape, tone });
      BY_PARTS.set(shape + tone, letter);
    }
  }
}

/** All 134 letters that ASCII lacks, NFC, small letters first. */
export const VIETNAMESE_LETTERS: readonly string[] = [
  ...[...PARTS.keys(), 'đ'].filter((c) => c > '\u007f' && c === c.toLowerCase()),
  ...[...PARTS.keys(), 'Đ'].filter((c) => c > '\u007f' && c !== c.toLowerCase()),
];

/** Shape and tone of one NFC letter; a letter that can't bear a tone is its own shape with `ngang`. */
export function letterParts(letter: string): LetterParts {
  return PARTS.get(letter) ?? { shape: letter, tone: 'ngang' };
}

/** The letter of a shape with a tone; `undefined` when the shape isn't one of the 24 vowel letters. */
export function withTone(shape: string, tone: Tone): string | undefined {
  return BY_PARTS.get(shape + tone);
}

/** True for a vowel letter with or without marks, in either case. */
export function isVowelLetter(letter: string): boolean {
  return PARTS.has(letter);
}

/** Plain ASCII for a Vietnamese letter: `ậ` → `a`, `Đ` → `D`. For looking up only, never for output. */
export function foldLetter(letter: string): string {
  if (letter === 'đ') return 'd';
  if (letter === 'Đ') return 'D';
  if (letter <= '\u007f') return letter;
  return letter.normalize('NFD')[0] ?? letter;
}

/** A text without marks, in lower case, for search and comparison. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
