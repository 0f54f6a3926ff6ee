import { encodeSamplesJpeg } from './encode-samples-jpeg.ts';
import type { RasterImage } from './raster-surface.ts';

/** Good enough that letters on red show no fringes; chrominance is not thinned out for the same reason. */
const QUALITY = 92;

/** A picture as a baseline JPEG on white paper; the same bytes for the same pixels. Sides at most 65,535 pixels. */
export function encodeJpeg({ width, height, rgba }: RasterImage): Uint8Array {
  const rows = (y: number, count: number): Uint8Array => {
    const rgb = new Uint8Array(width * count * 3);
    for (let pixel = 0; pixel < width * count; pixel++) {
      const at = (y * width + pixel) * 4;
      const alpha = (rgba[at + 3] as number) / 255;
      for (let part = 0; part < 3; part++)
        rgb[pixel * 3 + part] = Math.round((rgba[at + part] as number) * alpha + 255 * (1 - alpha));
    }
    return rgb;
  };
  return encodeSamplesJpeg({ width, height, components: 3, rows, quality: QUALITY });
}
