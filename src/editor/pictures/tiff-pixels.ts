import type { TiffIfd } from 'tiff';

const PALETTE = 3;

/** What of a decoded TIFF page its pixels are made of. */
export type TiffSamples = Pick<
  TiffIfd,
  'width' | 'height' | 'data' | 'samplesPerPixel' | 'bitsPerSample' | 'alpha' | 'type' | 'palette'
>;

/** The samples of a TIFF page as 8-bit RGBA. */
export function tiffPixels(page: TiffSamples): Uint8ClampedArray<ArrayBuffer> {
  const { width, height, data, samplesPerPixel: samples, alpha, type, palette } = page;
  const rgba = new Uint8ClampedArray(width * height * 4);
  const factor = sampleFactor(page);
  const colours = samples - (alpha ? 1 : 0);
  for (let from = 0, to = 0; to < rgba.length; from += samples, to += 4) {
    const first = data[from] ?? 0;
    if (type === PALETTE && palette) {
      rgba.set(
        (palette[first] ?? [0, 0, 0]).map((part) => part / 257),
        to,
      );
    } else {
      rgba[to] = first * factor;
      rgba[to + 1] = colours >= 3 ? (data[from + 1] ?? 0) * factor : first * factor;
      rgba[to + 2] = colours >= 3 ? (data[from + 2] ?? 0) * factor : first * factor;
    }
    rgba[to + 3] = alpha ? (data[from + samples - 1] ?? 0) * factor : 255;
  }
  return rgba;
}

/** What a sample is multiplied with to be 0 to 255; floating-point samples go from 0 to 1. */
function sampleFactor({ data, bitsPerSample }: TiffSamples): number {
  if (data instanceof Float32Array || data instanceof Float64Array) return 255;
  return 255 / (2 ** bitsPerSample - 1);
}
