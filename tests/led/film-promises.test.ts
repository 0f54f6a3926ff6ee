import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileProgramme, type LedFilm } from '../../src/led/compile-programme.ts';
import { countdownDays, daysBetween, weekdayOf } from '../../src/led/countdown.ts';
import { blankDots, dotsFromRows, dotsToRows, litBounds, stampDots, type DotImage } from '../../src/led/dot-image.ts';
import { decodeBmp, encodeBmp1, encodeBmp24 } from '../../src/led/files/bmp.ts';
import { dotsToRgb, samePicture } from '../../src/led/files/rgb-picture.ts';
import { frameTiming, timingSpeed } from '../../src/led/frame-timing.ts';
import { boardColours, boardShows, defaultTextColour, ledLuminance, rgbParts } from '../../src/led/palette.ts';
import {
  readingTimeMs,
  type Direction,
  type LedArea,
  type LedMotion,
  type LedProgramme,
} from '../../src/led/programme.ts';
import { dotBoard, DRAWN_FONTS } from './led-fixtures.ts';

const seed = 20250902;
const BOARD = dotBoard(48, 16);

const direction = fc.constantFrom<Direction>('left', 'right', 'up', 'down');
const speed = fc.integer({ min: 10, max: 200 });
const holdMs = fc.integer({ min: 10, max: 300 }).map((tens) => tens * 10);
const motion: fc.Arbitrary<LedMotion> = fc.oneof(
  fc.record({ kind: fc.constant('still' as const), holdMs }),
  fc.record({ kind: fc.constantFrom('move' as const, 'cover' as const, 'wipe' as const), direction, speed, holdMs }),
  fc.record({ kind: fc.constantFrom('open' as const, 'close' as const), speed, holdMs }),
  fc.record({
    kind: fc.constant('continuous' as const),
    direction,
    speed,
    gapPx: fc.integer({ min: 0, max: 40 }),
    rounds: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant('snow' as const), speed, holdMs }),
  fc.record({ kind: fc.constant('typewriter' as const), letterMs: holdMs, holdMs }),
  fc.record({
    kind: fc.constant('blink' as const),
    onMs: holdMs,
    offMs: holdMs,
    times: fc.integer({ min: 1, max: 4 }),
  }),
);
const area = fc
  .record({
    text: fc.constantFrom('HỌC', 'Mừng Xuân', 'ĐẢNG', 'A'),
    motion,
    align: fc.constantFrom('left' as const, 'centre' as const),
  })
  .map(({ text, motion: how, align }): LedArea => ({
    id: 'a',
    x: 0,
    y: 0,
    width: 48,
    height: 16,
    content: { kind: 'text', lines: [text], fontId: 'vn16', colour: '#ff0000', align },
    motion: how,
  }));
const programmes = fc.array(area, { minLength: 1, maxLength: 3 }).map((areas): LedProgramme => ({
  title: 't',
  pages: areas.map((one, i) => ({ id: `p${i}`, areas: [one] })),
}));

function film(programme: LedProgramme): LedFilm | undefined {
  const made = compileProgramme(programme, BOARD, DRAWN_FONTS);
  if (made.ok) return made.value;
  expect(made.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  return undefined;
}

describe('a film of any programme', () => {
  test('times add up, pages follow one another, every dot is a colour of the board', () => {
    let frames = 0;
    fc.assert(
      fc.property(programmes, (programme) => {
        const made = film(programme);
        if (!made) return;
        let [at, total] = [0, 0];
        for (const page of made.pages) {
          expect(page.firstFrame).toBe(at);
          expect(page.settledFrame >= at && page.settledFrame < at + page.frameCount).toBe(true);
          let sum = 0;
          for (let i = 0; i < page.frameCount; i++) sum += made.frameMs(at + i);
          expect(sum).toBe(page.durationMs);
          at += page.frameCount;
          total += page.durationMs;
        }
        expect([at, total]).toEqual([made.frameCount, made.durationMs]);
        for (const index of [0, Math.floor(at / 2), at - 1]) {
          const frame = made.frame(index);
          expect(frame.dots).toHaveLength(48 * 16);
          expect(frame.durationMs).toBe(made.frameMs(index));
          // GIF and players count in hundredths of a second, and slow down what is shorter than two of them.
          expect(frame.durationMs % 10 === 0 && frame.durationMs >= 10).toBe(true);
          expect(Math.max(...frame.dots)).toBeLessThan(made.palette.length);
          expect(made.frame(index).dots).toEqual(frame.dots);
          frames += 1;
        }
        expect(made.palette.every((colour) => boardShows(BOARD, colour))).toBe(true);
        for (const wrong of [-1, at, 0.5]) expect(() => made.frame(wrong)).toThrow(RangeError);
      }),
      { seed, numRuns: 120 },
    );
    expect(frames).toBeGreaterThan(100);
  });

  test('whatever comes in stands at last as it would stand still', () => {
    fc.assert(
      fc.property(area, (one) => {
        fc.pre(['move', 'cover', 'wipe', 'open', 'close', 'snow', 'typewriter'].includes(one.motion.kind));
        const page = (how: LedMotion): LedProgramme => ({
          title: 't',
          pages: [{ id: 'p', areas: [{ ...one, motion: how }] }],
        });
        const still = film(page({ kind: 'still', holdMs: 1000 }));
        const moved = film(page(one.motion));
        if (!still || !moved) return;
        expect(moved.frame(moved.pages[0]?.settledFrame ?? 0).dots).toEqual(still.frame(0).dots);
      }),
      { seed, numRuns: 80 },
    );
  });

  test('running text ends where it begins: the loop has no jump, and each round is the same', () => {
    fc.assert(
      fc.property(direction, speed, fc.integer({ min: 0, max: 30 }), (where, fast, gapPx) => {
        const run = (rounds: number): LedFilm | undefined =>
          film({
            title: 't',
            pages: [
              {
                id: 'p',
                areas: [
                  {
                    id: 'a',
                    x: 0,
                    y: 0,
                    width: 48,
                    height: 16,
                    content: { kind: 'text', lines: ['HỌC TẬP'], fontId: 'vn16', colour: '#ff0000', align: 'left' },
                    motion: { kind: 'continuous', direction: where, speed: fast, gapPx, rounds },
                  },
                ],
              },
            ],
          });
        const [one, two] = [run(1), run(2)];
        if (!one || !two) return;
        expect(two.frameCount).toBe(2 * one.frameCount);
        expect(two.durationMs).toBe(2 * one.durationMs);
        for (const index of [0, 1, one.frameCount - 1].filter((at) => at < one.frameCount))
          expect(two.frame(one.frameCount + index).dots).toEqual(one.frame(index).dots);
      }),
      { seed, numRuns: 40 },
    );
  });
});

describe('steps and times', () => {
  test('a wished speed is kept within a fifth, in whole dots and hundredths, as long as players can', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 400, noNaN: true }), (wished) => {
        const { stepPx, stepMs } = frameTiming(wished);
        expect(Number.isInteger(stepPx) && stepPx >= 1 && stepPx <= 8).toBe(true);
        expect(stepMs % 10 === 0 && stepMs >= 20).toBe(true);
        expect(Math.abs(timingSpeed({ stepPx, stepMs }) / wished - 1)).toBeLessThanOrEqual(0.21);
      }),
      { seed, numRuns: 1000 },
    );
    expect(timingSpeed(frameTiming(10_000))).toBe(400);
  });

  test('longer words are held longer, three seconds at least, the same however they are stored', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(readingTimeMs(a + b)).toBeGreaterThanOrEqual(Math.max(3000, readingTimeMs(a.normalize('NFC')) - 280));
        expect(readingTimeMs(a.normalize('NFD'))).toBe(readingTimeMs(a.normalize('NFC')));
      }),
      { seed },
    );
  });

  test('a countdown has a page a day, none missing and none twice, down to the day itself', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 30 }), (from, target, afterDays) => {
        const days = daysBetween(from, target) as number;
        const pages = countdownDays({ from, target, afterDays, onTheDay: 'x' }) ?? [];
        expect(pages).toHaveLength(1 + Math.min(400, Math.max(0, days)));
        expect(pages[0]?.from).toBe(from);
        pages.slice(0, -1).forEach((page, i) => {
          expect([page.left, page.from, daysBetween(from, page.from)]).toEqual([days - i, page.to, i]);
        });
        const last = pages.at(-1);
        expect(last?.left).toBe(0);
        expect(daysBetween(last?.from ?? '', last?.to ?? '')).toBeGreaterThanOrEqual(0);
        expect(weekdayOf(from)).toBe(new Date(`${from}T00:00:00Z`).getUTCDay() || 7);
      }),
      { seed, numRuns: 60 },
    );
    for (const none of ['2026-02-29', '2026-13-01', '2026-1-1', '', 'x']) {
      expect(weekdayOf(none)).toBeUndefined();
      expect(daysBetween(none, '2026-01-01')).toBeUndefined();
    }
  });
});

describe('dots', () => {
  const rows = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })).chain(([width, height]) =>
    fc.array(fc.string({ unit: fc.constantFrom('.', '#'), minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
  const lit = ({ width, dots }: DotImage): ReadonlySet<string> =>
    new Set([...dots].flatMap((dot, i) => (dot ? [`${i % width} ${Math.floor(i / width)}`] : [])));

  test('rows are read back; the box of what is lit is the smallest; stamping cuts at the edges', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -14, max: 14 }), fc.integer({ min: -14, max: 14 }), (drawn, x, y) => {
        const image = dotsFromRows(drawn);
        expect(dotsToRows(image)).toEqual(drawn);
        const points = [...lit(image)].map((one) => one.split(' ').map(Number));
        const box = litBounds(image);
        expect(box).toEqual(
          points.length === 0
            ? undefined
            : {
                left: Math.min(...points.map(([px = 0]) => px)),
                top: Math.min(...points.map(([, py = 0]) => py)),
                right: Math.max(...points.map(([px = 0]) => px)) + 1,
                bottom: Math.max(...points.map(([, py = 0]) => py)) + 1,
              },
        );
        const target = blankDots(9, 7);
        stampDots(target, image, x, y, 3);
        const expected = points
          .map(([px = 0, py = 0]) => [px + x, py + y] as const)
          .filter(([px, py]) => px >= 0 && py >= 0 && px < 9 && py < 7)
          .map(([px, py]) => `${px} ${py}`);
        expect(lit(target)).toEqual(new Set(expected));
        expect(target.dots.every((dot) => dot === 0 || dot === 3)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('bitmaps of both kinds come back dot for dot, at any width', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(rows, hex, (drawn, colour) => {
        const image = dotsFromRows(drawn);
        const picture = dotsToRgb(image, ['#000000', colour]);
        for (const bytes of [encodeBmp24(picture), encodeBmp1(image, ['#000000', colour])]) {
          const back = decodeBmp(bytes);
          expect(back && samePicture(back, picture)).toBe(true);
          expect(decodeBmp(bytes.subarray(0, bytes.length - 1))).toBeUndefined();
        }
        expect(
          rgbParts(colour)
            .map((part) => part.toString(16).padStart(2, '0'))
            .join(''),
        ).toBe(colour.slice(1));
      }),
      { seed },
    );
    expect(() => encodeBmp1(blankDots(1, 1), ['#000000', '#ff0000', '#00ff00'])).toThrow(RangeError);
  });

  test('boards show their own colours; white is as bright as light gets', () => {
    for (const colourClass of ['one', 'dual', 'tri', 'rgb'] as const) {
      const board = { ...BOARD, colourClass };
      const colours = boardColours(board) ?? ['#123456', '#ffffff'];
      for (const colour of ['#000000', ...colours]) expect([colour, boardShows(board, colour)]).toEqual([colour, true]);
      expect(boardShows(board, defaultTextColour(board))).toBe(true);
      expect(boardShows(board, 'red')).toBe(false);
      for (const colour of colours) expect(ledLuminance(colour)).toBeLessThanOrEqual(ledLuminance('#ffffff'));
    }
    expect(ledLuminance('#ffffff')).toBeCloseTo(1, 9);
    expect(ledLuminance('#000000')).toBe(0);
  });
});
