import { blankDots, type DotImage } from '../dot-image.ts';
import { nearestColour, reduceColours } from './reduce-colours.ts';
import { rgbParts } from '../palette.ts';

/** Pixels of a picture, four bytes each, not premultiplied. */
export interface RgbaPicture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array | Uint8ClampedArray;
}

/** A picture in dots: index n has the colour `colours[n - 1]`, 0 is unlit. */
export interface PictureDots {
  readonly image: DotImage;
  readonly colours: readonly string[];
}

/** Colours a picture may use on a board that shows all: several pictures and texts share 256. */
const MOST_COLOURS = 48;
/** Darker than this in every part (0 to 255) is unlit: lamps can't show it anyway. */
const UNLIT_BELOW = 12;

/**
 * A picture as large as a box allows, in its middle, in the colours `allowed` (undefined: the board shows all). Scaled in
 * linear light, on black; `sharp` takes the nearest colour, `shades` spreads what is left over to the next dots.
 */
export function pictureDots(
  source: RgbaPicture,
  box: { readonly width: number; readonly height: number },
  allowed: readonly string[] | undefined,
  style: 'sharp' | 'shades',
): PictureDots {
  const scale = Math.min(box.width / source.width, box.height / source.height);
  const width = Math.max(1, Math.min(box.width, Math.round(source.width * scale)));
  const height = Math.max(1, Math.min(box.height, Math.round(source.height * scale)));
  const small = shrink(source, width, height);
  const colours = allowed ?? reduceColours(small, MOST_COLOURS);
  const indices = quantise(small, width, height, colours, style);
  const image = blankDots(box.width, box.height);
  const [left, top] = [Math.floor((box.width - width) / 2), Math.floor((box.height - height) / 2)];
  for (let y = 0; y < height; y++)
    image.dots.set(indices.subarray(y * width, (y + 1) * width), (top + y) * box.width + left);
  return { image, colours };
}

const GAMMA = 2.2;
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => (value / 255) ** GAMMA);

/** Means over the area of each dot, three sRGB values (0 to 255) a dot; see-through parts show black. */
function shrink({ width, height, rgba }: RgbaPicture, toWidth: number, toHeight: number): Float64Array {
  const small = new Float64Array(toWidth * toHeight * 3);
  for (let y = 0; y < toHeight; y++) {
    const [top, bottom] = span(y, toHeight, height);
    for (let x = 0; x < toWidth; x++) {
      const [left, right] = span(x, toWidth, width);
      const sum: [number, number, number] = [0, 0, 0];
      let weight = 0;
      for (let sy = Math.floor(top); sy < bottom; sy++) {
        const tall = Math.min(bottom, sy + 1) - Math.max(top, sy);
        for (let sx = Math.floor(left); sx < right; sx++) {
          const share = tall * (Math.min(right, sx + 1) - Math.max(left, sx));
          const from = (sy * width + sx) * 4;
          const lit = share * ((rgba[from + 3] ?? 0) / 255);
          for (let part = 0; part < 3; part++)
            sum[part as 0 | 1 | 2] += lit * (LINEAR[rgba[from + part] ?? 0] as number);
          weight += share;
        }
      }
      sum.forEach((part, i) => (small[(y * toWidth + x) * 3 + i] = 255 * (part / weight) ** (1 / GAMMA)));
    }
  }
  return small;
}

function span(at: number, count: number, length: number): [number, number] {
  return [(at * length) / count, ((at + 1) * length) / count];
}

/** Shares of the error that go right, and to the left, middle and right of the next row (Floyd and Steinberg). */
const SPREAD = [
  [1, 0, 7 / 16],
  [-1, 1, 3 / 16],
  [0, 1, 5 / 16],
  [1, 1, 1 / 16],
] as const;

/** Indices by dot; 0 is unlit. */
function quantise(
  small: Float64Array,
  width: number,
  height: number,
  colours: readonly string[],
  style: 'sharp' | 'shades',
): Uint8Array {
  const parts = [[0, 0, 0] as const, ...colours.map(rgbParts)];
  const wanted = small.slice();
  const indices = new Uint8Array(width * height);
  for (let i = 0; i < indices.length; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const here = [wanted[i * 3] ?? 0, wanted[i * 3 + 1] ?? 0, wanted[i * 3 + 2] ?? 0] as const;
    const dark = style === 'sharp' && here.every((part) => part < UNLIT_BELOW);
    const index = dark ? 0 : nearestColour(here, parts);
    indices[i] = index;
    if (style === 'sharp') continue;
    const got = parts[index] ?? [0, 0, 0];
    for (const [dx, dy, share] of SPREAD) {
      if (x + dx < 0 || x + dx >= width || y + dy >= height) continue;
      const to = (i + dy * width + dx) * 3;
      here.forEach((part, k) => (wanted[to + k] = (wanted[to + k] ?? 0) + (part - (got[k] ?? 0)) * share));
    }
  }
  return indices;
}
