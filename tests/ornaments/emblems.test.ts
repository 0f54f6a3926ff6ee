import { describe, expect, test } from 'vitest';
import { pathBounds, type Path } from '../../src/geometry/path.ts';
import type { Point } from '../../src/geometry/rect.ts';
import { HAMMER_SICKLE, hammerSickleCorners, PARTY_FLAG } from '../../src/ornaments/hammer-sickle.ts';
import { NATIONAL_FLAG, STAR, starCorners } from '../../src/ornaments/star.ts';

const ANY = { aspect: 1, seed: 1, settings: {} };
/** A thousandth of the length of the flag. */
const LENGTH = 150;
const TOLERANCE = LENGTH / 1000;

function pointsOf(path: Path): Point[] {
  return path.flatMap((step) => (step.op === 'Z' ? [] : [{ x: step.x, y: step.y }]));
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Distance of a point from the line through two others. */
function offLine(p: Point, a: Point, b: Point): number {
  return Math.abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / distance(a, b);
}

describe('the national flag', () => {
  const flag = NATIONAL_FLAG.draw(ANY);

  test('is 2 : 3, red cloth first', () => {
    expect(flag.viewBox.width / flag.viewBox.height).toBeCloseTo(3 / 2, 9);
    expect(pathBounds(flag.parts[0]?.path ?? [])).toEqual({ x: 0, y: 0, width: 150, height: 100 });
    expect(flag.parts.map((part) => part.tone)).toEqual(['main', 'second']);
  });

  test('has the corners of the published polygon', () => {
    const published = [
      [450, 120],
      [490.41, 244.38],
      [621.19, 244.38],
      [515.39, 321.25],
      [555.8, 445.62],
      [450, 368.75],
      [344.2, 445.62],
      [384.61, 321.25],
      [278.81, 244.38],
      [409.59, 244.38],
    ];
    const corners = pointsOf(flag.parts[1]?.path ?? []);
    expect(corners).toHaveLength(10);
    published.forEach(([x = 0, y = 0], i) => {
      const corner = corners[i] ?? { x: 0, y: 0 };
      expect(distance(corner, { x: x / 6, y: y / 6 }), `corner ${i}`).toBeLessThan(TOLERANCE);
    });
  });

  test('the tip is a fifth of the length above the centre', () => {
    const tip = pointsOf(flag.parts[1]?.path ?? [])[0];
    expect(tip?.x).toBeCloseTo(75, 9);
    expect(50 - (tip?.y ?? 0)).toBeCloseTo(LENGTH / 5, 9);
  });
});

describe('the star', () => {
  test('has straight lines between opposite tips', () => {
    const corners = starCorners({ x: 0, y: 0 }, 1);
    const [tip, inner, , , , , , , , innerLeft] = corners;
    const rightTip = corners[2];
    const leftTip = corners[8];
    if (!tip || !inner || !innerLeft || !rightTip || !leftTip) throw new Error('ten corners');
    expect(offLine(inner, leftTip, rightTip)).toBeLessThan(1e-12);
    expect(offLine(innerLeft, leftTip, rightTip)).toBeLessThan(1e-12);
    expect(Math.hypot(inner.x, inner.y)).toBeCloseTo(0.381966, 6);
  });

  test('fills its own box', () => {
    const art = STAR.draw(ANY);
    const bounds = pathBounds(art.parts[0]?.path ?? []);
    expect(bounds?.x).toBeCloseTo(0, 9);
    expect(bounds?.y).toBeCloseTo(0, 9);
    expect(bounds?.width).toBeCloseTo(art.viewBox.width, 9);
    expect(bounds?.height).toBeCloseTo(art.viewBox.height, 9);
  });
});

describe('hammer and sickle on the Party flag', () => {
  const centre = { x: 75, y: 50 };
  const radius = (0.4 * LENGTH) / 2;
  const corner = (name: string): Point => hammerSickleCorners(centre, radius)[name] ?? { x: NaN, y: NaN };

  test('two colours, 2 : 3', () => {
    const flag = PARTY_FLAG.draw(ANY);
    expect(flag.viewBox.width / flag.viewBox.height).toBeCloseTo(3 / 2, 9);
    expect(flag.parts).toHaveLength(2);
  });

  test('the circle round it is 4/10 of the length and centred', () => {
    const sign = PARTY_FLAG.draw(ANY).parts[1]?.path ?? [];
    const reach = outline(sign).map((p) => distance(p, centre));
    expect(Math.max(...reach)).toBeCloseTo(radius, 3);
    for (const name of ['tip', 'hammerEndRight', 'sickleEndUpper'])
      expect(Math.abs(distance(corner(name), centre) - radius), name).toBeLessThan(TOLERANCE);
    // Three points on the circle that span more than half of it: no smaller circle holds the sign.
    const angles = ['tip', 'hammerEndRight', 'sickleEndUpper'].map((name) => {
      const p = corner(name);
      return Math.atan2(p.y - centre.y, p.x - centre.x);
    });
    const sorted = angles.toSorted((a, b) => a - b);
    const gaps = sorted.map((a, i) => ((sorted[(i + 1) % 3] ?? a) - a + 2 * Math.PI) % (2 * Math.PI));
    expect(Math.max(...gaps)).toBeLessThan(Math.PI);
  });

  test('the hammer leans 45° and the sickle stands at a right angle to it', () => {
    const hammer = { a: corner('junction'), b: middle(corner('hammerEndLeft'), corner('hammerEndRight')) };
    expect(Math.atan2(hammer.b.y - hammer.a.y, hammer.b.x - hammer.a.x)).toBeCloseTo(Math.PI / 4, 9);
    const handle = { a: corner('sickleEndUpper'), b: corner('sickleStartUpper') };
    const dot =
      (hammer.b.x - hammer.a.x) * (handle.b.x - handle.a.x) + (hammer.b.y - hammer.a.y) * (handle.b.y - handle.a.y);
    expect(Math.abs(dot)).toBeLessThan(1e-9);
  });

  test('the top of the hammer’s head is in line with the tip of the blade', () => {
    expect(offLine(corner('tip'), corner('headTopStart'), corner('headTopEnd'))).toBeLessThan(TOLERANCE);
  });

  test('the joint of head and handle is in line with the top of the sickle’s handle', () => {
    expect(offLine(corner('junction'), corner('sickleEndUpper'), corner('sickleStartUpper'))).toBeLessThan(TOLERANCE);
  });

  test('the lowest points of both handles are level', () => {
    expect(corner('hammerEndLeft').y).toBeCloseTo(corner('sickleEndLower').y, 9);
    const bottom = pathBounds(PARTY_FLAG.draw(ANY).parts[1]?.path ?? []);
    expect((bottom?.y ?? 0) + (bottom?.height ?? 0)).toBeCloseTo(corner('hammerEndLeft').y, 6);
  });

  test('is one silhouette: every shape winds the same way, so nothing shows where they cross', () => {
    const sign = HAMMER_SICKLE.draw(ANY);
    expect(sign.parts).toHaveLength(1);
    const [part] = sign.parts;
    expect(part?.strokeWidth).toBeUndefined();
    expect(part?.fillRule).toBeUndefined();
    const turns = contours(part?.path ?? []).map((c) => Math.sign(area(c)));
    expect(turns).toEqual([1, 1, 1, 1]);
  });
});

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Points along an outline, curves in 32 steps. */
function outline(path: Path): Point[] {
  const points: Point[] = [];
  let from: Point = { x: 0, y: 0 };
  for (const step of path) {
    if (step.op === 'Z') continue;
    if (step.op === 'C')
      for (let i = 1; i < 32; i += 1) {
        const t = i / 32;
        const u = 1 - t;
        const at = (p0: number, p1: number, p2: number, p3: number): number =>
          u ** 3 * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t ** 3 * p3;
        points.push({ x: at(from.x, step.x1, step.x2, step.x), y: at(from.y, step.y1, step.y2, step.y) });
      }
    from = { x: step.x, y: step.y };
    points.push(from);
  }
  return points;
}

function contours(path: Path): Point[][] {
  const all: Point[][] = [];
  for (const step of path) {
    if (step.op === 'M') all.push([]);
    if (step.op !== 'Z') all.at(-1)?.push({ x: step.x, y: step.y });
  }
  return all;
}

/** Above 0 when the outline runs clockwise on a page whose y points down. */
function area(points: readonly Point[]): number {
  return points.reduce((sum, p, i) => {
    const q = points[(i + 1) % points.length] ?? p;
    return sum + (p.x * q.y - q.x * p.y) / 2;
  }, 0);
}
