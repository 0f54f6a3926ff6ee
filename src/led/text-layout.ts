import { blankDots, litBounds, stampDots, type DotImage, type LitBounds } from './dot-image.ts';
import type { DotFont } from './fonts/dot-font.ts';

/** One line of text in dots (index 1), and where each NFC letter stands, spaces left out. */
export interface LineDots {
  readonly image: DotImage;
  readonly letters: readonly { readonly x: number; readonly width: number }[];
}

/** The characters of a text that a font can't draw, each once, in order. */
export function missingLetters(text: string, font: DotFont): string[] {
  return [...new Set(text.normalize('NFC'))].filter((character) => !/\s/.test(character) && !font.glyph(character));
}

interface PlacedLetter {
  readonly image: DotImage;
  readonly x: number;
}

/** Where the glyphs of a line stand. Characters the font hasn't are skipped: `missingLetters` tells of them. */
function placeLetters(text: string, font: DotFont): PlacedLetter[] {
  const placed: PlacedLetter[] = [];
  let before = '';
  for (const character of text.normalize('NFC')) {
    const image = font.glyph(character);
    if (!image) continue;
    const last = placed.at(-1);
    let x = last ? last.x + last.image.width + font.letterGap : 0;
    if (last) {
      const most = (font.overhang?.(before).right ?? 0) + (font.overhang?.(character).left ?? 0);
      x -= overlapAllowed(last.image, image, font.letterGap, most);
    }
    placed.push({ image, x });
    before = character;
  }
  return placed;
}

/** How far a glyph may move under the overhanging marks of its neighbour with an unlit dot between their inks. */
function overlapAllowed(left: DotImage, right: DotImage, gap: number, most: number): number {
  for (let overlap = most; overlap > 0; overlap--)
    if (standApart(left, right, left.width + gap - overlap)) return overlap;
  return 0;
}

function standApart(left: DotImage, right: DotImage, offset: number): boolean {
  for (let y = 0; y < left.height; y++) {
    const row = left.dots.subarray(y * left.width, (y + 1) * left.width);
    const end = row.lastIndexOf(1);
    if (end < 0) continue;
    for (let near = Math.max(0, y - 1); near <= Math.min(right.height - 1, y + 1); near++) {
      const start = right.dots.subarray(near * right.width, (near + 1) * right.width).indexOf(1);
      if (start >= 0 && offset + start - end < 2) return false;
    }
  }
  return true;
}

function lineEnd(placed: readonly PlacedLetter[]): number {
  return placed.reduce((end, { x, image }) => Math.max(end, x + image.width), 0);
}

/** Width of a line in dots without drawing it. */
export function measureLine(text: string, font: DotFont): number {
  return lineEnd(placeLetters(text, font));
}

export function drawLine(text: string, font: DotFont): LineDots {
  const placed = placeLetters(text, font);
  const image = blankDots(Math.max(1, lineEnd(placed)), font.rows);
  for (const letter of placed) stampDots(image, letter.image, letter.x, 0);
  const letters = placed.filter((letter) => litBounds(letter.image)).map(({ x, image: { width } }) => ({ x, width }));
  return { image, letters };
}

export interface TextPlacing {
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'centre' | 'right';
}

export interface TextDots {
  /** Index 1 on 0, as large as the box. */
  readonly image: DotImage;
  /** Boxes of the letters in reading order, for the typewriter. */
  readonly letters: readonly LitBounds[];
  /** Lines wider than the box, and whether all lines together are taller. */
  readonly tooWide: readonly { readonly line: number; readonly width: number }[];
  readonly tooTall: boolean;
  /** Unlit rows between the ink of neighbouring lines at the narrowest place; undefined for one line. */
  readonly lineGap: number | undefined;
}

/** At most this share of a line's height is put between lines on a tall board. */
const MOST_LEADING = 0.25;

/**
 * Sets lines in a box: lines follow each other at the height of the font, with the spare rows shared out,
 * and the whole is centred by its ink where there is room.
 */
export function layoutText(lines: readonly string[], font: DotFont, placing: TextPlacing): TextDots {
  const { width, height, align } = placing;
  const drawn = lines.map((line) => drawLine(line, font));
  const spare = Math.max(0, height - drawn.length * font.rows);
  const leading =
    drawn.length > 1 ? Math.min(Math.floor(spare / (drawn.length + 1)), Math.round(font.rows * MOST_LEADING)) : 0;
  const step = font.rows + leading;
  const inks = drawn.map(({ image }) => litBounds(image));
  const first = inks[0]?.top ?? 0;
  const last = (drawn.length - 1) * step + (inks.at(-1)?.bottom ?? font.rows);
  const blockHeight = (drawn.length - 1) * step + font.rows;
  const centred = Math.floor((height - (first + last)) / 2);
  const top = Math.max(Math.min(0, height - blockHeight), Math.min(centred, Math.max(0, height - blockHeight)));
  const image = blankDots(width, height);
  const letters: LitBounds[] = [];
  drawn.forEach((line, at) => {
    const room = width - line.image.width;
    const x = align === 'left' ? 0 : align === 'right' ? room : Math.floor(room / 2);
    const y = top + at * step;
    stampDots(image, line.image, x, y);
    for (const letter of line.letters)
      letters.push({ left: x + letter.x, right: x + letter.x + letter.width, top: y, bottom: y + font.rows });
  });
  let lineGap: number | undefined;
  for (let at = 1; at < drawn.length; at++) {
    const [above, below] = [drawn[at - 1], drawn[at]];
    if (above && below) lineGap = Math.min(lineGap ?? Infinity, narrowestGap(above.image, below.image, step, align));
  }
  return {
    image,
    letters,
    tooWide: drawn.flatMap((line, at) => (line.image.width > width ? [{ line: at, width: line.image.width }] : [])),
    tooTall: drawn.length * font.rows > height,
    lineGap,
  };
}

/** Unlit rows between two lines where the ink of the upper one stands over, or next to, that of the lower one. */
function narrowestGap(above: DotImage, below: DotImage, step: number, align: TextPlacing['align']): number {
  const shift = align === 'left' ? 0 : below.width - above.width;
  const offset = align === 'centre' ? Math.floor(shift / 2) : shift;
  const upper = columnEnds(above, 'bottom');
  const lower = columnEnds(below, 'top');
  let gap = step;
  for (let x = 0; x < upper.length; x++)
    for (const near of [-1, 0, 1]) {
      const [bottom, top] = [upper[x], lower[x + offset + near]];
      if (bottom !== undefined && top !== undefined && bottom >= 0 && top >= 0)
        gap = Math.min(gap, step - bottom - 1 + top);
    }
  return gap;
}

/** The lowest, or highest, lit row of each column; -1 for an unlit one. */
function columnEnds({ width, height, dots }: DotImage, end: 'top' | 'bottom'): number[] {
  return Array.from({ length: width }, (_, x) => {
    for (let i = 0; i < height; i++) {
      const y = end === 'top' ? i : height - 1 - i;
      if (dots[y * width + x]) return y;
    }
    return -1;
  });
}
