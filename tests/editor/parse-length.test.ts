import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLength, parseNumber, showLength } from '../../src/editor/controls/parse-length.ts';

describe('lengths as people type them', () => {
  test.each([
    ['3m', 3000],
    ['120cm/2', 600],
    ['1,5 m + 20 cm', 1700],
    ['1.5m', 1500],
    ['2 * 3', 6],
    ['2x3', 6],
    ['(1m + 20cm) / 2', 600],
    ['3m - 5', 2995],
    ['+5', 105],
    ['*2', 200],
    ['/4', 25],
    ['+10cm', 200],
    ['  250  ', 250],
  ])('%s', (text, mm) => {
    expect(parseLength(text, 100, 'mm')).toBe(mm);
  });

  test('bare numbers are in the unit of the field, factors are not', () => {
    expect(parseLength('3', 0, 'm')).toBe(3000);
    expect(parseLength('3 + 50cm', 0, 'm')).toBe(3500);
    expect(parseLength('+5', 100, 'cm')).toBe(150);
    expect(parseLength('2m*3', 0, 'cm')).toBe(6000);
  });

  test('a minus in front takes away in a size, and is a place left of the edge in a position', () => {
    expect(parseLength('-5', 100, 'mm')).toBe(95);
    expect(parseLength('-5', 100, 'mm', true)).toBe(-5);
    expect(parseLength('100-5', 0, 'mm', true)).toBe(95);
  });

  test.each(['', 'ba mét', '3 mét', '3m2', '1/0', '3m*2m', '4/2m', '1 2', '((3)', '3)', '1..2', 'e5'])(
    'refuses %s',
    (text) => {
      expect(parseLength(text, 100, 'mm')).toBeUndefined();
    },
  );

  test('what a field shows reads back as the same length, to what it shows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 50_000, noNaN: true }),
        fc.constantFrom('mm' as const, 'cm' as const, 'm' as const),
        (mm, unit) => {
          const read = parseLength(showLength(mm, unit), 0, unit);
          expect(Math.abs((read ?? NaN) - mm)).toBeLessThanOrEqual(0.1);
        },
      ),
      { seed: 20250902 },
    );
  });

  test('plain numbers for angles and percentages', () => {
    expect(parseNumber('45°', 0)).toBe(45);
    expect(parseNumber('-15', 30)).toBe(-15);
    expect(parseNumber('+15', 30)).toBe(45);
    expect(parseNumber('50 %', 100)).toBe(50);
  });
});
