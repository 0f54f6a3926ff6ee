import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totalInk } from '../../src/colour/ink.ts';
import { INK_LIST, NAMED_INKS } from '../../src/colour/named-inks.ts';
import { inkOfColour } from '../../src/colour/rgb-ink.ts';

describe('an ink for a colour of the screen', () => {
  test('a colour that looks like a known ink is that ink, with its build', () => {
    expect(inkOfColour(NAMED_INKS.flagRed.rgb, INK_LIST, 'x')).toBe(NAMED_INKS.flagRed);
    const [red, ...rest] = [1, 3, 5].map((at) => Number.parseInt(NAMED_INKS.flagRed.rgb.slice(at, at + 2), 16));
    const near = `#${[(red ?? 0) + 4, ...rest].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    expect(inkOfColour(near, INK_LIST, 'x')).toBe(NAMED_INKS.flagRed);
    const spot = { ...NAMED_INKS.flagRed, id: 'own-s', rgb: '#12ab34', spot: true };
    expect(inkOfColour('#12ab34', [spot], 'x').id).toBe('own-x');
  });

  test('any other becomes an own ink that a press can take, white without ink and black with nothing but black', () => {
    expect(inkOfColour('#ffffff', [], 'w').cmyk).toEqual({ c: 0, m: 0, y: 0, k: 0 });
    expect(inkOfColour('#000000', [], 'k').cmyk).toEqual({ c: 0, m: 0, y: 0, k: 1 });
    expect(inkOfColour('#FF0000', [], 'r')).toEqual({
      id: 'own-r',
      name: '#FF0000',
      cmyk: { c: 0, m: 1, y: 1, k: 0 },
      rgb: '#ff0000',
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const { cmyk } = inkOfColour(`#${value.toString(16).padStart(6, '0')}`, [], 'a');
        for (const part of Object.values(cmyk)) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        // What the three colours have in common is in the black.
        expect(Math.min(cmyk.c, cmyk.m, cmyk.y)).toBe(0);
        expect(totalInk(cmyk)).toBeLessThanOrEqual(241);
      }),
      { seed: 20250902 },
    );
  });
});
