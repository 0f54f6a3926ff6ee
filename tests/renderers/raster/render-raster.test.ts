import { createRequire } from 'node:module';
import { decode } from 'fast-png';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solid, type Paint } from '../../../src/colour/ink.ts';
import { NAMED_INKS } from '../../../src/colour/named-inks.ts';
import { IDENTITY, rotationAbout } from '../../../src/geometry/matrix.ts';
import { ellipsePath, polygonPath, rectPath, type Path } from '../../../src/geometry/path.ts';
import { encodePng } from '../../../src/renderers/raster/encode-png.ts';
import { flattenPath } from '../../../src/renderers/raster/flatten-path.ts';
import { MOST_RASTER_PIXELS, renderRaster } from '../../../src/renderers/raster/render-raster.ts';
import { scanCoverage } from '../../../src/renderers/raster/scan-coverage.ts';
import type { GlyphSource, Scene, SceneItem } from '../../../src/scene/display-list.ts';

/** pngjs brings no types. */
const { PNG } = createRequire(import.meta.url)('pngjs') as { PNG: { sync: { read(file: Buffer): { data: Buffer } } } };

const noGlyphs: GlyphSource = {
  outline: () => [],
  advance: () => 0,
};

/** One glyph: the left half of its em square above the baseline. */
const halfSquare: GlyphSource = {
  outline: () => rectPath({ x: 0, y: -1, width: 0.5, height: 1 }),
  advance: () => 1,
};

function scene(items: readonly SceneItem[], width = 10, height = 10, bleed = 0): Scene {
  return { title: 't', pageId: 'p', widthMm: width, heightMm: height, bleedMm: bleed, safeMm: 0, items };
}

const red = solid(NAMED_INKS.flagRed);
const white = solid(NAMED_INKS.white);

function pathItem(path: Path, fill: Paint = red): SceneItem {
  return { kind: 'path', from: 'n', path, fill };
}

function pixel(image: { width: number; rgba: Uint8ClampedArray }, x: number, y: number): number[] {
  const at = (y * image.width + x) * 4;
  return [...image.rgba.subarray(at, at + 4)];
}

function area(lines: ReturnType<typeof flattenPath>, rule: 'nonzero' | 'evenodd' = 'nonzero', size = 40): number {
  const coverage = scanCoverage(lines, size, size, rule);
  return coverage ? coverage.values.reduce((sum, value) => sum + value, 0) : 0;
}

describe('coverage', () => {
  test('a box on pixel edges covers its pixels wholly and no others', () => {
    const coverage = scanCoverage(flattenPath(rectPath({ x: 2, y: 3, width: 4, height: 2 })), 10, 10);
    expect(coverage).toMatchObject({ x: 2, y: 3, width: 4, height: 2 });
    expect([...(coverage?.values ?? [])].every((v) => Math.abs(v - 1) < 1e-6)).toBe(true);
  });

  test('the sum of a box at any place is its area', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 20, noNaN: true }),
        fc.integer({ min: 8, max: 80 }),
        fc.double({ min: 0.1, max: 15, noNaN: true }),
        fc.integer({ min: 1, max: 100 }),
        (x, y8, width, h8) => {
          const box = { x, y: y8 / 8, width, height: h8 / 8 };
          expect(area(flattenPath(rectPath(box)))).toBeCloseTo(width * box.height, 3);
        },
      ),
      { seed: 20250902 },
    );
  });

  test('a circle covers π r² to a thousandth', () => {
    const disc = area(flattenPath(ellipsePath({ x: 5.3, y: 6.1, width: 24, height: 24 })));
    expect(Math.abs(disc / (Math.PI * 144) - 1)).toBeLessThan(1e-3);
  });

  test('what turns the same way unites by the non-zero rule and leaves a hole by the even-odd rule', () => {
    const both = [
      ...flattenPath(rectPath({ x: 1, y: 1, width: 10, height: 10 })),
      ...flattenPath(rectPath({ x: 3, y: 3, width: 4, height: 4 })),
    ];
    expect(area(both)).toBeCloseTo(100, 5);
    expect(area(both, 'evenodd')).toBeCloseTo(84, 5);
  });

  test('an inner contour turned the other way is a hole', () => {
    const hole = polygonPath([
      { x: 3, y: 3 },
      { x: 3, y: 7 },
      { x: 7, y: 7 },
      { x: 7, y: 3 },
    ]);
    expect(area([...flattenPath(rectPath({ x: 1, y: 1, width: 10, height: 10 })), ...flattenPath(hole)])).toBeCloseTo(
      84,
      5,
    );
  });

  test('what lies outside the picture is cut off, to the left too', () => {
    expect(area(flattenPath(rectPath({ x: -5, y: -5, width: 10, height: 10 })))).toBeCloseTo(25, 5);
    expect(scanCoverage(flattenPath(rectPath({ x: 50, y: 5, width: 4, height: 4 })), 40, 40)).toBeUndefined();
    expect(scanCoverage(flattenPath(rectPath({ x: -50, y: 5, width: 4, height: 4 })), 40, 40)).toBeUndefined();
  });
});

describe('scenes', () => {
  test('an ink shows its screen colour; unpainted pixels stay clear', () => {
    const image = renderRaster(scene([pathItem(rectPath({ x: 0, y: 0, width: 5, height: 10 }))]), {
      widthPx: 20,
      heightPx: 20,
      glyphs: noGlyphs,
    });
    expect(pixel(image, 0, 0)).toEqual([0xda, 0x25, 0x1d, 255]);
    expect(pixel(image, 9, 19)).toEqual([0xda, 0x25, 0x1d, 255]);
    expect(pixel(image, 10, 0)).toEqual([0, 0, 0, 0]);
  });

  test('half a pixel covered is half see-through', () => {
    const image = renderRaster(scene([pathItem(rectPath({ x: 0, y: 0, width: 2.5, height: 10 }))]), {
      widthPx: 10,
      heightPx: 10,
      glyphs: noGlyphs,
    });
    expect(pixel(image, 2, 4)).toEqual([0xda, 0x25, 0x1d, 128]);
  });

  test('the bleed is cut off, or shown when asked for', () => {
    const items = [
      pathItem(rectPath({ x: -2, y: -2, width: 14, height: 14 })),
      pathItem(rectPath({ x: 0, y: 0, width: 10, height: 10 }), white),
    ];
    const trim = renderRaster(scene(items, 10, 10, 2), { widthPx: 10, heightPx: 10, glyphs: noGlyphs });
    const whole = renderRaster(scene(items, 10, 10, 2), { widthPx: 14, heightPx: 14, glyphs: noGlyphs, bleed: true });
    expect(pixel(trim, 0, 0)).toEqual([255, 255, 255, 255]);
    expect(pixel(whole, 1, 1)).toEqual([0xda, 0x25, 0x1d, 255]);
    expect(pixel(whole, 2, 2)).toEqual([255, 255, 255, 255]);
  });

  test('glyphs stand on their baseline at their size, turned when they are turned', () => {
    const run = (angleDeg?: number): SceneItem => ({
      kind: 'glyphs',
      from: 'n',
      fontId: 'f',
      sizeMm: 4,
      glyphs: [{ glyphId: 1, x: 4, y: 6, ...(angleDeg === undefined ? {} : { angleDeg }) }],
      text: 'x',
      line: 0,
      fill: red,
    });
    const draw = (item: SceneItem): number[][] => {
      const image = renderRaster(scene([item]), { widthPx: 10, heightPx: 10, glyphs: halfSquare });
      return [pixel(image, 4, 2), pixel(image, 6, 3), pixel(image, 7, 7)];
    };
    expect(draw(run()).map((p) => p[3])).toEqual([255, 0, 0]);
    expect(draw(run(90)).map((p) => p[3])).toEqual([0, 0, 255]);
  });

  test('groups turn, clip and fade as one picture', () => {
    const members = [
      pathItem(rectPath({ x: 0, y: 0, width: 6, height: 10 })),
      pathItem(rectPath({ x: 4, y: 0, width: 6, height: 10 })),
    ];
    const group = (opacity: number, clip?: Path): SceneItem => ({
      kind: 'group',
      from: 'g',
      transform: IDENTITY,
      opacity,
      items: members,
      ...(clip ? { clip } : {}),
    });
    const options = { widthPx: 10, heightPx: 10, glyphs: noGlyphs };
    const faded = renderRaster(scene([group(0.5)]), options);
    expect([pixel(faded, 1, 1), pixel(faded, 5, 5), pixel(faded, 9, 9)].map((p) => p[3])).toEqual([128, 128, 128]);
    const clipped = renderRaster(scene([group(1, rectPath({ x: 2, y: 2, width: 3, height: 3 }))]), options);
    expect([pixel(clipped, 1, 1), pixel(clipped, 3, 3), pixel(clipped, 6, 3)].map((p) => p[3])).toEqual([0, 255, 0]);
    const turned = renderRaster(
      scene([
        {
          kind: 'group',
          from: 'g',
          transform: rotationAbout(90, { x: 5, y: 5 }),
          opacity: 1,
          items: [members[0] as SceneItem],
        },
      ]),
      options,
    );
    expect([pixel(turned, 5, 1), pixel(turned, 5, 9)].map((p) => p[3])).toEqual([255, 0]);
    expect(renderRaster(scene([group(0)]), options).rgba.some((v) => v > 0)).toBe(false);
  });

  test('gradients run across the box of the object', () => {
    const stops = [
      { at: 0, ink: NAMED_INKS.white },
      { at: 1, ink: NAMED_INKS.starYellow },
    ];
    const fill: Paint = { kind: 'linear', angleDeg: 0, stops };
    const image = renderRaster(scene([pathItem(rectPath({ x: 0, y: 0, width: 10, height: 10 }), fill)]), {
      widthPx: 100,
      heightPx: 10,
      glyphs: noGlyphs,
    });
    const blue = [0, 25, 50, 75, 99].map((x) => pixel(image, x, 5)[2] as number);
    expect(blue).toEqual([254, 190, 126, 62, 1]);
    const radial: Paint = { kind: 'radial', cx: 0.5, cy: 0.5, radius: 1, stops };
    const round = renderRaster(scene([pathItem(rectPath({ x: 0, y: 0, width: 10, height: 10 }), radial)]), {
      widthPx: 11,
      heightPx: 11,
      glyphs: noGlyphs,
    });
    expect(pixel(round, 5, 5)[2]).toBe(255);
    expect(pixel(round, 0, 5)[2]).toBe(pixel(round, 5, 0)[2]);
    expect(pixel(round, 0, 0)[2]).toBeLessThan(40);
  });

  test('strokes: width, round and mitred corners, dashes', () => {
    const line = (join: 'miter' | 'round' | 'bevel', dashMm?: number[]): SceneItem => ({
      kind: 'path',
      from: 'n',
      path: polygonPath([
        { x: 2, y: 2 },
        { x: 8, y: 2 },
        { x: 8, y: 8 },
        { x: 2, y: 8 },
      ]),
      stroke: { paint: red, widthMm: 2, join, ...(dashMm ? { dashMm } : {}) },
    });
    const covered = (item: SceneItem): number => {
      const { rgba } = renderRaster(scene([item]), { widthPx: 100, heightPx: 100, glyphs: noGlyphs });
      let sum = 0;
      for (let at = 3; at < rgba.length; at += 4) sum += (rgba[at] as number) / 255;
      return sum / 100;
    };
    expect(covered(line('miter'))).toBeCloseTo(64 - 16, 1);
    expect(covered(line('bevel'))).toBeCloseTo(64 - 16 - 4 * 0.5, 1);
    expect(covered(line('round'))).toBeCloseTo(64 - 16 - (4 - Math.PI), 1);
    expect(covered(line('bevel', [1, 1]))).toBeGreaterThan(20);
    expect(covered(line('bevel', [1, 1]))).toBeLessThan(30);
  });

  test('pictures are drawn through their port; an unknown one leaves a grey box', () => {
    const item: SceneItem = {
      kind: 'image',
      from: 'n',
      assetId: 'a',
      box: { x: 0, y: 0, width: 10, height: 10 },
      crop: { x: 0.5, y: 0, width: 0.5, height: 1 },
    };
    const picture = { width: 2, height: 1, rgba: new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 255, 255]) };
    const options = { widthPx: 4, heightPx: 4, glyphs: noGlyphs };
    expect(pixel(renderRaster(scene([item]), { ...options, pictures: () => picture }), 1, 1)).toEqual([0, 0, 255, 255]);
    expect(pixel(renderRaster(scene([item]), options), 1, 1)).toEqual([201, 207, 214, 255]);
  });

  test('sizes that cannot be drawn are refused', () => {
    for (const [widthPx, heightPx] of [
      [0, 4],
      [4, -1],
      [2.5, 4],
      [MOST_RASTER_PIXELS, 2],
    ] as const)
      expect(() => renderRaster(scene([]), { widthPx, heightPx, glyphs: noGlyphs })).toThrow(RangeError);
  });
});

test('a PNG read by two libraries gives the same pixels back, with and without clear ones', () => {
  for (const width of [5, 10]) {
    const items = [pathItem(rectPath({ x: 0, y: 0, width, height: 10 }))];
    const image = renderRaster(scene(items), { widthPx: 12, heightPx: 9, glyphs: noGlyphs });
    const file = encodePng(image);
    expect(encodePng(image)).toEqual(file);
    expect(decode(file).channels).toBe(width === 10 ? 3 : 4);
    expect(Buffer.from(image.rgba).equals(PNG.sync.read(Buffer.from(file)).data)).toBe(true);
  }
});
