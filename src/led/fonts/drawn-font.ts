import { blankDots, stampDots, type DotImage } from '../dot-image.ts';
import type { DotFont } from './dot-font.ts';
import { parseGlyphSheet } from './glyph-sheet.ts';

/** Where things stand in a composed font. Rows count from the top of the line. */
export interface ComposedFontPlan {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly capTop: number;
  readonly capRows: number;
  /** Row of the top edge of a small letter without ascender. */
  readonly smallTop: number;
  readonly strokeDots: number;
  readonly markDots: number;
  readonly letterGap: number;
  readonly wordGap: number;
  /** Columns that the acute moves right and the grave left of the middle: it keeps á and à far from â and ả. */
  readonly sideShift: number;
  /** A sheet of the seven marks. */
  readonly marks: string;
  readonly licence: string;
}

/** A letter without the marks that are put on it. */
export interface BaseGlyph {
  readonly image: DotImage;
  /** Row of the line where the image starts. */
  readonly top: number;
  /** Middle of the part that marks stand over, in columns; absent: the middle of the image. */
  readonly centre?: number;
}

/** A composed font whose base letters are drawn on sheets too. */
export interface DrawnFontPlan extends Omit<ComposedFontPlan, 'licence'> {
  /** Sheets whose glyphs start at `capTop`. */
  readonly sheets: readonly string[];
  /** Where the middle for marks isn't the middle of the letter. */
  readonly centres: Readonly<Record<string, number>>;
}

const ABOVE: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0309': 'hook',
  '\u0303': 'tilde',
};
const SHAPE: Readonly<Record<string, string>> = { '\u0302': 'circumflex', '\u0306': 'breve' };
const HORN = '\u031b';
const DOT_BELOW = '\u0323';

/** A font drawn dot by dot on sheets of the project. */
export function buildDrawnFont(plan: DrawnFontPlan): DotFont {
  const drawn = new Map<string, DotImage>();
  for (const sheet of plan.sheets) for (const [name, image] of parseGlyphSheet(sheet)) drawn.set(name, image);
  return buildComposedFont({ ...plan, licence: 'MIT' }, (name) => {
    const image = drawn.get(name);
    const centre = plan.centres[name];
    return image && { image, top: plan.capTop, ...(centre === undefined ? {} : { centre }) };
  });
}

/**
 * A font from base letters and marks in reserved rows: no mark ever touches the letter, another mark or the
 * next letter. A glyph that `base` knows is used as it is; every other Vietnamese letter is composed from its
 * base letter and marks by its canonical decomposition.
 */
export function buildComposedFont(plan: ComposedFontPlan, base: (character: string) => BaseGlyph | undefined): DotFont {
  const marks = parseGlyphSheet(plan.marks);
  const cache = new Map<string, DotImage | undefined>();
  const compose = (character: string): DotImage | undefined => {
    if (character === ' ' || character === '\u00a0') return blankDots(plan.wordGap, plan.rows);
    const whole = base(character);
    if (whole) return place(plan, [{ image: whole.image, x: 0, y: whole.top }]);
    return composeMarked(plan, base, marks, character);
  };
  const { id, name, rows, capRows, capTop, strokeDots, markDots, letterGap, wordGap, licence } = plan;
  return {
    id,
    name,
    rows,
    capRows,
    capTop,
    strokeDots,
    markDots,
    letterGap,
    wordGap,
    licence,
    glyph(character) {
      if (!cache.has(character)) cache.set(character, compose(character));
      return cache.get(character);
    },
  };
}

interface Placed {
  readonly image: DotImage;
  readonly x: number;
  readonly y: number;
}

function composeMarked(
  plan: ComposedFontPlan,
  baseGlyph: (character: string) => BaseGlyph | undefined,
  marks: ReadonlyMap<string, DotImage>,
  character: string,
): DotImage | undefined {
  const [letter = '', ...signs] = character.normalize('NFD');
  let base = letter;
  let shape: DotImage | undefined;
  let tone: string | undefined;
  let dot = false;
  for (const sign of signs) {
    if (sign === HORN) base = (letter + HORN).normalize('NFC');
    else if (SHAPE[sign]) shape = marks.get(SHAPE[sign]);
    else if (ABOVE[sign]) tone = ABOVE[sign];
    else if (sign === DOT_BELOW) dot = true;
    else return undefined;
  }
  if (signs.length === 0) return undefined;
  if (base === 'i' && (shape || tone)) base = 'ı';
  const found = baseGlyph(base);
  if (!found) return undefined;
  const { image, top } = found;
  const centre = found.centre ?? (image.width - 1) / 2;
  const small = base !== base.toUpperCase() || base === 'ı';
  const parts: Placed[] = [{ image, x: 0, y: top }];
  let free = (small ? plan.smallTop : plan.capTop) - 1;
  if (shape) {
    parts.push({ image: shape, x: centred(centre, shape), y: free - shape.height });
    free -= shape.height + 1;
  }
  const over = tone === undefined ? undefined : marks.get(tone);
  if (over) {
    const side = tone === 'acute' ? plan.sideShift : tone === 'grave' ? -plan.sideShift : 0;
    parts.push({ image: over, x: centred(centre, over) + side, y: free - over.height });
  }
  const under = dot ? marks.get('dot') : undefined;
  if (under) {
    const y = plan.rows - under.height;
    const tail = tailEnd(image, y - 1 - top);
    parts.push({ image: under, x: tail === 0 ? centred(centre, under) : tail + 1, y });
  }
  return place(plan, parts);
}

/** The column after a letter's tail (y) from a row of its image on: the dot of ỵ stands beside it. 0 without a tail. */
function tailEnd(image: DotImage, row: number): number {
  let end = 0;
  for (let y = Math.max(0, row); y < image.height; y++)
    for (let x = end; x < image.width; x++) if (image.dots[y * image.width + x]) end = x + 1;
  return end;
}

function centred(centre: number, mark: DotImage): number {
  return Math.floor(centre - (mark.width - 1) / 2);
}

/** Puts parts on one glyph as wide as all of them: narrow letters widen under their marks. */
function place(plan: ComposedFontPlan, parts: readonly Placed[]): DotImage {
  const left = Math.min(...parts.map((part) => part.x));
  const right = Math.max(...parts.map((part) => part.x + part.image.width));
  const glyph = blankDots(right - left, plan.rows);
  for (const part of parts) {
    if (part.y < 0 || part.y + part.image.height > plan.rows)
      throw new RangeError(`led: a part of a ${plan.id} glyph leaves the ${plan.rows} rows`);
    stampDots(glyph, part.image, part.x - left, part.y);
  }
  return glyph;
}
