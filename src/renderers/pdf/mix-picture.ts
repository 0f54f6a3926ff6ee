import type { Cmyk } from '../../colour/ink.ts';
import type { PdfImage, PdfRaster } from './image-xobject.ts';

/**
 * A picture as it looks on one solid ink, with nothing clear left in it: what PDF/X-1a takes. `opacity` (0 to 1)
 * thins the whole picture. Undefined for pictures whose samples aren't ink at hand: JPEG files, RGB.
 */
export function mixPicture(image: PdfImage, beneath: Cmyk, opacity: number): PdfRaster | undefined {
  if (image.kind !== 'raster' || image.colourSpace === 'rgb') return undefined;
  const { width, height, alpha, data } = image;
  const ground = [beneath.c, beneath.m, beneath.y, beneath.k].map((part) => part * 255);
  const mixed = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const share = ((alpha?.[pixel] ?? 255) / 255) * opacity;
    for (let part = 0; part < 4; part++) {
      const top =
        image.colourSpace === 'cmyk' ? (data[pixel * 4 + part] ?? 0) : part < 3 ? 0 : 255 - (data[pixel] ?? 0);
      mixed[pixel * 4 + part] = Math.round(top * share + (ground[part] as number) * (1 - share));
    }
  }
  return { kind: 'raster', width, height, colourSpace: 'cmyk', data: mixed };
}

/** Whether something can be seen through a picture. */
export function isSeeThrough(image: PdfImage | undefined): boolean {
  return image !== undefined && image.kind !== 'refused' && image.alpha !== undefined;
}
