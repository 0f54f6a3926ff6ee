import { blankDots, litBounds, type DotImage } from '../dot-image.ts';
import { PLAIN_LETTERS, VIETNAMESE_LETTERS, type DotFont } from './dot-font.ts';

/** What the letters of a font measure against one another. */
export interface FontGate {
  /** Vietnamese letters the font doesn't have. */
  readonly missing: readonly string[];
  /** Letters whose dots leave the rows of the font. */
  readonly outside: readonly string[];
  /** The two most alike letters and the number of dots that part them. */
  readonly closest: { readonly a: string; readonly b: string; readonly dots: number };
  /** Every pair nearer than `minimum`. */
  readonly tooClose: readonly { readonly a: string; readonly b: string; readonly dots: number }[];
  readonly minimum: number;
  readonly passes: boolean;
}

/** At least this many dots part any two letters: 2 up to 19 rows, 3 from 20 rows. */
export function letterDistanceRequired(rows: number): number {
  return rows < 20 ? 2 : 3;
}

/**
 * Compares all 134 Vietnamese letters and the 52 plain ones with one another, dot by dot, each pair in
 * its most alike position (slid sideways by up to two columns). Two letters of which neither is Vietnamese
 * are not compared: I, l and i of plain fonts may be alike. Differences are counted up to `enough`: tall letters differ
 * in hundreds of dots.
 */
export function measureFontGate(font: DotFont, enough = Infinity): FontGate {
  const minimum = letterDistanceRequired(font.rows);
  const missing: string[] = [];
  const outside: string[] = [];
  const present: { letter: string; image: DotImage; lit: number }[] = [];
  for (const letter of [...VIETNAMESE_LETTERS, ...PLAIN_LETTERS]) {
    const image = font.glyph(letter);
    const bounds = image && litBounds(image);
    if (!image || !bounds) missing.push(letter);
    else {
      if (image.height !== font.rows) outside.push(letter);
      present.push({ letter, image: trimSides(image, bounds.left, bounds.right), lit: countLit(image) });
    }
  }
  let closest = { a: '', b: '', dots: Infinity };
  const tooClose: { a: string; b: string; dots: number }[] = [];
  const vietnamese = new Set(VIETNAMESE_LETTERS);
  for (let i = 0; i < present.length; i++) {
    const one = present[i];
    if (!one || !vietnamese.has(one.letter)) continue;
    for (let j = i + 1; j < present.length; j++) {
      const other = present[j];
      if (!other || Math.abs(one.lit - other.lit) >= Math.max(minimum, closest.dots)) continue;
      const dots = measureDotDistance(one.image, other.image, enough);
      if (dots < closest.dots) closest = { a: one.letter, b: other.letter, dots };
      if (dots < minimum) tooClose.push({ a: one.letter, b: other.letter, dots });
    }
  }
  const passes = missing.length === 0 && outside.length === 0 && tooClose.length === 0;
  return { missing, outside, closest, tooClose, minimum, passes };
}

const SLIDE = 2;

/** Dots that differ between two glyphs of one height, at the sideways shift where they are most alike; `enough` at most. */
export function measureDotDistance(a: DotImage, b: DotImage, enough = Infinity): number {
  let least = enough;
  for (let shift = -SLIDE; shift <= SLIDE; shift++) {
    const from = Math.min(0, shift);
    const to = Math.max(a.width, b.width + shift);
    let differing = 0;
    for (let y = 0; y < a.height && differing < least; y++) {
      for (let x = from; x < to; x++) {
        const dotA = x >= 0 && x < a.width ? a.dots[y * a.width + x] : 0;
        const bx = x - shift;
        const dotB = bx >= 0 && bx < b.width ? b.dots[y * b.width + bx] : 0;
        if (dotA !== dotB) differing++;
      }
    }
    least = Math.min(least, differing);
  }
  return least;
}

function countLit(image: DotImage): number {
  let lit = 0;
  for (const dot of image.dots) if (dot) lit++;
  return lit;
}

function trimSides(image: DotImage, left: number, right: number): DotImage {
  const trimmed = blankDots(right - left, image.height);
  for (let y = 0; y < image.height; y++)
    for (let x = left; x < right; x++)
      trimmed.dots[y * trimmed.width + x - left] = image.dots[y * image.width + x] as number;
  return trimmed;
}
