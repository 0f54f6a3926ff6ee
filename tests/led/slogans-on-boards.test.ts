import { describe, expect, test } from 'vitest';
import { checkFlashes } from '../../src/led/check-flashes.ts';
import { parseBoard } from '../../src/led/boards.ts';
import { BOARD_PRESETS } from '../../src/led/catalogue.data.ts';
import { compileProgramme } from '../../src/led/compile-programme.ts';
import { litBounds } from '../../src/led/dot-image.ts';
import { mostLines } from '../../src/led/fit-advice.ts';
import { MOTION_NAMES, planSloganProgramme, type SloganChoices } from '../../src/led/slogan-programme.ts';
import { drawLine, layoutText, measureLine, missingLetters } from '../../src/led/text-layout.ts';
import { allLedFonts, dotBoard, DRAWN_FONTS, SLOGANS } from './led-fixtures.ts';

function planOn(text: string, width: number, height: number, choices: SloganChoices = {}) {
  return planSloganProgramme(text, dotBoard(width, height), DRAWN_FONTS, choices);
}

describe('text in dots', () => {
  const font = DRAWN_FONTS.open('vn16');
  if (!font) throw new Error('no vn16');
  test('a line is as wide as measured, whatever its Unicode form', () => {
    for (const slogan of SLOGANS) {
      const line = drawLine(slogan, font);
      expect(line.image.width).toBe(measureLine(slogan.normalize('NFD'), font));
      expect(line.letters).toHaveLength([...slogan.normalize('NFC')].filter((c) => c !== ' ').length);
      expect(missingLetters(slogan, font)).toEqual([]);
    }
    expect(missingLetters('漢 Ж漢', font)).toEqual(['漢', 'Ж']);
  });
  test('words are four dots apart, letters one', () => {
    expect(measureLine('HH', font)).toBe(11);
    expect(measureLine('H H', font)).toBe(14);
  });
  test('marks of outline letters may stand over a neighbour, but never touch it', () => {
    const narrow = allLedFonts().open('barlow-condensed-700-48');
    if (!narrow) throw new Error('no font');
    const glyphs = ['Ế', 'T'].map((letter) => narrow.glyph(letter)?.width ?? 0);
    expect(narrow.overhang?.('Ế').right).toBeGreaterThan(0);
    const pair = drawLine('ẾT', narrow).image;
    expect(pair.width).toBeLessThan((glyphs[0] ?? 0) + (glyphs[1] ?? 0) + 1);
    const lit = (word: string): number => drawLine(word, narrow).image.dots.filter((dot) => dot > 0).length;
    expect(lit('ẾẾTÍÌ')).toBe(2 * lit('Ế') + lit('T') + lit('Í') + lit('Ì'));
  });
  test('lines are aligned, centred by their ink, and never leave a box they fit', () => {
    const box = { width: 60, height: 40 };
    const left = litBounds(layoutText(['HI', 'H'], font, { ...box, align: 'left' }).image);
    const right = litBounds(layoutText(['HI', 'H'], font, { ...box, align: 'right' }).image);
    expect([left?.left, right?.right]).toEqual([0, 60]);
    const one = litBounds(layoutText(['HI'], font, { ...box, align: 'centre' }).image);
    expect(Math.abs((one?.top ?? 0) - (40 - (one?.bottom ?? 0)))).toBeLessThanOrEqual(1);
    const wide = layoutText(['ĐẢNG CỘNG SẢN VIỆT NAM', 'B', 'C'], font, { ...box, align: 'left' });
    expect([wide.tooWide.map(({ line }) => line), wide.tooTall]).toEqual([[0], true]);
  });
  test('the gap between lines is measured where letters stand over each other', () => {
    const gap = (lines: string[]): number | undefined =>
      layoutText(lines, font, { width: 60, height: 32, align: 'left' }).lineGap;
    expect(gap(['H'])).toBeUndefined();
    expect(gap(['Ạ', 'Ằ'])).toBe(0);
    expect(gap(['H', 'H'])).toBe(9);
    expect(gap(['Ạ.....', '.....Ằ'])).toBeGreaterThan(1);
  });
});

describe('advice', () => {
  test('a short slogan stands, a longer one has two pages, a long one runs; each says why', () => {
    const ways = [320, 160, 96].map((width) => {
      const planned = planOn(SLOGANS[0], width, 16);
      return [planned.ok && planned.value.advice.way, planned.diagnostics.map(({ code }) => code)];
    });
    expect(ways).toEqual([
      ['still', ['led/advice-still']],
      ['pages', ['led/advice-pages']],
      ['scroll', ['led/advice-scroll']],
    ]);
  });
  test('lines break by sense, never inside a name', () => {
    const planned = planOn('Nước Cộng hòa xã hội chủ nghĩa Việt Nam muôn năm!', 192, 32);
    const lines = planned.ok ? planned.value.advice.pages[0] : [];
    expect(lines).toHaveLength(2);
    expect(lines?.join(' ')).toBe('NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM MUÔN NĂM!');
    expect(lines?.[0]).not.toMatch(/ (XÃ|CHỦ|VIỆT|CỘNG)$/);
  });
  test('capitals unless asked otherwise', () => {
    const shown = (choices: SloganChoices): string | undefined => {
      const planned = planOn('Mừng Xuân', 160, 16, choices);
      return planned.ok ? planned.value.advice.pages[0]?.[0] : undefined;
    };
    expect([shown({}), shown({ case: 'as-is' })]).toEqual(['MỪNG XUÂN', 'Mừng Xuân']);
  });
  test('the number of lines, the font and the colours can be chosen', () => {
    const planned = planOn('Đoàn kết, dân chủ, kỷ cương', 160, 32, {
      lines: 2,
      fontId: 'vn16',
      colour: '#ff0000',
      holdMs: 5000,
    });
    expect(planned.ok && planned.value.advice).toMatchObject({ fontId: 'vn16', way: 'still' });
    expect(planned.ok && planned.value.programme.pages[0]?.areas[0]?.motion).toEqual({ kind: 'still', holdMs: 5000 });
    expect([16, 31, 32, 64, 500].map(mostLines)).toEqual([1, 1, 2, 4, 5]);
  });
  test.each([
    ['', 'led/empty-text', {}],
    ['Mừng Xuân', 'led/font-not-offered', { fontId: 'comic' }],
    [SLOGANS[3], 'led/does-not-fit', { motion: 'still' }],
    ['Mừng Xuân', 'led/font-too-tall', { fontId: 'vn24' }],
  ] as const)('“%s” is refused with %s', (text, code, choices) => {
    expect(planOn(text, 160, 16, choices).diagnostics.map((d) => d.code)).toEqual([code]);
  });
  test('below 16 rows the reason is told', () => {
    for (const height of [1, 8, 15])
      expect(planOn(SLOGANS[0], 320, height).diagnostics.map((d) => d.code)).toEqual(['led/too-low-for-marks']);
  });
});

describe('every motion', () => {
  test.each(MOTION_NAMES)('%s makes a film of a slogan, without flashing', (motion) => {
    const board = dotBoard(96, 32);
    const planned = planSloganProgramme('Đoàn kết, dân chủ, kỷ cương', board, DRAWN_FONTS, { motion });
    if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
    const film = compileProgramme(planned.value.programme, board, DRAWN_FONTS);
    if (!film.ok) throw new Error(JSON.stringify(film.diagnostics));
    expect(film.value.durationMs % 10).toBe(0);
    expect(litBounds(film.value.frame(film.value.frameCount - 1))).toBeDefined();
    expect(checkFlashes(film.value)).toEqual([]);
  });
});

describe('ten slogans on every board', () => {
  const fonts = allLedFonts();
  test.each(BOARD_PRESETS.map(({ id }) => id))('%s', (id) => {
    const board = parseBoard({ kind: 'preset', id });
    if (!board.ok) throw new Error(id);
    for (const slogan of SLOGANS) {
      const planned = planSloganProgramme(slogan, board.value, fonts);
      if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
      const film = compileProgramme(planned.value.programme, board.value, fonts);
      if (!film.ok) throw new Error(JSON.stringify(film.diagnostics));
      const { way, pages } = planned.value.advice;
      expect(pages.flat().join(' ')).toBe(slogan.toUpperCase());
      // Nothing is cut off: on still pages no letter was left out, and the ink has the room it was measured.
      if (way !== 'scroll') {
        expect(film.value.frameCount).toBe(pages.length);
        expect(planned.value.advice.widestLine).toBeLessThanOrEqual(board.value.widthPx);
      }
      expect(litBounds(film.value.frame(0))).toBeDefined();
    }
  });
});
