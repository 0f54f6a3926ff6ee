import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shrinkPicture } from '../../src/picture-decoding/shrink-picture.ts';

test('each pixel is the mean of its block, clear pixels not counted', () => {
  const samples = Uint8Array.of(0, 100, 200, 100, 50, 40);
  const gray = { width: 3, height: 2, components: 1, samples } as const;
  expect(shrinkPicture(gray, 2)).toEqual({ width: 2, height: 1, components: 1, samples: Uint8Array.of(63, 120) });
  const alpha = Uint8Array.of(255, 0, 0, 0, 255, 0);
  expect(shrinkPicture({ ...gray, alpha }, 2)).toMatchObject({
    samples: Uint8Array.of(25, 0),
    alpha: Uint8Array.of(128, 0),
  });
  expect(shrinkPicture(gray, 1)).toBe(gray);
});

test('never a value that wasn’t between those it is made of; the last row and column count too', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 12 }),
      fc.infiniteStream(fc.nat(255)),
      (width, height, factor, values) => {
        const samples = Uint8Array.from({ length: width * height * 3 }, () => values.next().value as number);
        const small = shrinkPicture({ width, height, components: 3, samples }, factor);
        expect([small.width, small.height]).toEqual([Math.ceil(width / factor), Math.ceil(height / factor)]);
        expect(small.samples).toHaveLength(small.width * small.height * 3);
        expect(Math.min(...small.samples)).toBeGreaterThanOrEqual(Math.min(...samples));
        expect(Math.max(...small.samples)).toBeLessThanOrEqual(Math.max(...samples));
      },
    ),
    { seed: 20250902 },
  );
});
