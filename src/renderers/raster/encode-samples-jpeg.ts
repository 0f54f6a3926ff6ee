import { writeJpeg, type JpegPlan } from './jpeg-writer.ts';

/** Samples that come a few rows at a time, so that a large picture never lies in memory converted as a whole. */
export interface SampleRows {
  readonly width: number;
  readonly height: number;
  /** 1: gray, 0 is black. 3: red, green, blue. 4: CMYK, 0 is no ink. */
  readonly components: 1 | 3 | 4;
  /** Interleaved samples of `count` rows from `y` on; asked from the top to the bottom, each row once. */
  readonly rows: (y: number, count: number) => Uint8Array;
  /** 1 to 100; absent: high enough that blocks don't show on a banner seen from near. */
  readonly quality?: number;
}

const USUAL_QUALITY = 90;
const BLOCK = 8;

/** `JFIF`, version 1.1, no density: three components are YCbCr. */
const JFIF = { marker: 0xe0, body: [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0] } as const;

/** `Adobe`, version 100, transform 2: four components are YCCK. Ink isn't inverted, so a PDF needs no `Decode`. */
const ADOBE_YCCK = { marker: 0xee, body: [0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 2] } as const;

const KINDS: Readonly<Record<1 | 3 | 4, JpegPlan['components']>> = {
  1: ['light'],
  3: ['light', 'colour', 'colour'],
  4: ['light', 'colour', 'colour', 'light'],
};

/**
 * Samples as a baseline JPEG for a PDF. CMYK goes as YCCK: its three colours share their light, which takes about
 * half the room of four plates on their own.
 */
export function encodeSamplesJpeg({
  width,
  height,
  components,
  rows,
  quality = USUAL_QUALITY,
}: SampleRows): Uint8Array {
  const read = components === 1 ? readGray : components === 3 ? readRgb : readInk;
  let strip: Uint8Array = new Uint8Array();
  let top = -1;
  return writeJpeg({
    width,
    height,
    quality,
    components: KINDS[components],
    application: components === 4 ? ADOBE_YCCK : JFIF,
    readBlock: (x, y, planes) => {
      const count = Math.min(BLOCK, height - y);
      if (y !== top) strip = rows(y, count);
      top = y;
      for (let i = 0; i < BLOCK * BLOCK; i++) {
        const pixel = Math.min(count - 1, i >> 3) * width + Math.min(width - 1, x + (i & 7));
        read(strip, pixel * components, planes, i);
      }
    },
  });
}

type ReadPixel = (strip: Uint8Array, at: number, planes: readonly Float64Array[], to: number) => void;

const readGray: ReadPixel = (strip, at, planes, to) => {
  (planes[0] as Float64Array)[to] = (strip[at] as number) - 128;
};

const readRgb: ReadPixel = (strip, at, planes, to) =>
  putColour(planes, to, strip[at] as number, strip[at + 1] as number, strip[at + 2] as number);

/** Cyan, magenta and yellow count as the red, green and blue they leave; black stands by itself. */
const readInk: ReadPixel = (strip, at, planes, to) => {
  putColour(planes, to, 255 - (strip[at] as number), 255 - (strip[at + 1] as number), 255 - (strip[at + 2] as number));
  (planes[3] as Float64Array)[to] = (strip[at + 3] as number) - 128;
};

/** Light and two colours (BT.601, as JPEG takes them), the light about 0. */
function putColour(planes: readonly Float64Array[], to: number, red: number, green: number, blue: number): void {
  (planes[0] as Float64Array)[to] = 0.299 * red + 0.587 * green + 0.114 * blue - 128;
  (planes[1] as Float64Array)[to] = -0.168736 * red - 0.331264 * green + 0.5 * blue;
  (planes[2] as Float64Array)[to] = 0.5 * red - 0.418688 * green - 0.081312 * blue;
}
