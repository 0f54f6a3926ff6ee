import { joinBytes, startsWithText } from '../pictures/byte-reading.ts';
import { readJpegHeader, type JpegHeader } from '../pictures/jpeg-header.ts';
import { JPEG_END, jpegSegments } from '../pictures/jpeg-segments.ts';

/** What a JPEG says of itself, without its pixels. */
export interface JpegFacts extends JpegHeader {
  /** The ICC profile, put together from its chunks. */
  readonly profile?: Uint8Array;
}

const APP2 = 0xe2;
const ICC_MARK = 'ICC_PROFILE\0';

/** Reads the segments of a JPEG; undefined for what is none, of a kind that printing can't take, or cut short. */
export function readJpegFacts(bytes: Uint8Array): JpegFacts | undefined {
  const header = readJpegHeader(bytes);
  if (!header) return undefined;
  const chunks: { readonly number: number; readonly data: Uint8Array }[] = [];
  let complete = false;
  for (const { marker, start, end } of jpegSegments(bytes)) {
    if (marker === JPEG_END) complete = true;
    if (marker !== APP2 || !startsWithText(bytes, ICC_MARK, start + 4)) continue;
    const data = start + 4 + ICC_MARK.length;
    chunks.push({ number: bytes[data] ?? 0, data: bytes.subarray(data + 2, end) });
  }
  if (!complete) return undefined;
  const profile = joinBytes(chunks.toSorted((a, b) => a.number - b.number).map(({ data }) => data));
  return { ...header, ...(profile.length > 0 ? { profile } : {}) };
}
