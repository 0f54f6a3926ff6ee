import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { readJpegHeader } from '../../../src/pictures/jpeg-header.ts';
import type { PdfImage } from '../../../src/renderers/pdf/image-xobject.ts';
import { renderPdf } from '../../../src/renderers/pdf/render-pdf.ts';
import type { PdfRenderOptions } from '../../../src/renderers/pdf/render-options.ts';
import type { ImageItem, Scene } from '../../../src/scene/display-list.ts';
import { flatJpeg } from '../../picture-decoding/photographs.ts';
import { hasJudge, judgeFile } from './judges.ts';
import { banner, PRESS } from './press-scenes.ts';
import { inkAt, objectsMatching } from './read-pdf.ts';

const MM = 72 / 25.4;
const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

/** Two by two: cyan, magenta / yellow, black. */
const FOUR: PdfImage = {
  kind: 'raster',
  width: 2,
  height: 2,
  colourSpace: 'cmyk',
  data: Uint8Array.from([255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 255]),
};

const picture = (crop = WHOLE, box = { x: 0, y: 0, width: 100, height: 100 }): ImageItem => ({
  kind: 'image',
  from: 'picture',
  assetId: 'a',
  box,
  crop,
});

function sceneOf(...items: readonly ImageItem[]): Scene {
  return { ...banner(300, 200, 0), items };
}

function render(image: PdfImage | undefined, item = picture(), options: Partial<PdfRenderOptions> = {}) {
  return renderPdf(sceneOf(item), { ...PRESS, images: () => image, ...options });
}

function inks(image: PdfImage, places: readonly (readonly [number, number])[], item = picture()): number[][] {
  const { bytes, findings } = render(image, item);
  if (!bytes) throw new Error(JSON.stringify(findings));
  return inkAt(
    bytes,
    places.map(([x, y]) => [x * MM, y * MM] as const),
  );
}

describe('rasters', () => {
  test('CMYK samples reach their plates, top row first', () => {
    const found = inks(FOUR, [
      [25, 25],
      [75, 25],
      [25, 75],
      [75, 75],
    ]);
    expect(found).toEqual([
      [100, 0, 0, 0],
      [0, 100, 0, 0],
      [0, 0, 100, 0],
      [0, 0, 0, 100],
    ]);
  });

  test('a crop shows its part and nothing beyond the box', () => {
    const item = picture({ x: 0.5, y: 0, width: 0.5, height: 0.5 }, { x: 50, y: 50, width: 60, height: 60 });
    expect(
      inks(
        FOUR,
        [
          [60, 60],
          [100, 100],
          [45, 80],
          [80, 45],
          [115, 80],
          [80, 115],
        ],
        item,
      ),
    ).toEqual([
      [0, 100, 0, 0],
      [0, 100, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  test('gray goes to the black plate alone', () => {
    const gray: PdfImage = { kind: 'raster', width: 1, height: 1, colourSpace: 'gray', data: Uint8Array.of(51) };
    expect(inks(gray, [[50, 50]])).toEqual([[0, 0, 0, 80]]);
  });

  test('one picture used twice is stored once', () => {
    const scene = sceneOf(picture(), picture(WHOLE, { x: 150, y: 0, width: 50, height: 50 }));
    const { bytes } = renderPdf(scene, { ...PRESS, images: () => FOUR });
    expect(objectsMatching(bytes ?? new Uint8Array(), /\/Subtype \/Image/)).toHaveLength(1);
  });

  test('both standards take it', () => {
    if (!hasJudge('pdfx4check')) return;
    for (const standard of ['pdfx4', 'pdfx1a'] as const) {
      const { bytes } = render(FOUR, picture(), { standard });
      expect(judgeFile(bytes ?? new Uint8Array(), 'pdfx4check', standard === 'pdfx1a').said).toContain('conforms');
    }
  });
});

describe('JPEG files', () => {
  test('CMYK with an Adobe marker passes through byte for byte and is read inverted', () => {
    const bytes = flatJpeg(mupdf.ColorSpace.DeviceCMYK, [0, 255, 255, 0], true);
    expect(readJpegHeader(bytes)).toEqual({ width: 16, height: 8, components: 4, adobe: true });
    const [red = []] = inks({ kind: 'jpeg', bytes }, [[50, 50]]);
    [0, 100, 100, 0].forEach((part, i) => expect(Math.abs((red[i] ?? 0) - part)).toBeLessThan(3));
    const file = render({ kind: 'jpeg', bytes }).bytes ?? new Uint8Array();
    expect(Buffer.from(file).includes(Buffer.from(bytes))).toBe(true);
    expect(objectsMatching(file, /\/DCTDecode/)[0]).toContain('/Decode [1 0 1 0 1 0 1 0]');
    if (hasJudge('pdfx4check')) expect(judgeFile(file, 'pdfx4check').said).toContain('conforms');
  });

  test('gray passes, RGB is refused under a CMYK intent and taken in a preview', () => {
    const [gray = []] = inks({ kind: 'jpeg', bytes: flatJpeg(mupdf.ColorSpace.DeviceGray, [128]) }, [[50, 50]]);
    expect(Math.abs((gray[3] ?? 0) - 50)).toBeLessThan(2);
    const rgb: PdfImage = { kind: 'jpeg', bytes: flatJpeg(mupdf.ColorSpace.DeviceRGB, [255, 0, 0]) };
    expect(render(rgb)).toMatchObject({ findings: [{ code: 'print/image-rgb', at: { nodeId: 'picture' } }] });
    expect(render(rgb).bytes).toBeUndefined();
    expect(render(rgb, picture(), { standard: 'preview' }).bytes).toBeDefined();
  });

  test('a file cut short at any place, or none at all, is refused and never crashes', () => {
    const whole = flatJpeg(mupdf.ColorSpace.DeviceCMYK, [0, 255, 255, 0], true);
    const scan = Buffer.from(whole).indexOf(Buffer.from([0xff, 0xda]));
    const frame = Math.max(...[0xc0, 0xc1, 0xc2].map((sof) => Buffer.from(whole).indexOf(Buffer.from([0xff, sof]))));
    expect(frame).toBeGreaterThan(0);
    expect(scan).toBeGreaterThan(frame);
    for (let length = 0; length < frame + 18; length++)
      expect(readJpegHeader(whole.subarray(0, length))).toBeUndefined();
    for (const bytes of [new Uint8Array(0), new TextEncoder().encode('GIF89a'), whole.subarray(0, frame)])
      expect(render({ kind: 'jpeg', bytes }).findings).toMatchObject([{ code: 'print/image-unreadable' }]);
  });
});

describe('what cannot be printed', () => {
  test.each<[string, PdfImage | undefined, string]>([
    ['a missing asset', undefined, 'print/image-missing'],
    ['too few samples', { ...FOUR, data: new Uint8Array(15) } as PdfImage, 'print/image-unreadable'],
    ['no pixels', { ...FOUR, width: 0, data: new Uint8Array(0) } as PdfImage, 'print/image-unreadable'],
    ['half a pixel', { ...FOUR, width: 0.5, data: new Uint8Array(4) } as PdfImage, 'print/image-unreadable'],
    ['RGB samples', { ...FOUR, colourSpace: 'rgb', data: new Uint8Array(12) } as PdfImage, 'print/image-rgb'],
  ])('%s is reported at its object', (_, image, code) => {
    const result = render(image);
    expect(result.bytes).toBeUndefined();
    expect(result.findings).toMatchObject([{ code, severity: 'error', at: { kind: 'node', nodeId: 'picture' } }]);
  });

  test('a crop of nothing draws nothing', () => {
    const { bytes } = render(FOUR, picture({ x: 0.5, y: 0.5, width: 0, height: 0.5 }));
    expect(objectsMatching(bytes ?? new Uint8Array(), /\/Subtype \/Image/)).toHaveLength(0);
  });
});
