import { describe, expect, test } from 'vitest';
import { effectivePpi, judgeResolution } from '../../src/pictures/picture-resolution.ts';

describe('whether a picture is sharp enough', () => {
  test('pixels to the inch count what is cut away, in the worse direction', () => {
    const whole = { x: 0, y: 0, width: 1, height: 1 };
    expect(effectivePpi({ width: 254, height: 254, crop: whole }, { width: 1000, height: 2000 })).toBeCloseTo(100, 9);
    const part = { x: 0, y: 0, width: 0.5, height: 0.1 };
    expect(effectivePpi({ width: 254, height: 254, crop: part }, { width: 1000, height: 2000 })).toBeCloseTo(20, 9);
  });

  test.each([
    [150, 1, 'sharp', 150],
    [149, 1, 'fair', 150],
    [86, 1, 'poor', 150],
    [90, 3, 'sharp', 87.3],
    [30, 3, 'fair', 87.3],
    [29, 3, 'poor', 87.3],
    [30, 25, 'sharp', 30],
    [20, 25, 'fair', 30],
    [19, 25, 'poor', 30],
  ] as const)('%s ppi seen from %s m: %s', (ppi, distance, verdict, wanted) => {
    const found = judgeResolution(ppi, distance);
    expect(found).toMatchObject({ ppi, verdict });
    expect(found.wantedPpi).toBeCloseTo(wanted, 6);
  });

  test('one arc minute: 87 ppi from a metre, 8.7 from ten', () => {
    expect(judgeResolution(87.3, 1).sharpFromM).toBeCloseTo(1, 9);
    expect(judgeResolution(8.73, 1).sharpFromM).toBeCloseTo(10, 9);
  });
});
