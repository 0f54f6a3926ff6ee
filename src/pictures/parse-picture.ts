import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic, type DiagnosticParams } from '../diagnostics/diagnostic.ts';
import { MAX_PICTURE_CHARS, type Picture } from '../model/design.ts';
import { encodeBase64 } from './base64.ts';
import { readJpegHeader } from './jpeg-header.ts';
import { declaredSize, sniffFileKind, type ForeignKind, type PictureKind } from './picture-kind.ts';
import { stripJpeg, type StrippedFile } from './strip-jpeg.ts';
import { readPngSize, stripPng } from './strip-png.ts';

/** Pictures of more pixels are made smaller: enough for 12 × 6 metres at 23 pixels to the inch. */
export const MAX_KEPT_PIXELS = 60_000_000;
/** More can't be decoded in an office PC's memory. */
const MAX_PIXELS = 300_000_000;
/** The largest file that is looked at. */
export const MAX_PICTURE_FILE_BYTES = 200 * 1024 * 1024;
/** The largest file that a design keeps; its Base64 fills {@link MAX_PICTURE_CHARS}. */
export const MAX_KEPT_BYTES = Math.floor(MAX_PICTURE_CHARS / 4) * 3;
const MAX_NAME = 300;

/** A picture ready to be kept, or what must be done to make it one: decode, make smaller, encode. */
export type ReadPicture =
  | { readonly kind: 'ready'; readonly picture: Picture }
  | { readonly kind: 'convert'; readonly from: PictureKind; readonly because: 'kind' | 'pixels' | 'bytes' };

/**
 * Reads the file of a picture by its bytes, never by its name. JPEG and PNG are kept as they are, without EXIF, GPS and
 * other metadata. Findings, all of severity error: `picture/empty`, `picture/file-too-large`, `picture/unknown`,
 * `picture/<foreign kind>`, `picture/damaged`, `picture/unusual-jpeg`, `picture/too-many-pixels`.
 */
export function parsePicture(bytes: Uint8Array, name: string): Checked<ReadPicture> {
  const refuse = (what: string, params: DiagnosticParams = {}): Checked<ReadPicture> =>
    refused(diagnostic(`picture/${what}`, 'error', { kind: 'file', file: name }, { file: name, ...params }));
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MAX_PICTURE_FILE_BYTES) {
    return refuse('file-too-large', { megabytes: megabytes(bytes.length), most: megabytes(MAX_PICTURE_FILE_BYTES) });
  }
  const kind = sniffFileKind(bytes, name);
  if (kind === undefined) return refuse('unknown');
  if (!isPicture(kind)) return refuse(kind);
  const size = pictureSize(kind, bytes);
  const tooMany = size && tooManyPixels(size.width * size.height, name);
  if (tooMany) return refused(tooMany);
  if (kind !== 'jpeg' && kind !== 'png') return accepted({ kind: 'convert', from: kind, because: 'kind' });
  const stripped = kind === 'jpeg' ? stripJpeg(bytes) : stripPng(bytes);
  if (!stripped) return refuse('damaged');
  if (!size) return refuse(kind === 'jpeg' ? 'unusual-jpeg' : 'damaged');
  if (size.width * size.height > MAX_KEPT_PIXELS) return accepted({ kind: 'convert', from: kind, because: 'pixels' });
  if (stripped.bytes.length > MAX_KEPT_BYTES) return accepted({ kind: 'convert', from: kind, because: 'bytes' });
  return accepted({ kind: 'ready', picture: makePicture(kind, size, stripped, name) });
}

/** Refuses what no decoder should be given. */
export function tooManyPixels(pixels: number, file: string): Diagnostic | undefined {
  if (pixels <= MAX_PIXELS) return undefined;
  const params = { file, megapixels: Math.round(pixels / 1e6), most: MAX_PIXELS / 1e6 };
  return diagnostic('picture/too-many-pixels', 'error', { kind: 'file', file }, params);
}

const PICTURE_KINDS: readonly string[] = ['jpeg', 'png', 'webp', 'avif', 'gif', 'bmp', 'tiff'] satisfies PictureKind[];

function isPicture(kind: PictureKind | ForeignKind): kind is PictureKind {
  return PICTURE_KINDS.includes(kind);
}

function pictureSize(kind: PictureKind, bytes: Uint8Array) {
  if (kind === 'jpeg') return readJpegHeader(bytes);
  return kind === 'png' ? readPngSize(bytes) : declaredSize(kind, bytes);
}

/** Pictures are named by their bytes and how they are turned: the same photograph turned otherwise is another one. */
function makePicture(
  kind: 'jpeg' | 'png',
  { width, height }: { width: number; height: number },
  { bytes, orientation = 1 }: StrippedFile,
  name: string,
): Picture {
  const hash = sha256.create().update(bytes);
  if (orientation !== 1) hash.update(Uint8Array.of(orientation));
  return {
    id: `sha256-${bytesToHex(hash.digest())}`,
    name: name.slice(0, MAX_NAME),
    type: `image/${kind}`,
    widthPx: width,
    heightPx: height,
    ...(orientation === 1 ? {} : { orientation }),
    base64: encodeBase64(bytes),
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
