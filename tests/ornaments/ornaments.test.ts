import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathBounds } from '../../src/geometry/path.ts';
import { clipToBox, leafPath, polar, seededNumbers, smoothPath } from '../../src/ornaments/drawing.ts';
import { findOrnament, ORNAMENTS } from '../../src/ornaments/ornaments.ts';
import type { OrnamentArt } from '../../src/ornaments/ornament.ts';

const ASPECTS = [0.2, 0.5, 1, 1.6, 3, 8, 16];

function steps(art: OrnamentArt): number {
  return art.parts.reduce((sum, part) => sum + part.path.length, 0);
}

describe('every ornament', () => {
  test('has an id of its own, a Vietnamese name and is found by its id', () => {
    expect(ORNAMENTS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(ORNAMENTS.map((o) => o.id)).size).toBe(ORNAMENTS.length);
    for (const ornament of ORNAMENTS) {
      expect(ornament.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(ornament.name).toBe(ornament.name.normalize('NFC'));
      expect(findOrnament(ornament.id)).toBe(ornament);
    }
    expect(findOrnament('quoc-huy')).toBeUndefined();
  });

  test.each(ORNAMENTS.map((o) => [o.id, o] as const))('%s draws the same for the same seed', (_id, ornament) => {
    for (const aspect of ASPECTS) {
      const request = { aspect, seed: 5, settings: {} };
      expect(ornament.draw(request)).toEqual(ornament.draw(request));
    }
  });

  test.each(ORNAMENTS.map((o) => [o.id, o] as const))('%s stays in its box, within a line’s width', (_id, ornament) => {
    for (const aspect of ASPECTS)
      for (const seed of [1, 7, 23]) {
        const { viewBox, parts } = ornament.draw({ aspect, seed, settings: {} });
        // Leaves, blossoms and the swing of a smooth line may reach a little past the box.
        const slack = LOOSE[ornament.id] ?? 0.01;
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) {
          const bounds = pathBounds(part.path);
          if (!bounds) continue;
          const by = slack * 100 + (part.strokeWidth ?? 0) / 2;
          expect(bounds.x, 'left').toBeGreaterThanOrEqual(-by);
          expect(bounds.y, 'top').toBeGreaterThanOrEqual(-by);
          expect(bounds.x + bounds.width, 'right').toBeLessThanOrEqual(viewBox.width + by);
          expect(bounds.y + bounds.height, 'bottom').toBeLessThanOrEqual(viewBox.height + by);
        }
      }
  });

  test.each(ORNAMENTS.map((o) => [o.id, o] as const))(
    '%s is made of finite numbers and few of them',
    (_id, ornament) => {
      for (const aspect of ASPECTS) {
        const art = ornament.draw({ aspect, seed: 3, settings: {} });
        for (const part of art.parts) {
          expect(part.path[0]?.op).toBe('M');
          for (const step of part.path)
            for (const value of Object.values(step))
              if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
          expect(ornament.tones).toContain(part.tone);
        }
        // A banner's file stays under 300 KB: some 25 bytes a step before compression.
        expect(steps(art)).toBeLessThan(6000);
      }
    },
  );

  test('a seeded ornament changes with its seed', () => {
    for (const id of ['pho-phuong', 'nui-non', 'mach-so', 'song-nuoc', 'canh-dao']) {
      const ornament = findOrnament(id);
      const draw = (seed: number): string => JSON.stringify(ornament?.draw({ aspect: 3, seed, settings: {} }));
      expect(draw(1), id).not.toBe(draw(2));
    }
  });

  test('fixed shapes keep their shape', () => {
    for (const ornament of ORNAMENTS) {
      if (ornament.aspect === undefined) continue;
      const { viewBox } = ornament.draw({ aspect: 9, seed: 1, settings: {} });
      expect(viewBox.width / viewBox.height, ornament.id).toBeCloseTo(ornament.aspect, 6);
    }
  });
});

const LOOSE: Readonly<Record<string, number>> = {
  'lua-bay': 0.05,
  'cay-tre': 0.08,
  'canh-dao': 0.04,
  'song-nuoc': 0.2,
  'nui-non': 0.1,
};

describe('the drum', () => {
  test('has a sun of 14 rays and 18 birds', () => {
    const drum = findOrnament('trong-dong')?.draw({ aspect: 1, seed: 1, settings: {} });
    const sun = drum?.parts[0]?.path.filter((s) => s.op !== 'Z') ?? [];
    expect(sun).toHaveLength(28);
    const birds = drum?.parts.find((part) => part.fillRule === 'evenodd');
    // Each bird is a body and an eye.
    expect(birds?.path.filter((s) => s.op === 'M')).toHaveLength(36);
  });
});

describe('drawing', () => {
  test('clipping keeps a polygon in the box and leaves an inner one alone', () => {
    const corner = fc.record({
      x: fc.double({ min: -500, max: 500, noNaN: true }),
      y: fc.double({ min: -500, max: 500, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 8 }), (polygon) =>
        clipToBox(polygon, 100, 60).every((p) => p.x >= -1e-6 && p.x <= 100 + 1e-6 && p.y >= -1e-6 && p.y <= 60 + 1e-6),
      ),
      { seed: 20250902 },
    );
    const inner = [
      { x: 10, y: 10 },
      { x: 50, y: 12 },
      { x: 20, y: 40 },
    ];
    expect(clipToBox(inner, 100, 60)).toEqual(inner);
  });

  test('directions run clockwise from above', () => {
    const right = polar({ x: 0, y: 0 }, 2, 90);
    expect(right.x).toBeCloseTo(2, 9);
    expect(right.y).toBeCloseTo(0, 9);
  });

  test('a smooth line goes through its points, a leaf from tip to tip', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 3, y: 4 },
      { x: 9, y: 1 },
    ];
    const line = smoothPath(points, false).flatMap((s) => (s.op === 'Z' ? [] : [{ x: s.x, y: s.y }]));
    expect(line).toEqual(points);
    const leaf = pathBounds(leafPath({ x: 0, y: 0 }, { x: 10, y: 0 }, 0.4));
    expect(leaf?.width).toBeCloseTo(10, 6);
    expect(leaf?.height).toBeCloseTo(4, 6);
  });

  test('seeded numbers lie between 0 and 1 and repeat', () => {
    const a = seededNumbers(42);
    const b = seededNumbers(42);
    const numbers = Array.from({ length: 200 }, () => a());
    expect(numbers).toEqual(Array.from({ length: 200 }, () => b()));
    for (const n of numbers) {
      expect(n).toBeGreaterThanOrEqual(0);
      expect(n).toBeLessThan(1);
    }
    expect(new Set(numbers).size).toBeGreaterThan(190);
  });
});
