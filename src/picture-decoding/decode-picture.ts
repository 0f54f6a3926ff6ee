import type { Picture } from '../model/design.ts';
import { decodeJpeg } from './decode-jpeg.ts';
import { decodePng } from './decode-png.ts';
import type { DecodedPicture } from './decoded-picture.ts';

/** The file of a picture, its bytes at hand. */
export interface PictureFile extends Pick<Picture, 'type' | 'widthPx' | 'heightPx'> {
  readonly bytes: Uint8Array;
}

/** Decodes a picture's file; undefined when it is damaged, or isn't of the size that the design says. */
export function decodePicture({ type, widthPx, heightPx, bytes }: PictureFile): DecodedPicture | undefined {
  const decoded = type === 'image/jpeg' ? decodeJpeg(bytes) : decodePng(bytes);
  return decoded && decoded.width === widthPx && decoded.height === heightPx ? decoded : undefined;
}
