import { describe, expect, test } from 'vitest';
import type { ImageNode, Picture } from '../../src/model/design.ts';
import { effectivePpi, judgeResolution } from '../../src/pictures/picture-resolution.ts';

describe('whether a picture is fine enough', () => {
  test('pixels to the inch count what is cut away, in the worse direction, of the picture upright', () => {
    const picture = { widthPx: 2000, heightPx: 1000, orientation: 6 } as Picture;
    const frame = { width: 254, height: 254, crop: { x: 0, y: 0, width: 1, height: 1 } } as ImageNode;
    expect(effectivePpi(frame, picture)).toBeCloseTo(100, 9);
    expect(effectivePpi({ ...frame, crop: { x: 0, y: 0, width: 0.5, height: 0.1 } }, picture)).toBeCloseTo(20, 9);
    expect(effectivePpi({ ...frame, width: 0 }, picture)).toBe(Infinity);
  });

  test.each([
    [150, 1, 'sharp', 150],
    [149, 1, 'fair', 150],
    [86, 1, 'coarse', 150],
    [29, 1, 'squares', 150],
    [87, 3, 'sharp', 87],
    [30, 3, 'fair', 87],
    [29, 3, 'coarse', 87],
    [30, 25, 'sharp', 30],
    [20, 25, 'fair', 30],
    [19, 4, 'coarse', 65],
    [12, 25, 'fair', 30],
    [10, 25, 'coarse', 30],
    [4.9, 25, 'squares', 30],
  ] as const)('%s ppi seen from %s m: %s', (ppi, metres, verdict, wantedPpi) => {
    expect(judgeResolution(ppi, metres)).toMatchObject({ verdict, wantedPpi });
  });

  test('one minute of arc: 87 ppi from a metre, 8.7 from ten', () => {
    expect(judgeResolution(87.3, 1).sharpFromM).toBeCloseTo(1, 9);
    expect(judgeResolution(8.73, 1).sharpFromM).toBeCloseTo(10, 9);
  });
});
