import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { decodeJpeg } from '../../../src/picture-decoding/decode-jpeg.ts';
import { encodeSamplesJpeg } from '../../../src/renderers/raster/encode-samples-jpeg.ts';

/** A smooth picture of some components with a hard edge in the middle. */
function samplesOf(width: number, height: number, components: 1 | 3 | 4): Uint8Array {
  return Uint8Array.from({ length: width * height * components }, (_, i) => {
    const pixel = Math.floor(i / components);
    const x = pixel % width;
    return x < width / 2 ? 40 + 30 * (i % components) : 220 - 40 * (i % components);
  });
}

describe('JPEG from rows of samples', () => {
  test.each([
    [1, 33, 17],
    [3, 40, 9],
    [4, 64, 64],
    [4, 5, 3],
  ] as const)('%d components, %d × %d: what comes back is what went in', (components, width, height) => {
    const samples = samplesOf(width, height, components);
    const asked: number[] = [];
    const rows = (y: number, count: number): Uint8Array => {
      asked.push(y, count);
      return samples.subarray(y * width * components, (y + count) * width * components);
    };
    const read = decodeJpeg(encodeSamplesJpeg({ width, height, components, rows }));
    expect(read).toMatchObject({ width, height, components });
    // Ink isn't stored inverted, though the Adobe marker, which names the YCCK, makes readers of files think so.
    read?.samples.forEach((value, i) =>
      expect(Math.abs((components === 4 ? 255 - value : value) - (samples[i] ?? 0))).toBeLessThan(25),
    );
    const strips = Array.from({ length: Math.ceil(height / 8) }, (_, i) => [i * 8, Math.min(8, height - i * 8)]);
    expect(asked).toEqual(strips.flat());
  });

  test('MuPDF reads the same inks, and finer quality takes more bytes', () => {
    const request = { width: 32, height: 32, components: 4 } as const;
    const samples = samplesOf(32, 32, 4);
    const rows = (y: number, count: number) => samples.subarray(y * 128, (y + count) * 128);
    const file = encodeSamplesJpeg({ ...request, rows });
    const pixmap = new mupdf.Image(file).toPixmap();
    expect(pixmap.getNumberOfComponents()).toBe(4);
    // As a file by itself, an Adobe marker reads as inverted; in a PDF it does not.
    pixmap
      .getPixels()
      .slice(0, 4)
      .forEach((value, i) => expect(Math.abs(255 - value - (samples[i] ?? 0))).toBeLessThan(12));
    expect(encodeSamplesJpeg({ ...request, rows, quality: 98 }).length).toBeGreaterThan(file.length);
    expect(encodeSamplesJpeg({ ...request, rows })).toEqual(file);
  });
});
