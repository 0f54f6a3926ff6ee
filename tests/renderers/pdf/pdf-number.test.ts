import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pdfNumber, pdfNumbers } from '../../../src/renderers/pdf/pdf-number.ts';

describe('numbers in a page', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [-12.5, '-12.5'],
    [0.5, '.5'],
    [-0.25, '-.25'],
    [1 / 3, '.3333'],
    [2.99999, '3'],
    [1e-7, '0'],
    [-1e-7, '0'],
    [1e12, '1000000000000'],
  ])('%d is written %s', (value, text) => {
    expect(pdfNumber(value)).toBe(text);
  });

  test('never an exponent, never two numbers glued, and no further off than half the last decimal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 9 }),
        (value, decimals) => {
          const text = pdfNumber(value, decimals);
          expect(text).toMatch(/^-?(\d+(\.\d+)?|\.\d+)$/);
          expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-9);
        },
      ),
      { seed: 20250902 },
    );
    expect(pdfNumbers([1, -0.5, 0.5])).toBe('1 -.5 .5');
  });

  test.each([Number.NaN, Infinity, -Infinity, 1e300, 1e16 + 0.5])(
    '%d is a mistake, not a number for a page',
    (value) => {
      expect(() => pdfNumber(value)).toThrow(RangeError);
    },
  );
});
