import type { DecodedPicture } from './decoded-picture.ts';

/** Pairs of neighbours that are looked at. */
const PAIRS = 20_000;
/** In a photograph nearly every pixel differs from its neighbour; in a drawing only those along the edges do. */
const PHOTO_SHARE = 0.5;

/** Whether a picture is a photograph, so that a JPEG keeps it better than lossless packing keeps it small. */
export function looksPhotographic({ width, height, components, samples }: DecodedPicture): boolean {
  const pixels = width * height;
  // Odd, so that it doesn't fall on one column of the picture.
  const step = Math.floor(pixels / PAIRS) | 1;
  let pairs = 0;
  let different = 0;
  for (let pixel = 0; pixel + 1 < pixels; pixel += step) {
    const at = pixel * components;
    pairs++;
    for (let part = 0; part < components; part++)
      if (samples[at + part] !== samples[at + part + components]) {
        different++;
        break;
      }
  }
  return pairs > 0 && different / pairs > PHOTO_SHARE;
}
