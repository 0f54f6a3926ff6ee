import { startsWithText } from './byte-reading.ts';
import { JPEG_END, JPEG_SCAN, jpegSegments } from './jpeg-segments.ts';

/** What a decoder must know before it opens a JPEG. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  /** An Adobe marker is there: four-component data is then stored inverted. */
  readonly adobe: boolean;
}

/** Reads the frame header of a JPEG (baseline or progressive, 8 bits); undefined when it is none or cut short. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  let adobe = false;
  for (const { marker, start, end } of jpegSegments(bytes)) {
    if (marker === 0xee && startsWithText(bytes, 'Adobe', start + 4)) adobe = true;
    if (isFrameMarker(marker)) {
      if (end - start < 10 || bytes[start + 4] !== 8) return undefined;
      const height = ((bytes[start + 5] ?? 0) << 8) | (bytes[start + 6] ?? 0);
      const width = ((bytes[start + 7] ?? 0) << 8) | (bytes[start + 8] ?? 0);
      const components = bytes[start + 9] ?? 0;
      return width > 0 && height > 0 ? { width, height, components, adobe } : undefined;
    }
    if (marker === JPEG_SCAN || marker === JPEG_END) return undefined;
  }
  return undefined;
}

/** SOF0 to SOF2: the frames that DCTDecode reads (lossless and arithmetic ones it does not). */
function isFrameMarker(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}
