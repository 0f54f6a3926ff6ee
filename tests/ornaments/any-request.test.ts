import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathBounds, type Path } from '../../src/geometry/path.ts';
import { outsetRect, rectContains } from '../../src/geometry/rect.ts';
import { arcSteps, clipToBox, disc, leafPath, linePath, polar, smoothPath } from '../../src/ornaments/drawing.ts';
import { toneInTurn, viewBoxFor, type OrnamentArt } from '../../src/ornaments/ornament.ts';
import { findOrnament, ORNAMENTS } from '../../src/ornaments/ornaments.ts';

const seed = 20250902;
const aspects = fc.double({ min: 0.08, max: 20, noNaN: true });
const all = ORNAMENTS.map((ornament) => [ornament.id, ornament] as const);

/** Rules and ribbons are drawn in a long box at least. */
const LONG: Readonly<Record<string, number>> = { 'vach-sao': 3, 'vach-thoi': 3, 'dai-bang': 2 };

function numbersOf(art: OrnamentArt): readonly number[] {
  return art.parts.flatMap(({ path, strokeWidth = 0 }) => [
    strokeWidth,
    ...path.flatMap((step) => Object.values(step).filter((value) => typeof value === 'number')),
  ]);
}

/** Each contour of an outline by itself. */
function contours(path: Path): readonly Path[] {
  const found: (typeof path)[number][][] = [];
  for (const step of path) {
    if (step.op === 'M') found.push([]);
    found.at(-1)?.push(step);
  }
  return found;
}

describe('whatever is asked for', () => {
  test.each(all)('%s: finite, closed where it is filled, in its tones, drawn the same again', (_id, ornament) => {
    fc.assert(
      fc.property(aspects, fc.integer({ min: -(2 ** 31), max: 2 ** 32 }), (aspect, number) => {
        const request = { aspect, seed: number, settings: {} };
        const art = ornament.draw(request);
        expect(ornament.draw({ ...request })).toEqual(art);
        expect(numbersOf(art).every(Number.isFinite)).toBe(true);
        const { width, height } = art.viewBox;
        if (ornament.aspect === undefined) expect(Math.min(width, height)).toBeCloseTo(100, 6);
        const shape = ornament.aspect ?? Math.max(LONG[ornament.id] ?? 0, aspect);
        expect(Math.abs(width / height / shape - 1)).toBeLessThan(0.001);
        expect(art.parts.reduce((sum, part) => sum + part.path.length, 0)).toBeLessThan(30_000);
        for (const part of art.parts) {
          expect(ornament.tones).toContain(part.tone);
          expect(part.path[0]?.op).toBe('M');
          if (part.strokeWidth !== undefined) expect(part.strokeWidth).toBeGreaterThan(0);
          else for (const contour of contours(part.path)) expect(contour.at(-1)?.op).toBe('Z');
        }
        const bounds = art.parts.flatMap(({ path }) => pathBounds(path) ?? []);
        const room = outsetRect({ x: 0, y: 0, width, height }, 60);
        expect(bounds.every((box) => rectContains(room, box))).toBe(true);
      }),
      { seed, numRuns: 5 },
    );
  });

  test('every tone that an ornament names is painted with on some shape', () => {
    for (const [id, ornament] of all) {
      const tones = new Set(
        [0.3, 1, 4].flatMap((aspect) => ornament.draw({ aspect, seed: 2, settings: {} }).parts.map(({ tone }) => tone)),
      );
      expect([id, [...tones].toSorted()]).toEqual([id, ornament.tones.toSorted()]);
    }
  });
});

/** The same drawing seen in a mirror: the boxes of its parts, rounded, in any order. */
function boxes(art: OrnamentArt, mirrored: boolean): readonly string[] {
  return art.parts
    .flatMap(({ path }) => pathBounds(path) ?? [])
    .map(({ x, y, width, height }) =>
      [mirrored ? art.viewBox.width - x - width : x, y, width, height]
        .map((n) => Math.round(n * 20) / 20 + 0)
        .join(' '),
    )
    .toSorted();
}

test.each(['co-to-quoc', 'sao-vang', 'trai-tim', 'la-chan', 'den-giao-thong'])('%s is alike left and right', (id) => {
  const ornament = findOrnament(id);
  if (!ornament) throw new Error('no such ornament');
  const art = ornament.draw({ aspect: 1, seed: 1, settings: {} });
  expect(boxes(art, true)).toEqual(boxes(art, false));
});

describe('drawing', () => {
  const at = fc.double({ min: -100, max: 200, noNaN: true });
  const points = fc.array(fc.record({ x: at, y: at }), { minLength: 3, maxLength: 9 });

  test('the box of a shape: its short side is 100', () => {
    fc.assert(
      fc.property(aspects, (aspect) => {
        const { width, height } = viewBoxFor(aspect);
        expect(Math.min(width, height)).toBeCloseTo(100, 9);
        expect(width / height).toBeCloseTo(aspect, 9);
      }),
      { seed },
    );
  });

  test('directions and distances are what was asked for; an arc keeps to its circle', () => {
    const angle = fc.double({ min: -720, max: 720, noNaN: true });
    fc.assert(
      fc.property(at, at, fc.double({ min: 0.1, max: 90, noNaN: true }), angle, angle, (x, y, radius, from, to) => {
        const p = polar({ x, y }, radius, from);
        expect(Math.hypot(p.x - x, p.y - y)).toBeCloseTo(radius, 6);
        const end = arcSteps({ x, y }, radius, from, to).at(-1);
        const aim = polar({ x, y }, radius, to);
        if (end?.op !== 'C') throw new Error('no curve');
        expect(Math.hypot(end.x - aim.x, end.y - aim.y)).toBeLessThan(1e-6);
        const box = pathBounds([{ op: 'M', ...p }, ...arcSteps({ x, y }, radius, from, to)]);
        const round = pathBounds(disc(x, y, radius * 1.0005));
        expect(box && round && rectContains(round, box, 1e-6)).toBe(true);
      }),
      { seed },
    );
  });

  test('cutting to a box: nothing is left outside, what was inside stays, and twice is once', () => {
    fc.assert(
      fc.property(points, (polygon) => {
        const cut = clipToBox(polygon, 100, 60);
        for (const { x, y } of cut) {
          expect(x >= -1e-6 && x <= 100 + 1e-6 && y >= -1e-6 && y <= 60 + 1e-6).toBe(true);
        }
        expect(clipToBox(cut, 100.001, 60.001).length).toBe(cut.length);
        const inside = polygon.filter(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 60);
        for (const corner of inside) expect(cut).toContainEqual(corner);
      }),
      { seed },
    );
  });

  test('a smooth line and a straight one go through all their points; closed ones end closed', () => {
    fc.assert(
      fc.property(points, fc.boolean(), (through, closed) => {
        const ends = smoothPath(through, closed).flatMap((step) => (step.op === 'Z' ? [] : [{ x: step.x, y: step.y }]));
        expect(ends).toEqual(closed ? [...through, through[0]] : through);
        expect(smoothPath(through, closed).at(-1)?.op === 'Z').toBe(closed);
        expect(linePath(through)).toHaveLength(through.length);
      }),
      { seed },
    );
  });

  test('a leaf is as long as from tip to tip and as wide as it is full', () => {
    for (const fullness of [0.1, 0.3, 0.6]) {
      const box = pathBounds(leafPath({ x: 0, y: 0 }, { x: 100, y: 0 }, fullness));
      expect(box?.width).toBeCloseTo(100, 6);
      expect(box?.height).toBeCloseTo(100 * fullness, 0);
    }
    expect([0, 1, 2, 3, 4].map(toneInTurn)).toEqual(['main', 'second', 'third', 'main', 'second']);
  });
});
