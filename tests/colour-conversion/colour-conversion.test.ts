import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ColourConversion, ConversionRequest } from '../../src/colour-conversion/colour-conversion.ts';
import { openColourConversion } from '../../src/colour-conversion/open-colour-conversion.ts';

const projectFile = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))));
const FOGRA39 = projectFile('src/colour/profiles/FOGRA39L-free-TAC260.icc');

let colours: ColourConversion;
beforeAll(async () => {
  colours = await openColourConversion(projectFile('node_modules/lcms-wasm/dist/lcms.wasm'));
});

/** Pixels through a conversion that must open. */
function convert(request: ConversionRequest, pixels: readonly number[]): number[] {
  const opened = colours.open(request);
  if (!opened.ok) throw new Error(opened.diagnostics.map(({ code }) => code).join());
  const result = [...opened.value.convert(Uint8Array.from(pixels))];
  opened.value.close();
  return result;
}

const percents = (bytes: readonly number[]): number[] => bytes.map((part) => Math.round((part / 255) * 100));
const toPress = { from: 'srgb', to: FOGRA39 } as const;
const toScreen = { from: FOGRA39, to: 'srgb' } as const;

describe('to the press', () => {
  // Recorded from Little CMS 2.16 itself, in percent of C, M, Y, K.
  test.each([
    ['flag red', [0xda, 0x25, 0x1d], [0, 94, 92, 7], [0, 94, 89, 11]],
    ['star yellow', [0xff, 0xff, 0x00], [4, 0, 95, 0], [7, 0, 96, 1]],
    ['red', [0xff, 0, 0], [0, 96, 97, 0], [0, 96, 93, 1]],
    ['black', [0, 0, 0], [64, 53, 44, 99], [65, 56, 39, 100]],
    ['white', [0xff, 0xff, 0xff], [0, 0, 0, 0], [0, 0, 0, 0]],
  ])('%s: relative with black-point compensation, and perceptual', (_, rgb, relative, perceptual) => {
    expect(percents(convert(toPress, rgb))).toEqual(relative);
    expect(percents(convert({ ...toPress, intent: 'perceptual' }, rgb))).toEqual(perceptual);
  });

  test('grey goes the way of three equal channels, whatever the order of pixels', () => {
    const greys = Array.from({ length: 256 }, (_, i) => i);
    const wide = greys.flatMap((grey) => [grey, grey, grey]);
    expect(convert({ ...toPress, from: 'gray' }, greys)).toEqual(convert(toPress, wide));
  });

  test('the four intents differ, and so does black with and without compensation', () => {
    const dark = [12, 20, 60, 200, 30, 220];
    const ways = (['perceptual', 'relative', 'saturation', 'absolute'] as const).map((intent) =>
      convert({ ...toScreen, intent }, [0, 0, 0, 0, 180, 90, 20, 30]).join(),
    );
    expect(new Set(ways).size).toBeGreaterThanOrEqual(3);
    expect(convert({ ...toPress, blackPointCompensation: false }, dark)).not.toEqual(convert(toPress, dark));
    const black = [0, 0, 0, 255];
    const [raised = 0] = convert({ ...toScreen, blackPointCompensation: false }, black);
    const [deep = 0] = convert(toScreen, black);
    expect(deep).toBeLessThan(raised);
  });

  test('nothing lays more ink than the profile’s limit says', () => {
    const limit = colours.measureTotalInk(FOGRA39);
    expect(limit).toMatchObject({ ok: true });
    const most = limit.ok ? limit.value : 0;
    expect(most).toBeGreaterThan(255);
    expect(most).toBeLessThan(265);
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (rgb) => {
        const sum = convert({ ...toPress, intent: 'perceptual' }, rgb).reduce((a, b) => a + b, 0);
        expect((sum / 255) * 100).toBeLessThanOrEqual(most + 2);
      }),
      { seed: 20250902, numRuns: 150 },
    );
  });
});

describe('to the screen', () => {
  test('paper is white, or the paper’s own colour with the absolute intent', () => {
    expect(convert(toScreen, [0, 0, 0, 0])).toEqual([255, 255, 255]);
    const paper = convert({ ...toScreen, intent: 'absolute' }, [0, 0, 0, 0]);
    expect(Math.min(...paper)).toBeGreaterThan(225);
    expect(Math.max(...paper)).toBeLessThan(255);
  });

  test('colours that the press can print come back within a few levels', () => {
    const printable = [200, 60, 60, 90, 120, 70, 230, 200, 120, 128, 128, 128, 60, 80, 130];
    const back = convert(toScreen, convert(toPress, printable));
    back.forEach((level, i) => expect(Math.abs(level - (printable[i] ?? 0))).toBeLessThanOrEqual(4));
  });

  test('the grey axis stays grey and falls steadily', () => {
    const greys = Array.from({ length: 33 }, (_, i) => Math.min(255, i * 8));
    const back = convert(toScreen, convert({ ...toPress, from: 'gray' }, greys));
    let last = -1;
    for (let i = 0; i < back.length; i += 3) {
      const [r = 0, g = 0, b = 0] = back.slice(i, i + 3);
      expect(Math.max(r, g, b) - Math.min(r, g, b)).toBeLessThanOrEqual(6);
      expect(g).toBeGreaterThanOrEqual(last);
      last = g;
    }
  });
});

describe('use', () => {
  test('what is longer than a strip is the same as its pieces', () => {
    const count = 70_000;
    const pixels = Uint8Array.from({ length: count * 3 }, (_, i) => (i * 37) % 256);
    const opened = colours.open(toPress);
    if (!opened.ok) throw new Error('not opened');
    const { convert: run, channelsIn, channelsOut, close } = opened.value;
    expect([channelsIn, channelsOut]).toEqual([3, 4]);
    const whole = run(pixels);
    expect(whole.length).toBe(count * 4);
    expect(whole.slice(-400)).toEqual(run(pixels.slice(-300)));
    expect(run(new Uint8Array(0)).length).toBe(0);
    expect(() => run(new Uint8Array(4))).toThrow(RangeError);
    close();
    close();
    expect(() => run(pixels)).toThrow(RangeError);
  });

  test('a press can be separated for another press', () => {
    expect(convert({ from: FOGRA39, to: FOGRA39 }, [0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
    expect(convert({ from: FOGRA39, to: FOGRA39 }, [0, 255, 255, 0]).length).toBe(4);
  });

  test('bytes that are no profile, and one damaged inside, are findings and not a crash', () => {
    const damaged = FOGRA39.slice();
    damaged.fill(0xff, 0x304, 0x3400);
    expect(colours.open({ from: 'srgb', to: new Uint8Array(300) })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'print/profile-not-icc' }],
    });
    expect(colours.open({ from: damaged, to: 'srgb' })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'print/profile-unusable' }],
    });
    expect(colours.measureTotalInk(new Uint8Array(3))).toMatchObject({ ok: false });
    fc.assert(
      fc.property(fc.nat(FOGRA39.length - 1), fc.nat(255), fc.integer({ min: 1, max: 400 }), (at, value, length) => {
        const bytes = FOGRA39.slice();
        bytes.fill(value, at, at + length);
        const opened = colours.open({ from: 'srgb', to: bytes });
        if (opened.ok) expect(opened.value.convert(Uint8Array.of(1, 2, 3)).length).toBe(4);
        if (opened.ok) opened.value.close();
      }),
      { seed: 20250902, numRuns: 60 },
    );
    expect(percents(convert(toPress, [255, 255, 255]))).toEqual([0, 0, 0, 0]);
  });
});
