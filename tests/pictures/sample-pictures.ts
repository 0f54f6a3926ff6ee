import { joinBytes, latinText } from '../../src/pictures/byte-reading.ts';
import { encodeJpeg } from '../../src/renderers/raster/encode-jpeg.ts';
import { encodePng } from '../../src/renderers/raster/encode-png.ts';
import type { RasterImage } from '../../src/renderers/raster/raster-surface.ts';

/** Letters as bytes, one each. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

/** A picture whose every pixel has a colour of its own. */
export function colouredPixels(width: number, height: number): RasterImage {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) rgba.set([(i % width) * 60, Math.floor(i / width) * 60, 90, 255], i * 4);
  return { width, height, rgba };
}

export function jpegFile(width = 16, height = 8): Uint8Array {
  return encodeJpeg(colouredPixels(width, height));
}

export function pngFile(width = 4, height = 3): Uint8Array {
  return encodePng(colouredPixels(width, height));
}

/** EXIF data with an orientation and, after it, a secret that must not be kept. */
export function exifData(orientation: number, little = true): Uint8Array {
  const data = new Uint8Array(8 + 2 + 2 * 12 + 4);
  const view = new DataView(data.buffer);
  data.set(bytesOf(little ? 'II' : 'MM'));
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, 2, little);
  for (const [at, tag, type, value] of [
    [10, 0x0100, 4, 99],
    [22, 0x0112, 3, orientation],
  ] as const) {
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, 1, little);
    if (type === 3) view.setUint16(at + 8, value, little);
    else view.setUint32(at + 8, value, little);
  }
  return joinBytes([data, bytesOf('GPS 21.0278 N')]);
}

/** A JPEG segment of its own: marker, length, payload. */
export function jpegSegment(marker: number, payload: Uint8Array): Uint8Array {
  const length = payload.length + 2;
  return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 255), payload]);
}

/** The file with segments put in after its start. */
export function withSegments(jpeg: Uint8Array, ...segments: readonly Uint8Array[]): Uint8Array {
  return joinBytes([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

export function exifSegment(orientation: number, little = true): Uint8Array {
  return jpegSegment(0xe1, joinBytes([bytesOf('Exif\0\0'), exifData(orientation, little)]));
}

/** The file with chunks put in after its header; their checksums are never looked at. */
export function withChunks(
  png: Uint8Array,
  ...chunks: readonly (readonly [kind: string, data: Uint8Array])[]
): Uint8Array {
  const made = chunks.map(([kind, data]) => {
    const head = new Uint8Array(8);
    new DataView(head.buffer).setUint32(0, data.length);
    head.set(bytesOf(kind), 4);
    return joinBytes([head, data, new Uint8Array(4)]);
  });
  return joinBytes([png.subarray(0, 33), ...made, png.subarray(33)]);
}

/** Whether a file says something anywhere. */
export function says(bytes: Uint8Array, words: string): boolean {
  for (let from = 0; from < bytes.length; from += 4000) {
    if (latinText(bytes, from, from + 4000 + words.length).includes(words)) return true;
  }
  return false;
}

/** An uncompressed TIFF of one strip, 8 or 16 bits a sample. */
export function tiffFile(
  width: number,
  height: number,
  { samples, bits, type }: { samples: number; bits: number; type: number },
  data: readonly number[],
): Uint8Array {
  const bytes = data.flatMap((value) => (bits === 16 ? [value & 255, value >> 8] : [value]));
  const extra: readonly (readonly [number, number, number])[] = samples === 4 && type === 2 ? [[338, 3, 2]] : [];
  const entries: readonly (readonly [tag: number, type: number, value: number])[] = [
    [256, 4, width],
    [257, 4, height],
    [258, 3, bits],
    [259, 3, 1],
    [262, 3, type],
    [273, 4, 200],
    [277, 3, samples],
    [278, 4, height],
    [279, 4, bytes.length],
    ...extra,
  ];
  const file = new Uint8Array(200 + bytes.length);
  const view = new DataView(file.buffer);
  file.set(bytesOf('II*\0\x08\0\0\0'));
  view.setUint16(8, entries.length, true);
  for (const [i, [tag, kind, value]] of entries.entries()) {
    const at = 10 + i * 12;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, kind, true);
    view.setUint32(at + 4, 1, true);
    view.setUint32(at + 8, value, true);
  }
  file.set(bytes, 200);
  return file;
}
