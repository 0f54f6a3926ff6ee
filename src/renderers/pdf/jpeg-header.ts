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
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  let at = 2;
  let adobe = false;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    if (marker === 0xee && String.fromCharCode(...bytes.subarray(at + 4, at + 9)) === 'Adobe') adobe = true;
    if (isFrameMarker(marker)) {
      if (length < 8 || bytes[at + 4] !== 8) return undefined;
      const height = ((bytes[at + 5] ?? 0) << 8) | (bytes[at + 6] ?? 0);
      const width = ((bytes[at + 7] ?? 0) << 8) | (bytes[at + 8] ?? 0);
      const components = bytes[at + 9] ?? 0;
      return width > 0 && height > 0 ? { width, height, components, adobe } : undefined;
    }
    if (marker === 0xda || marker === 0xd9) return undefined;
    at += 2 + length;
  }
  return undefined;
}

/** SOF0 to SOF2: the frames that DCTDecode reads (lossless and arithmetic ones it does not). */
function isFrameMarker(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}
