import { MM_PER_INCH } from '../geometry/units.ts';
import type { PdfImage } from '../renderers/pdf/image-xobject.ts';
import { encodeJpeg } from '../renderers/raster/encode-jpeg.ts';
import type { RasterImage } from '../renderers/raster/raster-surface.ts';
import { preparePrintPictures, type FindPrintPicture, type PrintPictureRequest } from './print-pictures.ts';
import { loadScreenPictures, type FindPicture } from './screen-pictures.ts';

/** The pictures of a job: ready for the press, and in screen colours for its sheets. */
export interface JobPictures {
  readonly print: FindPrintPicture;
  readonly screen: FindPicture;
}

/** A piece on a sheet or a proof is at least this many pixels long. */
const SHEET_PIXELS = 2400;

export async function loadJobPictures(request: PrintPictureRequest): Promise<JobPictures> {
  const print = await preparePrintPictures(request);
  const longest = Math.max(...request.scenes.map(({ widthMm, heightMm }) => Math.max(widthMm, heightMm)));
  // Pictures are loaded with twice the pixels.
  const screen = await loadScreenPictures({ ...request, ppi: ((SHEET_PIXELS / 2) * MM_PER_INCH) / longest });
  return { print, screen: screen.find };
}

/** Pictures in screen colours for the PDFs of sheets. */
export function sheetPictures(screen: FindPicture | undefined): FindPrintPicture {
  const made = new Map<string, PdfImage>();
  return (assetId) => {
    const known = made.get(assetId);
    const raster = known ? undefined : screen?.(assetId);
    if (!raster) return known;
    const image = sheetPicture(raster);
    made.set(assetId, image);
    return image;
  };
}

function sheetPicture(raster: RasterImage): PdfImage {
  const { width, height, rgba } = raster;
  const alpha = Uint8Array.from({ length: width * height }, (_, pixel) => rgba[pixel * 4 + 3] ?? 255);
  if (alpha.every((value) => value === 255)) return { kind: 'jpeg', bytes: encodeJpeg(raster) };
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < data.length; i++) data[i] = rgba[Math.floor(i / 3) * 4 + (i % 3)] ?? 0;
  return { kind: 'raster', width, height, colourSpace: 'rgb', data, alpha };
}
