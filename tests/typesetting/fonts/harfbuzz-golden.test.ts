import * as hb from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE_LETTERS } from '../../../scripts/font-metrics.ts';
import { CATALOGUE, glyphsOf, readFontFile, shippedFace, SLOGAN_STRINGS } from '../../fonts/shipped-fonts.ts';

/** Our own shaping leaves these out; lining figures are our default. */
const FEATURES = [new hb.Feature('liga', 0), new hb.Feature('calt', 0), new hb.Feature('lnum', 1)];

function shapeWithHarfBuzz(font: hb.Font, text: string) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.setDirection(hb.Direction.LTR);
  buffer.setScript('Latn');
  buffer.setLanguage('vi');
  hb.shape(font, buffer, FEATURES);
  return buffer.getGlyphInfosAndPositions();
}

const CAPITALS = [...VIETNAMESE_LETTERS.filter((l) => l !== l.toLowerCase()), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const totals = { fonts: 0, strings: 0, glyphs: 0, pairs: 0, differing: 0 };

describe('advances and glyphs against HarfBuzz', () => {
  test('the fixture has at least 200 real strings with every Vietnamese letter', () => {
    expect(new Set(SLOGAN_STRINGS).size).toBeGreaterThanOrEqual(200);
    const used = new Set(SLOGAN_STRINGS.join(''));
    expect(VIETNAMESE_LETTERS.filter((letter) => !used.has(letter))).toEqual([]);
  });

  test.each(CATALOGUE.map((font) => font.id))('%s', (id) => {
    const face = shippedFace(id);
    const file = CATALOGUE.find((font) => font.id === id)?.file ?? '';
    const hbFace = new hb.Face(new hb.Blob(readFontFile(file).slice().buffer));
    const hbFont = new hb.Font(hbFace);
    const wrong: string[] = [];
    for (const text of SLOGAN_STRINGS) {
      const shaped = shapeWithHarfBuzz(hbFont, text);
      const glyphs = glyphsOf(face, text);
      const ours = glyphs.map((glyph, i) => {
        const next = glyphs[i + 1];
        const advance = face.advance(glyph) + (next === undefined ? 0 : face.kern(glyph, next));
        return `${glyph}:${Math.round(advance * face.unitsPerEm)}`;
      });
      const theirs = shaped.map((glyph) => `${glyph.codepoint}:${glyph.xAdvance}`);
      totals.strings += 1;
      totals.glyphs += glyphs.length;
      if (ours.join(' ') !== theirs.join(' ')) wrong.push(text);
    }
    totals.fonts += 1;
    totals.differing += wrong.length;
    expect(wrong).toEqual([]);
  });

  test.each(CATALOGUE.map((font) => font.id))('%s: every pair of capitals', (id) => {
    const face = shippedFace(id);
    const file = CATALOGUE.find((font) => font.id === id)?.file ?? '';
    const hbFont = new hb.Font(new hb.Face(new hb.Blob(readFontFile(file).slice().buffer)));
    const wrong: string[] = [];
    for (const first of CAPITALS) {
      // A row holds “first” before every capital, and every capital before “first”.
      const row = first + CAPITALS.map((second) => second + first).join('');
      const glyphs = glyphsOf(face, row);
      const ours = glyphs.map((glyph, i) => face.advance(glyph) + face.kern(glyph, glyphs[i + 1] ?? 0));
      for (const [i, { codepoint, xAdvance }] of shapeWithHarfBuzz(hbFont, row).entries()) {
        if (i === glyphs.length - 1) continue;
        if (codepoint !== glyphs[i] || xAdvance !== Math.round((ours[i] ?? 0) * face.unitsPerEm))
          wrong.push(row.slice(i, i + 2));
      }
      totals.pairs += glyphs.length - 1;
    }
    expect(wrong).toEqual([]);
  });

  test('prints what was compared', () => {
    const { fonts, strings, glyphs, pairs, differing } = totals;
    console.log(`HarfBuzz golden: ${fonts} fonts, ${strings} lines, ${glyphs} glyphs, ${differing} differing lines`);
    console.log(`and ${pairs} pairs of capitals, none differing`);
    expect(totals).toMatchObject({ fonts: 26, differing: 0 });
    expect(glyphs).toBeGreaterThan(300_000);
  });
});
