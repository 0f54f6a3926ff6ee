import type { Picture } from '../../model/design.ts';

/** The bytes of a picture's file. */
export function bytesOfPicture(picture: Picture): Uint8Array {
  return Uint8Array.from(atob(picture.base64), (char) => char.codePointAt(0) ?? 0);
}
