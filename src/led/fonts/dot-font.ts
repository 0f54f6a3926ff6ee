import type { DotImage } from '../dot-image.ts';

/** A font of whole dots for one height. All glyphs are `rows` high, so lines need no baseline arithmetic. */
export interface DotFont {
  /** Stable id with the height in it, for example `vn16`. */
  readonly id: string;
  readonly name: string;
  /** Height of a line: from the top of the tallest stacked mark to the dot below, both included. */
  readonly rows: number;
  /** Rows of a plain capital. */
  readonly capRows: number;
  /** Row of the top edge of a plain capital. */
  readonly capTop: number;
  /** Width of a vertical stroke in dots. */
  readonly strokeDots: number;
  /** Width of the strokes of tone marks in dots: they limit the reading distance. */
  readonly markDots: number;
  /** Unlit columns between two letters and between two words. */
  readonly letterGap: number;
  readonly wordGap: number;
  readonly licence: string;
  /** The glyph of an NFC character, or undefined when the font can't draw it. A space has no lit dots. */
  glyph(character: string): DotImage | undefined;
  /** Columns of a glyph, left and right, that only its marks reach into: they may stand over the neighbours. */
  overhang?(character: string): { readonly left: number; readonly right: number };
}

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** The 134 Vietnamese letters outside ASCII: 67 small ones, then their capitals. NFC. */
export const VIETNAMESE_LETTERS: readonly string[] = (() => {
  const small = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
    .filter((letter) => letter > '\u007f')
    .concat('đ');
  return [...small, ...small.map((letter) => letter.toUpperCase())];
})();

/** What a slogan may hold besides the letters: an offered font draws all of it. */
export const SLOGAN_SIGNS: readonly string[] = [...'0123456789.,;:!?-–—()/%&+“”‘’"\'…★₫•°*=<>@#[]_×'];

export const PLAIN_LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
