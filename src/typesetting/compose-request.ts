import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Degrees, Em, Mm } from '../geometry/units.ts';
import type { FontFace } from './font-face.ts';

/** `justify` spreads the lines to one width by tracking, as far as tracking may go. */
export type TextAlign = 'left' | 'centre' | 'right' | 'justify';

export type TextSizing =
  | { readonly kind: 'fit'; readonly maxLines: number; readonly exactLines?: number; readonly maxSizeMm?: Mm }
  | { readonly kind: 'size'; readonly sizeMm: Mm; readonly maxLines: number; readonly exactLines?: number };

/** What is to be set, and the box it goes into. */
export interface ComposeRequest {
  /** NFC, in the case it is drawn in; `\n` ends a line by the designer's will. */
  readonly text: string;
  readonly face: FontFace;
  /** The narrower face that may be taken where it gains enough. */
  readonly condensed?: FontFace;
  /** The text is all capitals: hyphens, brackets and quotes take their raised forms where the font has them. */
  readonly capitals?: boolean;
  readonly box: Rect;
  readonly align: TextAlign;
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly sizing: TextSizing;
  readonly trackingEm: Em;
  /** Where the composer may choose the tracking itself, in em. */
  readonly trackingRange?: { readonly min: Em; readonly max: Em };
  /** Baseline distance in em; absent: the smallest at which no ink of two lines comes nearer than 0.05 em. */
  readonly lineStepEm?: Em;
  /** Token indices after which a line ends, by the designer's will; the composer keeps them as they are. */
  readonly breaks?: readonly number[];
  /** Token indices after which a line ends whatever the composer thinks of it; it chooses the other line ends. */
  readonly splits?: readonly number[];
  /** Token indices after which no line ends. */
  readonly glued?: readonly number[];
  /** The text stands on an arc that spans this angle: above 0 bent upwards, below 0 downwards; on one line. */
  readonly arcDeg?: Degrees;
}

/** One glyph of a line; places are millimetres on the page. */
export interface ComposedGlyph {
  readonly char: string;
  readonly face: FontFace;
  readonly glyphId: number;
  readonly x: Mm;
  readonly y: Mm;
  readonly angleDeg?: Degrees;
}

export interface ComposedLine {
  /** The words of the line, as drawn. */
  readonly text: string;
  /** Letters that nothing can draw are left out. */
  readonly glyphs: readonly ComposedGlyph[];
}

/** A text set into its box. */
export interface ComposedText {
  readonly lines: readonly ComposedLine[];
  /** Token indices after which a line ends. */
  readonly breaks: readonly number[];
  /** The face taken: the one asked for or its condensed companion. */
  readonly fontId: string;
  readonly sizeMm: Mm;
  readonly capHeightMm: Mm;
  readonly trackingEm: Em;
  /** Distance of baselines; 0 for a single line. */
  readonly lineStepMm: Mm;
  /** The ink of all lines; undefined when there is none. */
  readonly inkBox: Rect | undefined;
  readonly findings: readonly Diagnostic[];
}

/** Clear space kept between the ink of two lines, in em. */
export const MIN_LINE_GAP: Em = 0.05;
/** Sizes are cut down to this, so that the same design prints the same numbers everywhere. */
const SIZE_GRAIN_MM = 0.001;

export function grainSize(sizeMm: Mm): Mm {
  return Math.floor(sizeMm / SIZE_GRAIN_MM) * SIZE_GRAIN_MM;
}
