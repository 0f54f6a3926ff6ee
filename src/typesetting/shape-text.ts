import type { Em } from '../geometry/units.ts';
import type { FontFace, FontRegistry } from './font-face.ts';
import { pairOpening } from './pair-opening.ts';

/** One character of a text with the glyph that draws it. */
export interface ShapedChar {
  /** The NFC character; a no-break space is drawn and handed on as a space. */
  readonly char: string;
  /** Undefined where no font at hand has the letter: nothing is drawn there. */
  readonly face: FontFace | undefined;
  readonly glyphId: number;
}

/** A text on one endless line. */
export interface ShapedText {
  /** One entry for each code point. */
  readonly chars: readonly ShapedChar[];
  /** Pen position before each character, in em of the text's size; one more entry for the end. */
  readonly pen: readonly Em[];
  /** Letters that neither the font nor its companion has, each once. */
  readonly missing: readonly string[];
  /** Letters that the chosen font draws wrongly and the companion draws instead or nobody does. */
  readonly barred: readonly string[];
  /** Letters taken from the companion font. */
  readonly borrowed: readonly string[];
}

/**
 * Scripts that need reordering, joining or marks placed by the font: set one glyph after another they would
 * be misspelt, so their letters count as missing even where a font has them.
 */
const COMPLEX_SCRIPT =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Thai}\p{sc=Laoo}\p{sc=Tibt}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Mong}]/u;

/** Width of the gap left for a letter that nothing can draw. */
const MISSING_ADVANCE = 0.5;

/**
 * Maps characters one to one to glyphs and lays them on one line: advances, pair kerning, an opening
 * where two outlines would touch, and tracking (em, after every character). The text is NFC. `capitals` takes
 * the raised hyphens, brackets and quotes that go with capitals, where the font has them.
 */
export function shapeText(
  text: string,
  face: FontFace,
  fonts: FontRegistry,
  tracking: Em,
  capitals = false,
): ShapedText {
  const companion = face.info.companion ? fonts.get(face.info.companion) : undefined;
  const missing = new Set<string>();
  const barred = new Set<string>();
  const borrowed = new Set<string>();
  const chars = [...text].map((raw): ShapedChar => {
    const char = raw === '\u00a0' || raw === '\n' ? ' ' : raw;
    const codePoint = char.codePointAt(0) ?? 0;
    if (COMPLEX_SCRIPT.test(char)) {
      missing.add(char);
      return { char, face: undefined, glyphId: 0 };
    }
    const own = face.glyphId(codePoint);
    if (own !== 0 && !face.barred.has(char)) {
      return { char, face, glyphId: capitals ? (face.capitalForm?.(own) ?? own) : own };
    }
    const other = companion && !companion.barred.has(char) ? companion.glyphId(codePoint) : 0;
    if (own !== 0) barred.add(char);
    else if (other === 0) missing.add(char);
    if (other !== 0) {
      if (own === 0) borrowed.add(char);
      return { char, face: companion, glyphId: other };
    }
    return { char, face: undefined, glyphId: 0 };
  });
  return { chars, pen: layPen(chars, tracking), missing: [...missing], barred: [...barred], borrowed: [...borrowed] };
}

function layPen(chars: readonly ShapedChar[], tracking: Em): Em[] {
  const pen: Em[] = [0];
  let x = 0;
  chars.forEach((char, i) => {
    x += (char.face ? char.face.advance(char.glyphId) : MISSING_ADVANCE) + tracking;
    const next = chars[i + 1];
    if (char.face && next?.face === char.face) {
      const kern = char.face.kern(char.glyphId, next.glyphId);
      x += kern + pairOpening(char.face, char.glyphId, next.glyphId, kern);
    }
    pen.push(x);
  });
  return pen;
}

/** The horizontal ink of a stretch of characters: from the leftmost to the rightmost outline, in em, and whose that is. */
export function inkExtent(
  shaped: ShapedText,
  from: number,
  to: number,
): { left: Em; right: Em; last: number } | undefined {
  let left = Infinity;
  let right = -Infinity;
  let last = from;
  for (let i = from; i < to; i++) {
    const { face, glyphId } = shaped.chars[i] as ShapedChar;
    const ink = face?.inkBounds(glyphId);
    if (!ink) continue;
    const x = shaped.pen[i] as number;
    left = Math.min(left, x + ink.x);
    if (x + ink.x + ink.width > right) last = i;
    right = Math.max(right, x + ink.x + ink.width);
  }
  return left <= right ? { left, right, last } : undefined;
}
