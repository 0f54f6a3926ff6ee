import { readFileSync } from 'node:fs';
import { NAMED_INKS } from '../../../src/colour/named-inks.ts';
import { solid, type Paint } from '../../../src/colour/ink.ts';
import { rectPath, polygonPath } from '../../../src/geometry/path.ts';
import type { GlyphsItem, PlacedGlyph, Scene, SceneItem } from '../../../src/scene/display-list.ts';
import type { OutputProfile, PdfRenderOptions } from '../../../src/renderers/pdf/render-options.ts';
import { createFontRegistry, lazyFont } from '../../../src/typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../../../src/typesetting/fonts/parse-font-face.ts';
import type { FontFace } from '../../../src/typesetting/font-face.ts';

const file = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../${path}`, import.meta.url)));

const entry = (id: string, path: string, family: string, weight: number) =>
  lazyFont(file(`fonts/${path}`), { id, family, weight, licence: 'OFL-1.1' }, parseFontFace);

/** Three shipped fonts of different makers: 1000 and 2048 units to the em. */
export const FONTS = createFontRegistry([
  entry('be-vietnam-pro-800', 'BeVietnamPro_800ExtraBold.ttf', 'Be Vietnam Pro', 800),
  entry('tinos-700', 'Tinos_700Bold.ttf', 'Tinos', 700),
  entry('montserrat-700', 'Montserrat_700Bold.ttf', 'Montserrat', 700),
]);

export function faceOf(fontId: string): FontFace {
  const face = FONTS.get(fontId);
  if (!face) throw new Error(`test font ${fontId} is not readable`);
  return face;
}

export const FOGRA39: OutputProfile = {
  bytes: file('src/colour/profiles/FOGRA39L-free-TAC260.icc'),
  identifier: 'FOGRA39',
  info: 'Coated FOGRA39 (ISO 12647-2:2004)',
  registry: 'http://www.color.org',
};

/** Options that every case starts from; the source of glyphs is shared, as a program would share it. */
export const PRESS: PdfRenderOptions = { glyphs: FONTS, fonts: (id) => FONTS.get(id), profile: FOGRA39 };

export interface LineStyle {
  readonly fontId?: string;
  readonly sizeMm?: number;
  readonly trackingEm?: number;
  readonly fill?: Paint;
  readonly from?: string;
}

/** One line of text with kerning, its first baseline at x, y. */
export function lineItem(text: string, x: number, y: number, style: LineStyle = {}): GlyphsItem {
  const { fontId = 'be-vietnam-pro-800', sizeMm = 100, trackingEm = 0, fill = solid(NAMED_INKS.starYellow) } = style;
  const face = faceOf(fontId);
  const glyphs: PlacedGlyph[] = [];
  let pen = x;
  let before: number | undefined;
  for (const char of text) {
    const glyphId = face.glyphId(char.codePointAt(0) ?? 0);
    if (before !== undefined) pen += face.kern(before, glyphId) * sizeMm;
    glyphs.push({ glyphId, x: pen, y });
    pen += (face.advance(glyphId) + trackingEm) * sizeMm;
    before = glyphId;
  }
  return { kind: 'glyphs', from: style.from ?? 'slogan', fontId, sizeMm, glyphs, text, line: 0, fill };
}

export function ground(widthMm: number, heightMm: number, bleedMm: number, fill: Paint): SceneItem {
  const box = { x: -bleedMm, y: -bleedMm, width: widthMm + 2 * bleedMm, height: heightMm + 2 * bleedMm };
  return { kind: 'path', from: 'ground', path: rectPath(box), fill };
}

export function star(cx: number, cy: number, radius: number): SceneItem {
  const points = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius : radius * 0.382;
    const angle = (i * Math.PI) / 5;
    return { x: cx + r * Math.sin(angle), y: cy - r * Math.cos(angle) };
  });
  return { kind: 'path', from: 'star', path: polygonPath(points), fill: solid(NAMED_INKS.starYellow) };
}

export const SLOGAN = ['NHIỆT LIỆT CHÀO MỪNG', 'NGÀY QUỐC KHÁNH 2 THÁNG 9'];

/** Red ground, star and a slogan in two lines. */
export function banner(widthMm = 3000, heightMm = 1000, bleedMm = 20, extra: readonly SceneItem[] = []): Scene {
  const sizeMm = Math.min(heightMm / 5, widthMm / 18);
  const x = widthMm * 0.1;
  return {
    title: 'Băng rôn Quốc khánh',
    pageId: 'page-1',
    widthMm,
    heightMm,
    bleedMm,
    safeMm: 50,
    items: [
      ground(widthMm, heightMm, bleedMm, solid(NAMED_INKS.flagRed)),
      star(widthMm / 2, heightMm * 0.18, heightMm * 0.12),
      lineItem(SLOGAN[0] ?? '', x, heightMm * 0.55, { sizeMm }),
      lineItem(SLOGAN[1] ?? '', x, heightMm * 0.8, { sizeMm, fontId: 'tinos-700' }),
      ...extra,
    ],
  };
}
