import type { DotImage } from '../dot-image.ts';
import { rgbParts, type LedPalette } from '../palette.ts';

/** What a file decodes to: three bytes a dot, row by row from the top left. */
export interface RgbPicture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

export function dotsToRgb(image: DotImage, palette: LedPalette): RgbPicture {
  const parts = palette.flatMap((colour) => [...rgbParts(colour)]);
  const rgb = new Uint8Array(image.dots.length * 3);
  for (let i = 0; i < image.dots.length; i++) {
    const from = (image.dots[i] as number) * 3;
    rgb[i * 3] = parts[from] as number;
    rgb[i * 3 + 1] = parts[from + 1] as number;
    rgb[i * 3 + 2] = parts[from + 2] as number;
  }
  return { width: image.width, height: image.height, rgb };
}

export function samePicture(a: RgbPicture, b: RgbPicture): boolean {
  if (a.width !== b.width || a.height !== b.height || a.rgb.length !== b.rgb.length) return false;
  for (let i = 0; i < a.rgb.length; i++) if (a.rgb[i] !== b.rgb[i]) return false;
  return true;
}
