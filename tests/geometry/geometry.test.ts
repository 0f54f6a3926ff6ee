import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyMatrix,
  IDENTITY,
  invertMatrix,
  multiplyMatrices,
  rotationAbout,
  scaling,
  transformRect,
  translation,
} from '../../src/geometry/matrix.ts';
import {
  CLOSE,
  cubicAt,
  curveTo,
  ellipsePath,
  lineTo,
  moveTo,
  pathBounds,
  polygonPath,
  quadraticAt,
  quadraticToCubic,
  rectPath,
  roundedRectPath,
  transformPath,
  type PathStep,
} from '../../src/geometry/path.ts';
import {
  outsetRect,
  pointInRect,
  rect,
  rectCentre,
  rectContains,
  rectFromEdges,
  rectsOverlap,
  uniteRects,
} from '../../src/geometry/rect.ts';
import { mmToPt, ptToMm, roundTo, type Mm, type Pt, type Px } from '../../src/geometry/units.ts';

const seed = 20250902;
const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });

describe('units', () => {
  test('5080 mm is the 14,400 points that a PDF page may measure', () => {
    expect(mmToPt(5080)).toBe(14_400);
    expect(ptToMm(14_400)).toBe(5080);
  });

  test('one unit is never taken for another', () => {
    const point: Pt = 3;
    const dot: Px = 3;
    const length: Mm = 3;
    // @ts-expect-error points are not millimetres
    mmToPt(point);
    // @ts-expect-error dots are not points
    ptToMm(dot);
    expect(mmToPt(length)).toBeCloseTo(8.504, 3);
  });

  test('rounding never gives minus zero', () => {
    expect(Object.is(roundTo(-0.0001, 2), 0)).toBe(true);
    expect(roundTo(1.005, 1)).toBe(1);
    expect(roundTo(-2.25, 1)).toBe(-2.2);
  });
});

describe('boxes', () => {
  test('are made from edges in any order', () => {
    expect(rectFromEdges(4, 6, 1, 2)).toEqual(rect(1, 2, 3, 4));
  });

  test('grow on all sides and shrink to nothing at most', () => {
    expect(outsetRect(rect(0, 0, 10, 20), 5)).toEqual(rect(-5, -5, 20, 30));
    expect(outsetRect(rect(0, 0, 10, 20), -8)).toEqual(rect(5, 8, 0, 4));
  });

  test('unite, contain and overlap', () => {
    const a = rect(0, 0, 10, 10);
    const b = rect(8, 8, 4, 4);
    expect(uniteRects(a, b)).toEqual(rect(0, 0, 12, 12));
    expect(uniteRects(undefined, b)).toBe(b);
    expect(uniteRects(a, undefined)).toBe(a);
    expect(rectContains(a, b)).toBe(false);
    expect(rectContains(a, b, 2)).toBe(true);
    expect(rectsOverlap(a, b)).toBe(true);
    expect(rectsOverlap(a, rect(10, 0, 5, 5))).toBe(false);
    expect(pointInRect(b, { x: 8, y: 12 })).toBe(true);
    expect(pointInRect(b, { x: 7.99, y: 12 })).toBe(false);
    expect(rectCentre(b)).toEqual({ x: 10, y: 10 });
  });
});

describe('maps', () => {
  test('the inner map comes first', () => {
    const moveThenGrow = multiplyMatrices(scaling(2), translation(3, 4));
    expect(applyMatrix(moveThenGrow, { x: 1, y: 1 })).toEqual({ x: 8, y: 10 });
  });

  test('a quarter turn is clockwise on a page whose y points down', () => {
    const turned = applyMatrix(rotationAbout(90, { x: 10, y: 10 }), { x: 15, y: 10 });
    expect(turned.x).toBeCloseTo(10, 9);
    expect(turned.y).toBeCloseTo(15, 9);
  });

  test('the inverse undoes the map; a flat map has none', () => {
    expect(invertMatrix([0, 0, 0, 0, 1, 1])).toBeUndefined();
    fc.assert(
      fc.property(coordinate, coordinate, fc.double({ min: -360, max: 360, noNaN: true }), (x, y, angle) => {
        const matrix = multiplyMatrices(rotationAbout(angle, { x: 5, y: -3 }), scaling(2, 0.5));
        const back = applyMatrix(invertMatrix(matrix) ?? IDENTITY, applyMatrix(matrix, { x, y }));
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
      { seed },
    );
  });

  test('a turned box is boxed again', () => {
    const box = transformRect(rotationAbout(45, { x: 0, y: 0 }), rect(-1, -1, 2, 2));
    expect(box.width).toBeCloseTo(2 * Math.SQRT2, 9);
    expect(box.y).toBeCloseTo(-Math.SQRT2, 9);
  });
});

describe('outlines', () => {
  test('bounds are those of the curve, not of its control points', () => {
    const arch: PathStep[] = [moveTo(0, 0), { op: 'Q', x1: 5, y1: -10, x: 10, y: 0 }, CLOSE];
    expect(pathBounds(arch)).toEqual(rect(0, -5, 10, 5));
    const wave = [moveTo(0, 0), curveTo(0, 10, 10, -10, 10, 0), CLOSE];
    const bounds = pathBounds(wave);
    expect(bounds?.height).toBeCloseTo(5.7735, 3);
    expect(pathBounds([])).toBeUndefined();
  });

  test('after a closed contour the pen is back at its start', () => {
    const path = [moveTo(0, 0), lineTo(10, 0), lineTo(10, 10), CLOSE, { op: 'Q', x1: -4, y1: 0, x: 0, y: 4 } as const];
    expect(pathBounds(path)?.x).toBeCloseTo(-2, 9);
  });

  test('every point of a random curve lies in its bounds, and the bounds are touched', () => {
    const p = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(p, p, p, p, ([x0, y0], [x1, y1], [x2, y2], [x3, y3]) => {
        const bounds = pathBounds([moveTo(x0, y0), curveTo(x1, y1, x2, y2, x3, y3)]);
        if (!bounds) throw new Error('no bounds');
        let reach = -Infinity;
        for (let i = 0; i <= 200; i++) {
          const x = cubicAt(x0, x1, x2, x3, i / 200);
          const y = cubicAt(y0, y1, y2, y3, i / 200);
          expect(pointInRect(outsetRect(bounds, 1e-6), { x, y })).toBe(true);
          reach = Math.max(reach, x);
        }
        expect(bounds.x + bounds.width - reach).toBeLessThan(0.01 * (bounds.width + 1));
      }),
      { seed, numRuns: 60 },
    );
  });

  test('a quadratic raised to a cubic is the same curve', () => {
    const step = { op: 'Q', x1: 3, y1: 9, x: 8, y: -2 } as const;
    const cubic = quadraticToCubic(1, 1, step) as Extract<PathStep, { op: 'C' }>;
    for (const t of [0.1, 0.5, 0.8]) {
      expect(cubicAt(1, cubic.x1, cubic.x2, cubic.x, t)).toBeCloseTo(quadraticAt(1, 3, 8, t), 9);
      expect(cubicAt(1, cubic.y1, cubic.y2, cubic.y, t)).toBeCloseTo(quadraticAt(1, 9, -2, t), 9);
    }
  });

  test('boxes, rounded boxes, ellipses and polygons have the bounds they were given', () => {
    const box = rect(2, 3, 20, 10);
    for (const path of [rectPath(box), roundedRectPath(box, 4), roundedRectPath(box, 99), ellipsePath(box)]) {
      const bounds = pathBounds(path);
      expect(bounds?.x).toBeCloseTo(2, 9);
      expect(bounds?.width).toBeCloseTo(20, 9);
      expect(bounds?.height).toBeCloseTo(10, 9);
    }
    expect(roundedRectPath(box, 0)).toEqual(rectPath(box));
    expect(polygonPath([])).toEqual([]);
  });

  test('an ellipse keeps within 0.03 % of the true one', () => {
    const [, arc] = ellipsePath(rect(-1, -1, 2, 2)) as [PathStep, Extract<PathStep, { op: 'C' }>];
    for (let t = 0; t <= 1; t += 0.05) {
      const radius = Math.hypot(cubicAt(1, arc.x1, arc.x2, arc.x, t), cubicAt(0, arc.y1, arc.y2, arc.y, t));
      expect(Math.abs(radius - 1)).toBeLessThan(0.0003);
    }
  });

  test('a mapped outline keeps its steps', () => {
    const path: PathStep[] = [
      moveTo(0, 0),
      lineTo(1, 0),
      { op: 'Q', x1: 2, y1: 1, x: 1, y: 2 },
      curveTo(1, 3, 0, 3, 0, 2),
      CLOSE,
    ];
    const mapped = transformPath(multiplyMatrices(translation(10, 0), scaling(2)), path);
    expect(mapped.map((s) => s.op).join('')).toBe('MLQCZ');
    expect(mapped[3]).toEqual(curveTo(12, 6, 10, 6, 10, 4));
  });
});
