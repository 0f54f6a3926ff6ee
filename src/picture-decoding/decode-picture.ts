import type { Picture } from '../model/design.ts';
import { decodeJpeg } from './decode-jpeg.ts';
import { decodePng } from './decode-png.ts';
import type { DecodedPicture } from './decoded-picture.ts';
import { readJpegHeader } from '../pictures/jpeg-header.ts';
import { readPngSize } from '../pictures/strip-png.ts';

/** The file of a picture, its bytes at hand. */
export interface PictureFile extends Pick<Picture, 'type' | 'widthPx' | 'heightPx'> {
  readonly bytes: Uint8Array;
}

/** Larger pictures aren't decoded: their samples alone would take half a gigabyte. */
const MOST_PIXELS = 120_000_000;

/**
 * Decodes a picture's file; `damaged` also where it isn't of the size that the design says, so that a small file
 * can't unpack to more than was allowed when it came in.
 */
export function decodePicture(file: PictureFile): DecodedPicture | 'damaged' | 'too-large' {
  const { type, widthPx, heightPx, bytes } = file;
  const declared = type === 'image/jpeg' ? readJpegHeader(bytes) : readPngSize(bytes);
  if (declared?.width !== widthPx || declared.height !== heightPx) return 'damaged';
  if (widthPx * heightPx > MOST_PIXELS) return 'too-large';
  return (type === 'image/jpeg' ? decodeJpeg(bytes) : decodePng(bytes)) ?? 'damaged';
}
