import { describe, expect, test } from 'vitest';
import { VN16 } from '../../src/led/fonts/vn16.ts';
import { VN24 } from '../../src/led/fonts/vn24.ts';
import {
  AMBIENT_LUX,
  boardContrast,
  brightnessHints,
  dotLuminance,
  dotsMeltDistanceM,
  eyeBlurSigma,
  gaussianWeights,
  measureReadingDistance,
  trueAnglePixels,
  veilLuminance,
} from '../../src/led/preview.ts';

describe('reading distance', () => {
  test.each([
    [10, 8.4, 21, 28],
    [5, 4.2, 10.5, 14],
    [2.5, 2.1, 5.3, 7],
  ])('7-row capitals at P%d: %d / %d / %d m', (pitchMm, comfortableM, readableM, limitM) => {
    expect(measureReadingDistance(VN16, { pitchMm })).toEqual({
      comfortableM,
      readableM,
      limitM,
      limitedBy: 'letters',
    });
  });
  test('larger letters are read farther; thin marks can be the limit', () => {
    expect(measureReadingDistance(VN24, { pitchMm: 10 }).readableM).toBe(36);
    expect(measureReadingDistance({ capRows: 20, markDots: 1 }, { pitchMm: 10 })).toMatchObject({
      readableM: 34.4,
      limitedBy: 'marks',
    });
  });
});

describe('the eye', () => {
  test('blur in dots: P10 has 0.12 at 10 m, 0.42 at 34 m, 0.74 at 60 m', () => {
    expect(eyeBlurSigma(10, 10)).toBeCloseTo(0.124, 3);
    expect(eyeBlurSigma(34, 10)).toBeCloseTo(0.42, 2);
    expect(eyeBlurSigma(60, 10)).toBeCloseTo(0.742, 3);
    expect(eyeBlurSigma(10, 10, 0.5)).toBeCloseTo(0.247, 3);
    expect(dotsMeltDistanceM(10)).toBe(34.4);
  });
  test('Gaussian weights sum to one, are even, and sharp without blur', () => {
    for (const sigma of [0, 0.2, 1, 3.7]) {
      const weights = gaussianWeights(sigma);
      expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 10);
      expect([...weights]).toEqual([...weights].toReversed());
    }
    expect([...gaussianWeights(0)]).toEqual([0, 1, 0]);
  });
  test('true angle: a 1.6 m board at 30 m is about 117 px on a 24-inch monitor', () => {
    expect(trueAnglePixels(1600, 30, 92)).toBeCloseTo(116, 0);
  });
});

describe('light', () => {
  test('lamps follow the gamma, the veil the ambient light', () => {
    expect(dotLuminance(1500, 255)).toBe(1500);
    expect(dotLuminance(1500, 128, 0.5)).toBeCloseTo(164.7, 0);
    expect(veilLuminance(20_000)).toBeCloseTo(191, 0);
  });
  test('1500 cd/m²: night over 5000 : 1, shade 9 : 1, sun on a dusty face 2.2 : 1', () => {
    expect(boardContrast(1500, AMBIENT_LUX.night)).toBeGreaterThan(5000);
    expect(boardContrast(1500, AMBIENT_LUX.shade)).toBeCloseTo(8.9, 1);
    expect(boardContrast(1500, AMBIENT_LUX.sun, 1, 0.05)).toBeCloseTo(2.2, 1);
  });
  test('night brightness aims at 300 cd/m²', () => {
    expect(brightnessHints(6000)).toEqual({ day: 100, dusk: 40, night: 5 });
    expect(brightnessHints(1500).night).toBe(20);
    expect(brightnessHints(200).night).toBe(100);
  });
});
