import { describe, expect, test } from 'vitest';
import { measureSense } from '../../src/text/sense/measure-sense.ts';
import { layoutWorth, senseWeight } from '../../src/typesetting/break-candidates.ts';

describe('upright sheets', () => {
  test('sense counts whole on wide boxes, half on upright ones, and between on what lies between', () => {
    expect(senseWeight({ width: 6000, height: 1000 })).toBe(1);
    expect(senseWeight({ width: 3000, height: 2000 })).toBe(1);
    expect(senseWeight({ width: 800, height: 2000 })).toBe(0.5);
    expect(senseWeight({ width: 1125, height: 1000 })).toBeCloseTo(0.75, 6);
  });
  test('a name may open on an upright sheet where that makes the letters two thirds larger, never on a banner', () => {
    const sense = measureSense('Đảng Cộng sản Việt Nam quang vinh muôn năm!');
    const whole = [4];
    const opened = [2, 4, 6];
    const gain = (weight: number): number =>
      layoutWorth(sense, whole, [22, 19], weight) / layoutWorth(sense, opened, [13, 8, 10, 9], weight);
    expect(gain(0.5)).toBeLessThan(5 / 3);
    expect(gain(1)).toBeGreaterThan(2);
  });
});
