import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeBmp } from '../../src/led/files/bmp.ts';
import { makePageBundle } from '../../src/led/files/page-bundle.ts';
import { pictureDots, type RgbaPicture } from '../../src/led/plan/picture-dots.ts';
import { dotBoard } from './led-fixtures.ts';

/** A banner: yellow letters (bars here) on red. */
function banner(width: number, height: number): RgbaPicture {
  const rgba = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++)
    rgba.set((i % width) % 8 < 2 ? [255, 255, 0, 255] : [218, 37, 29, 255], i * 4);
  return { width, height, rgba };
}

describe('a page as files for its board', () => {
  test('on a board that shows all colours every dot is the page’s', () => {
    const made = makePageBundle(banner(128, 96), dotBoard(128, 96), 'Mừng Xuân');
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    expect(made.diagnostics).toEqual([]);
    const entries = unzipSync(made.value);
    expect(Object.keys(entries)).toEqual(['01_trang_128x96.bmp', '01_trang_128x96.png', 'HUONG-DAN.txt']);
    const bmp = decodeBmp(entries['01_trang_128x96.bmp'] ?? new Uint8Array());
    expect([...(bmp?.rgb.subarray(0, 9) ?? [])]).toEqual([255, 255, 0, 255, 255, 0, 218, 37, 29]);
    expect(makePageBundle(banner(128, 96), dotBoard(128, 96), 'Mừng Xuân')).toEqual(made);
  });
  test('on a one-colour board what is lighter is lit, and a low page is told', () => {
    const made = makePageBundle(banner(64, 16), dotBoard(64, 16), 'A');
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['led/page-low']);
    const bmp = decodeBmp(unzipSync(made.value)['01_trang_64x16.bmp'] ?? new Uint8Array());
    expect([...(bmp?.rgb.subarray(0, 9) ?? [])]).toEqual([255, 0, 0, 255, 0, 0, 0, 0, 0]);
  });
  test('a page that lights nothing is refused', () => {
    const dark = { width: 8, height: 64, rgba: new Uint8Array(8 * 64 * 4) };
    const made = makePageBundle(dark, dotBoard(8, 64, { colourClass: 'rgb' }), 'A');
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['led/picture-dark']);
  });
  test('a one-colour board shows a flag’s star, an even picture whole, and nothing of a black one', () => {
    const lit = ({ rgba, width, height }: RgbaPicture): number =>
      pictureDots({ rgba, width, height }, { width: 16, height: 16 }, ['#ff0000'], 'sharp').image.dots.filter(
        (d) => d > 0,
      ).length;
    const flag = banner(16, 16);
    expect(lit(flag)).toBe(64);
    expect(lit({ ...flag, rgba: flag.rgba.map((_, i) => (i % 4 === 3 ? 255 : 180)) })).toBe(256);
    expect(lit({ ...flag, rgba: flag.rgba.map((_, i) => (i % 4 === 3 ? 255 : 4)) })).toBe(0);
  });
});
