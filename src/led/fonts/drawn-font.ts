import { blankDots, stampDots, type DotImage } from '../dot-image.ts';
import type { DotFont } from './dot-font.ts';
import { parseGlyphSheet } from './glyph-sheet.ts';

/** Where things stand in a drawn font. Rows count from the top of the line. */
export interface DrawnFontPlan {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly capTop: number;
  readonly capRows: number;
  /** Row of the top edge of a small letter without ascender. */
  readonly smallTop: number;
  readonly strokeDots: number;
  readonly letterGap: number;
  readonly wordGap: number;
  /** Columns that the acute moves right and the grave left of the middle: it keeps á and à far from â and ả. */
  readonly sideShift: number;
  /** Sheets whose glyphs start at `capTop`, and the sheet of the seven marks. */
  readonly sheets: readonly string[];
  readonly marks: string;
  /** Middle of the part that marks stand over, in columns, where it isn't the middle of the letter. */
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

/**
 * A font from drawn base letters and marks in reserved rows: no mark ever touches the letter, another
 * mark or the next letter. A glyph drawn on a sheet is used as it is; every other Vietnamese letter is
 * composed from its base letter and marks by its canonical decomposition.
 */
export function buildDrawnFont(plan: DrawnFontPlan): DotFont {
  const drawn = new Map<string, DotImage>();
  for (const sheet of plan.sheets) for (const [name, image] of parseGlyphSheet(sheet)) drawn.set(name, image);
  const marks = parseGlyphSheet(plan.marks);
  const cache = new Map<string, DotImage | undefined>();
  const compose = (character: string): DotImage | undefined => {
    if (character === ' ' || character === '\u00a0') return blankDots(plan.wordGap, plan.rows);
    const whole = drawn.get(character);
    if (whole) return place(plan, [{ image: whole, x: 0, y: plan.capTop }]);
    return composeMarked(plan, drawn, marks, character);
  };
  return {
    id: plan.id,
    name: plan.name,
    rows: plan.rows,
    capRows: plan.capRows,
    capTop: plan.capTop,
    strokeDots: plan.strokeDots,
    letterGap: plan.letterGap,
    wordGap: plan.wordGap,
    licence: 'MIT',
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
  plan: DrawnFontPlan,
  drawn: ReadonlyMap<string, DotImage>,
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
  const image = drawn.get(base);
  if (!image) return undefined;
  const centre = plan.centres[base] ?? (image.width - 1) / 2;
  const small = base !== base.toUpperCase() || base === 'ı';
  const parts: Placed[] = [{ image, x: 0, y: plan.capTop }];
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
  if (under) parts.push({ image: under, x: centred(centre, under), y: plan.rows - under.height });
  return place(plan, parts);
}

function centred(centre: number, mark: DotImage): number {
  return Math.floor(centre - (mark.width - 1) / 2);
}

/** Puts parts on one glyph as wide as all of them: narrow letters widen under their marks. */
function place(plan: DrawnFontPlan, parts: readonly Placed[]): DotImage {
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
