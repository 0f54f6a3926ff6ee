import type { DecodedPicture } from './decoded-picture.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** Pixels a side that are taken together: what one JPEG block swings about isn't ink. */
const TOGETHER = 4;

/** The most ink that a CMYK picture lays on one place, in percent (0 to 400); 0 for any other. */
export function mostInk(picture: DecodedPicture): number {
  if (picture.components !== 4) return 0;
  const { samples } = shrinkPicture(picture, TOGETHER);
  let most = 0;
  for (let at = 0; at < samples.length; at += 4) {
    const [c = 0, m = 0, y = 0, k = 0] = samples.subarray(at, at + 4);
    most = Math.max(most, c + m + y + k);
  }
  return (most * 100) / 255;
}
