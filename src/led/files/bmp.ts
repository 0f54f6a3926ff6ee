import type { DotImage } from '../dot-image.ts';
import { rgbParts, type LedPalette } from '../palette.ts';
import type { RgbPicture } from './rgb-picture.ts';

const FILE_HEADER = 14;
const INFO_HEADER = 40;
/** 72 dots an inch, for readers that ask. */
const DOTS_A_METRE = 2835;

/** Windows bitmap, 24 bit, bottom row first: the one lossless kind that every controller's software opens. */
export function encodeBmp24({ width, height, rgb }: RgbPicture): Uint8Array {
  const stride = Math.ceil((width * 3) / 4) * 4;
  const { bytes, start } = newBmp(width, height, 24, 0, stride * height);
  for (let y = 0; y < height; y++) {
    let at = start + (height - 1 - y) * stride;
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 3;
      bytes[at++] = rgb[from + 2] as number;
      bytes[at++] = rgb[from + 1] as number;
      bytes[at++] = rgb[from] as number;
    }
  }
  return bytes;
}

/** Windows bitmap, 1 bit, for two-colour palettes: index 0 unlit, index 1 lit. Throws `RangeError` for more colours. */
export function encodeBmp1(image: DotImage, palette: LedPalette): Uint8Array {
  const { width, height, dots } = image;
  if (palette.length > 2) throw new RangeError(`led: a 1-bit BMP can't hold ${palette.length} colours`);
  const stride = Math.ceil(width / 32) * 4;
  const { bytes, start } = newBmp(width, height, 1, 2, stride * height);
  [palette[0] ?? '#000000', palette[1] ?? '#ffffff'].forEach((colour, i) => {
    const [red, green, blue] = rgbParts(colour);
    bytes.set([blue, green, red, 0], FILE_HEADER + INFO_HEADER + i * 4);
  });
  for (let y = 0; y < height; y++) {
    const row = start + (height - 1 - y) * stride;
    for (let x = 0; x < width; x++)
      if (dots[y * width + x]) bytes[row + (x >> 3)] = (bytes[row + (x >> 3)] as number) | (0x80 >> (x & 7));
  }
  return bytes;
}

function newBmp(
  width: number,
  height: number,
  bits: number,
  colours: number,
  pixelBytes: number,
): { bytes: Uint8Array; start: number } {
  const start = FILE_HEADER + INFO_HEADER + colours * 4;
  const bytes = new Uint8Array(start + pixelBytes);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, start, true);
  view.setUint32(14, INFO_HEADER, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, bits, true);
  view.setUint32(34, pixelBytes, true);
  view.setInt32(38, DOTS_A_METRE, true);
  view.setInt32(42, DOTS_A_METRE, true);
  view.setUint32(46, colours, true);
  return { bytes, start };
}

/** Reads the two kinds written here back; undefined for anything else. */
export function decodeBmp(bytes: Uint8Array): RgbPicture | undefined {
  if (bytes.length < FILE_HEADER + INFO_HEADER || bytes[0] !== 0x42 || bytes[1] !== 0x4d) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [width, height, bits, start] = [
    view.getInt32(18, true),
    view.getInt32(22, true),
    view.getUint16(28, true),
    view.getUint32(10, true),
  ];
  if (width < 1 || height < 1 || (bits !== 24 && bits !== 1)) return undefined;
  const stride = Math.ceil((width * bits) / 32) * 4;
  if (bytes.length < start + stride * height) return undefined;
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const row = start + (height - 1 - y) * stride;
    for (let x = 0; x < width; x++) {
      const bit = ((bytes[row + (x >> 3)] as number) >> (7 - (x & 7))) & 1;
      const from = bits === 24 ? row + x * 3 : FILE_HEADER + INFO_HEADER + bit * 4;
      const into = (y * width + x) * 3;
      for (let part = 0; part < 3; part++) rgb[into + part] = bytes[from + 2 - part] as number;
    }
  }
  return { width, height, rgb };
}
