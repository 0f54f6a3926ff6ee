import type { Picture } from '../model/design.ts';
import { decodeBase64 } from './base64.ts';

/** The stored bytes of a picture's file. */
export function pictureBytes(picture: Picture): Uint8Array<ArrayBuffer> {
  return decodeBase64(picture.base64);
}
