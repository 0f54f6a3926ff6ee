import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totalInk, type Cmyk, type Ink } from '../../src/colour/ink.ts';
import { limitBuild, limitInk, limitPixels } from '../../src/colour/limit-ink.ts';
import { MEDIA } from '../../src/colour/media.ts';
import { INK_LIST, NAMED_INKS } from '../../src/colour/named-inks.ts';

const part = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const build = fc.record({ c: part, m: part, y: part, k: part });
const limit = fc.integer({ min: 150, max: 400 });

const check = (property: Parameters<typeof fc.assert>[0]): void =>
  void fc.assert(property, { seed: 20250902, numRuns: 500 });

describe('a build brought within a limit', () => {
  test('is within it, in whole percents, and within it stays as it is', () => {
    check(
      fc.property(build, limit, (given, most) => {
        const made = limitBuild(given, most);
        expect(totalInk(made)).toBeLessThanOrEqual(Math.max(most, 0) + 1e-6);
        for (const amount of Object.values(made)) {
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(1);
        }
        if (totalInk(given) <= most) expect(made).toBe(given);
        expect(limitBuild(made, most)).toBe(made);
      }),
    );
  });

  test('keeps the order of its colours, and never has less black', () => {
    check(
      fc.property(build, limit, (given, most) => {
        const made = limitBuild(given, most);
        const names = ['c', 'm', 'y'] as const;
        for (const a of names)
          for (const b of names) if (given[a] >= given[b]) expect(made[a]).toBeGreaterThanOrEqual(made[b]);
        expect(made.k).toBeGreaterThanOrEqual(given.k - 0.01);
      }),
    );
  });

  test('gives not much more away than it must', () => {
    check(
      fc.property(build, limit, (given, most) => {
        if (totalInk(given) > most) expect(totalInk(limitBuild(given, most))).toBeGreaterThan(most - 6);
      }),
    );
  });
});

describe('pixels', () => {
  test('are held to the limit, near to what the build becomes; those within it stay as they are', () => {
    check(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), limit, (given, most) => {
        const pixels = given.slice();
        limitPixels(pixels, most);
        const percent = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum + byte, 0) / 2.55;
        if (percent(given) <= most) expect(pixels).toEqual(given);
        expect(percent(pixels)).toBeLessThanOrEqual(most + 1e-6);
        const [c = 0, m = 0, y = 0, k = 0] = [...given].map((byte) => byte / 255);
        const made = limitBuild({ c, m, y, k }, most);
        Object.values(made).forEach((amount, i) =>
          expect(Math.abs((pixels[i] ?? 0) / 255 - amount)).toBeLessThan(0.015),
        );
      }),
    );
  });
});

test('grey gives way to black before the colours are thinned', () => {
  const midnight: Cmyk = { c: 1, m: 0.9, y: 0.25, k: 0.5 };
  expect(limitBuild(midnight, 260)).toEqual({ c: 0.98, m: 0.88, y: 0.23, k: 0.51 });
  expect(limitBuild({ c: 1, m: 1, y: 1, k: 1 }, 260).k).toBe(1);
});

test('an ink gets a name of its own once; spot inks have plates of their own', () => {
  const heavy: Ink = { id: 'own-a', name: 'Đậm', cmyk: { c: 1, m: 1, y: 1, k: 0.5 }, rgb: '#000000' };
  expect(limitInk(heavy, 260)).toMatchObject({ id: 'own-a-260', name: 'Đậm 260%', rgb: '#000000' });
  expect(limitInk({ ...NAMED_INKS.darkRed, cmyk: heavy.cmyk }, 240).id).toBe('own-do-man-240');
  expect(limitInk({ ...heavy, spot: true }, 260).cmyk).toBe(heavy.cmyk);
  expect(limitInk(NAMED_INKS.flagRed, 260)).toBe(NAMED_INKS.flagRed);
});

test('no built-in ink is over the limit of vinyl', () => {
  const vinyl = MEDIA.find(({ id }) => id === 'hiflex')?.totalInk ?? 0;
  expect(vinyl).toBe(260);
  for (const { name, cmyk } of INK_LIST) expect(totalInk(cmyk), name).toBeLessThanOrEqual(vinyl);
});
