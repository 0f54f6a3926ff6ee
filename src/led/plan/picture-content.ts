import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { decodePng } from '../../picture-decoding/decode-png.ts';
import { rgbaPixels } from '../../picture-decoding/rgba-pixels.ts';
import { decodeBase64 } from '../../pictures/base64.ts';
import { readPngSize } from '../../pictures/strip-png.ts';
import type { Board } from '../boards.ts';
import { boardColours } from '../palette.ts';
import type { LedContent } from '../programme.ts';
import type { PlanPicture } from './led-plan.ts';
import { pictureDots, type RgbaPicture } from './picture-dots.ts';

/** More pixels aren't decoded: a plan's pictures have far fewer. */
const MOST_PICTURE_PIXELS = 4_000_000;

type Box = { readonly width: number; readonly height: number };
export type PictureSetter = (picture: PlanPicture, box: Box) => Checked<Extract<LedContent, { kind: 'picture' }>>;

/** Turns pictures into a board's dots; the same picture in the same box is made once. */
export function createPictureSetter(board: Board): PictureSetter {
  const made = new Map<string, ReturnType<PictureSetter>>();
  return (picture, box) => {
    const key = `${box.width} ${box.height} ${picture.style} ${picture.png}`;
    const known = made.get(key) ?? setPicture(picture, box, board);
    made.set(key, known);
    return known;
  };
}

function setPicture({ png, style, name }: PlanPicture, box: Box, board: Board): ReturnType<PictureSetter> {
  const picture = readPng(png);
  if (!picture) return refused(diagnostic('led/picture-unreadable', 'error', undefined, { name }));
  const { image, colours } = pictureDots(picture, box, boardColours(board), style);
  const dark = image.dots.every((dot) => dot === 0);
  const findings = dark ? [diagnostic('led/picture-dark', 'warning', undefined, { name })] : [];
  return accepted({ kind: 'picture', image, colours }, findings);
}

/** The pixels of a PNG in base64; undefined when it isn't one, or is too large. */
function readPng(base64: string): RgbaPicture | undefined {
  const bytes = decodeBase64(base64);
  const size = readPngSize(bytes);
  const png = size && size.width * size.height <= MOST_PICTURE_PIXELS ? decodePng(bytes) : undefined;
  if (!png || png.components === 4) return undefined;
  return { width: png.width, height: png.height, rgba: rgbaPixels(png, png.samples, png.components) };
}
