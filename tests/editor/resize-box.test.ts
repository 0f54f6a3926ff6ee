import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angleTowards, HANDLES, handlePoint, resizeBox } from '../../src/editor/canvas/resize-box.ts';
import { rect } from '../../src/geometry/rect.ts';

const OPPOSITE = { nw: 'se', n: 's', ne: 'sw', e: 'w', se: 'nw', s: 'n', sw: 'ne', w: 'e' } as const;
const free = { ratio: false, centred: false, least: 1 };
const boxes = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 10, max: 3000 }),
  height: fc.integer({ min: 10, max: 3000 }),
});
const drags = fc.record({ x: fc.integer({ min: -4000, max: 4000 }), y: fc.integer({ min: -4000, max: 4000 }) });
const angles = fc.integer({ min: -180, max: 180 });
const handles = fc.constantFrom(...HANDLES);

describe('resizing by a handle', () => {
  test('a side handle changes one side only', () => {
    expect(resizeBox(rect(10, 20, 100, 50), 0, 'e', { x: 30, y: 99 }, free)).toEqual(rect(10, 20, 130, 50));
    expect(resizeBox(rect(10, 20, 100, 50), 0, 'n', { x: 30, y: -10 }, free)).toEqual(rect(10, 10, 100, 60));
  });

  test('the point across from the handle stays where it is, however the box is turned', () => {
    fc.assert(
      fc.property(boxes, drags, angles, handles, fc.boolean(), (box, by, angle, handle, ratio) => {
        const next = resizeBox(box, angle, handle, by, { ...free, ratio });
        const across = OPPOSITE[handle];
        const before = handlePoint(box, angle, across);
        const after = handlePoint(next, angle, across);
        expect(after.x).toBeCloseTo(before.x, 5);
        expect(after.y).toBeCloseTo(before.y, 5);
      }),
      { seed: 20250902 },
    );
  });

  test('from the centre, the centre stays', () => {
    fc.assert(
      fc.property(boxes, drags, angles, handles, (box, by, angle, handle) => {
        const next = resizeBox(box, angle, handle, by, { ...free, centred: true });
        expect(next.x + next.width / 2).toBeCloseTo(box.x + box.width / 2, 6);
        expect(next.y + next.height / 2).toBeCloseTo(box.y + box.height / 2, 6);
      }),
      { seed: 20250902 },
    );
  });

  test('a corner that keeps the ratio keeps it; no side gets below the least', () => {
    fc.assert(
      fc.property(boxes, drags, angles, fc.constantFrom('nw', 'ne', 'se', 'sw'), (box, by, angle, handle) => {
        const next = resizeBox(box, angle, handle, by, { ...free, ratio: true });
        expect(next.width / next.height).toBeCloseTo(box.width / box.height, 6);
        expect(Math.min(next.width, next.height)).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
      { seed: 20250902 },
    );
  });

  test('angles run clockwise from straight up', () => {
    const centre = { x: 0, y: 0 };
    expect(angleTowards(centre, { x: 0, y: -10 })).toBe(0);
    expect(angleTowards(centre, { x: 10, y: 0 })).toBe(90);
    expect(angleTowards(centre, { x: 0, y: 10 })).toBe(180);
    expect(angleTowards(centre, { x: -10, y: 0 })).toBe(-90);
    expect(angleTowards(centre, { x: 10, y: -9 }, 15)).toBe(45);
  });
});
