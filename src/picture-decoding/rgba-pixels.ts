import type { DecodedPicture } from './decoded-picture.ts';

/** Red, green, blue and alpha side by side, out of samples of one or three colours a pixel and the picture's alpha. */
export function rgbaPixels(
  { width, height, alpha }: Pick<DecodedPicture, 'width' | 'height' | 'alpha'>,
  samples: Uint8Array,
  colours: 1 | 3,
): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let part = 0; part < 3; part++)
      rgba[pixel * 4 + part] = samples[pixel * colours + (colours === 3 ? part : 0)] as number;
    rgba[pixel * 4 + 3] = alpha ? (alpha[pixel] as number) : 255;
  }
  return rgba;
}
