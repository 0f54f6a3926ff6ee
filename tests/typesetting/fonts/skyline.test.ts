import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE_LETTERS } from '../../../scripts/font-metrics.ts';
import {
  measureLineSkyline,
  minimalLineStep,
  pairClearance,
  type LineGlyph,
} from '../../../src/typesetting/fonts/skyline.ts';
import type { ShapedFontFace } from '../../../src/typesetting/fonts/parse-font-face.ts';
import { CATALOGUE, glyphsOf, shippedFace } from '../../fonts/shipped-fonts.ts';
import { outlineSegments, segmentDistance, type Segment } from './outline-distance.ts';

const GAP = 0.05;
/** The skylines may show ink this much too near, in em. */
const SLACK = 0.005;

function placeLine(face: ShapedFontFace, text: string, start = 0): LineGlyph[] {
  let x = start;
  return glyphsOf(face, text).map((glyphId) => {
    const glyph = { face, glyphId, x };
    x += face.advance(glyphId);
    return glyph;
  });
}

function lineSegments(line: readonly LineGlyph[], dy: number): Segment[] {
  return line.flatMap(({ face, glyphId, x }) => outlineSegments(face.outline(glyphId), x, dy));
}

const lowHangers = [...'gjpqyQJ,;ỵặậợựẠỰỆỌỤ'];
const highStacks = [...VIETNAMESE_LETTERS.filter((letter) => letter !== letter.toLowerCase()), 'f', 'đ', 'ẫ', 'ổ'];
const worstUpper = fc.array(fc.constantFrom(...lowHangers, 'A', ' '), { minLength: 1, maxLength: 7 });
const worstLower = fc.array(fc.constantFrom(...highStacks, ' '), { minLength: 1, maxLength: 7 });

describe.each(CATALOGUE.map((font) => font.id))('%s', (id) => {
  const face = shippedFace(id);

  test('the line step keeps marks 0.05 em from the line above, and is the smallest that does', () => {
    let tight = 0;
    fc.assert(
      fc.property(worstUpper, worstLower, fc.double({ min: -0.7, max: 0.7, noNaN: true }), (upper, lower, shift) => {
        const above = placeLine(face, upper.join(''));
        const below = placeLine(face, lower.join(''), shift);
        const step = minimalLineStep(measureLineSkyline(above), measureLineSkyline(below), GAP);
        if (step === 0) return;
        const upperInk = lineSegments(above, 0);
        const distance = segmentDistance(upperInk, lineSegments(below, step), 1);
        expect(distance).toBeGreaterThanOrEqual(GAP);
        expect(distance).toBeLessThan(GAP + SLACK);
        tight += 1;
      }),
      { seed: 20250902, numRuns: 20 },
    );
    expect(tight).toBeGreaterThan(12);
  });

  test('its deepest letter over its tallest needs the whole of the measured ink', () => {
    const metrics = CATALOGUE.find((font) => font.id === id)?.metrics;
    if (!metrics) throw new Error(id);
    const above = measureLineSkyline(placeLine(face, metrics.inkBottomLetter));
    const steps = Array.from({ length: 120 }, (_, i) => placeLine(face, metrics.inkTopLetter, (i - 60) / 60)).map(
      (line) => minimalLineStep(above, measureLineSkyline(line), 0),
    );
    const worst = Math.max(...steps);
    expect(worst).toBeLessThan(metrics.inkBottom - metrics.inkTop + 0.002);
    expect(worst).toBeGreaterThan(metrics.inkBottom - metrics.inkTop - 0.01);
  });

  test('opening a pair by what it lacks clears its outlines, and no more', () => {
    const letter = fc.constantFrom(...VIETNAMESE_LETTERS, ...'ABDEHIKLMNOPRSTUVXYabdehiklmnoprstuvxy');
    const known = ['ỨT', 'ƯN', 'ƯU', 'Vĩ', 'KỲ', 'XA', 'ỞN', 'đì', 'ối'];
    fc.assert(
      fc.property(letter, letter, (a, b) => {
        const [left = 0, right = 0] = glyphsOf(face, a + b);
        const advance = face.advance(left) + face.kern(left, right);
        const clearance = pairClearance(face, left, right, advance);
        if (clearance === Infinity) return;
        const ink = outlineSegments(face.outline(left), 0, 0);
        const atReach = outlineSegments(face.outline(right), advance + 0.012 - clearance, 0);
        const distance = segmentDistance(ink, atReach, 1);
        expect(distance).toBeGreaterThanOrEqual(0.012);
        expect(distance).toBeLessThan(0.012 + SLACK);
      }),
      { seed: 20250902, numRuns: 40, examples: known.map((pair) => [pair[0] ?? '', pair[1] ?? '']) },
    );
  });
});

describe('edge cases', () => {
  const face = shippedFace('be-vietnam-pro-800');
  const skyline = (text: string, x = 0) => measureLineSkyline(placeLine(face, text, x));

  test('a line without ink asks for nothing', () => {
    expect(minimalLineStep(skyline(' '), skyline('Ẵ'), GAP)).toBe(0);
    expect(minimalLineStep(skyline('Ẵ'), skyline(''), GAP)).toBe(0);
    const [space = 0, letter = 0] = glyphsOf(face, ' A');
    expect(pairClearance(face, space, letter, face.advance(space))).toBe(Infinity);
  });

  test('lines that do not face each other ask for nothing', () => {
    expect(minimalLineStep(skyline('A'), skyline('Ẵ', 5), GAP)).toBe(0);
  });

  test('flat edges are exact to the widening: H above H', () => {
    const step = minimalLineStep(skyline('H'), skyline('H'), GAP);
    expect(step).toBeGreaterThanOrEqual(face.capHeight + GAP);
    expect(step).toBeLessThan(face.capHeight + GAP + 0.001);
  });

  test('a wider gap never needs a smaller step', () => {
    const [above, below] = [skyline('gặp'), skyline('Ổ Ẫ')];
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        (a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          expect(minimalLineStep(above, below, less)).toBeLessThanOrEqual(minimalLineStep(above, below, more));
        },
      ),
      { seed: 20250902, numRuns: 50 },
    );
  });
});
