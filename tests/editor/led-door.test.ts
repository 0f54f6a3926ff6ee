import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/formats/catalogue.ts';
import { formatBoard, parseBoard } from '../../src/led/boards.ts';
import { makeSloganFilm } from '../../src/led/board-film.ts';
import { dimmingAt, meanGlow, shadeBoard } from '../../src/editor/led/board-picture.ts';
import { FilmPlayer } from '../../src/editor/led/film-player.ts';
import type { FilmMaker } from '../../src/editor/led/led-client.ts';
import type { LedFilmSummary } from '../../src/editor/led/led-message.ts';
import { FIRST_SETTINGS, readLedSettings } from '../../src/editor/led/led-settings.ts';
import { linesByPage } from '../../src/led/programme.ts';
import { steadyFrameMs, videoSize } from '../../src/editor/led/mp4-file.ts';
import { allLedFonts } from '../led/led-fixtures.ts';

function board(id: string) {
  const found = parseBoard({ kind: 'preset', id });
  if (!found.ok) throw new Error(id);
  return found.value;
}

function summary(starts: readonly number[]): LedFilmSummary {
  return {
    board: board('p10-red-320x32'),
    palette: ['#000000', '#ff0000'],
    starts: new Float64Array(starts),
    fontId: 'vn16',
    pages: [],
  };
}

describe('remembered settings', () => {
  test('what makes no sense is left out, what does is kept', () => {
    expect(readLedSettings(undefined)).toEqual(FIRST_SETTINGS);
    expect(readLedSettings({ distanceM: 1e9, ambient: 'noon', board: { kind: 'preset', id: 'x' }, motion: 7 })).toEqual(
      FIRST_SETTINGS,
    );
    const own = { ...FIRST_SETTINGS, slogan: 'Mừng xuân', motion: 'snow', distanceM: 40, familyId: 'onbon-bx' };
    expect(readLedSettings(JSON.parse(JSON.stringify(own)))).toEqual(own);
    const dots = { kind: 'dots', widthPx: 64, heightPx: 32, pitchMm: 5 };
    expect(readLedSettings({ board: dots }).board).toEqual(dots);
  });
});

describe('an LED format of the studio', () => {
  test('is the board with its dots and pitch; other formats are no boards', () => {
    const led = FORMATS.find(({ id }) => id === 'led-p10-320x32') ?? FORMATS.find(({ kind }) => kind === 'led');
    if (!led?.px) throw new Error('no LED format');
    const request = formatBoard(led);
    expect(request).toMatchObject({ kind: 'dots', widthPx: led.px.width, heightPx: led.px.height });
    expect(request && parseBoard(request).ok).toBe(true);
    const banner = FORMATS.find(({ kind }) => kind === 'bang-ron-ngang');
    expect(banner && formatBoard(banner)).toBeUndefined();
  });
});

describe('the player', () => {
  const frames: number[][] = [];
  const maker: FilmMaker = {
    film: () => Promise.resolve(undefined),
    frames: (from, count) => {
      frames.push([from, count]);
      return Promise.resolve({ from, frames: Array.from({ length: count }, (_, i) => Uint8Array.of(from + i)) });
    },
    close: () => undefined,
  };
  test('shows each frame for exactly its time, endlessly', () => {
    const player = new FilmPlayer(summary([0, 20, 60, 3060]), maker, () => undefined);
    expect(player.frameCount).toBe(3);
    expect([0, 19.9, 20, 59, 60, 3059, 3060, 3080].map((time) => player.frameAt(time))).toEqual([
      0, 0, 1, 1, 2, 2, 0, 1,
    ]);
  });
  test('asks for frames once, before they are needed', async () => {
    let arrived = 0;
    const starts = Array.from({ length: 101 }, (_, i) => i * 20);
    const player = new FilmPlayer(summary(starts), maker, () => (arrived += 1));
    frames.length = 0;
    expect(player.dots(13)).toBeUndefined();
    expect(player.dots(13)).toBeUndefined();
    expect(frames).toEqual([
      [0, 24],
      [24, 24],
    ]);
    await Promise.resolve();
    await Promise.resolve();
    expect(arrived).toBe(2);
    expect(player.dots(13)).toEqual(Uint8Array.of(13));
  });
});

describe('how the board is shown', () => {
  const film = summary([0, 1000]);
  const at = (patch: object) =>
    shadeBoard(film, {
      view: 'distance',
      distanceM: 20,
      ambient: 'night',
      brightness: 1,
      dimming: 1,
      gamma: 2.2,
      ...patch,
    });
  test('dots melt with the distance, and stand apart close up', () => {
    expect(at({ view: 'close' }).structure).toBeGreaterThan(0.95);
    expect(at({ distanceM: 60 }).structure).toBeLessThan(0.01);
    expect(at({ distanceM: 34 }).sigma).toBeCloseTo(0.42, 2);
    expect(at({ distanceM: 60 }).sigma).toBeCloseTo(0.74, 2);
  });
  test('the eye adapts: full at night, faint in the sun; the veil drowns a weak board', () => {
    const night = at({ ambient: 'night' });
    const sun = at({ ambient: 'sun' });
    expect(night.lit).toBeGreaterThan(0.98);
    expect(night.veil).toBeLessThan(0.01);
    expect((sun.lit + sun.veil) / sun.veil).toBeCloseTo((1500 + 763.9) / 763.9, 1);
    expect(at({ brightness: 0.5, ambient: 'sun' }).lit).toBeCloseTo(sun.lit / 2, 3);
  });
  test('a dimmed page is that much darker, also at night: the eye is used to the others', () => {
    expect(at({ dimming: 0.4 }).lit).toBeCloseTo(at({}).lit * 0.4, 6);
    expect(at({ dimming: 0.4 }).veil).toBe(at({}).veil);
    const page = { id: 'a', firstFrame: 0, frameCount: 3, durationMs: 60, settledFrame: 2, dimming: 1, areas: [] };
    const two = { ...film, pages: [page, { ...page, id: 'b', firstFrame: 3, dimming: 0.3 }] };
    expect([0, 2, 3, 5, 6].map((frame) => dimmingAt(two, frame))).toEqual([1, 1, 0.3, 0.3, 1]);
  });
  test('lamps have the area of the panel, and glare grows with what is lit', () => {
    const shading = at({});
    expect(Math.PI * shading.lamp[0] * shading.lamp[1]).toBeCloseTo(0.16, 5);
    const [dark] = meanGlow(Uint8Array.of(0, 0, 0, 0), shading);
    const [half, green] = meanGlow(Uint8Array.of(1, 1, 0, 0), shading);
    expect(dark).toBe(0);
    expect(half).toBeCloseTo((shading.lit * 0.015) / 2, 6);
    expect(green).toBe(0);
  });
});

describe('video', () => {
  test('dots are whole pixels, four where there is room, on even sides', () => {
    expect(videoSize({ width: 320, height: 16 })).toEqual({ scale: 4, width: 1280, height: 64 });
    expect(videoSize({ width: 1720, height: 946 })).toEqual({ scale: 2, width: 3440, height: 1892 });
    expect(videoSize({ width: 2049, height: 1153 })).toEqual({ scale: 1, width: 2050, height: 1154 });
  });
  test('the rate meets every change of the film', () => {
    const rate = (...times: number[]): number =>
      steadyFrameMs({ frameCount: times.length, frameMs: (index) => times[index] ?? 0 });
    expect(rate(20, 20, 3000)).toBe(20);
    expect(rate(3000)).toBe(40);
    expect(rate(30, 30)).toBe(30);
    expect(rate(70, 140)).toBe(70);
  });
});

describe('a slogan as a film', () => {
  test('has its words, its frames and how far it is read', () => {
    const made = makeSloganFilm('Mừng Đảng, mừng Xuân', board('p10-red-320x32'), allLedFonts());
    expect(made.ok && linesByPage(made.value.programme).flat().join(' ')).toBe('MỪNG ĐẢNG, MỪNG XUÂN');
    expect(made.ok && made.value.film.frameCount).toBe(1);
    expect(made.diagnostics.map(({ code }) => code)).toContain('led/reading-distance-letters');
  });
  test('is refused with a reason when nothing can be shown', () => {
    const refused = makeSloganFilm('  ', board('p10-red-320x32'), allLedFonts());
    expect(refused.ok).toBe(false);
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(['led/empty-text']);
  });
});
