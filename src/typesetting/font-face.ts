import type { Path } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Em } from '../geometry/units.ts';

/** One shipped or loaded font file. Numbers are in fractions of the em, y down, origin on the baseline. */
export interface FontInfo {
  /** Stable id: ASCII kebab case of family and weight, for example `be-vietnam-pro-800`. */
  readonly id: string;
  readonly family: string;
  readonly weight: number;
  /** What the face is for; the letters of a `script` join by design. */
  readonly role?: 'bold-sans' | 'condensed' | 'serif' | 'script' | 'slab';
  readonly licence: string;
  /** Id of the font that lends the letters this one lacks (₫ for Barlow Condensed, for example). */
  readonly companion?: string;
  /** Id of the narrower face of the same voice, where there is one. */
  readonly condensedCompanion?: string;
}

/** A parsed font: characters map one to one to glyphs after NFC; no substitution but what is named here. */
export interface FontFace {
  readonly info: FontInfo;
  /** The file, for subsetting into a PDF. */
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly capHeight: Em;
  readonly xHeight: Em;
  /** The glyph of a code point, 0 when the font has none. */
  glyphId(codePoint: number): number;
  /** The form of a glyph beside capitals (`case`: raised hyphens, brackets, quotes), or the glyph itself. */
  capitalForm?(glyphId: number): number;
  advance(glyphId: number): Em;
  /** Pair adjustment of the advance of `left` when `right` follows (GPOS kern, else the legacy kern table). */
  kern(left: number, right: number): Em;
  outline(glyphId: number): Path;
  /** Exact ink box of a glyph; undefined when it has no ink. */
  inkBounds(glyphId: number): Rect | undefined;
  /** Letters (NFC characters) that this font draws wrongly or like another letter, and must not be used for. */
  readonly barred: ReadonlySet<string>;
}

/** The fonts that are loaded, by id. */
export interface FontRegistry {
  get(fontId: string): FontFace | undefined;
  list(): readonly FontInfo[];
}
