import { describe, expect, test } from 'vitest';
import { blankDots, dotsFromRows, litBounds, type DotImage } from '../../src/led/dot-image.ts';
import { PLAIN_LETTERS, SLOGAN_SIGNS, VIETNAMESE_LETTERS, type DotFont } from '../../src/led/fonts/dot-font.ts';
import { letterDistanceRequired, measureDotDistance, measureFontGate } from '../../src/led/fonts/font-gate.ts';
import { LED_FONT_OFFERS, LEAST_ROWS } from '../../src/led/fonts/offered-fonts.ts';
import { parseGlyphSheet } from '../../src/led/fonts/glyph-sheet.ts';
import { buildRecomposedFont } from '../../src/led/fonts/recomposed-font.ts';
import { renderFontSheet } from '../../src/led/fonts/preview-sheet.ts';
import { FONTS } from '../production/pieces.ts';
import { allLedFonts } from './led-fixtures.ts';

const fonts = allLedFonts();

function open(id: string): DotFont {
  const font = fonts.open(id);
  if (!font) throw new Error(`${id} can't be opened`);
  return font;
}

function glyph(id: string, letter: string): DotImage {
  const image = open(id).glyph(letter);
  if (!image) throw new Error(`${id} has no ${letter}`);
  return image;
}

test('there are 134 Vietnamese letters outside ASCII, each once', () => {
  expect(VIETNAMESE_LETTERS).toHaveLength(134);
  expect(new Set(VIETNAMESE_LETTERS).size).toBe(134);
  expect(VIETNAMESE_LETTERS.every((letter) => letter === letter.normalize('NFC') && [...letter].length === 1)).toBe(
    true,
  );
});

/** Tall outline fonts differ more and more; a tenth of them is drawn here to keep the run short. */
const gated = LED_FONT_OFFERS.filter(({ rows }) => rows <= 64 || rows === 128);

describe.each(gated.map(({ id, rows }) => ({ id, rows })))('letters of $id', ({ id, rows }) => {
  const font = open(id);
  const gate = measureFontGate(font);
  test('all 134 are there, inside the rows, and no two are too alike', () => {
    expect({ missing: gate.missing, outside: gate.outside, tooClose: gate.tooClose }).toEqual({
      missing: [],
      outside: [],
      tooClose: [],
    });
    expect(gate.passes).toBe(true);
    expect(gate.closest.dots).toBeGreaterThanOrEqual(rows < 20 ? 2 : 3);
    expect(Number.isFinite(gate.closest.dots)).toBe(true);
  });
  test('signs of slogans are there; every glyph is as high as the line', () => {
    expect(SLOGAN_SIGNS.filter((sign) => !font.glyph(sign))).toEqual([]);
    for (const letter of [...VIETNAMESE_LETTERS, ...PLAIN_LETTERS, ...SLOGAN_SIGNS, ' '])
      expect(font.glyph(letter)?.height).toBe(rows);
  });
});

describe('the gate itself', () => {
  test('keeps a thin face at 28 rows off the list: its Đ and D are two dots apart', () => {
    const thin = FONTS.get('barlow-condensed-600');
    if (!thin) throw new Error('no face');
    expect(LED_FONT_OFFERS.map(({ id }) => id)).not.toContain('barlow-condensed-600-28');
    const gate = measureFontGate(buildRecomposedFont(thin, 28));
    expect(gate.passes).toBe(false);
    expect(gate.closest.dots).toBe(2);
  });

  test('sees a font whose Ơ is its O, a missing letter and a pair one dot apart', () => {
    const good = open('vn16');
    const bad: DotFont = {
      ...good,
      glyph(character) {
        if (character === 'Ơ') return good.glyph('O');
        if (character === 'Ẳ') return undefined;
        if (character !== 'Ẹ') return good.glyph(character);
        const image = glyph('vn16', 'E');
        const dots = image.dots.slice();
        dots[15 * image.width] = 1;
        return { ...image, dots };
      },
    };
    const gate = measureFontGate(bad);
    expect(gate.passes).toBe(false);
    expect(gate.missing).toEqual(['Ẳ']);
    expect(gate.tooClose.map(({ a, b, dots }) => [a, b, dots])).toEqual(
      expect.arrayContaining([
        ['Ẹ', 'E', 1],
        ['Ơ', 'O', 0],
      ]),
    );
  });
  test('distance does not depend on side bearings, up to two columns', () => {
    const bar = dotsFromRows(['#.', '#.']);
    const moved = dotsFromRows(['..#', '..#']);
    expect(measureDotDistance(bar, moved)).toBe(0);
    expect(measureDotDistance(bar, dotsFromRows(['#.', '##']))).toBe(1);
    expect([letterDistanceRequired(16), letterDistanceRequired(19), letterDistanceRequired(20)]).toEqual([2, 2, 3]);
  });
});

describe('reserved rows', () => {
  const litRows = (image: DotImage): number[] =>
    Array.from({ length: image.height }, (_, y) => y).filter((y) =>
      image.dots.subarray(y * image.width, (y + 1) * image.width).some((dot) => dot > 0),
    );

  test('16 rows: tone 3, gap, circumflex 2, gap, capital 7, gap, dot', () => {
    expect(litRows(glyph('vn16', 'Ấ'))).toEqual([0, 1, 2, 4, 5, 7, 8, 9, 10, 11, 12, 13]);
    expect(litRows(glyph('vn16', 'Ậ'))).toEqual([4, 5, 7, 8, 9, 10, 11, 12, 13, 15]);
  });

  test.each(LED_FONT_OFFERS.filter(({ rows }) => rows <= 40).map(({ id }) => id))(
    '%s: marks touch neither the letter nor each other',
    (id) => {
      for (const letter of 'ẤẦẨẪẮẰẲẴẾỀỂỄỐỒỔỖ') {
        const rows = new Set(litRows(glyph(id, letter)));
        const font = open(id);
        const empty = Array.from({ length: font.capTop }, (_, y) => y).filter((y) => !rows.has(y));
        // One unlit row above the capital and one between the two marks, at least.
        expect(empty).toContain(font.capTop - 1);
        expect(empty.length).toBeGreaterThanOrEqual(2);
      }
      for (const letter of 'ẠẶẬẸỆỌỘỢỤỰ') expect(litRows(glyph(id, letter)).length).toBeLessThan(open(id).rows);
    },
  );

  test('the acute stands right of the grave, and the dot below is two dots wide', () => {
    expect(litBounds(glyph('vn16', 'Á'))?.right).toBe(5);
    const [acute, grave] = ['Á', 'À'].map((letter) => {
      const image = glyph('vn16', letter);
      return image.dots.subarray(3 * image.width, 4 * image.width).indexOf(1);
    });
    expect([acute, grave]).toEqual([4, 0]);
    const dot = glyph('vn16', 'Ạ');
    expect(dot.dots.subarray(15 * dot.width).filter((d) => d > 0)).toHaveLength(2);
  });

  test('what a person sees of ĐỘ', () => {
    const rows = ['Đ', 'Ộ'].map((letter) => glyph('vn16', letter));
    const text = Array.from({ length: 16 }, (_, y) =>
      rows
        .map((g) => [...g.dots.subarray(y * g.width, (y + 1) * g.width)].map((d) => (d ? '#' : '.')).join(''))
        .join(' '),
    );
    expect(text.join('\n')).toBe(
      [
        '...... .....',
        '...... .....',
        '...... .....',
        '...... .....',
        '...... ..#..',
        '...... ##.##',
        '...... .....',
        '.####. .###.',
        '.#...# #...#',
        '.#...# #...#',
        '###..# #...#',
        '.#...# #...#',
        '.#...# #...#',
        '.####. .###.',
        '...... .....',
        '...... .##..',
      ].join('\n'),
    );
  });
});

describe('sheets', () => {
  test('faults in a sheet are named', () => {
    expect(() => parseGlyphSheet('= A B\n#.# #\n#')).toThrow(/line 3 holds 1 glyphs, not 2/);
    expect(() => parseGlyphSheet('= A\n#x')).toThrow(/dots of/);
    expect(() => parseGlyphSheet('= A\n#\n= A\n#')).toThrow(/twice/);
    expect(() => parseGlyphSheet('= A\n#\n##')).toThrow(RangeError);
  });
  test('the preview sheet shows every line of letters', () => {
    const sheet = renderFontSheet(open('vn16'));
    expect(sheet.height).toBe(15 * 18 + 2);
    expect(litBounds(sheet)?.bottom).toBeGreaterThan(14 * 18);
  });
  test('nothing is offered below 16 rows', () => {
    expect(Math.min(...LED_FONT_OFFERS.map(({ rows }) => rows))).toBe(LEAST_ROWS);
    expect(blankDots(1, 1).dots).toHaveLength(1);
  });
});
