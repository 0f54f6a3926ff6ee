import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import * as mupdf from 'mupdf';
import { describe, expect, test } from 'vitest';
import { findFamily } from '../../src/led/boards.ts';
import { compileProgramme, type LedFilm } from '../../src/led/compile-programme.ts';
import { CONTROLLER_FAMILIES } from '../../src/led/catalogue.data.ts';
import { blankDots, type DotImage } from '../../src/led/dot-image.ts';
import { decodeBmp, encodeBmp1, encodeBmp24 } from '../../src/led/files/bmp.ts';
import { makeBundle } from '../../src/led/files/bundle.ts';
import { decodeGif } from '../../src/led/files/decode-gif.ts';
import { encodeGif, gifEncoding } from '../../src/led/files/gif.ts';
import { compareGif, makeGif, makePicture } from '../../src/led/files/led-files.ts';
import { dotsToRgb, samePicture, type RgbPicture } from '../../src/led/files/rgb-picture.ts';
import { planSloganProgramme, type SloganChoices } from '../../src/led/slogan-programme.ts';
import type { Board } from '../../src/led/boards.ts';
import { dotBoard, DRAWN_FONTS } from './led-fixtures.ts';

/** pngjs brings no types. */
const { PNG } = createRequire(import.meta.url)('pngjs') as {
  PNG: { sync: { read(file: Buffer): { width: number; height: number; data: Buffer } } };
};

const TEXT = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';

function plan(board: Board, choices: SloganChoices = {}, text = TEXT) {
  const planned = planSloganProgramme(text, board, DRAWN_FONTS, choices);
  if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
  const film = compileProgramme(planned.value.programme, board, DRAWN_FONTS);
  if (!film.ok) throw new Error(JSON.stringify(film.diagnostics));
  return { programme: planned.value.programme, film: film.value, fontId: planned.value.advice.fontId };
}

function bytesOf(made: { ok: boolean; value?: Uint8Array; diagnostics: unknown }): Uint8Array {
  if (!made.value) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

/** An independent reader of PNG, BMP and GIF: MuPDF. */
function readByMupdf(bytes: Uint8Array): RgbPicture {
  const pixmap = new mupdf.Image(bytes).toPixmap();
  const rgbPixmap = pixmap.convertToColorSpace(mupdf.ColorSpace.DeviceRGB, pixmap.getAlpha() > 0);
  const [width, height] = [rgbPixmap.getWidth(), rgbPixmap.getHeight()];
  const stride = rgbPixmap.getStride();
  const parts = stride / width;
  const samples = rgbPixmap.getPixels();
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++)
    for (let part = 0; part < 3; part++) rgb[i * 3 + part] = samples[i * parts + part] as number;
  return { width, height, rgb };
}

/** A reader of BMP for this test alone, by the format's description: any size of header, 1 or 24 bits, rows upwards. */
function readBmp(bytes: Uint8Array): RgbPicture {
  const file = Buffer.from(bytes);
  const [start, header, width, height, bits] = [10, 14, 18, 22, 28].map((at) =>
    at === 28 ? file.readUInt16LE(at) : file.readInt32LE(at),
  ) as [number, number, number, number, number];
  const rgb: number[] = [];
  const rowBytes = 4 * Math.ceil((width * bits) / 32);
  for (let y = height - 1; y >= 0; y--) {
    const row = file.subarray(start + y * rowBytes, start + (y + 1) * rowBytes);
    for (let x = 0; x < width; x++) {
      const bit = (row[Math.floor(x / 8)] ?? 0) & (128 >> (x % 8)) ? 1 : 0;
      const [blue = 0, green = 0, red = 0] =
        bits === 24 ? row.subarray(3 * x, 3 * x + 3) : file.subarray(14 + header + 4 * bit, 17 + header + 4 * bit);
      rgb.push(red, green, blue);
    }
  }
  expect(file.toString('latin1', 0, 2)).toBe('BM');
  expect(file.readUInt32LE(2)).toBe(file.length);
  return { width, height, rgb: Uint8Array.from(rgb) };
}

function readPng(bytes: Uint8Array): RgbPicture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return { width, height, rgb: new Uint8Array(data.filter((_, i) => i % 4 !== 3)) };
}

const ODD_SIZES = [
  [1, 1],
  [3, 2],
  [31, 5],
  [32, 5],
  [33, 5],
  [320, 16],
] as const;

/** Every index of the palette in a fixed scatter. */
function scatter(width: number, height: number, colours: number): DotImage {
  const image = blankDots(width, height);
  for (let i = 0; i < image.dots.length; i++) image.dots[i] = (i * 7 + (i >> 3) * 3) % colours;
  return image;
}

const RGB_PALETTE = ['#000000', '#ff0000', '#ffff00', '#6e0000', '#123456'];

describe('pictures', () => {
  test.each(ODD_SIZES)('%d × %d dots come back from PNG and BMP, read by others', (width, height) => {
    const image = scatter(width, height, RGB_PALETTE.length);
    const wanted = dotsToRgb(image, RGB_PALETTE);
    const png = bytesOf(makePicture('png', image, { palette: RGB_PALETTE }, 'a.png'));
    const bmp = bytesOf(makePicture('bmp', image, { palette: RGB_PALETTE }, 'a.bmp'));
    expect(samePicture(readPng(png), wanted)).toBe(true);
    expect(samePicture(readByMupdf(png), wanted)).toBe(true);
    expect(samePicture(readByMupdf(bmp), wanted)).toBe(true);
    expect(samePicture(readBmp(bmp), wanted)).toBe(true);
    const two = scatter(width, height, 2);
    const bit = bytesOf(makePicture('bmp1', two, { palette: ['#000000', '#ff0000'] }, 'a.bmp'));
    expect(samePicture(readByMupdf(bit), dotsToRgb(two, ['#000000', '#ff0000']))).toBe(true);
    expect(samePicture(readBmp(bit), dotsToRgb(two, ['#000000', '#ff0000']))).toBe(true);
    expect(bit.length).toBe(62 + Math.ceil(width / 32) * 4 * height);
  });
  test('BMP headers: 24 bit, no compression, rows padded to four bytes', () => {
    const file = encodeBmp24(dotsToRgb(scatter(3, 2, 2), ['#000000', '#ff0000']));
    expect(file).toHaveLength(54 + 12 * 2);
    expect([...file.subarray(0, 2), file[10], file[28], file[30]]).toEqual([0x42, 0x4d, 54, 24, 0]);
  });
  test('what isn’t a picture of ours is refused', () => {
    expect(decodeBmp(new Uint8Array(10))).toBeUndefined();
    const file = encodeBmp1(scatter(9, 9, 2), ['#000000', '#ff0000']);
    expect(decodeBmp(file.subarray(0, file.length - 1))).toBeUndefined();
    expect(() => encodeBmp1(scatter(9, 9, 2), RGB_PALETTE)).toThrow(RangeError);
    const codes = [
      makePicture('bmp1', scatter(9, 9, 2), { palette: RGB_PALETTE }, 'a.bmp'),
      makePicture('bmp', blankDots(40_000, 1), { palette: RGB_PALETTE }, 'a.bmp'),
    ].map((made) => made.diagnostics[0]?.code);
    expect(codes).toEqual(['led/one-bit-colours', 'led/file-too-long']);
  });
});

describe('GIF', () => {
  const board = dotBoard(160, 16);
  const { film } = plan(board, { motion: 'scroll-left', speed: 50 });
  const file = encodeGif(film);

  test('exactly P frames of 2 cs that loop for ever, in the exact colours', () => {
    const delays: number[] = [];
    const read = decodeGif(file, (frame) => delays.push(frame.durationMs));
    expect(read).toMatchObject({ width: 160, height: 16, loops: 0, frameCount: film.pages[0]?.strip?.width });
    expect(new Set(delays)).toEqual(new Set([20]));
    expect(compareGif(file, film)).toBeUndefined();
  });
  test('MuPDF, which draws all frames over one another, ends with the last one as the model has it', () => {
    expect(samePicture(readByMupdf(file), dotsToRgb(film.frame(film.frameCount - 1), film.palette))).toBe(true);
  });
  test('a changed dot, time, frame or loop is noticed', () => {
    const other = (change: Partial<LedFilm>): LedFilm => ({ ...film, ...change });
    expect(compareGif(file, other({ frameCount: film.frameCount - 1 }))).toBe(0);
    expect(compareGif(file, other({ palette: ['#000000', '#ff0001'] }))).toBe(0);
    const flipped = (index: number) => {
      const frame = film.frame(index);
      if (index === 5) frame.dots[100] = 1 - (frame.dots[100] as number);
      return frame;
    };
    expect(compareGif(file, other({ frame: flipped }))).toBe(5);
    expect(
      compareGif(file, other({ frame: (index) => ({ ...film.frame(index), durationMs: index === 7 ? 30 : 20 }) })),
    ).toBe(7);
    expect(compareGif(file.subarray(0, file.length - 40), film)).toBe(0);
    expect(compareGif(new Uint8Array([1, 2, 3]), film)).toBe(0);
    const bad = makeGif(other({ palette: ['#000000', '#ff0000', '#bad'] }), 'x.gif');
    expect(bad.ok).toBe(true);
  });
  test('many colours and noisy frames survive the code table running full', () => {
    const palette = Array.from({ length: 200 }, (_, i) => `#${(i * 65793).toString(16).padStart(6, '0')}`);
    const noisy: LedFilm = {
      ...film,
      width: 200,
      height: 100,
      palette,
      frameCount: 2,
      frame: (index) => {
        const image = blankDots(200, 100);
        let seed = 7 + index;
        for (let i = 0; i < image.dots.length; i++) {
          seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
          image.dots[i] = (seed >>> 16) % 200;
        }
        return { ...image, durationMs: 40 };
      },
    };
    const noise = encodeGif(noisy);
    expect(compareGif(noise, noisy)).toBeUndefined();
    expect(samePicture(readByMupdf(noise), dotsToRgb(noisy.frame(1), palette))).toBe(true);
  });
  test('progress comes frame by frame, and stopping early is possible', () => {
    const steps = gifEncoding(film);
    expect([steps.next().value, steps.next().value]).toEqual([1, 2]);
  });
  test('the same bytes every time', () => {
    expect(encodeGif(film)).toEqual(file);
  });
});

describe('the bundle', () => {
  const board = dotBoard(160, 16);
  const family = findFamily('huidu-mono');
  if (!family) throw new Error('no family');

  test('pages: ASCII names, BMP in both kinds, PNG, GIF and a readable sheet', () => {
    const { programme, film, fontId } = plan(board);
    const zip = bytesOf(makeBundle(programme, film, board, family, DRAWN_FONTS.open(fontId)));
    expect(bytesOf(makeBundle(programme, film, board, family, DRAWN_FONTS.open(fontId)))).toEqual(zip);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual([
      '01_trang_160x16.bmp',
      '01_trang_160x16_1bit.bmp',
      '01_trang_160x16.png',
      '02_trang_160x16.bmp',
      '02_trang_160x16_1bit.bmp',
      '02_trang_160x16.png',
      'phim_160x16.gif',
      'HUONG-DAN.txt',
    ]);
    const sheet = files['HUONG-DAN.txt'] as Uint8Array;
    expect([...sheet.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(sheet);
    expect(text).toContain(TEXT);
    expect(text).toContain('HD2020');
    expect(text).toContain('160 × 16');
    expect(text).toContain('Đọc được tới 21 m');
    expect(text.split('\r\n').length).toBeGreaterThan(20);
    expect(text).not.toMatch(/undefined|NaN|\{\{/);
    for (const name of Object.keys(files).filter((n) => n !== 'HUONG-DAN.txt')) expect(text).toContain(name);
    const page = readByMupdf(files['01_trang_160x16.bmp'] as Uint8Array);
    expect(samePicture(page, dotsToRgb(film.frame(0), film.palette))).toBe(true);
  });
  test('running text brings the whole strip, and names its speed', () => {
    const { programme, film } = plan(board, { motion: 'scroll-left', speed: 33 });
    const files = unzipSync(bytesOf(makeBundle(programme, film, board, family, undefined)));
    const strip = film.pages[0]?.strip as DotImage;
    const picture = readPng(files[`01_dai_${strip.width}x16.png`] as Uint8Array);
    expect(samePicture(picture, dotsToRgb(strip, film.palette))).toBe(true);
    expect(new TextDecoder().decode(files['HUONG-DAN.txt'])).toContain('dịch trái liên tục”, khoảng 33 điểm/giây');
  });
  test.each(CONTROLLER_FAMILIES.map((one) => [one.id, one] as const))(
    '%s gets what it takes, and a note for the wrong class',
    (_, one) => {
      const { programme, film, fontId } = plan(board);
      const made = makeBundle(programme, film, board, one, DRAWN_FONTS.open(fontId));
      const names = Object.keys(unzipSync(bytesOf(made)));
      expect(names.some((name) => name.endsWith('.gif'))).toBe(one.files.includes('gif'));
      expect(names.some((name) => name.endsWith('.png'))).toBe(one.files.includes('png'));
      expect(names.every((name) => /^[A-Za-z0-9_.-]{1,40}$/.test(name))).toBe(true);
      expect(made.diagnostics.map(({ code }) => code)).toEqual(
        one.classes.includes('one') ? [] : ['led/family-other-class'],
      );
    },
  );
});
