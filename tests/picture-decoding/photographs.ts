import * as mupdf from 'mupdf';
import type { Picture } from '../../src/model/design.ts';
import { parsePicture } from '../../src/pictures/parse-picture.ts';
import { encodeJpeg } from '../../src/renderers/raster/encode-jpeg.ts';
import { encodePng } from '../../src/renderers/raster/encode-png.ts';
import type { RasterImage } from '../../src/renderers/raster/raster-surface.ts';

/** Something like a photograph: sky with a sun, hills, and the grain of a camera; no side like another. */
export function photograph(width: number, height: number, alphaAt?: (x: number, y: number) => number): RasterImage {
  const rgba = new Uint8ClampedArray(width * height * 4);
  let seed = 12_345;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      const grain = (seed / 0x7fffffff - 0.5) * 8;
      const [u, v] = [x / width, y / height];
      const hill = v > 0.55 + 0.12 * Math.sin(u * 9);
      const sun = Math.hypot((u - 0.75) * (width / height), v - 0.22) < 0.12;
      const colour = sun ? [255, 220, 90] : hill ? [60 + 90 * u, 120, 50] : [110 - 40 * v, 150 + 60 * v, 225];
      colour.forEach((part, i) => (rgba[(y * width + x) * 4 + i] = part + grain));
      rgba[(y * width + x) * 4 + 3] = alphaAt ? alphaAt(x, y) : 255;
    }
  return { width, height, rgba };
}

/** A picture as it is kept in a design. */
export function keptPicture(file: Uint8Array, name = 'anh'): Picture {
  const read = parsePicture(file, name);
  if (!read.ok || read.value.kind !== 'ready') throw new Error(JSON.stringify(read));
  return read.value.picture;
}

export function jpegPhotograph(width: number, height: number): Uint8Array {
  return encodeJpeg(photograph(width, height));
}

export function pngPhotograph(width: number, height: number, alphaAt?: (x: number, y: number) => number): Uint8Array {
  return encodePng(photograph(width, height, alphaAt));
}

/** A JPEG of 16 × 8 pixels of one colour, as MuPDF writes it; an Adobe marker goes with CMYK, stored inverted where asked. */
export function flatJpeg(space: mupdf.ColorSpace, components: readonly number[], inverted = false): Uint8Array {
  const pixmap = new mupdf.Pixmap(space, [0, 0, 16, 8], false);
  const pixels = pixmap.getPixels();
  pixels.forEach((_, i) => (pixels[i] = components[i % components.length] ?? 0));
  return pixmap.asJPEG(95, inverted).slice();
}
