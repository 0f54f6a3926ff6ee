import { VIETNAMESE_LETTERS } from '../../text/vietnamese-letters.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { measureShape, sameShape, type Shape } from './glyph-shape.ts';

/** A glyph that an outline may be: `scale` is the em in units of the outline, (dx, dy) the glyph's origin in them. */
export interface LetterMatch {
  readonly letter: string;
  readonly fontId: string;
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  readonly advance: number;
}

interface IndexedGlyph {
  readonly letter: string;
  readonly face: FontFace;
  readonly glyphId: number;
  readonly shape: Shape;
}

/** Letters that are looked for; of letters with one outline the first counts. */
const LETTERS: readonly string[] = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  ...VIETNAMESE_LETTERS,
  ...'-.,!?:;\'"()/&%+–—“”‘’…•·*=<>@#$[]{}_|~°²³×÷«»₫№§±',
  ...'ÄÅÆÇËÏÑÖØÜŸßäåæçëïñöøüÿŒœÞþÐð',
];

/** Outlines may differ by this part of an em; nobody sees it, and no two letters of a font are as near. */
const TOLERANCE_EM = 0.003;

/** The outlines of the letters of some fonts. */
export class LetterIndex {
  readonly #glyphs: readonly IndexedGlyph[];

  constructor(faces: readonly FontFace[]) {
    this.#glyphs = faces.flatMap(indexFace);
  }

  /**
   * Every glyph with the outline of `shape` (y down), one for each letter and font, whatever its size and place. Where
   * a glyph fits with its origin at 0, those that fit elsewhere alone are left out.
   */
  match(shape: Shape): readonly LetterMatch[] {
    const found: LetterMatch[] = [];
    for (const { letter, face, glyphId, shape: known } of this.#glyphs) {
      const scale = Math.max(shape.box.width / known.box.width, shape.box.height / known.box.height);
      const slack = TOLERANCE_EM * scale;
      if (Math.abs(shape.box.width - known.box.width * scale) > 2 * slack) continue;
      if (Math.abs(shape.box.height - known.box.height * scale) > 2 * slack) continue;
      const dx = shape.box.x - known.box.x * scale;
      const dy = shape.box.y - known.box.y * scale;
      if (!sameShape(shape, known, scale, dx, dy, slack)) continue;
      found.push({ letter, fontId: face.info.id, scale, dx, dy, advance: face.advance(glyphId) });
    }
    const inPlace = found.filter(({ scale, dx, dy }) => Math.hypot(dx, dy) <= TOLERANCE_EM * scale);
    return inPlace.length > 0 ? inPlace : found;
  }
}

function indexFace(face: FontFace): readonly IndexedGlyph[] {
  const seen = new Set<number>([0]);
  const glyphs: IndexedGlyph[] = [];
  for (const letter of LETTERS) {
    const plain = face.glyphId(letter.codePointAt(0) ?? 0);
    for (const glyphId of [plain, face.capitalForm?.(plain) ?? plain]) {
      if (seen.has(glyphId)) continue;
      seen.add(glyphId);
      const shape = measureShape(face.outline(glyphId));
      if (shape) glyphs.push({ letter, face, glyphId, shape });
    }
  }
  return glyphs;
}
