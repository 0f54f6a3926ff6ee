/** A piece of a JPEG file, marker included; the start of a scan comes with its compressed data. */
export interface JpegSegment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

export const JPEG_SCAN = 0xda;
export const JPEG_END = 0xd9;

/**
 * The segments of a JPEG file from the first marker after the start of the image. A sound file ends with the segment
 * {@link JPEG_END}; where the walk stops without it, the file is cut short or damaged.
 */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return;
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = segmentEnd(bytes, at, marker);
    if (end === undefined) return;
    yield { marker, start: at, end };
    if (marker === JPEG_END) return;
    at = end;
  }
}

function segmentEnd(bytes: Uint8Array, at: number, marker: number): number | undefined {
  if ((marker >= 0xd0 && marker <= JPEG_END) || marker === 0x01) return at + 2;
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) return undefined;
  return marker === JPEG_SCAN ? scanEnd(bytes, end) : end;
}

/** Compressed data ends at the first marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number | undefined {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return undefined;
}
