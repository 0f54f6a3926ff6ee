import { solid, type Ink } from '../colour/ink.ts';
import { NAMED_INKS } from '../colour/named-inks.ts';
import { lineTo, moveTo, rectPath, type Path } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Mm } from '../geometry/units.ts';
import type { GlyphsItem, PlacedGlyph, Scene, SceneItem } from '../scene/display-list.ts';
import type { FontFace } from '../typesetting/font-face.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';

/** The fonts of the sheets, which must be loaded: the typeface of Vietnamese office papers. */
export const SHEET_FONT_IDS = ['tinos-400', 'tinos-700'] as const;

export interface TextLook {
  readonly sizeMm?: Mm;
  readonly bold?: boolean;
  readonly ink?: Ink;
  readonly align?: 'left' | 'centre' | 'right';
  /** Turned a quarter to the left about its start. */
  readonly upright?: boolean;
}

interface SheetSize {
  readonly widthMm: Mm;
  readonly heightMm: Mm;
}

const A4: SheetSize = { widthMm: 210, heightMm: 297 };
export const A4_TURNED: SheetSize = { widthMm: 297, heightMm: 210 };

const BODY: Mm = 3.9;
const LINE_STEP = 1.32;

/** A page to be read, drawn by hand: text, lines, tables and pictures of pieces. Origin at the top left. */
export class Sheet {
  readonly widthMm: Mm;
  readonly heightMm: Mm;
  readonly fonts: LoadedFonts;
  readonly #title: string;
  readonly #items: SceneItem[] = [];
  #texts = 0;

  constructor(title: string, fonts: LoadedFonts, size: SheetSize = A4) {
    this.#title = title;
    this.fonts = fonts;
    this.widthMm = size.widthMm;
    this.heightMm = size.heightMm;
    const paper = { x: 0, y: 0, width: this.widthMm, height: this.heightMm };
    this.#items.push({ kind: 'path', from: '', path: rectPath(paper), fill: solid(NAMED_INKS.white) });
  }

  add(item: SceneItem): void {
    this.#items.push(item);
  }

  /** One line, its baseline at y. */
  text(words: string, x: Mm, y: Mm, look: TextLook = {}): void {
    const { sizeMm = BODY, align = 'left', ink = NAMED_INKS.black } = look;
    const width = this.measure(words, look);
    const start = align === 'left' ? 0 : align === 'right' ? -width : -width / 2;
    const face = this.#face(look);
    const glyphs = setLine(words, face, sizeMm).map((glyph): PlacedGlyph =>
      look.upright ? { ...glyph, x, y: y - start - glyph.x, angleDeg: -90 } : { ...glyph, x: x + start + glyph.x, y },
    );
    if (glyphs.length === 0) return;
    const item: GlyphsItem = {
      kind: 'glyphs',
      from: `text-${this.#texts++}`,
      fontId: face.info.id,
      sizeMm,
      glyphs,
      text: known(words, face),
      line: 0,
      fill: solid(ink),
    };
    this.#items.push(item);
  }

  measure(words: string, look: TextLook = {}): Mm {
    const face = this.#face(look);
    const sizeMm = look.sizeMm ?? BODY;
    const last = setLine(words, face, sizeMm).at(-1);
    return last ? last.x + face.advance(last.glyphId) * sizeMm : 0;
  }

  /** Words set in lines of a width from the first baseline y on; returns the baseline that follows. */
  paragraph(words: string, x: Mm, y: Mm, width: Mm, look: TextLook = {}): Mm {
    const step = (look.sizeMm ?? BODY) * LINE_STEP;
    let baseline = y;
    const at = look.align === 'centre' ? x + width / 2 : look.align === 'right' ? x + width : x;
    for (const line of this.#wrap(words, width, look)) {
      this.text(line, at, baseline, look);
      baseline += step;
    }
    return baseline;
  }

  line(x0: Mm, y0: Mm, x1: Mm, y1: Mm, widthMm: Mm = 0.2, ink: Ink = NAMED_INKS.black, dashMm?: readonly Mm[]): void {
    this.stroke([moveTo(x0, y0), lineTo(x1, y1)], widthMm, ink, dashMm);
  }

  stroke(path: Path, widthMm: Mm = 0.2, ink: Ink = NAMED_INKS.black, dashMm?: readonly Mm[]): void {
    const stroke = { paint: solid(ink), widthMm, join: 'miter' as const, ...(dashMm ? { dashMm } : {}) };
    this.#items.push({ kind: 'path', from: '', path, stroke });
  }

  box(box: Rect, ink?: Ink, lineMm: Mm = 0.2): void {
    if (ink) this.#items.push({ kind: 'path', from: '', path: rectPath(box), fill: solid(ink) });
    else this.stroke(rectPath(box), lineMm);
  }

  /** Rows of a ruled table; returns where it ends. The first row is its head. */
  table(rows: readonly (readonly string[])[], x: Mm, y: Mm, widths: readonly Mm[], sizeMm: Mm = BODY): Mm {
    const total = widths.reduce((sum, width) => sum + width, 0);
    const padding = 1.6;
    const step = sizeMm * LINE_STEP;
    let top = y;
    rows.forEach((row, index) => {
      const look = { sizeMm, bold: index === 0 };
      const lines = row.map((cell, i) => this.#wrap(cell, (widths[i] ?? 0) - 2 * padding, look));
      const height = Math.max(1, ...lines.map((cell) => cell.length)) * step + 2 * padding - step + sizeMm;
      if (index === 0) this.box({ x, y: top, width: total, height }, NAMED_INKS.paleGrey);
      let left = x;
      lines.forEach((cell, i) => {
        cell.forEach((line, l) => this.text(line, left + padding, top + padding + sizeMm * 0.82 + l * step, look));
        left += widths[i] ?? 0;
      });
      this.line(x, top, x + total, top);
      top += height;
    });
    this.line(x, top, x + total, top);
    let edge = x;
    for (const width of [0, ...widths]) {
      edge += width;
      this.line(edge, y, edge, top);
    }
    return top;
  }

  scene(): Scene {
    const { widthMm, heightMm } = this;
    return { title: this.#title, pageId: 'sheet', widthMm, heightMm, bleedMm: 0, safeMm: 0, items: this.#items };
  }

  #face({ bold = false }: TextLook): FontFace {
    const id = bold ? 'tinos-700' : 'tinos-400';
    const face = this.fonts.get(id);
    if (!face) throw new RangeError(`sheet: the font ${id} is not loaded`);
    return face;
  }

  #wrap(words: string, width: Mm, look: TextLook): readonly string[] {
    const lines: string[] = [];
    for (const part of words.normalize('NFC').split('\n')) {
      let line = '';
      for (const word of part.split(/\s+/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && this.measure(longer, look) > width) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      lines.push(line);
    }
    return lines;
  }
}

/** The letters that a face has, in NFC; the others are left out. */
function known(words: string, face: FontFace): string {
  return [...words.normalize('NFC')].filter((char) => face.glyphId(char.codePointAt(0) ?? 0) !== 0).join('');
}

function setLine(words: string, face: FontFace, sizeMm: Mm): readonly PlacedGlyph[] {
  let x = 0;
  let before: number | undefined;
  return [...known(words, face)].map((char) => {
    const glyphId = face.glyphId(char.codePointAt(0) ?? 0);
    if (before !== undefined) x += face.kern(before, glyphId) * sizeMm;
    const glyph = { glyphId, x, y: 0 };
    x += face.advance(glyphId) * sizeMm;
    before = glyphId;
    return glyph;
  });
}
