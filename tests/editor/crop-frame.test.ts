import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dragFrame,
  slidePicture,
  wholePicture,
  zoomPicture,
  type CropFrame,
} from '../../src/editor/canvas/crop-frame.ts';
import { HANDLES, handlePoint, turn } from '../../src/editor/canvas/resize-box.ts';
import { cropForBox } from '../../src/model/picture-crop.ts';

const SEED = { seed: 20250902 };
const frame: CropFrame = {
  box: { x: 100, y: 50, width: 40, height: 20 },
  angleDeg: 0,
  crop: { x: 0.25, y: 0.5, width: 0.5, height: 0.25 },
};

/** Where a point of the picture (fractions) is seen on the page. */
function onPage(of: CropFrame, u: number, v: number): { x: number; y: number } {
  const whole = wholePicture(of);
  const a = of.flip?.x ? 1 - u : u;
  const b = of.flip?.y ? 1 - v : v;
  const local = {
    x: whole.x + a * whole.width - of.box.width / 2,
    y: whole.y + b * whole.height - of.box.height / 2,
  };
  const arm = turn(local, of.angleDeg);
  return { x: of.box.x + of.box.width / 2 + arm.x, y: of.box.y + of.box.height / 2 + arm.y };
}

const anyFrame = fc.record({
  angleDeg: fc.integer({ min: -180, max: 180 }),
  x: fc.double({ min: 0, max: 0.5, noNaN: true }),
  y: fc.double({ min: 0, max: 0.5, noNaN: true }),
  width: fc.double({ min: 0.1, max: 0.5, noNaN: true }),
  height: fc.double({ min: 0.1, max: 0.5, noNaN: true }),
  flipX: fc.boolean(),
  flipY: fc.boolean(),
});
const far = fc.double({ min: -300, max: 300, noNaN: true });

const framed = ({
  angleDeg,
  flipX,
  flipY,
  ...crop
}: typeof anyFrame extends fc.Arbitrary<infer T> ? T : never): CropFrame => ({
  ...frame,
  angleDeg,
  crop,
  flip: { x: flipX, y: flipY },
});

const inside = ({ crop }: CropFrame): void => {
  expect(
    Math.min(crop.x, crop.y, 1.000002 - crop.x - crop.width, 1.000002 - crop.y - crop.height),
  ).toBeGreaterThanOrEqual(0);
};

describe('cropping on the canvas', () => {
  test('the picture follows the pointer under a frame that stays, until its edge', () => {
    expect(slidePicture(frame, { x: 8, y: -4 }).crop).toEqual({ x: 0.15, y: 0.55, width: 0.5, height: 0.25 });
    expect(slidePicture(frame, { x: 1000, y: 1000 }).crop).toMatchObject({ x: 0, y: 0 });
    expect(slidePicture({ ...frame, flip: { x: true } }, { x: 8, y: 0 }).crop.x).toBeCloseTo(0.35, 6);
    expect(slidePicture({ ...frame, angleDeg: 90 }, { x: 0, y: 8 }).crop.x).toBeCloseTo(0.15, 6);
  });

  test('zooming keeps the middle and the proportions, and fills the frame at last', () => {
    expect(zoomPicture(frame, 2).crop).toEqual({ x: 0.375, y: 0.5625, width: 0.25, height: 0.125 });
    expect(zoomPicture(frame, 0.01).crop).toEqual({ x: 0, y: 0.375, width: 1, height: 0.5 });
    expect(zoomPicture(frame, 1e6).crop.height).toBeCloseTo(0.01, 6);
  });

  test('an edge of the frame moves over the picture, not beyond it', () => {
    expect(dragFrame(frame, 'e', { x: 8, y: 99 })).toMatchObject({
      box: { x: 100, y: 50, width: 48, height: 20 },
      crop: { x: 0.25, y: 0.5, width: 0.6, height: 0.25 },
    });
    expect(dragFrame(frame, 'nw', { x: -999, y: -999 })).toMatchObject({
      box: { x: 80, y: 10, width: 60, height: 60 },
      crop: { x: 0, y: 0, width: 0.75, height: 0.75 },
    });
    expect(dragFrame(frame, 'w', { x: 999, y: 0 }).box).toMatchObject({ x: 139, width: 1 });
  });

  test('whatever is dragged, turned and mirrored, the picture stays where it is on the page and fills the frame', () => {
    fc.assert(
      fc.property(anyFrame, fc.constantFrom(...HANDLES), far, far, (given, handle, x, y) => {
        const before = framed(given);
        const after = dragFrame(before, handle, { x, y });
        inside(after);
        for (const [u, v] of [
          [0, 0],
          [1, 0],
          [0.3, 0.9],
        ] as const) {
          const a = onPage(before, u, v);
          const b = onPage(after, u, v);
          // A crop is kept to a millionth of the picture, magnified by a narrow frame.
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(0.05);
        }
        const opposite = HANDLES[(HANDLES.indexOf(handle) + 4) % 8] ?? 'n';
        const still = handlePoint(before.box, before.angleDeg, opposite);
        const there = handlePoint(after.box, after.angleDeg, opposite);
        expect(Math.hypot(still.x - there.x, still.y - there.y)).toBeLessThan(1e-6);
      }),
      SEED,
    );
  });

  test('sliding and zooming stay inside the picture', () => {
    fc.assert(
      fc.property(anyFrame, far, far, fc.double({ min: 0.01, max: 100, noNaN: true }), (given, x, y, factor) => {
        inside(slidePicture(framed(given), { x, y }));
        const zoomed = zoomPicture(framed(given), factor);
        inside(zoomed);
        expect(zoomed.crop.width / zoomed.crop.height).toBeCloseTo(given.width / given.height, 3);
      }),
      SEED,
    );
  });
});

test('a picture in a box that changes is never stretched', () => {
  const side = fc.double({ min: 5, max: 500, noNaN: true });
  fc.assert(
    fc.property(anyFrame, side, side, (given, width, height) => {
      const before = framed(given);
      const crop = cropForBox({ crop: before.crop, width: 40, height: 20 }, { width, height });
      inside({ ...before, crop });
      const shape = 40 / before.crop.width / (20 / before.crop.height);
      expect(width / crop.width / (height / crop.height) / shape).toBeCloseTo(1, 3);
    }),
    SEED,
  );
  const crop = { x: 0.2, y: 0, width: 0.5, height: 1 };
  // Evenly: the same part. Wider: more of it. Wider than there is: larger.
  expect(cropForBox({ crop, width: 50, height: 100 }, { width: 100, height: 200 })).toBe(crop);
  expect(cropForBox({ crop, width: 50, height: 100 }, { width: 60, height: 100 })).toEqual({
    x: 0.15,
    y: 0,
    width: 0.6,
    height: 1,
  });
  expect(cropForBox({ crop, width: 50, height: 100 }, { width: 200, height: 100 })).toEqual({
    x: 0,
    y: 0.25,
    width: 1,
    height: 0.5,
  });
});
