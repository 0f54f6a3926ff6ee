import { decode, encode } from 'fast-png';
import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LedFilm, LedFrame } from '../compile-programme.ts';
import type { DotImage } from '../dot-image.ts';
import { decodeBmp, encodeBmp1, encodeBmp24 } from './bmp.ts';
import { rgbParts } from '../palette.ts';
import { decodeGif, type GifFrame } from './decode-gif.ts';
import { encodeGif } from './gif.ts';
import { dotsToRgb, samePicture, type RgbPicture } from './rgb-picture.ts';

export type PictureKind = 'png' | 'bmp' | 'bmp1';

/** The longest picture that graphics software of the controllers' age opens. */
const LONGEST_SIDE = 32_767;

/**
 * One picture as a file, read back and compared dot by dot before it is given out. Pictures have exactly the
 * colours of the palette: no smoothing, no colour management.
 */
export function makePicture(
  kind: PictureKind,
  image: DotImage,
  film: Pick<LedFilm, 'palette'>,
  name: string,
): Checked<Uint8Array> {
  const side = Math.max(image.width, image.height);
  if (side > LONGEST_SIDE) return refused(diagnostic('led/file-too-long', 'error', undefined, { width: side, kind }));
  if (kind === 'bmp1' && film.palette.length > 2)
    return refused(diagnostic('led/one-bit-colours', 'error', undefined, { colours: film.palette.length }));
  const wanted = dotsToRgb(image, film.palette);
  const bytes = encodePicture(kind, image, film.palette, wanted);
  const back = kind === 'png' ? readPng(bytes) : decodeBmp(bytes);
  return back && samePicture(back, wanted) ? accepted(bytes) : refused(mismatch(name, 0));
}

function encodePicture(
  kind: PictureKind,
  image: DotImage,
  palette: LedFilm['palette'],
  wanted: RgbPicture,
): Uint8Array {
  if (kind === 'bmp') return encodeBmp24(wanted);
  if (kind === 'bmp1') return encodeBmp1(image, palette);
  return encode({ width: wanted.width, height: wanted.height, data: wanted.rgb, channels: 3, depth: 8 });
}

function readPng(bytes: Uint8Array): RgbPicture | undefined {
  const { width, height, data, channels, depth } = decode(bytes);
  if (channels !== 3 || depth !== 8 || !(data instanceof Uint8Array)) return undefined;
  return { width, height, rgb: data };
}

/**
 * A film as a GIF, read back by a decoder of our own: size, endless loop, every frame's time and every dot.
 * `onFrame` hears how many frames are written.
 */
export function makeGif(
  film: LedFilm,
  name: string,
  onFrame?: (done: number, of: number) => void,
): Checked<Uint8Array> {
  const bytes = encodeGif(film, onFrame);
  const wrong = compareGif(bytes, film);
  return wrong === undefined ? accepted(bytes) : refused(mismatch(name, wrong));
}

/** The first frame that isn't as it should be; undefined when all are. */
export function compareGif(bytes: Uint8Array, film: LedFilm): number | undefined {
  const colours = film.palette.flatMap((colour) => [...rgbParts(colour)]);
  let wrong: number | undefined;
  const back = decodeGif(bytes, (read, index) => {
    if (wrong === undefined && index < film.frameCount && !sameFrame(read, film.frame(index), colours)) wrong = index;
  });
  if (!back || back.loops !== 0 || back.frameCount !== film.frameCount) return wrong ?? 0;
  return wrong;
}

function sameFrame(read: GifFrame, frame: LedFrame, colours: readonly number[]): boolean {
  const whole = read.left === 0 && read.top === 0 && read.width === frame.width && read.height === frame.height;
  if (!whole || read.clear !== undefined || read.durationMs !== frame.durationMs) return false;
  if (!colours.every((part, i) => read.table[i] === part)) return false;
  for (let i = 0; i < frame.dots.length; i++) if (read.indices[i] !== frame.dots[i]) return false;
  return true;
}

function mismatch(file: string, frame: number): Diagnostic {
  return diagnostic('led/file-mismatch', 'error', { kind: 'file', file }, { file, frame });
}
