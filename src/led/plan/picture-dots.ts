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
  mostColours = MOST_COLOURS,
): PictureDots {
  const scale = Math.min(box.width / source.width, box.height / source.height);
  const width = Math.max(1, Math.min(box.width, Math.round(source.width * scale)));
  const height = Math.max(1, Math.min(box.height, Math.round(source.height * scale)));
  const means = shrink(source, width, height);
  // Lamps of one colour are lit by how light the picture is, whatever its colours.
  const one = allowed?.length === 1;
  const small = one ? lightness(means, style) : means;
  const colours = allowed ?? reduceColours(small, mostColours);
  const indices = quantise(small, width, height, one ? ['#ffffff'] : colours, style);
  const image = blankDots(box.width, box.height);
  const [left, top] = [Math.floor((box.width - width) / 2), Math.floor((box.height - height) / 2)];
  for (let y = 0; y < height; y++)
    image.dots.set(indices.subarray(y * width, (y + 1) * width), (top + y) * box.width + left);
  return { image, colours };
}

/** Grey for colour, three equal values a dot; `sharp` has only black and white, parted where the picture parts best. */
function lightness(means: Float64Array, style: 'sharp' | 'shades'): Float64Array {
  const grey = means.map((_, i) => {
    const at = i - (i % 3);
    return 0.3 * (means[at] ?? 0) + 0.59 * (means[at + 1] ?? 0) + 0.11 * (means[at + 2] ?? 0);
  });
  if (style === 'shades') return grey;
  const threshold = partingValue(grey);
  return grey.map((value) => (Math.round(value) > threshold ? 255 : 0));
}

/** A flatter picture has nothing to part: all of it is lit unless it is nearly black. */
const LEAST_RANGE = 40;

/** The value between dark and light with the most variance between the two sides (Otsu). */
function partingValue(grey: Float64Array): number {
  const counts = new Uint32Array(256);
  let [low, high, sum] = [255, 0, 0];
  for (let i = 0; i < grey.length; i += 3) {
    const value = Math.round(grey[i] ?? 0);
    counts[value] = (counts[value] ?? 0) + 1;
    low = Math.min(low, value);
    high = Math.max(high, value);
    sum += value;
  }
  if (high - low < LEAST_RANGE) return UNLIT_BELOW;
  const all = grey.length / 3;
  let [best, bestSpread, below, sumBelow] = [low, 0, 0, 0];
  for (let value = low; value < high; value++) {
    below += counts[value] ?? 0;
    sumBelow += value * (counts[value] ?? 0);
    const [meanBelow, meanAbove] = [sumBelow / below, (sum - sumBelow) / (all - below)];
    const spread = below * (all - below) * (meanAbove - meanBelow) ** 2;
    if (spread <= bestSpread) continue;
    bestSpread = spread;
    best = value;
  }
  return best;
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
