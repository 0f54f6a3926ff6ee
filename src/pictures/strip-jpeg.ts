import { joinBytes, startsWithText } from './byte-reading.ts';
import { readExifOrientation, type Orientation } from './exif-orientation.ts';
import { JPEG_END, jpegSegments, type JpegSegment } from './jpeg-segments.ts';

/** A picture's file without what it tells about people and places, its pixels untouched. */
export interface StrippedFile {
  readonly bytes: Uint8Array;
  readonly orientation: Orientation | undefined;
}

/**
 * Takes EXIF (with GPS and thumbnails), XMP, IPTC, comments and whatever follows the image out of a JPEG, byte for
 * byte: the compressed data stays as it is. JFIF, the ICC profile (APP2) and Adobe's colour marker (APP14) stay.
 * Undefined when the file is cut short.
 */
export function stripJpeg(bytes: Uint8Array): StrippedFile | undefined {
  const pieces = [bytes.subarray(0, 2)];
  let orientation: Orientation | undefined;
  let whole = false;
  for (const segment of jpegSegments(bytes)) {
    const { marker, start, end } = segment;
    if (marker === 0xe1 && startsWithText(bytes, 'Exif\0', start + 4)) {
      orientation ??= readExifOrientation(bytes.subarray(start + 10, end));
    }
    if (isKept(bytes, segment)) pieces.push(bytes.subarray(start, end));
    whole = marker === JPEG_END;
  }
  return whole ? { bytes: joinBytes(pieces), orientation } : undefined;
}

function isKept(bytes: Uint8Array, { marker, start, end }: JpegSegment): boolean {
  switch (marker) {
    case 0xe0:
      // A JFIF header of the usual length carries no thumbnail; JFXX is nothing but one.
      return startsWithText(bytes, 'JFIF\0', start + 4) && end - start === 18;
    case 0xe2:
      return startsWithText(bytes, 'ICC_PROFILE\0', start + 4);
    case 0xee:
      return startsWithText(bytes, 'Adobe', start + 4);
    default:
      return marker !== 0xfe && (marker < 0xe0 || marker > 0xef);
  }
}
