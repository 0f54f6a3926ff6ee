import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  daysInMonth,
  dayParts,
  fromJulianDay,
  isoDay,
  julianDay,
  parseIsoDay,
} from '../../../src/slogans/calendar/civil-date.ts';

test('agrees with the platform’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40000, max: 60000 }), (offset) => {
      const date = new Date(Date.UTC(2000, 0, 1) + offset * 86400000).toISOString().slice(0, 10);
      expect(addDays('2000-01-01', offset)).toBe(date);
      expect(daysBetween('2000-01-01', date)).toBe(offset);
      expect(isoDay(fromJulianDay(julianDay(dayParts(date))))).toBe(date);
    }),
    { seed: 20250902 },
  );
});

test('knows leap years and refuses days that no calendar has', () => {
  expect([1900, 2000, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  expect(parseIsoDay('2025-02-29')).toBeNull();
  expect(parseIsoDay('2025-2-9')).toBeNull();
  expect(parseIsoDay('2025-09-02')).toEqual({ year: 2025, month: 9, day: 2 });
  expect(() => isoDay({ year: 2025, month: 9, day: 31 })).toThrow(RangeError);
  expect(() => dayParts('hôm nay')).toThrow(RangeError);
});
