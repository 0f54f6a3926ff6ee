import type { FontFace } from '../../typesetting/font-face.ts';
import { litBounds } from '../dot-image.ts';
import type { DotFont } from './dot-font.ts';
import { buildComposedFont, type BaseGlyph } from './drawn-font.ts';
import { MARKS_32, MARKS_40 } from './marks.data.ts';
import { characterOutline, measureStem, outlineDots, sideDots } from './outline-font.ts';

/** Rows reserved for marks: tone, gap, circumflex or breve, gap above the capital; gap and dot below. */
const RESERVED = {
  28: { marks: MARKS_32, above: 9, below: 3, sideShift: 1, markDots: 2 },
  32: { marks: MARKS_32, above: 9, below: 3, sideShift: 1, markDots: 2 },
  36: { marks: MARKS_32, above: 9, below: 3, sideShift: 1, markDots: 2 },
  40: { marks: MARKS_40, above: 11, below: 4, sideShift: 2, markDots: 3 },
  44: { marks: MARKS_40, above: 11, below: 4, sideShift: 2, markDots: 3 },
} as const;

export type RecomposedRows = keyof typeof RESERVED;

/** Letters whose horn must not pull the marks aside: they are centred as over the letter named. */
const HORNLESS: Readonly<Record<string, string>> = { Ơ: 'O', Ư: 'U', ơ: 'o', ư: 'u' };

/**
 * A font of 28 to 44 rows: base letters from an outline font, marks drawn for about that height in rows of their
 * own. The small tildes and hooks of outline fonts fall apart at this size, and letters can be larger when
 * no room is wasted between marks. Tails below the line are pressed into the rows of the dot.
 */
export function buildRecomposedFont(face: FontFace, rows: RecomposedRows): DotFont {
  const { marks, above, below, sideShift, markDots } = RESERVED[rows];
  const capRows = rows - above - below;
  const scale = capRows / face.capHeight;
  const baseline = above + capRows;
  const tail = face.inkBounds(face.glyphId(112));
  const squash = tail ? Math.min(1, below / ((tail.y + tail.height) * scale)) : 1;
  const smallTop = baseline - Math.round(face.xHeight * scale);
  const base = (character: string): BaseGlyph | undefined => {
    const decomposed = [...character.normalize('NFD')];
    const marked = decomposed.length > 1 && !(character in HORNLESS);
    const shape = marked ? undefined : characterOutline(face, character);
    if (!shape) return undefined;
    const sides = sideDots(shape.outline, shape.advance, scale);
    const image = outlineDots(shape.outline, scale, baseline, rows, sides, squash);
    const bare = HORNLESS[character];
    const lit = bare ? undefined : litBounds(image);
    const under = bare ? face.inkBounds(face.glyphId(bare.codePointAt(0) ?? 0)) : undefined;
    const centre = lit
      ? (lit.left + lit.right - 1) / 2
      : sides.left + (under ? Math.round(under.width * scale) - 1 : image.width - 1) / 2;
    return { image, top: 0, centre };
  };
  return buildComposedFont(
    {
      id: `${face.info.id}-${rows}`,
      name: `${face.info.family} ${face.info.weight}`,
      rows,
      capTop: above,
      capRows,
      smallTop,
      strokeDots: measureStem(face, scale),
      markDots,
      letterGap: 1,
      wordGap: Math.max(2, Math.round(face.advance(face.glyphId(32)) * scale) - 1),
      sideShift,
      marks,
      licence: face.info.licence,
    },
    base,
  );
}
