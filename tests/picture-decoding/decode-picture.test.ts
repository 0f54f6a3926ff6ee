import { encode } from 'fast-png';
import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { decodeJpeg } from '../../src/picture-decoding/decode-jpeg.ts';
import { decodePicture } from '../../src/picture-decoding/decode-picture.ts';
import { decodePng } from '../../src/picture-decoding/decode-png.ts';
import { readJpegFacts } from '../../src/picture-decoding/jpeg-facts.ts';
import { looksPhotographic } from '../../src/picture-decoding/looks-photographic.ts';
import { encodeJpeg } from '../../src/renderers/raster/encode-jpeg.ts';
import { encodePng } from '../../src/renderers/raster/encode-png.ts';
import { bytesOf, jpegSegment, withSegments } from '../pictures/sample-pictures.ts';
import { flatJpeg, jpegPhotograph, photograph } from './photographs.ts';

/** A PNG chunk; the decoder doesn't look at checksums. */
function chunk(kind: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  new DataView(bytes.buffer).setUint32(0, data.length);
  bytes.set(bytesOf(kind), 4);
  bytes.set(data, 8);
  return bytes;
}

describe('JPEG', () => {
  test('a photograph comes back as it was, within what the eye sees', () => {
    const image = photograph(61, 43);
    const read = decodeJpeg(encodeJpeg(image));
    expect(read).toMatchObject({ width: 61, height: 43, components: 3 });
    read?.samples.forEach((value, i) => {
      expect(Math.abs(value - (image.rgba[Math.floor(i / 3) * 4 + (i % 3)] ?? 0))).toBeLessThan(40);
    });
  });

  test.each([
    ['gray', mupdf.ColorSpace.DeviceGray, [51], false, [51]],
    ['RGB', mupdf.ColorSpace.DeviceRGB, [218, 37, 29], false, [218, 37, 29]],
    [
      'CMYK, stored inverted beside its Adobe marker',
      mupdf.ColorSpace.DeviceCMYK,
      [0, 255, 230, 10],
      true,
      [0, 255, 230, 10],
    ],
  ] as const)('%s', (_, space, ink, inverted, wanted) => {
    const read = decodeJpeg(flatJpeg(space, ink, inverted));
    expect(read?.components).toBe(wanted.length);
    wanted.forEach((part, i) => expect(Math.abs((read?.samples[i] ?? 0) - part)).toBeLessThan(4));
  });

  test('a profile in several chunks is put together in their order', () => {
    const part = (number: number, data: number[]) =>
      jpegSegment(0xe2, Uint8Array.from([...bytesOf('ICC_PROFILE\0'), number, 2, ...data]));
    const file = withSegments(jpegPhotograph(8, 8), part(2, [4, 5]), part(1, [1, 2, 3]));
    expect(readJpegFacts(file)?.profile).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
    expect(decodeJpeg(file)?.profile).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
    expect(readJpegFacts(jpegPhotograph(8, 8))?.profile).toBeUndefined();
  });

  test('cut short anywhere, or no JPEG at all: nothing, and no crash', () => {
    const whole = jpegPhotograph(40, 30);
    for (let length = 0; length < whole.length; length += 37)
      expect(decodeJpeg(whole.subarray(0, length))).toBeUndefined();
    expect(decodeJpeg(bytesOf('GIF89a'))).toBeUndefined();
  });
});

describe('PNG', () => {
  test('colours stay exact; alpha stands apart, and isn’t there when all is opaque', () => {
    const image = photograph(9, 7);
    expect(decodePng(encodePng(image))).toMatchObject({ width: 9, height: 7, components: 3 });
    expect(decodePng(encodePng(image))).not.toHaveProperty('alpha');
    const clear = decodePng(encodePng(photograph(9, 7, (x) => x * 20)));
    expect(clear?.alpha?.slice(0, 4)).toEqual(Uint8Array.of(0, 20, 40, 60));
    expect(clear?.samples.slice(0, 3)).toEqual(Uint8Array.from(image.rgba.subarray(0, 3)));
    const given = { width: 2, height: 1, data: Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 255), channels: 4 } as const;
    expect(decodePng(encode(given))).not.toHaveProperty('alpha');
  });

  test('16 bits keep their upper 8; gray with alpha stays gray', () => {
    const deep = {
      width: 2,
      height: 1,
      data: Uint16Array.of(0x1234, 0xffff, 0, 0x80ff, 0x7fff, 1),
      channels: 3,
    } as const;
    expect(decodePng(encode({ ...deep, depth: 16 }))?.samples).toEqual(Uint8Array.of(0x12, 255, 0, 0x80, 0x7f, 0));
    const gray = { width: 2, height: 1, data: Uint8Array.of(10, 0, 20, 255), channels: 2 } as const;
    expect(decodePng(encode(gray))).toMatchObject({
      components: 1,
      samples: Uint8Array.of(10, 20),
      alpha: Uint8Array.of(0, 255),
    });
  });

  test('a palette, four bits of gray, and one clear colour', () => {
    const gray = encode({ width: 4, height: 1, data: Uint8Array.of(0, 85, 170, 255), channels: 1 });
    const head = gray.slice(0, 33);
    const rows = gray.slice(33);
    expect(decodePng(Uint8Array.from([...head, ...chunk('tRNS', Uint8Array.of(0, 85)), ...rows]))).toMatchObject({
      samples: Uint8Array.of(0, 85, 170, 255),
      alpha: Uint8Array.of(255, 0, 255, 255),
    });
    const indexed = head.slice();
    indexed[25] = 3;
    const palette = new Uint8Array(256 * 3);
    palette.set([9, 8, 7]);
    palette.set([200, 100, 50], 85 * 3);
    expect(decodePng(Uint8Array.from([...indexed, ...chunk('PLTE', palette), ...rows]))?.samples.slice(0, 6)).toEqual(
      Uint8Array.of(9, 8, 7, 200, 100, 50),
    );
    // Four bits: two pixels a byte; the stored row 0, 85 reads as 0, 0, 5, 5.
    const narrow = encode({ width: 2, height: 1, data: Uint8Array.of(0, 0x5f), channels: 1 });
    narrow[19] = 4;
    narrow[24] = 4;
    expect(decodePng(narrow)?.samples).toEqual(Uint8Array.of(0, 0, 85, 255));
  });

  test('cut short or damaged: nothing, and no crash', () => {
    const whole = encodePng(photograph(20, 20));
    for (let length = 0; length < whole.length; length += 61)
      expect(decodePng(whole.subarray(0, length))).toBeUndefined();
  });
});

describe('a picture’s file', () => {
  test('must be of the size that the design says', () => {
    const bytes = jpegPhotograph(16, 8);
    const file = { type: 'image/jpeg', widthPx: 16, heightPx: 8, bytes } as const;
    expect(decodePicture(file)).toMatchObject({ width: 16, height: 8, components: 3 });
    expect(decodePicture({ ...file, heightPx: 9 })).toBe('damaged');
    expect(decodePicture({ ...file, type: 'image/png' })).toBe('damaged');
    expect(decodePicture({ ...file, bytes: bytes.subarray(0, -20) })).toBe('damaged');
  });

  test('a file that would unpack to a flood of pixels isn’t opened', () => {
    const bomb = encodePng(photograph(4, 4));
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(16, 30_000);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(20, 30_000);
    const file = { type: 'image/png', bytes: bomb } as const;
    expect(decodePicture({ ...file, widthPx: 4, heightPx: 4 })).toBe('damaged');
    expect(decodePicture({ ...file, widthPx: 30_000, heightPx: 30_000 })).toBe('too-large');
  });

  test('photographs are told from drawings', () => {
    const photo = decodePng(encodePng(photograph(120, 80)));
    const drawn = new Uint8ClampedArray(120 * 80 * 4).map((_, i) => (Math.floor(i / 160) % 2 ? 255 : 30));
    const drawing = decodePng(encodePng({ width: 120, height: 80, rgba: drawn }));
    expect(photo && looksPhotographic(photo)).toBe(true);
    expect(drawing && looksPhotographic(drawing)).toBe(false);
  });
});
