import type { Paint } from '../colour/ink.ts';
import type { Matrix } from '../geometry/matrix.ts';
import type { Path } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Degrees, Em, Mm } from '../geometry/units.ts';

/**
 * The display list: ink that is already placed. Renderers draw it and decide nothing. All lengths are
 * millimetres at final printed size, origin at the top left of the trim box, y down.
 */
export interface Scene {
  readonly title: string;
  readonly pageId: string;
  /** Size of the trim box. */
  readonly widthMm: Mm;
  readonly heightMm: Mm;
  readonly bleedMm: Mm;
  readonly safeMm: Mm;
  /** Only for LED boards and screen formats: the size in dots or pixels. */
  readonly px?: { readonly width: number; readonly height: number };
  /** Bottom to top. */
  readonly items: readonly SceneItem[];
}

/** A closed set: every renderer switches over all four kinds. */
export type SceneItem = GlyphsItem | PathItem | ImageItem | GroupItem;

interface ItemBase {
  /** The design node this ink comes from. */
  readonly from: string;
}

export interface PlacedGlyph {
  readonly glyphId: number;
  /** Origin of the glyph on its baseline. */
  readonly x: Mm;
  readonly y: Mm;
  /** Turn about the glyph's origin; left out when upright. */
  readonly angleDeg?: Degrees;
}

/** One run of one line: `glyphs[i]` stands for the i-th code point of `text` (spaces included). */
export interface GlyphsItem extends ItemBase {
  readonly kind: 'glyphs';
  readonly fontId: string;
  /** Size of the em square. */
  readonly sizeMm: Mm;
  readonly glyphs: readonly PlacedGlyph[];
  /** The NFC text drawn, in the case drawn. */
  readonly text: string;
  /** Which line of its text object this run belongs to, from 0. */
  readonly line: number;
  readonly fill: Paint;
  /** Outline round the letters, drawn beneath the fill. */
  readonly stroke?: Stroke;
}

/** Mitres longer than this, in line widths, are cut to a bevel; every output is told, for their own limits differ. */
export const MITRE_LIMIT = 10;

export interface Stroke {
  readonly paint: Paint;
  readonly widthMm: Mm;
  readonly join: 'miter' | 'round' | 'bevel';
  readonly cap?: 'butt' | 'round' | 'square';
  readonly dashMm?: readonly Mm[];
}

export interface PathItem extends ItemBase {
  readonly kind: 'path';
  readonly path: Path;
  readonly fill?: Paint;
  readonly fillRule?: 'nonzero' | 'evenodd';
  readonly stroke?: Stroke;
}

export interface ImageItem extends ItemBase {
  readonly kind: 'image';
  readonly assetId: string;
  readonly box: Rect;
  /** Part of the picture shown, in fractions of its width and height. */
  readonly crop: Rect;
}

export interface GroupItem extends ItemBase {
  readonly kind: 'group';
  readonly transform: Matrix;
  /** 0 (nothing seen) to 1. */
  readonly opacity: number;
  readonly clip?: Path;
  readonly items: readonly SceneItem[];
}

/** Where renderers get the shapes of glyphs from. */
export interface GlyphSource {
  /**
   * The outline of a glyph in fractions of the em, origin on the baseline, y down. Throws `RangeError`
   * when the font isn't loaded (a scene only names fonts that were there when it was compiled).
   */
  outline(fontId: string, glyphId: number): Path;
  advance(fontId: string, glyphId: number): Em;
}
