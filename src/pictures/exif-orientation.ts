import { startsWithText, viewOf } from './byte-reading.ts';

/** The way a camera was held (EXIF 2.32, tag 274): 1 is upright, 2 to 8 say how the stored pixels are turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATION_TAG = 0x0112;
const SHORT = 3;

/** Reads the orientation from EXIF data (a TIFF structure); undefined when there is none or it makes no sense. */
export function readExifOrientation(exif: Uint8Array): Orientation | undefined {
  const little = startsWithText(exif, 'II');
  if (exif.length < 14 || (!little && !startsWithText(exif, 'MM'))) return undefined;
  const view = viewOf(exif);
  const first = view.getUint32(4, little);
  if (view.getUint16(2, little) !== 42 || first + 2 > exif.length) return undefined;
  const count = view.getUint16(first, little);
  for (let i = 0; i < count; i++) {
    const at = first + 2 + i * 12;
    if (at + 12 > exif.length) return undefined;
    if (view.getUint16(at, little) !== ORIENTATION_TAG || view.getUint16(at + 2, little) !== SHORT) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? (value as Orientation) : undefined;
  }
  return undefined;
}
