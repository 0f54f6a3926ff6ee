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
  type Matrix,
} from '../../src/geometry/matrix.ts';
import { shiftInside } from '../../src/geometry/move-inside.ts';
import {
  CLOSE,
  cubicAt,
  curveTo,
  lineTo,
  moveTo,
  pathBounds,
  polygonPath,
  quadraticAt,
  quadraticToCubic,
  roundedRectPath,
  transformPath,
  type Path,
  type PathStep,
} from '../../src/geometry/path.ts';
import {
  outsetRect,
  pointInRect,
  rectCentre,
  rectContains,
  rectFromEdges,
  rectsOverlap,
  uniteRects,
  type Point,
  type Rect,
} from '../../src/geometry/rect.ts';
import { mmToPt, ptToMm, roundTo } from '../../src/geometry/units.ts';

const seed = 20250902;
const at = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const whole = fc.integer({ min: -20, max: 20 });
const side = fc.integer({ min: 0, max: 25 });
const boxes = fc.record({ x: whole, y: whole, width: side, height: side });
const point = fc.record({ x: at, y: at });
const factor = fc.double({ min: 0.01, max: 100, noNaN: true }).chain((n) => fc.constantFrom(n, -n));
const maps: fc.Arbitrary<Matrix> = fc
  .tuple(at, at, factor, factor, fc.double({ min: -360, max: 360, noNaN: true }), point)
  .map(([x, y, sx, sy, angle, centre]) =>
    multiplyMatrices(translation(x, y), multiplyMatrices(rotationAbout(angle, centre), scaling(sx, sy))),
  );

/** The cells of a grid that lie in a box: what boxes mean, counted one by one. */
function cells({ x, y, width, height }: Rect): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = x; i < x + width; i++) for (let j = y; j < y + height; j++) found.add(`${i} ${j}`);
  return found;
}

/** Many points of an outline, its curves included. */
function pointsOf(path: Path, steps = 64): readonly Point[] {
  const points: Point[] = [];
  let pen: Point = { x: 0, y: 0 };
  let start = pen;
  for (const step of path) {
    for (let i = 0; i <= steps; i++) {
      const t = i / steps;
      if (step.op === 'C')
        points.push({ x: cubicAt(pen.x, step.x1, step.x2, step.x, t), y: cubicAt(pen.y, step.y1, step.y2, step.y, t) });
      if (step.op === 'Q')
        points.push({ x: quadraticAt(pen.x, step.x1, step.x, t), y: quadraticAt(pen.y, step.y1, step.y, t) });
    }
    pen = step.op === 'Z' ? start : { x: step.x, y: step.y };
    if (step.op === 'M') start = pen;
    points.push(pen);
  }
  return points;
}

const xy = fc.tuple(at, at);
const step: fc.Arbitrary<PathStep> = fc.oneof(
  xy.map(([x, y]) => lineTo(x, y)),
  fc.tuple(xy, xy).map(([[x1, y1], [x, y]]): PathStep => ({ op: 'Q', x1, y1, x, y })),
  fc.tuple(xy, xy, xy).map(([[x1, y1], [x2, y2], [x, y]]) => curveTo(x1, y1, x2, y2, x, y)),
);
const contour = fc
  .tuple(xy, fc.array(step, { minLength: 1, maxLength: 6 }))
  .map(([[x, y], steps]): Path => [moveTo(x, y), ...steps, CLOSE]);
const paths = fc.array(contour, { minLength: 1, maxLength: 3 }).map((contours): Path => contours.flat());

describe('boxes, against the cells they are made of', () => {
  test('overlap, containing and uniting', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        const [inA, inB] = [cells(a), cells(b)];
        const shared = [...inB].some((cell) => inA.has(cell));
        if (inA.size > 0 && inB.size > 0) expect(rectsOverlap(a, b)).toBe(shared);
        if (inB.size > 0) expect(rectContains(a, b)).toBe([...inB].every((cell) => inA.has(cell)));
        const both = uniteRects(a, b) as Rect;
        expect(rectContains(both, a) && rectContains(both, b)).toBe(true);
        expect(uniteRects(b, a)).toEqual(both);
        // No smaller box will do: each edge is an edge of one of the two.
        expect([a.x, b.x]).toContain(both.x);
        expect([a.y + a.height, b.y + b.height]).toContain(both.y + both.height);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('growing and shrinking by the same is no change, about the same middle, as long as something is left', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 0, max: 30 }), (box, by) => {
        expect(outsetRect(outsetRect(box, by), -by)).toEqual(box);
        const shrunk = outsetRect(box, -by);
        expect(rectCentre(shrunk)).toEqual(rectCentre(box));
        expect(rectContains(box, shrunk)).toBe(true);
        expect(shrunk.width).toBe(Math.max(0, box.width - 2 * by));
      }),
      { seed },
    );
  });

  test('moving inside goes the shortest way of all that end inside; what is larger stays out', () => {
    fc.assert(
      fc.property(boxes, boxes, (box, room) => {
        const shift = shiftInside(box, room);
        const fits: number[] = [];
        for (let dx = -60; dx <= 60; dx++)
          for (let dy = -60; dy <= 60; dy++)
            if (rectContains(room, { ...box, x: box.x + dx, y: box.y + dy })) fits.push(Math.abs(dx) + Math.abs(dy));
        expect(shift === undefined).toBe(fits.length === 0);
        if (!shift) return;
        expect(rectContains(room, { ...box, x: box.x + shift.dx, y: box.y + shift.dy })).toBe(true);
        expect(Math.abs(shift.dx) + Math.abs(shift.dy)).toBe(Math.min(...fits));
      }),
      { seed, numRuns: 60 },
    );
  });

  test('edges in any order give a box of no negative size that holds both corners', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const box = rectFromEdges(a.x, a.y, b.x, b.y);
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(0);
        expect(pointInRect(outsetRect(box, 1e-9), a) && pointInRect(outsetRect(box, 1e-9), b)).toBe(true);
        expect(rectFromEdges(b.x, a.y, a.x, b.y)).toEqual(box);
      }),
      { seed },
    );
  });
});

describe('maps', () => {
  test('one after the other is their product; the order of brackets is no matter', () => {
    fc.assert(
      fc.property(maps, maps, maps, point, (a, b, c, p) => {
        const one = applyMatrix(multiplyMatrices(a, multiplyMatrices(b, c)), p);
        const two = applyMatrix(a, applyMatrix(b, applyMatrix(c, p)));
        const size = Math.max(1, Math.abs(two.x), Math.abs(two.y), ...[...a, ...b, ...c].map(Math.abs)) * 1e4;
        expect(Math.abs(one.x - two.x) / size).toBeLessThan(1e-3);
        expect(Math.abs(one.y - two.y) / size).toBeLessThan(1e-3);
        expect(multiplyMatrices(a, IDENTITY)).toEqual(multiplyMatrices(IDENTITY, a));
      }),
      { seed },
    );
  });

  test('every map that keeps areas apart has an inverse, however small or large the areas get', () => {
    for (const scale of [1e-9, 1e-6, 1e-3, 1, 1e3, 1e6, 1e9]) {
      const matrix = multiplyMatrices(
        translation(3, 4),
        multiplyMatrices(rotationAbout(30, { x: 1, y: 2 }), scaling(scale)),
      );
      const inverse = invertMatrix(matrix);
      if (!inverse) throw new Error(`${scale}: no inverse`);
      const back = applyMatrix(inverse, applyMatrix(matrix, { x: 7, y: -5 }));
      expect([back.x, back.y].map((n) => Math.round(n * 1e3) / 1e3)).toEqual([7, -5]);
    }
    for (const flat of [scaling(1, 0), scaling(0, 1e9), [1, 2, 2, 4, 5, 6] as const, scaling(Number.NaN)])
      expect(invertMatrix(flat)).toBeUndefined();
  });

  test('turning by a whole circle, or there and back, is no turn; lengths stay', () => {
    fc.assert(
      fc.property(point, point, point, fc.double({ min: -720, max: 720, noNaN: true }), (p, q, centre, angle) => {
        const turn = rotationAbout(angle, centre);
        const back = applyMatrix(rotationAbout(-angle, centre), applyMatrix(turn, p));
        expect(Math.hypot(back.x - p.x, back.y - p.y)).toBeLessThan(1e-6);
        const [a, b] = [applyMatrix(turn, p), applyMatrix(turn, q)];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(Math.hypot(p.x - q.x, p.y - q.y), 5);
        const full = applyMatrix(rotationAbout(angle + 360, centre), p);
        expect(Math.hypot(full.x - a.x, full.y - a.y)).toBeLessThan(1e-6);
        expect(Math.hypot(applyMatrix(turn, centre).x - centre.x)).toBeLessThan(1e-6);
      }),
      { seed },
    );
  });

  test('the box of a mapped box holds every mapped point of it, and no edge is too far out', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(maps, boxes, share, share, (matrix, box, u, v) => {
        const bounds = transformRect(matrix, box);
        const inside = applyMatrix(matrix, { x: box.x + u * box.width, y: box.y + v * box.height });
        expect(pointInRect(outsetRect(bounds, 1e-6), inside)).toBe(true);
        const corners = [0, 1].flatMap((i) =>
          [0, 1].map((j) => applyMatrix(matrix, { x: box.x + i * box.width, y: box.y + j * box.height })),
        );
        expect(bounds.x).toBeCloseTo(Math.min(...corners.map(({ x }) => x)), 6);
        expect(bounds.y + bounds.height).toBeCloseTo(Math.max(...corners.map(({ y }) => y)), 6);
      }),
      { seed },
    );
  });
});

describe('bounds of outlines', () => {
  test('hold every point of every curve, and touch some', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const bounds = pathBounds(path) as Rect;
        const points = pointsOf(path);
        for (const p of points) expect(pointInRect(outsetRect(bounds, 1e-6), p)).toBe(true);
        const slack = 0.002 * (bounds.width + bounds.height) + 1e-6;
        expect(Math.min(...points.map(({ x }) => x)) - bounds.x).toBeLessThan(slack);
        expect(bounds.y + bounds.height - Math.max(...points.map(({ y }) => y))).toBeLessThan(slack);
      }),
      { seed, numRuns: 150 },
    );
  });

  test('a quadratic raised to a cubic has the bounds of the quadratic: its leading part is only rounding', () => {
    const round = fc.double({ min: -1e4, max: 1e4, noNaN: true }).map((n) => Math.round(n * 100) / 100);
    const pair = fc.tuple(round, round);
    fc.assert(
      fc.property(pair, pair, pair, ([x0, y0], [x1, y1], [x, y]) => {
        const quadratic = { op: 'Q', x1, y1, x, y } as const;
        const one = pathBounds([moveTo(x0, y0), quadratic]) as Rect;
        const two = pathBounds([moveTo(x0, y0), quadraticToCubic(x0, y0, quadratic)]) as Rect;
        for (const key of ['x', 'y', 'width', 'height'] as const) expect(two[key]).toBeCloseTo(one[key], 4);
      }),
      { seed, numRuns: 3000 },
    );
  });

  test('move with the outline, and turn by quarters with it', () => {
    fc.assert(
      fc.property(paths, at, at, fc.constantFrom(90, 180, 270, -90), (path, dx, dy, angle) => {
        const matrix = multiplyMatrices(translation(dx, dy), rotationAbout(angle, { x: 0, y: 0 }));
        const mapped = pathBounds(transformPath(matrix, path)) as Rect;
        const expected = transformRect(matrix, pathBounds(path) as Rect);
        for (const key of ['x', 'y', 'width', 'height'] as const) expect(mapped[key]).toBeCloseTo(expected[key], 5);
      }),
      { seed, numRuns: 100 },
    );
  });

  test('a polygon is as large as its corners reach; a rounded box as the box, at any radius', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), boxes, at, (corners, box, radius) => {
        const bounds = pathBounds(polygonPath(corners)) as Rect;
        expect(bounds.x).toBe(Math.min(...corners.map(({ x }) => x)));
        expect(bounds.x + bounds.width).toBeCloseTo(Math.max(...corners.map(({ x }) => x)), 6);
        const rounded = pathBounds(roundedRectPath(box, radius)) as Rect;
        for (const key of ['x', 'y', 'width', 'height'] as const) expect(rounded[key]).toBeCloseTo(box[key], 9);
      }),
      { seed },
    );
  });
});

describe('numbers', () => {
  test('points and millimetres are inverse; rounding twice is rounding once, and never minus zero', () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 6 }), (n, decimals) => {
        expect(ptToMm(mmToPt(n))).toBeCloseTo(n, 8);
        const once = roundTo(n, decimals);
        expect(roundTo(once, decimals)).toBe(once);
        expect(Math.abs(once - n)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        expect(Object.is(once, -0)).toBe(false);
      }),
      { seed, numRuns: 500 },
    );
  });
});
