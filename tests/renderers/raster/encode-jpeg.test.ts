import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { encodeJpeg } from '../../../src/renderers/raster/encode-jpeg.ts';
import type { RasterImage } from '../../../src/renderers/raster/raster-surface.ts';

function picture(width: number, height: number, at: (x: number, y: number) => readonly number[]): RasterImage {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rgba.set(at(x, y), (y * width + x) * 4);
  return { width, height, rgba } as unknown as RasterImage;
}

/** The pixels as MuPDF decodes them. */
function decoded(bytes: Uint8Array) {
  const pixmap = new mupdf.Image(bytes).toPixmap();
  const samples = pixmap.getPixels();
  const stride = pixmap.getStride();
  const parts = pixmap.getNumberOfComponents();
  return {
    width: pixmap.getWidth(),
    height: pixmap.getHeight(),
    at: (x: number, y: number) => [0, 1, 2].map((part) => samples[y * stride + x * parts + part] ?? 0),
  };
}

describe('JPEG', () => {
  test.each([
    [64, 48],
    [1, 1],
    [37, 23],
    [200, 9],
  ])('%d × %d pixels come back as they were, within what the eye sees', (width, height) => {
    const red = [218, 37, 29, 255];
    const yellow = [255, 255, 0, 255];
    const image = picture(width, height, (x, y) => (((x >> 4) + (y >> 4)) % 2 === 0 ? red : yellow));
    const read = decoded(encodeJpeg(image));
    expect([read.width, read.height]).toEqual([width, height]);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const wanted = ((x >> 4) + (y >> 4)) % 2 === 0 ? red : yellow;
        read.at(x, y).forEach((value, part) => expect(Math.abs(value - (wanted[part] ?? 0))).toBeLessThan(30));
      }
  });

  test('a smooth ramp stays smooth', () => {
    const read = decoded(encodeJpeg(picture(256, 16, (x) => [x, 128, 255 - x, 255])));
    for (let x = 0; x < 256; x++) {
      const [r = 0, g = 0, b = 0] = read.at(x, 8);
      expect(Math.max(Math.abs(r - x), Math.abs(g - 128), Math.abs(b - 255 + x))).toBeLessThan(8);
    }
  });

  test('clear pixels are white paper; the same pixels are the same bytes; too large is a mistake', () => {
    const clear = picture(16, 16, () => [0, 0, 0, 0]);
    expect(decoded(encodeJpeg(clear)).at(8, 8)).toEqual([255, 255, 255]);
    expect(encodeJpeg(clear)).toEqual(encodeJpeg(clear));
    expect(() => encodeJpeg({ ...clear, width: 70_000 })).toThrow(RangeError);
  });
});
