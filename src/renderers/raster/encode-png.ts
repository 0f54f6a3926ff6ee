import { encode } from 'fast-png';
import type { RasterImage } from './raster-surface.ts';

/** A picture as a PNG file: 8-bit RGB, or RGBA when any pixel is see-through. The same bytes for the same pixels. */
export function encodePng(image: RasterImage): Uint8Array {
  const { width, height, rgba } = image;
  let opaque = true;
  for (let at = 3; at < rgba.length && opaque; at += 4) opaque = rgba[at] === 255;
  const channels = opaque ? 3 : 4;
  const data = new Uint8Array(width * height * channels);
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let part = 0; part < channels; part++) data[pixel * channels + part] = rgba[pixel * 4 + part] as number;
  return encode({ width, height, data, channels, depth: 8 });
}
