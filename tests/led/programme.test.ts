import { describe, expect, test } from 'vitest';
import type { Checked } from '../../src/diagnostics/checked.ts';
import { checkFlashes } from '../../src/led/check-flashes.ts';
import { compileProgramme, filmFrames, MOST_FRAMES, type LedFilm } from '../../src/led/compile-programme.ts';
import { countdownDays, daysBetween, weekdayOf } from '../../src/led/countdown.ts';
import { dotsFromRows, dotsToRows } from '../../src/led/dot-image.ts';
import { frameTiming, timingSpeed } from '../../src/led/frame-timing.ts';
import {
  normalSpeed,
  readingTimeMs,
  runningGap,
  type LedArea,
  type LedMotion,
  type LedProgramme,
} from '../../src/led/programme.ts';
import { dotBoard, DRAWN_FONTS } from './led-fixtures.ts';

const BOARD = dotBoard(64, 16);

function textArea(text: string, motion: LedMotion, box: Partial<LedArea> = {}): LedArea {
  return {
    id: 'a',
    x: 0,
    y: 0,
    width: 64,
    height: 16,
    content: { kind: 'text', lines: [text], fontId: 'vn16', colour: '#ff0000', align: 'left' },
    motion,
    ...box,
  };
}

function programme(...areas: LedArea[]): LedProgramme {
  return { title: 't', pages: areas.map((area, i) => ({ id: `p${i}`, areas: [area] })) };
}

function compile(plan: LedProgramme, board = BOARD): Checked<LedFilm> {
  return compileProgramme(plan, board, DRAWN_FONTS);
}

function film(plan: LedProgramme, board = BOARD): LedFilm {
  const made = compile(plan, board);
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

function codes(result: Checked<unknown>): string[] {
  return result.diagnostics.map(({ code }) => code);
}

/** A picture of four columns with different numbers of lit dots, on an 8 × 4 board. */
const STAIRS = dotsFromRows(['...#', '..##', '.###', '####']);
const SMALL = dotBoard(8, 4);
function stairs(motion: LedMotion, ground?: string): LedArea {
  return {
    id: 's',
    x: 0,
    y: 0,
    width: 4,
    height: 4,
    motion,
    ...(ground === undefined ? {} : { ground }),
    content: { kind: 'picture', image: STAIRS, colours: ['#ff0000'] },
  };
}

function pictures(plan: LedProgramme): string[] {
  return [...filmFrames(film(plan, SMALL))].map((frame) =>
    dotsToRows(frame)
      .map((row) => row.slice(0, 4))
      .join('/'),
  );
}

describe('timing', () => {
  test('one dot a frame, whole centiseconds', () => {
    expect([50, 40, 33, 25, 20, 60].map((speed) => frameTiming(speed))).toEqual([
      { stepPx: 1, stepMs: 20 },
      { stepPx: 1, stepMs: 30 },
      { stepPx: 1, stepMs: 30 },
      { stepPx: 1, stepMs: 40 },
      { stepPx: 1, stepMs: 50 },
      { stepPx: 1, stepMs: 20 },
    ]);
    expect(frameTiming(100)).toEqual({ stepPx: 2, stepMs: 20 });
    for (let speed = 1; speed <= 400; speed++) {
      const timing = frameTiming(speed);
      expect(Math.abs(timingSpeed(timing) / speed - 1)).toBeLessThan(0.21);
      expect(timing.stepMs % 10).toBe(0);
      expect(timing.stepMs).toBeGreaterThanOrEqual(20);
    }
  });
  test('reading time, gap and normal speed', () => {
    expect(readingTimeMs('Mừng')).toBe(3000);
    expect(readingTimeMs('a'.repeat(43))).toBe(7020);
    expect(readingTimeMs('ồ'.normalize('NFD').repeat(43))).toBe(7020);
    expect([runningGap(30), runningGap(320)]).toEqual([24, 107]);
    expect([16, 32, 48].map(normalSpeed)).toEqual([50, 100, 100]);
  });
});

describe('motions', () => {
  const hold = 1000;
  test('still: one frame as long as its hold', () => {
    const still = film(programme(textArea('ĐẢNG', { kind: 'still', holdMs: 3000 })));
    expect([still.frameCount, still.durationMs, still.frameMs(0)]).toEqual([1, 3000, 3000]);
    expect(still.palette).toEqual(['#000000', '#ff0000']);
  });
  test('move: comes in by whole dots and then stands', () => {
    const frames = pictures(programme(stairs({ kind: 'move', direction: 'left', speed: 50, holdMs: hold })));
    expect(frames).toEqual([
      '..../..../..../...#',
      '..../..../...#/..##',
      '..../...#/..##/.###',
      '...#/..##/.###/####',
    ]);
    const moved = film(programme(stairs({ kind: 'move', direction: 'down', speed: 50, holdMs: hold })), SMALL);
    expect([...filmFrames(moved)].map((frame) => frame.durationMs)).toEqual([20, 20, 20, 1000]);
    expect(dotsToRows(moved.frame(0))[0]).toBe('####....');
  });
  test('wipe uncovers in place; its edge goes its way', () => {
    const wipe = (direction: 'left' | 'right' | 'up' | 'down'): string | undefined =>
      pictures(programme(stairs({ kind: 'wipe', direction, speed: 50, holdMs: hold })))[1];
    expect(wipe('right')).toBe('..../..../.#../##..');
    expect(wipe('left')).toBe('...#/..##/..##/..##');
    expect(wipe('down')).toBe('...#/..##/..../....');
    expect(wipe('up')).toBe('..../..../.###/####');
  });
  test('open from the middle, close from the sides', () => {
    expect(pictures(programme(stairs({ kind: 'open', speed: 50, holdMs: hold })))).toEqual([
      '..../..#./.##./.##.',
      '...#/..##/.###/####',
    ]);
    expect(pictures(programme(stairs({ kind: 'close', speed: 50, holdMs: hold })))[0]).toBe('...#/...#/...#/#..#');
  });
  test('cover slides over what the page before left; move pushes nothing', () => {
    const plan = programme(stairs({ kind: 'still', holdMs: hold }), {
      ...stairs({ kind: 'cover', direction: 'left', speed: 50, holdMs: hold }),
      content: { kind: 'picture', image: dotsFromRows(['....', '....', '....', '....']), colours: ['#ff0000'] },
    });
    expect(pictures(plan)).toEqual([
      '...#/..##/.###/####',
      '..../..#./.##./###.',
      '..../..../.#../##..',
      '..../..../..../#...',
      '..../..../..../....',
    ]);
  });
  test('snow: every dot falls to its place, none is lost at the end', () => {
    const frames = pictures(programme(stairs({ kind: 'snow', speed: 50, holdMs: hold })));
    expect(frames.length).toBeGreaterThan(4);
    expect(frames.at(-1)).toBe('...#/..##/.###/####');
    expect(frames.every((frame) => (frame.match(/#/g)?.length ?? 0) <= 10)).toBe(true);
  });
  test('the typewriter takes NFC letters whole, with their marks', () => {
    const typed = film(
      programme(textArea('ẤN ĐỘ'.normalize('NFD'), { kind: 'typewriter', letterMs: 100, holdMs: 2000 })),
    );
    expect(typed.frameCount).toBe(4);
    expect([...filmFrames(typed)].map((frame) => frame.durationMs)).toEqual([100, 100, 100, 2000]);
    const first = dotsToRows(typed.frame(0));
    expect(first.map((row) => row.slice(0, 5))).toEqual(dotsToRows(typed.frame(3)).map((row) => row.slice(0, 5)));
    expect(first.every((row) => !row.slice(5).includes('#'))).toBe(true);
  });
  test('blink is lit first and last', () => {
    const blinking = film(programme(textArea('!', { kind: 'blink', onMs: 1000, offMs: 500, times: 3 })));
    const lit = [...filmFrames(blinking)].map((frame) => frame.dots.some((dot) => dot > 0));
    expect(lit).toEqual([true, false, true, false, true, false, true]);
    expect(blinking.durationMs).toBe(5500);
  });
});

describe('running text', () => {
  const run = (direction: 'left' | 'right' | 'up' | 'down', gapPx = 30): LedProgramme =>
    programme(textArea('ĐẢNG CỘNG SẢN VIỆT NAM', { kind: 'continuous', direction, speed: 50, gapPx, rounds: 1 }));

  test('exactly P frames, and the frame after the last would be the first', () => {
    const running = film(run('left'));
    const strip = running.pages[0]?.strip;
    expect(strip?.width).toBe(running.frameCount);
    expect(running.durationMs).toBe(running.frameCount * 20);
    const last = running.frame(running.frameCount - 1);
    const first = running.frame(0);
    for (let y = 0; y < 16; y++)
      expect([...last.dots.subarray(y * 64 + 1, (y + 1) * 64)]).toEqual([
        ...first.dots.subarray(y * 64, (y + 1) * 64 - 1),
      ]);
  });
  test('every frame is the strip, moved one dot', () => {
    for (const direction of ['left', 'right'] as const) {
      const running = film(run(direction));
      const strip = running.pages[0]?.strip;
      if (!strip) throw new Error('no strip');
      const sign = direction === 'left' ? 1 : -1;
      for (const index of [0, 1, 77, running.frameCount - 1]) {
        const frame = running.frame(index);
        for (let x = 0; x < 64; x++) {
          const column = (((x + sign * index) % strip.width) + strip.width) % strip.width;
          for (let y = 0; y < 16; y++) expect(frame.dots[y * 64 + x]).toBe(strip.dots[y * strip.width + column]);
        }
      }
    }
  });
  test('up and down run by rows', () => {
    const plan = (direction: 'up' | 'down'): LedProgramme =>
      programme(textArea('ĐẢNG', { kind: 'continuous', direction, speed: 25, gapPx: 4, rounds: 1 }));
    const [up, down] = [film(plan('up')), film(plan('down'))];
    expect([up.frameCount, up.frameMs(0)]).toEqual([20, 40]);
    expect(dotsToRows(up.frame(3)).slice(0, 13)).toEqual(dotsToRows(up.frame(0)).slice(3));
    expect(dotsToRows(down.frame(3)).slice(3)).toEqual(dotsToRows(down.frame(0)).slice(0, 13));
  });
  test('two dots a frame keep the loop whole, and say so', () => {
    const fast = programme(
      textArea('ĐẢNG', { kind: 'continuous', direction: 'left', speed: 100, gapPx: 61, rounds: 2 }),
    );
    const made = compile(fast);
    expect(codes(made)).toEqual(['led/jumps', 'led/too-fast-to-read']);
    if (made.ok) expect(made.value.frameCount).toBe(made.value.pages[0]?.strip?.width);
  });
  test('other areas stand still beside it, and a border runs round it', () => {
    const board = dotBoard(64, 32);
    const plan: LedProgramme = {
      title: 't',
      pages: [
        {
          id: 'p',
          areas: [
            textArea('VIỆT NAM', { kind: 'still', holdMs: 1000 }, { y: 16 }),
            textArea('ĐẢNG CỘNG SẢN', { kind: 'continuous', direction: 'left', speed: 50, gapPx: 24, rounds: 1 }),
          ],
        },
      ],
      border: { style: 'dashes', colour: '#ff0000', stepMs: 60 },
    };
    const made = compile(plan, board);
    expect(codes(made)).toContain('led/border-over-text');
    if (!made.ok) throw new Error('refused');
    const running = made.value;
    expect(running.pages[0]?.strip).toBeUndefined();
    expect(
      dotsToRows(running.frame(0))
        .slice(17, 31)
        .map((row) => row.slice(1, 63)),
    ).toEqual(
      dotsToRows(running.frame(50))
        .slice(17, 31)
        .map((row) => row.slice(1, 63)),
    );
    expect(dotsToRows(running.frame(0))[31]).not.toBe(dotsToRows(running.frame(3))[31]);
    expect(checkFlashes(running)).toEqual([]);
  });
});

describe('findings', () => {
  const still: LedMotion = { kind: 'still', holdMs: 3000 };
  test.each<[string, LedProgramme]>([
    ['led/empty-programme', { title: '', pages: [] }],
    ['led/empty-text', programme(textArea('  ', still))],
    ['led/missing-letter', programme(textArea('漢', still))],
    ['led/text-too-wide', programme(textArea('ĐẢNG CỘNG SẢN VIỆT NAM', still))],
    ['led/area-outside', programme(textArea('A', still, { x: 60 }))],
    ['led/area-outside', programme(textArea('A', still, { width: 0 }))],
    ['led/bad-time', programme(textArea('A', { kind: 'still', holdMs: 3005 }))],
    ['led/bad-time', programme(textArea('A', { kind: 'still', holdMs: 0 }))],
    ['led/bad-speed', programme(textArea('A', { kind: 'move', direction: 'left', speed: 0, holdMs: 1000 }))],
    [
      'led/bad-speed',
      programme(textArea('A', { kind: 'continuous', direction: 'left', speed: -3, gapPx: 0, rounds: 1 })),
    ],
    [
      'led/bad-run',
      programme(textArea('A', { kind: 'continuous', direction: 'left', speed: 30, gapPx: -1, rounds: 1 })),
    ],
    ['led/blink-too-fast', programme(textArea('A', { kind: 'blink', onMs: 100, offMs: 100, times: 3 }))],
    ['led/blink-too-often', programme(textArea('A', { kind: 'blink', onMs: 1000, offMs: 500, times: 11 }))],
    [
      'led/blink-full-field',
      programme(textArea('A', { kind: 'blink', onMs: 1000, offMs: 500, times: 2 }, { ground: '#ff0000' })),
    ],
    ['led/too-low-for-marks', programme(textArea('ẤN', still, { height: 12 }))],
    [
      'led/font-not-offered',
      programme({
        ...textArea('A', still),
        content: { kind: 'text', lines: ['A'], fontId: 'arial', colour: '#ff0000', align: 'left' },
      }),
    ],
    [
      'led/colour-not-on-board',
      programme({
        ...textArea('A', still),
        content: { kind: 'text', lines: ['A'], fontId: 'vn16', colour: '#00ff00', align: 'left' },
      }),
    ],
    [
      'led/border-too-fast',
      { ...programme(textArea('A', still)), border: { style: 'dashes', colour: '#ff0000', stepMs: 20 } },
    ],
    [
      'led/text-too-tall',
      programme({
        ...textArea('A', still),
        content: { kind: 'text', lines: ['A', 'B'], fontId: 'vn16', colour: '#ff0000', align: 'left' },
      }),
    ],
    [
      'led/too-many-frames',
      programme(
        textArea('ĐẢNG CỘNG SẢN', { kind: 'continuous', direction: 'left', speed: 50, gapPx: 24, rounds: 900 }),
      ),
    ],
  ])('%s refuses', (code, plan) => {
    const made = compile(plan);
    expect(made.ok).toBe(false);
    expect(codes(made)).toContain(code);
  });
  test('all faults are told at once', () => {
    const plan = programme(textArea('漢', { kind: 'still', holdMs: 1 }, { x: -1 }));
    expect(codes(compile(plan)).toSorted()).toEqual(['led/area-outside', 'led/bad-time', 'led/missing-letter']);
  });
  test('clock boxes stay empty and say so', () => {
    const box: LedArea = { ...textArea('', still, { x: 40, width: 24 }), content: { kind: 'widget', widget: 'clock' } };
    const made = compile(programme(box));
    expect(codes(made)).toEqual(['led/widget-box']);
    if (made.ok) expect(made.value.frame(0).dots.some((dot) => dot > 0)).toBe(false);
  });
  test('RGB: weak contrast and bright grounds are told', () => {
    const rgb = dotBoard(64, 16, { colourClass: 'rgb' });
    const on = (colour: string, ground: string): string[] =>
      codes(
        compile(
          programme({
            ...textArea('A', still, { ground }),
            content: { kind: 'text', lines: ['A'], fontId: 'vn16', colour, align: 'left' },
          }),
          rgb,
        ),
      );
    expect(on('#ffff00', '#6e0000')).toEqual([]);
    expect(on('#0000ff', '#000000')).toEqual(['led/low-contrast']);
    expect(on('#000000', '#ffffff')).toEqual(['led/bright-ground']);
  });
  test('10,000 frames are a film; frames outside it are a mistake', () => {
    const long = film(
      programme(
        textArea('ĐẢNG CỘNG SẢN', { kind: 'continuous', direction: 'left', speed: 50, gapPx: 20, rounds: 100 }),
      ),
    );
    expect(long.frameCount).toBeGreaterThan(9000);
    expect(long.frameCount).toBeLessThanOrEqual(MOST_FRAMES);
    for (const index of [-1, long.frameCount, 0.5]) expect(() => long.frame(index)).toThrow(RangeError);
  });
});

describe('flashing', () => {
  const block = dotsFromRows(Array.from({ length: 16 }, () => '#'.repeat(64)));
  const page = (lit: boolean, holdMs: number): LedArea => ({
    ...textArea('', { kind: 'still', holdMs }),
    content: {
      kind: 'picture',
      image: lit ? block : dotsFromRows(Array.from({ length: 16 }, () => '.'.repeat(64))),
      colours: ['#ff0000'],
    },
  });
  test('fast cuts of a lit field are found, slow ones pass', () => {
    const cuts = (ms: number): LedFilm => film(programme(page(true, ms), page(false, ms)));
    expect(checkFlashes(cuts(100)).map(({ code, severity }) => [code, severity])).toEqual([['led/flashes', 'error']]);
    expect(checkFlashes(cuts(500))).toEqual([]);
  });
  test('running text and allowed blinking don’t count as flashing', () => {
    const running = film(
      programme(textArea('ĐẢNG CỘNG SẢN', { kind: 'continuous', direction: 'left', speed: 50, gapPx: 24, rounds: 1 })),
    );
    expect(checkFlashes(running)).toEqual([]);
    expect(
      checkFlashes(film(programme(textArea('ĐẢNG', { kind: 'blink', onMs: 500, offMs: 500, times: 10 })))),
    ).toEqual([]);
  });
});

describe('countdown', () => {
  test('days are counted on the calendar', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2028-02-27', '2028-03-02')).toBe(4);
    expect(daysBetween('2026-02-30', '2026-03-02')).toBeUndefined();
    expect(daysBetween('30/4/2026', '2026-05-01')).toBeUndefined();
  });
  test('one page a day, then the day itself; no more than asked for', () => {
    const countdown = { target: '2026-09-02', from: '2026-08-31', onTheDay: '', afterDays: 1 };
    expect(countdownDays(countdown)).toEqual([
      { left: 2, from: '2026-08-31', to: '2026-08-31' },
      { left: 1, from: '2026-09-01', to: '2026-09-01' },
      { left: 0, from: '2026-09-02', to: '2026-09-03' },
    ]);
    expect(countdownDays({ ...countdown, from: '2026-09-05' })).toEqual([
      { left: 0, from: '2026-09-05', to: '2026-09-05' },
    ]);
    expect(countdownDays(countdown, 1)?.map(({ left }) => left)).toEqual([2, 0]);
    expect(countdownDays({ ...countdown, target: 'x' })).toBeUndefined();
    expect(['2026-11-16', '2026-11-21', '2026-11-22', '1969-12-31', 'x'].map(weekdayOf)).toEqual([
      1,
      6,
      7,
      3,
      undefined,
    ]);
  });
});
