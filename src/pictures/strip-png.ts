import { joinBytes, latinText, startsWithText, viewOf } from './byte-reading.ts';
import { readExifOrientation, type Orientation } from './exif-orientation.ts';
import type { StrippedFile } from './strip-jpeg.ts';

export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

/** What says how the pixels look (PNG 1.2 and 3rd edition); texts, times, EXIF and the frames of animations go. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'iCCP', 'sRGB', 'gAMA', 'cHRM', 'cICP', 'sBIT']);

/** Reads the size of a PNG from its header; undefined when it is none. */
export function readPngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (latinText(bytes, 0, 8) !== PNG_SIGNATURE || !startsWithText(bytes, 'IHDR', 12) || bytes.length < 33) {
    return undefined;
  }
  const view = viewOf(bytes);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}

/**
 * Takes texts, times, EXIF and whatever follows the image out of a PNG; pixels, transparency and colour stay as they
 * are. Undefined when the file is cut short.
 */
export function stripPng(bytes: Uint8Array): StrippedFile | undefined {
  const view = viewOf(bytes);
  const pieces = [bytes.subarray(0, 8)];
  let orientation: Orientation | undefined;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const kind = latinText(bytes, at + 4, at + 8);
    if (kind === 'eXIf') orientation = readExifOrientation(bytes.subarray(at + 8, end - 4));
    if (KEPT.has(kind)) pieces.push(bytes.subarray(at, end));
    if (kind === 'IEND') return { bytes: joinBytes(pieces), orientation };
    at = end;
  }
  return undefined;
}
