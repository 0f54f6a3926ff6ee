import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareLetters, measureFace, missingCharacters, VIETNAMESE_LETTERS } from '../../scripts/font-metrics.ts';
import { CATALOGUE, readFontFile, shippedFace } from './shipped-fonts.ts';

const LIKE_LETTERS_BELOW = 0.0015;

test('the alphabet has 67 letters that ASCII lacks, in two cases', () => {
  expect(VIETNAMESE_LETTERS).toHaveLength(134);
  expect(new Set(VIETNAMESE_LETTERS).size).toBe(134);
  for (const letter of VIETNAMESE_LETTERS) expect([...letter]).toHaveLength(1);
});

test('26 files, each in the catalogue, each with its licence text', () => {
  const folder = new URL('../../fonts/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
  expect(files.toSorted()).toEqual(CATALOGUE.map((font) => font.file).toSorted());
  expect(files).toHaveLength(26);
  for (const font of CATALOGUE) {
    const licence = new TextDecoder().decode(readFontFile(font.licenceFile));
    expect(licence).toContain(font.licence === 'OFL-1.1' ? 'SIL OPEN FONT LICENSE Version 1.1' : 'Apache License');
  }
});

describe.each(CATALOGUE)('$id', (font) => {
  const face = shippedFace(font.id);

  test('is the file that was measured', () => {
    expect(createHash('sha256').update(readFontFile(font.file)).digest('hex')).toBe(font.sha256);
    expect(measureFace(face)).toEqual(font.metrics);
    expect(missingCharacters(face)).toEqual(font.missing);
  });

  test('draws all 134 letters, given composed or decomposed', () => {
    const glyphs = new Set<number>();
    for (const letter of VIETNAMESE_LETTERS) {
      for (const form of ['NFC', 'NFD'] as const) {
        const composed = letter.normalize(form).normalize('NFC');
        expect(composed).toBe(letter);
        const glyph = face.glyphId(composed.codePointAt(0) ?? 0);
        expect(glyph, letter).toBeGreaterThan(0);
        expect(face.outline(glyph).length, letter).toBeGreaterThan(4);
        expect(face.inkBounds(glyph), letter).toBeDefined();
        glyphs.add(glyph);
      }
    }
    expect(glyphs.size).toBe(134);
  });

  test('draws no two letters alike, but those it is barred from', () => {
    const closest = compareLetters(face);
    const alike = closest.filter((pair) => pair.difference < LIKE_LETTERS_BELOW).map((pair) => pair.letters);
    expect(alike).toEqual(font.id === 'dancing-script-700' ? [['Ẵ', 'Ẫ']] : []);
    expect([...face.barred]).toEqual(font.id === 'dancing-script-700' ? ['Ẵ'] : []);
    for (const pair of alike) expect(pair.some((letter) => face.barred.has(letter))).toBe(true);
    const next = closest.find((pair) => pair.difference >= LIKE_LETTERS_BELOW);
    console.log(`${font.id}: closest other letters ${next?.letters.join('/')} ${next?.difference.toFixed(4)} em²`);
  });

  test('what it lacks comes from its companion', () => {
    // Nobody draws the star: it is an ornament of our own.
    const lacking = font.missing.filter((character) => character !== '★');
    if (lacking.length === 0) {
      expect(font.companion).toBeUndefined();
      return;
    }
    const companion = shippedFace(font.companion ?? '');
    for (const character of lacking) expect(companion.glyphId(character.codePointAt(0) ?? 0)).toBeGreaterThan(0);
  });

  test('its condensed companion is narrower', () => {
    if (!font.condensedCompanion) return;
    expect(sampleWidth(font.condensedCompanion)).toBeLessThan(0.9 * sampleWidth(font.id));
  });
});

/** Width of some capitals at one cap height. */
function sampleWidth(id: string): number {
  const face = shippedFace(id);
  const advances = [...'NHIỆTLIỆTCHÀOMỪNG'].map((letter) => face.advance(face.glyphId(letter.codePointAt(0) ?? 0)));
  return advances.reduce((sum, advance) => sum + advance, 0) / face.capHeight;
}
