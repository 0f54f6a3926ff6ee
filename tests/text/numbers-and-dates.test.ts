import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANNIVERSARIES, findAnniversaries } from '../../src/text/anniversaries.ts';
import { findDates, isCalendarDay } from '../../src/text/dates.ts';
import { formatRoman, guessRoman, parseRoman } from '../../src/text/roman-numerals.ts';

const SEED = { seed: 20250902 };

describe('Roman numerals', () => {
  test('written and read give the same number', () => {
    for (let value = 1; value < 4000; value++) expect(parseRoman(formatRoman(value))).toBe(value);
  });

  test.each(['XIIII', 'IXX', 'VV', 'IIX', 'xiii', '', 'XIIV', 'ABC', 'MMMM'])('%s is none', (text) => {
    expect(parseRoman(text)).toBeUndefined();
  });

  test('a bad one is guessed', () => {
    expect(['XIIII', 'IXX', 'xiii'].map((text) => guessRoman(text))).toEqual([14, 19, 13]);
    expect(guessRoman('no')).toBeUndefined();
  });

  test('only 1 to 3999 can be written', () => {
    for (const value of [0, 4000, -1, 1.5]) expect(() => formatRoman(value)).toThrow(RangeError);
  });
});

describe('dates', () => {
  test('are found in each style', () => {
    const found = findDates('từ 2/9/1945, 3.2.1930 và 30-4-1975 đến 20-10, 1/5');
    expect(found.map((d) => [d.day, d.month, d.year])).toEqual([
      [2, 9, 1945],
      [3, 2, 1930],
      [30, 4, 1975],
      [20, 10, undefined],
      [1, 5, undefined],
    ]);
  });

  test('have the place and the text they stand for', () => {
    const two = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(fc.string(), two, two, fc.integer({ min: 1000, max: 2999 }), (before, day, month, year) => {
        const lead = `${before.replace(/\d/g, '')} `;
        const [date] = findDates(`${lead}${day}/${month}/${year}`);
        expect(date).toMatchObject({ day, month, year, start: lead.length });
      }),
      SEED,
    );
  });

  test('that no calendar has are known', () => {
    expect(isCalendarDay({ day: 31, month: 9 })).toBe(false);
    expect(isCalendarDay({ day: 29, month: 2, year: 2023 })).toBe(false);
    expect(isCalendarDay({ day: 29, month: 2, year: 2024 })).toBe(true);
    expect(isCalendarDay({ day: 29, month: 2, year: 1900 })).toBe(false);
    expect(isCalendarDay({ day: 1, month: 13 })).toBe(false);
  });
});

describe('anniversaries', () => {
  test('have days that exist', () => {
    for (const event of ANNIVERSARIES) expect(isCalendarDay(event)).toBe(true);
  });

  test.each([
    ['Kỷ niệm Ngày thành lập Đảng Cộng sản Việt Nam', 1930],
    ['Ngày sinh Chủ tịch Hồ Chí Minh', 1890],
    ['Ngày hội Quốc phòng toàn dân', 1989],
    ['NGÀY THƯƠNG BINH - LIỆT SĨ', 1947],
    ['Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh', 1931],
  ])('%s goes back to %i', (text, year) => {
    expect(findAnniversaries(text).map((e) => e.anniversary.year)).toEqual([year]);
  });

  test.each(['Ngày thành lập Đảng bộ tỉnh', 'Quốc khánh Lào', 'Ngày thành lập Trường'])('%s is none', (text) => {
    expect(findAnniversaries(text)).toEqual([]);
  });
});
