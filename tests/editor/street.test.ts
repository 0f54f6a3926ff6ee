import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStreet, seenDistance } from '../../src/editor/street/street-reading.ts';
import { hangPiece, placeCamera, trueViewingCm } from '../../src/editor/street/street-camera.ts';
import {
  DISTANCES,
  distanceToSlider,
  placesFor,
  SLIDER_STEPS,
  sliderToDistance,
  startStreet,
} from '../../src/editor/street/street-settings.ts';
import { FORMATS, resolveFormat } from '../../src/formats/catalogue.ts';
import type { ResolvedFormat } from '../../src/model/design.ts';
import type { Page } from '../../src/model/design.ts';
import { listReaches } from '../../src/preflight/legibility.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { sampleDesign, textNode } from '../model/sample-design.ts';
import { FONTS } from '../preflight/check-design.ts';

const SCREEN = { width: 1046, height: 716 };

function format(id: string): ResolvedFormat {
  const resolved = resolveFormat(id);
  if (!resolved.ok) throw new Error(id);
  return resolved.value;
}

describe('the camera', () => {
  const banner = format('bangron-ngang-6000x1000');

  test('what is twice as far is half as large; upright lines stay upright', () => {
    const settings = { ...startStreet({ format: banner }, undefined), distanceM: 20 };
    const camera = placeCamera(SCREEN, settings, hangPiece('street', banner, 20));
    const width = (z: number): number => camera.project({ x: 3, y: 5, z }).x - camera.project({ x: -3, y: 5, z }).x;
    expect(width(20)).toBeCloseTo(2 * width(40), 6);
    expect(width(20)).toBeCloseTo(6 * camera.scaleAt(20), 6);
    expect(camera.project({ x: 2, y: 0, z: 9 }).x).toBe(camera.project({ x: 2, y: 7, z: 9 }).x);
    // What is as high as the eye lies on the horizon, however far.
    for (const z of [3, 30, 300]) expect(camera.project({ x: 1, y: settings.eyeM, z }).y).toBe(camera.horizonPx);
  });

  test('50 mm sees 46.8° across the diagonal of the picture; a person of 1.65 m is as tall as that', () => {
    const camera = placeCamera(SCREEN, startStreet({ format: banner }, undefined), hangPiece('street', banner, 25));
    const diagonal = Math.hypot(SCREEN.width, SCREEN.height);
    expect((2 * Math.atan(diagonal / 2 / camera.focalPx) * 180) / Math.PI).toBeCloseTo(46.8, 1);
    const tall = camera.project({ x: 0, y: 0, z: 10 }).y - camera.project({ x: 0, y: 1.65, z: 10 }).y;
    expect(tall).toBeCloseTo(1.65 * camera.scaleAt(10), 6);
    expect(trueViewingCm(camera, 1)).toBeCloseTo((camera.focalPx / 96) * 2.54, 9);
  });

  test('every format begins at a place of its kind, far enough to be read from, and its middle is in the picture', () => {
    for (const { id } of FORMATS) {
      const one = format(id);
      const settings = startStreet({ format: one }, undefined);
      expect(placesFor(one.kind)).toContain(settings.place);
      const piece = hangPiece(settings.place, one, settings.distanceM);
      const camera = placeCamera(SCREEN, settings, piece);
      const middle = camera.project({ x: 0, y: piece.bottom + piece.height / 2, z: piece.distance });
      expect(middle.x, id).toBeGreaterThan(0);
      expect(middle.x, id).toBeLessThan(SCREEN.width);
      expect(middle.y, id).toBeGreaterThan(0);
      expect(middle.y, id).toBeLessThan(SCREEN.height);
    }
  });
});

describe('settings of the street view', () => {
  test('the slider goes from the least to the most, each step no nearer than the one before', () => {
    expect(sliderToDistance(0)).toBe(DISTANCES.least);
    expect(sliderToDistance(SLIDER_STEPS)).toBe(DISTANCES.most);
    for (let step = 1; step <= SLIDER_STEPS; step++) {
      expect(sliderToDistance(step)).toBeGreaterThanOrEqual(sliderToDistance(step - 1));
      const again = sliderToDistance(distanceToSlider(sliderToDistance(step)));
      expect(Math.abs(again - sliderToDistance(step))).toBeLessThanOrEqual(sliderToDistance(step) * 0.15);
    }
  });

  test('the hour, the eye and the lens are remembered, the place and the distance belong to the format', () => {
    const banner = format('bangron-ngang-6000x1000');
    const kept = startStreet(
      { format: banner },
      { hour: 'night', eyeM: 2.4, lens: 'wide', place: 'hall', distanceM: 99 },
    );
    expect(kept).toMatchObject({ hour: 'night', eyeM: 2.4, lens: 'wide', place: 'street', distanceM: 25 });
    for (const bad of [null, 3, { hour: 'noon', eyeM: 9, lens: [] }])
      expect(startStreet({ format: banner }, bad)).toEqual(startStreet({ format: banner }, undefined));
  });
});

describe('what can be read from the street', () => {
  test('letters overhead count from farther than the ground says', () => {
    expect(seenDistance(30, 0)).toBe(30);
    expect(seenDistance(4, 4)).toBe(8);
    fc.assert(
      fc.property(
        fc.double({ min: 3, max: 200, noNaN: true }),
        fc.double({ min: -3, max: 12, noNaN: true }),
        (d, up) => {
          expect(seenDistance(d, up)).toBeGreaterThanOrEqual(d - 1e-9);
        },
      ),
      { seed: 20250902 },
    );
  });

  test('each text reads with ease, hardly or not at all, and says from how far', () => {
    const small = textNode('note', { source: { text: 'Ghi chú' }, y: 900, width: 300, height: 60 });
    const design = sampleDesign([textNode('slogan'), small]);
    const page = design.pages[0] as Page;
    const { texts } = compileScene(design, page.id, FONTS);
    const reaches = listReaches(page, texts);
    const states = (distance: number) =>
      readStreet(reaches, hangPiece('street', page.format, distance), 1.6).map(({ state }) => state);
    expect(states(20)).toEqual(['clear', 'lost']);
    expect(states(80)).toEqual(['hard', 'lost']);
    expect(states(200)).toEqual(['lost', 'lost']);
    const [slogan, note] = readStreet(reaches, hangPiece('street', page.format, 20), 1.6);
    // At the distance it names a text is just read; a step farther no longer.
    const most = slogan?.mostM ?? 0;
    expect(states(most * 0.999)[0]).toBe('hard');
    expect(states(most * 1.001)[0]).toBe('lost');
    // Letters of a few centimetres five metres overhead can't be read from anywhere on the ground with ease.
    expect(note?.easyM).toBe(0);
  });
});
