import type { DotImage } from '../dot-image.ts';
import { rgbParts, type LedPalette } from '../palette.ts';

/** What a file decodes to: three bytes a dot, row by row from the top left. */
export interface RgbPicture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

export function dotsToRgb(image: DotImage, palette: LedPalette): RgbPicture {
  const parts = palette.map(rgbParts);
  const rgb = new Uint8Array(image.dots.length * 3);
  image.dots.forEach((dot, i) => rgb.set(parts[dot] ?? [0, 0, 0], i * 3));
  return { width: image.width, height: image.height, rgb };
}

export function samePicture(a: RgbPicture, b: RgbPicture): boolean {
  return a.width === b.width && a.height === b.height && a.rgb.every((part, i) => part === b.rgb[i]);
}
