import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapMove } from '../../src/editor/canvas/snapping.ts';
import { fitCamera, rectToScreen, toPage, toScreen, zoomAt } from '../../src/editor/canvas/viewport.ts';
import { rect } from '../../src/geometry/rect.ts';

describe('looking at the page', () => {
  test('a fitted page is whole and in the middle', () => {
    for (const [width, height] of [
      [6000, 1000],
      [800, 2500],
      [12_000, 10_000],
      [420, 594],
    ] as const) {
      const camera = fitCamera(rect(0, 0, width, height), { width: 700, height: 670 });
      const shown = rectToScreen(camera, rect(0, 0, width, height));
      expect(shown.x).toBeGreaterThanOrEqual(55);
      expect(shown.y).toBeGreaterThanOrEqual(55);
      expect(shown.x + shown.width / 2).toBeCloseTo(350, -1);
      expect(shown.y + shown.height / 2).toBeCloseTo(335, -1);
    }
  });

  test('zooming keeps the place under the pointer, and places go there and back', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 1500 }), y: fc.integer({ min: 0, max: 900 }) });
    fc.assert(
      fc.property(point, fc.double({ min: 0.01, max: 40, noNaN: true }), (at, scale) => {
        const camera = { x: 120, y: 80, scale: 0.1 };
        const before = toPage(camera, at);
        const next = zoomAt(camera, at, scale);
        const after = toPage(next, at);
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
        expect(toScreen(next, after).x).toBeCloseTo(at.x, 6);
      }),
      { seed: 20250902 },
    );
  });
});

describe('snapping', () => {
  const page = rect(0, 0, 6000, 1000);

  test('a box near the middle of the page goes to the middle, and says so by a line', () => {
    const { by, lines } = snapMove(
      rect(0, 0, 1000, 100),
      { x: 2480, y: 300 },
      { frames: [page], boxes: [], guides: [] },
      40,
    );
    expect(by.x).toBe(2500);
    expect(by.y).toBe(300);
    expect(lines).toEqual([{ axis: 'x', at: 3000, from: 0, to: 1000 }]);
  });

  test('each axis by itself; farther than the reach nothing happens', () => {
    const free = snapMove(rect(0, 0, 1000, 100), { x: 700, y: 260 }, { frames: [page], boxes: [], guides: [] }, 40);
    expect(free).toEqual({ by: { x: 700, y: 260 }, lines: [], gaps: [] });
    const edge = snapMove(rect(0, 0, 1000, 100), { x: 700, y: 885 }, { frames: [page], boxes: [], guides: [] }, 40);
    expect(edge.by).toEqual({ x: 700, y: 900 });
  });

  test('the nearest target wins, and nothing snaps without reach', () => {
    const targets = { frames: [], boxes: [rect(0, 0, 100, 100), rect(108, 0, 100, 100)], guides: [] };
    expect(snapMove(rect(500, 300, 10, 10), { x: -393, y: 0 }, targets, 20).by.x).toBe(-392);
    expect(snapMove(rect(500, 300, 10, 10), { x: -393, y: 0 }, targets, 0).by.x).toBe(-393);
  });
});
