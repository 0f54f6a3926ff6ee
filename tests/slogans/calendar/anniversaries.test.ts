import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anniversaryLine,
  comingUp,
  occurrenceIn,
  roundness,
  yearCalendar,
} from '../../../src/slogans/calendar/anniversaries.ts';
import { isRealDay } from '../../../src/slogans/calendar/civil-date.ts';
import { NATIONAL_DAYS, type AnnualDay } from '../../../src/slogans/calendar/national-days.ts';
import { foldMarks } from '../../../src/slogans/library/word-key.ts';

const day = (id: string): AnnualDay => {
  const found = NATIONAL_DAYS.find((d) => d.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

describe('national days', () => {
  test('have the base dates that offices go by', () => {
    const bases = Object.fromEntries(NATIONAL_DAYS.map((d) => [d.id, `${d.day}/${d.month}/${d.baseYear}`]));
    expect(bases).toMatchObject({
      'thanh-lap-dang': '3/2/1930',
      'sinh-nhat-bac': '19/5/1890',
      'cach-mang-thang-tam': '19/8/1945',
      'quoc-khanh': '2/9/1945',
      'giai-phong-mien-nam': '30/4/1975',
      'dien-bien-phu': '7/5/1954',
      'quan-doi': '22/12/1944',
      'quoc-phong-toan-dan': '22/12/1989',
      'thuong-binh-liet-si': '27/7/1947',
      'doan-thanh-nien': '26/3/1931',
      'nha-giao': '20/11/1982',
      'mat-tran': '18/11/1930',
      'quoc-te-lao-dong': '1/5/1886',
      'quoc-te-phu-nu': '8/3/1910',
      'phu-nu-viet-nam': '20/10/1930',
      'cong-doan': '28/7/1929',
      'nong-dan': '14/10/1930',
      'lien-hiep-thanh-nien': '15/10/1956',
      'bao-chi': '21/6/1925',
      'thay-thuoc': '27/2/1955',
      'toan-quoc-khang-chien': '19/12/1946',
      'thi-dua': '11/6/1948',
    });
  });

  test('are real days with ids of their own and names that find themselves', () => {
    expect(new Set(NATIONAL_DAYS.map((d) => d.id)).size).toBe(NATIONAL_DAYS.length);
    for (const d of NATIONAL_DAYS) {
      expect(isRealDay({ year: 2025, month: d.month, day: d.day }), d.id).toBe(true);
      expect(d.name).toBe(d.name.normalize('NFC'));
      for (const words of d.namedBy) expect(foldMarks(words)).toBe(words);
      if (d.baseYear !== null)
        expect(
          d.namedBy.some((words) => foldMarks(d.name).includes(words)),
          d.id,
        ).toBe(true);
    }
  });
});

describe('NN năm', () => {
  test('is the difference of the years', () => {
    expect(occurrenceIn(day('quoc-khanh'), 2025)).toMatchObject({ date: '2025-09-02', years: 80, roundness: 'round' });
    expect(occurrenceIn(day('thanh-lap-dang'), 2025)).toMatchObject({ years: 95, roundness: 'five' });
    expect(occurrenceIn(day('sinh-nhat-bac'), 2026)).toMatchObject({ years: 136, roundness: 'other' });
  });

  test('is nothing in the base year, before it, and for days that nobody counts', () => {
    expect(occurrenceIn(day('quoc-khanh'), 1945).years).toBeNull();
    expect(occurrenceIn(day('quoc-khanh'), 1900).years).toBeNull();
    expect(occurrenceIn(day('tet'), 2026)).toMatchObject({ date: '2026-02-17', years: null, roundness: null });
  });

  test('round, half round and other years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (years) => {
        const expected = years % 10 === 0 ? 'round' : years % 5 === 0 ? 'five' : 'other';
        expect(roundness(years)).toBe(expected);
      }),
      { seed: 20250902 },
    );
  });

  test('as an office prints it', () => {
    expect(anniversaryLine(occurrenceIn(day('quoc-khanh'), 2025))).toBe(
      'Kỷ niệm 80 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025)',
    );
    expect(anniversaryLine(occurrenceIn(day('thanh-lap-dang'), 2026))).toContain('(03/02/1930 - 03/02/2026)');
    expect(anniversaryLine(occurrenceIn(day('tet'), 2026))).toBe('Tết Nguyên đán');
  });
});

describe('comingUp', () => {
  test('lists what is next, soonest first, today included', () => {
    const coming = comingUp('2026-11-20', 40);
    expect(coming.map((c) => [c.day.id, c.daysLeft]).slice(0, 3)).toEqual([
      ['nha-giao', 0],
      ['di-san', 3],
      ['phong-chong-aids', 11],
    ]);
    expect(coming.at(-1)?.daysLeft).toBeLessThanOrEqual(40);
  });

  test('goes over the turn of the year, and over years', () => {
    const coming = comingUp('2026-12-25', 60);
    expect(coming.map((c) => `${c.day.id} ${c.date}`)).toContain('tet 2027-02-06');
    expect(coming.find((c) => c.day.id === 'thanh-lap-dang')).toMatchObject({ years: 97, daysLeft: 40 });
    expect(comingUp('2026-01-01', 800).filter((c) => c.day.id === 'quoc-khanh')).toHaveLength(2);
  });

  test('days of one’s own', () => {
    const own: AnnualDay = {
      ...day('quoc-khanh'),
      id: 'xa',
      name: 'Ngày truyền thống xã',
      month: 2,
      day: 29,
      baseYear: 2000,
    };
    expect(comingUp('2026-02-28', 0, [own])).toMatchObject([{ date: '2026-02-28', years: 26 }]);
  });
});

test('yearCalendar is in order of date', () => {
  const dates = yearCalendar(2026).map((o) => o.date);
  expect(dates).toEqual(dates.toSorted());
  expect(dates).toHaveLength(NATIONAL_DAYS.length);
});
