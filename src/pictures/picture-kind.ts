import { latinText, startsWithText, viewOf } from './byte-reading.ts';
import { PNG_SIGNATURE } from './strip-png.ts';

/** Kinds of pictures that can go on a page, some of them only after conversion. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'bmp' | 'tiff';
/** Kinds of files that can't, each with advice of its own. */
export type ForeignKind = 'svg' | 'heic' | 'artwork' | 'archive' | 'program' | 'video' | 'raw' | 'rare';

/**
 * What a file really is, by its first bytes; names and declared types lie. The name only tells apart files that are
 * built alike (a camera's raw picture is a TIFF, a CorelDRAW file a ZIP). Undefined: nothing we know.
 */
export function sniffFileKind(bytes: Uint8Array, name = ''): PictureKind | ForeignKind | undefined {
  const head = latinText(bytes, 0, 32);
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith(PNG_SIGNATURE)) return 'png';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif';
  if (head.startsWith('RIFF')) return riffKind(head.slice(8, 12));
  if (head.slice(4, 8) === 'ftyp') return mediaKind(latinText(bytes, 8, 48));
  if (isTiff(head)) return /\.(cr2|nef|arw|dng|orf|pef|rw2)$/i.test(name) ? 'raw' : 'tiff';
  if (head.startsWith('BM') && isBitmap(bytes)) return 'bmp';
  if (head.startsWith('PK\x03\x04')) return /\.(cdr|ai)$/i.test(name) ? 'artwork' : 'archive';
  return foreignKind(head, bytes);
}

function riffKind(form: string): PictureKind | ForeignKind | undefined {
  if (form === 'WEBP') return 'webp';
  if (/^CDR/i.test(form)) return 'artwork';
  return form === 'AVI ' ? 'video' : undefined;
}

/** Files of the ISO base media format name their brands: the main one, then those they are compatible with. */
function mediaKind(brands: string): PictureKind | ForeignKind {
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  if (/hei[cxms]|hev[cx]|mif1|msf1/.test(brands)) return 'heic';
  return 'video';
}

function isTiff(head: string): boolean {
  return head.startsWith('II*\0') || head.startsWith('MM\0*');
}

function isBitmap(bytes: Uint8Array): boolean {
  return bytes.length > 26 && viewOf(bytes).getUint32(14, true) <= 124;
}

const FOREIGN: readonly (readonly [start: string, kind: ForeignKind])[] = [
  ['8BPS', 'artwork'],
  ['%!PS', 'artwork'],
  ['\xc5\xd0\xd3\xc6', 'artwork'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
  ['\x1aE\xdf\xa3', 'video'],
  ['\xff\x0a', 'rare'],
  ['\0\0\0\x0cJXL ', 'rare'],
  ['\0\0\0\x0cjP  ', 'rare'],
  ['\0\0\x01\0', 'rare'],
];

function foreignKind(head: string, bytes: Uint8Array): ForeignKind | undefined {
  const known = FOREIGN.find(([start]) => head.startsWith(start));
  if (known) return known[1];
  const opening = latinText(bytes, 0, 4096);
  if (opening.slice(0, 1024).includes('%PDF-')) return 'artwork';
  return /^(\xef\xbb\xbf)?\s*<(\?xml|!|svg)/i.test(opening) && /<svg[\s>]/i.test(opening) ? 'svg' : undefined;
}

/** The size that a file of a kind to be converted declares, where it is easily read: a check before decoding. */
export function declaredSize(
  kind: PictureKind,
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 30) return undefined;
  const view = viewOf(bytes);
  if (kind === 'gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (kind === 'bmp') return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  if (kind === 'webp') return webpSize(bytes, view);
  if (kind !== 'avif') return undefined;
  const box = latinText(bytes, 0, Math.min(bytes.length, 4096)).indexOf('ispe');
  if (box < 0 || box + 16 > bytes.length) return undefined;
  return { width: view.getUint32(box + 8), height: view.getUint32(box + 12) };
}

/** Section 2 of RFC 9649: lossy, lossless and extended files keep the size in places of their own. */
function webpSize(bytes: Uint8Array, view: DataView): { width: number; height: number } | undefined {
  if (startsWithText(bytes, 'VP8 ', 12)) {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (startsWithText(bytes, 'VP8L', 12)) {
    const packed = view.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  if (!startsWithText(bytes, 'VP8X', 12)) return undefined;
  const three = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  return { width: three(24) + 1, height: three(27) + 1 };
}
