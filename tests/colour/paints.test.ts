import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearGradientLine, radialGradientCircle } from '../../src/colour/gradient-geometry.ts';
import { parseIccProfile, parseOutputProfile } from '../../src/colour/icc-profile.ts';
import { solid, totalInk, type Ink, type Paint } from '../../src/colour/ink.ts';
import { MEDIA, TOTAL_INK_RANGE } from '../../src/colour/media.ts';
import { findInk, INK_LIST, NAMED_INKS } from '../../src/colour/named-inks.ts';
import { mapPaintInks, paintInks } from '../../src/colour/paint-inks.ts';
import { inkOfColour } from '../../src/colour/rgb-ink.ts';
import { srgbProfile } from '../../src/colour/srgb-profile.ts';
import { colourAt, contrastOf, mixColours, readRgb } from '../../src/preflight/paint-colour.ts';

const seed = 20250902;
const part = fc.integer({ min: 0, max: 255 });
const hex = fc.tuple(part, part, part).map((parts) => `#${parts.map((n) => n.toString(16).padStart(2, '0')).join('')}`);
const at = fc.double({ min: -1000, max: 1000, noNaN: true });
const side = fc.double({ min: 1, max: 6000, noNaN: true });
const boxes = fc.record({ x: at, y: at, width: side, height: side });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const ink = (id: string): Ink => ({ ...NAMED_INKS.gold, id });
const stops = fc
  .array(fc.tuple(share, fc.constantFrom(...INK_LIST)), { minLength: 2, maxLength: 6 })
  .map((list) => list.toSorted(([a], [b]) => a - b).map(([place, one]) => ({ at: place, ink: one })));

describe('inks', () => {
  test('have ids and names of their own, a build from none to full, a colour, and are found', () => {
    expect(new Set(INK_LIST.map(({ id }) => id)).size).toBe(INK_LIST.length);
    expect(new Set(INK_LIST.map(({ name }) => name)).size).toBe(INK_LIST.length);
    for (const one of INK_LIST) {
      expect(findInk(one.id)).toBe(one);
      expect(one.rgb).toMatch(/^#[0-9a-f]{6}$/);
      expect(Object.values(one.cmyk).every((n) => n >= 0 && n <= 1)).toBe(true);
      expect(totalInk(one.cmyk)).toBeCloseTo((one.cmyk.c + one.cmyk.m + one.cmyk.y + one.cmyk.k) * 100, 9);
    }
    expect(findInk('none')).toBeUndefined();
  });

  test('for a colour off the screen: the known one that looks the same, else one that every medium takes', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        const made = inkOfColour(colour, INK_LIST, '7');
        const known = INK_LIST.includes(made);
        if (known) {
          const apart = readRgb(colour).reduce((sum, n, i) => sum + Math.abs(n - (readRgb(made.rgb)[i] ?? 0)), 0);
          expect(apart).toBeLessThanOrEqual(12);
        } else {
          expect([made.id, made.rgb]).toEqual(['own-7', colour]);
          expect(Object.values(made.cmyk).every((n) => n >= 0 && n <= 1)).toBe(true);
          expect(totalInk(made.cmyk)).toBeLessThanOrEqual(240.5);
          expect(Math.min(made.cmyk.c, made.cmyk.m, made.cmyk.y)).toBe(0);
        }
      }),
      { seed, numRuns: 1000 },
    );
    for (const one of INK_LIST) expect(inkOfColour(one.rgb, INK_LIST, '7').rgb).toBe(one.rgb);
    expect(inkOfColour('#FF8800', [], '1')).toMatchObject({ name: '#FF8800', rgb: '#ff8800' });
  });

  test('media have ids of their own and limits that a person could give', () => {
    expect(new Set(MEDIA.map(({ id }) => id)).size).toBe(MEDIA.length);
    for (const { totalInk: most } of MEDIA)
      expect(most >= TOTAL_INK_RANGE.least && most <= TOTAL_INK_RANGE.most).toBe(true);
  });
});

describe('paints', () => {
  test('change ink by ink, and are the very same where none changes', () => {
    fc.assert(
      fc.property(stops, fc.nat(5), (list, which) => {
        const paint: Paint = { kind: 'linear', angleDeg: 30, stops: list };
        expect(mapPaintInks(paint, (one) => one)).toBe(paint);
        expect(paintInks(paint)).toEqual(list.map((stop) => stop.ink));
        const old = list[which % list.length]?.ink;
        const next = mapPaintInks(paint, (one) => (one === old ? ink('own-x') : one));
        expect(paintInks(next)).toEqual(list.map((stop) => (stop.ink === old ? ink('own-x') : stop.ink)));
      }),
      { seed },
    );
    expect(paintInks(undefined)).toEqual([]);
    const plain = solid(NAMED_INKS.gold);
    expect(mapPaintInks(plain, (one) => one)).toBe(plain);
  });

  test('a linear gradient reaches its ends in corners and nowhere goes beyond them', () => {
    fc.assert(
      fc.property(boxes, fc.double({ min: -720, max: 720, noNaN: true }), share, share, (box, angleDeg, u, v) => {
        const { from, to } = linearGradientLine(angleDeg, box);
        const [dx, dy] = [to.x - from.x, to.y - from.y];
        const length = dx * dx + dy * dy;
        const along = (x: number, y: number): number => ((x - from.x) * dx + (y - from.y) * dy) / length;
        const inside = along(box.x + u * box.width, box.y + v * box.height);
        expect(inside).toBeGreaterThanOrEqual(-1e-6);
        expect(inside).toBeLessThanOrEqual(1 + 1e-6);
        const corners = [0, 1].flatMap((i) => [0, 1].map((j) => along(box.x + i * box.width, box.y + j * box.height)));
        expect(Math.min(...corners)).toBeCloseTo(0, 6);
        expect(Math.max(...corners)).toBeCloseTo(1, 6);
        expect(along(box.x + box.width / 2, box.y + box.height / 2)).toBeCloseTo(0.5, 6);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('a radial one of radius 1 about the middle ends in the corners; its radius is never nothing', () => {
    fc.assert(
      fc.property(boxes, stops, (box, list) => {
        const circle = radialGradientCircle({ kind: 'radial', cx: 0.5, cy: 0.5, radius: 1, stops: list }, box);
        expect(Math.hypot(box.x - circle.centre.x, box.y - circle.centre.y)).toBeCloseTo(circle.radius, 6);
      }),
      { seed },
    );
    const flat = { x: 0, y: 0, width: 0, height: 0 };
    expect(radialGradientCircle({ kind: 'radial', cx: 0, cy: 0, radius: 1, stops: [] }, flat).radius).toBeGreaterThan(
      0,
    );
  });

  test('the colour at a stop is its ink’s, between two it lies between them, beyond the last it stays', () => {
    const box = { x: 0, y: 0, width: 100, height: 10 };
    fc.assert(
      fc.property(stops, fc.double({ min: -0.5, max: 1.5, noNaN: true }), (list, where) => {
        const paint: Paint = { kind: 'linear', angleDeg: 0, stops: list };
        const colour = colourAt(paint, box, { x: where * 100, y: 5 });
        const all = list.map((stop) => readRgb(stop.ink.rgb));
        colour.forEach((value, i) => {
          const parts = all.map((one) => one[i] ?? 0);
          expect(value).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-6);
          expect(value).toBeLessThanOrEqual(Math.max(...parts) + 1e-6);
        });
        if (where < (list[0]?.at ?? 0)) expect(colour).toEqual(all[0]);
        if (where > (list.at(-1)?.at ?? 1)) expect(colour).toEqual(all.at(-1));
      }),
      { seed, numRuns: 300 },
    );
  });

  test('laid over one another: nothing and everything are the ends, and half lies between', () => {
    fc.assert(
      fc.property(hex, hex, share, (a, b, opacity) => {
        const [under, over] = [readRgb(a), readRgb(b)];
        expect(mixColours(under, over, 0)).toEqual(under);
        expect(mixColours(under, over, 1)).toEqual(over);
        const mixed = contrastOf(mixColours(under, over, opacity), under);
        expect(mixed).toBeLessThanOrEqual(contrastOf([255, 255, 255], [0, 0, 0]) + 1e-9);
      }),
      { seed },
    );
  });
});

test('the profile of screens that is made by rule reads as one, and is no press', () => {
  const profile = parseIccProfile(srgbProfile());
  expect(profile.ok && [profile.value.space, profile.value.deviceClass, profile.value.description]).toEqual([
    'RGB',
    'mntr',
    'sRGB',
  ]);
  expect(srgbProfile()).toBe(srgbProfile());
  const press = parseOutputProfile(srgbProfile());
  expect(press.ok ? [] : press.diagnostics.map(({ code }) => code)).toEqual(['print/profile-not-cmyk']);
});
