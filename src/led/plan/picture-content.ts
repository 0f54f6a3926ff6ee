import { convertIndexedToRgb, decode } from 'fast-png';
import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Board } from '../boards.ts';
import { boardColours } from '../palette.ts';
import type { LedContent } from '../programme.ts';
import type { PlanPicture } from './led-plan.ts';
import { pictureDots, type RgbaPicture } from './picture-dots.ts';

/** More pixels aren't decoded: a plan's pictures have far fewer. */
const MOST_PICTURE_PIXELS = 4_000_000;
/** Where a PNG says its width and height. */
const PNG_WIDTH_AT = 16;

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

/** The pixels of a PNG of 8 bits in base64; undefined when it isn't one, or is too large. */
function readPng(base64: string): RgbaPicture | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (char) => char.codePointAt(0) ?? 0);
    const head = new DataView(bytes.buffer);
    if (head.getUint32(PNG_WIDTH_AT) * head.getUint32(PNG_WIDTH_AT + 4) > MOST_PICTURE_PIXELS) return undefined;
    const png = decode(bytes);
    const { width, height, depth } = png;
    if (depth !== 8) return undefined;
    const data = png.palette ? convertIndexedToRgb(png) : png.data;
    const channels = data.length / (width * height);
    const rgba = new Uint8Array(width * height * 4);
    for (let i = 0; i < width * height; i++) {
      for (let part = 0; part < 3; part++) rgba[i * 4 + part] = data[i * channels + (channels < 3 ? 0 : part)] ?? 0;
      rgba[i * 4 + 3] = channels % 2 === 0 ? (data[(i + 1) * channels - 1] ?? 0) : 255;
    }
    return { width, height, rgba };
  } catch {
    return undefined;
  }
}
