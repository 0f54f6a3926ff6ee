import { encode } from 'fast-png';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checked } from '../../src/diagnostics/checked.ts';
import { makePlanFilm, type BoardFilm } from '../../src/led/board-film.ts';
import { parseBoard } from '../../src/led/boards.ts';
import { litBounds } from '../../src/led/dot-image.ts';
import {
  addArea,
  addAreaBeside,
  addPage,
  boxOnBoard,
  changeArea,
  changeBoard,
  duplicatePage,
  movePage,
  removeArea,
  removePage,
} from '../../src/led/plan/plan-commands.ts';
import { fixPlan } from '../../src/led/plan/plan-fixes.ts';
import { parsePlan, serializePlan } from '../../src/led/plan/plan-file.ts';
import {
  planBoard,
  type LedPlan,
  type PlanArea,
  type PlanContent,
  type PlanMotion,
} from '../../src/led/plan/led-plan.ts';
import { pictureDots } from '../../src/led/plan/picture-dots.ts';
import { playingPages } from '../../src/led/plan/playing-pages.ts';
import { planPageId, setPlan } from '../../src/led/plan/set-plan.ts';
import { linesByPage } from '../../src/led/programme.ts';
import { AREA_EXITS, AREA_MOTIONS } from '../../src/led/wished-motion.ts';
import { allLedFonts, dotBoard, DRAWN_FONTS, SLOGANS } from './led-fixtures.ts';

function area(content: PlanContent, motion: PlanMotion = {}, box: Partial<PlanArea> = {}): PlanArea {
  return { id: 'a', x: 0, y: 0, width: 160, height: 32, content, motion, ...box };
}

function words(text: string): PlanContent {
  return { kind: 'text', text };
}

function planOf(...areas: PlanArea[]): LedPlan {
  return {
    title: 'Thử',
    board: { kind: 'dots', widthPx: 160, heightPx: 32, pitchMm: 10 },
    pages: areas.map((one, i) => ({ id: `trang-${i + 1}`, areas: [one] })),
  };
}

function filmOf(plan: LedPlan, moment?: { date: string; time?: string }): Checked<BoardFilm> {
  const board = planBoard(plan);
  if (!board.ok) throw new Error(JSON.stringify(board.diagnostics));
  return makePlanFilm(plan, board.value, board.value.heightPx < 32 ? DRAWN_FONTS : allLedFonts(), moment);
}

function codes(result: Checked<unknown>): string[] {
  return result.diagnostics.map(({ code }) => code);
}

function lines(plan: LedPlan): string[][] {
  const film = filmOf(plan);
  if (!film.ok) throw new Error(JSON.stringify(film.diagnostics));
  return linesByPage(film.value.programme);
}

/** A PNG of one colour with a see-through left half. */
function flag(width: number, height: number, [red, green, blue]: readonly [number, number, number]): string {
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) data.set([red, green, blue, i % width < width / 2 ? 0 : 255], i * 4);
  return Buffer.from(encode({ width, height, data, channels: 4, depth: 8 })).toString('base64');
}

describe('a plan set on its board', () => {
  test('what is left open is chosen: capitals, letters, line ends by sense, time to read, a way to fit', () => {
    const film = filmOf(planOf(area(words('Đoàn kết, dân chủ, kỷ cương')), area(words(SLOGANS[3]))));
    if (!film.ok) throw new Error(JSON.stringify(film.diagnostics));
    const [still, running] = film.value.programme.pages.map((page) => page.areas[0]);
    expect(still?.motion).toEqual({ kind: 'still', holdMs: 4780 });
    expect(still?.content).toMatchObject({ lines: ['ĐOÀN KẾT, DÂN CHỦ, KỶ CƯƠNG'], colour: '#ff0000' });
    expect(running?.motion).toMatchObject({ kind: 'continuous', direction: 'left' });
    expect(codes(film)).toContain('led/reading-distance-letters');
  });
  test('line ends that were typed stay', () => {
    expect(lines(planOf(area(words('Mừng\nXuân'))))).toEqual([['MỪNG', 'XUÂN']]);
    expect(lines(planOf(area({ kind: 'text', text: ' Mừng Xuân \n', case: 'as-is' })))).toEqual([['Mừng Xuân']]);
  });
  test.each(AREA_MOTIONS)('%s goes through with every exit, without a lost dot or a flash', (motion) => {
    for (const exit of [undefined, ...AREA_EXITS]) {
      const film = filmOf(planOf(area(words('Ấm'), { motion, ...(exit ? { exit } : {}) })));
      if (!film.ok) throw new Error(JSON.stringify(film.diagnostics));
      const { film: dots } = film.value;
      expect(litBounds(dots.frame(dots.pages[0]?.settledFrame ?? -1))).toBeDefined();
      const leaves = exit !== undefined && !motion.startsWith('scroll');
      expect(litBounds(dots.frame(dots.frameCount - 1)) === undefined).toBe(leaves);
    }
  });
  test.each<[string, LedPlan]>([
    ['led/empty-programme', planOf()],
    ['led/empty-text', planOf(area(words(' \n ')))],
    ['led/missing-letter', planOf(area(words('Mừng 漢')))],
    ['led/area-outside', planOf(area(words('A'), {}, { x: 1 }))],
    ['led/area-outside', planOf(area(words('A'), {}, { width: 1.5 }))],
    ['led/too-low-for-marks', planOf(area(words('ẤN'), {}, { height: 15 }))],
    ['led/does-not-fit', planOf(area(words(SLOGANS[3]), { motion: 'still' }))],
    ['led/does-not-fit', planOf(area(words(`${SLOGANS[3]}\n${SLOGANS[3]}`)))],
    ['led/font-not-offered', planOf(area({ kind: 'text', text: 'A', fontId: 'comic' }))],
    ['led/blink-too-fast', planOf(area(words('A'), { motion: 'blink', onMs: 100, offMs: 100 }))],
    ['led/blink-full-field', planOf(area(words('A'), { motion: 'blink' }, { ground: '#ff0000' }))],
    ['led/bad-speed', planOf(area(words('A'), { motion: 'open', speed: 0 }))],
    ['led/colour-not-on-board', planOf(area({ kind: 'text', text: 'A', colour: '#00ff00' }))],
    ['led/picture-unreadable', planOf(area({ kind: 'picture', name: 'x', png: 'AAAA', style: 'sharp' }))],
    ['led/border-too-fast', { ...planOf(area(words('A'))), border: { style: 'dashes', stepMs: 10 } }],
    [
      'led/bad-schedule',
      { ...planOf(), pages: [{ id: 'p', areas: [area(words('A'))], when: { from: '2026-02-30' } }] },
    ],
    [
      'led/bad-schedule',
      { ...planOf(), pages: [{ id: 'p', areas: [area(words('A'))], when: { hours: ['18:00', '06:00'] } }] },
    ],
    ['led/bad-schedule', { ...planOf(), pages: [{ id: 'p', areas: [area(words('A'))], when: { weekdays: [8] } }] }],
    [
      'led/bad-schedule',
      {
        ...planOf(),
        pages: [
          {
            id: 'p',
            areas: [area(words('{n}'))],
            countdown: { target: '2026-13-01', from: '2026-01-01', onTheDay: '', afterDays: 0 },
          },
        ],
      },
    ],
  ])('%s refuses', (code, plan) => {
    const film = filmOf(plan);
    expect(film.ok).toBe(false);
    expect(codes(film)).toContain(code);
  });
  test('faults of all areas are told at once, each at its place', () => {
    const film = filmOf(planOf(area(words('')), area(words('漢'))));
    expect(film.diagnostics.map(({ at, code }) => [code, 'pageId' in at && at.pageId])).toEqual([
      ['led/empty-text', 'trang-1'],
      ['led/missing-letter', 'trang-2'],
    ]);
  });
  test('areas over each other are told', () => {
    const plan = planOf(area(words('A'), {}, { height: 16 }));
    const over = addArea(plan, 'trang-1', area(words('B'), {}, { y: 15, height: 17 }));
    expect(codes(filmOf(over))).toContain('led/areas-overlap');
    const apart = addArea(plan, 'trang-1', area(words('B'), {}, { y: 16, height: 16 }));
    expect(codes(filmOf(apart))).not.toContain('led/areas-overlap');
  });
});

describe('countdowns and schedules', () => {
  const countdown = { target: '2026-09-02', from: '2026-08-23', onTheDay: 'Mừng Quốc khánh', afterDays: 2 };
  const plan: LedPlan = { ...planOf(), pages: [{ id: 'dem', areas: [area(words('Còn {n} ngày'))], countdown }] };
  test('one page a day in the same letters, and the day itself', () => {
    const set = setPlan(plan, dotBoard(160, 32), allLedFonts());
    if (!set.ok) throw new Error(JSON.stringify(set.diagnostics));
    const written = linesByPage(set.value);
    expect(written.slice(0, 2)).toEqual([['CÒN 10 NGÀY'], ['CÒN 9 NGÀY']]);
    expect(written.at(-1)).toEqual(['MỪNG QUỐC KHÁNH']);
    expect(set.value.pages.at(-1)?.when).toEqual({ from: '2026-09-02', to: '2026-09-04' });
    const fonts = set.value.pages.slice(0, 10).map(({ areas }) => {
      const content = areas[0]?.content;
      return content?.kind === 'text' ? content.fontId : '';
    });
    expect(new Set(fonts).size).toBe(1);
    expect(set.value.pages.every(({ id }) => planPageId(id) === 'dem')).toBe(true);
  });
  test('on a day only what plays is shown; a day without anything is told', () => {
    const shown = filmOf(plan, { date: '2026-08-31' });
    expect(shown.ok && linesByPage(shown.value.programme)).toEqual([['CÒN 2 NGÀY']]);
    expect(codes(filmOf(plan, { date: '2027-01-01' }))).toContain('led/nothing-plays');
    const without = filmOf({ ...plan, pages: plan.pages.map((page) => ({ ...page, areas: [area(words('A'))] })) });
    expect(codes(without)).toContain('led/countdown-without-number');
  });
  test('days, weekdays and hours', () => {
    const pages = [
      { id: 'all' },
      { id: 'weekend', when: { weekdays: [6, 7] } },
      { id: 'evening', when: { hours: ['18:00', '22:00'] as const } },
      { id: 'autumn', when: { from: '2026-09-01', to: '2026-11-30' } },
    ];
    const playing = (date: string, time?: string): string[] =>
      playingPages(pages, { date, ...(time === undefined ? {} : { time }) }).map(({ id }) => id);
    expect(playing('2026-11-21')).toEqual(['all', 'weekend', 'evening', 'autumn']);
    expect(playing('2026-11-23', '17:59')).toEqual(['all', 'autumn']);
    expect(playing('2026-12-01', '18:00')).toEqual(['all', 'evening']);
  });
});

describe('pictures', () => {
  const board = (colourClass: 'one' | 'rgb', picture: PlanContent): Checked<BoardFilm> =>
    filmOf({ ...planOf(area(picture, {}, { width: 40 })), colourClass });
  test('fill their box as far as they can, keep flat colours, and lose what is see-through', () => {
    const made = board('rgb', { kind: 'picture', name: 'cờ', png: flag(60, 40, [218, 37, 29]), style: 'sharp' });
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    const { film } = made.value;
    expect(film.palette).toEqual(['#000000', '#da251d']);
    // 60 × 40 in 40 × 32 is 40 × 27, its right half lit, two rows free above.
    expect(litBounds(film.frame(0))).toEqual({ left: 20, right: 40, top: 2, bottom: 29 });
  });
  test('a one-colour board lights its own lamps; a dark picture is told', () => {
    const red = board('one', { kind: 'picture', name: 'cờ', png: flag(60, 40, [255, 255, 0]), style: 'sharp' });
    expect(red.ok && red.value.film.palette).toEqual(['#000000', '#ff0000']);
    const dark = board('one', { kind: 'picture', name: 'đêm', png: flag(8, 8, [5, 5, 5]), style: 'sharp' });
    expect(codes(dark)).toContain('led/picture-dark');
  });
  test('shades of grey become shares of lit dots', () => {
    const grey = {
      width: 32,
      height: 32,
      rgba: new Uint8Array(32 * 32 * 4).fill(128).map((v, i) => (i % 4 === 3 ? 255 : v)),
    };
    const { image } = pictureDots(grey, { width: 32, height: 32 }, ['#ffffff'], 'shades');
    const share = image.dots.filter((dot) => dot > 0).length / image.dots.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
    const ramp = new Uint8Array(256 * 4).map((_, i) => (i % 4 === 3 ? 255 : i >> 2));
    const { colours } = pictureDots(
      { width: 256, height: 1, rgba: ramp },
      { width: 256, height: 1 },
      undefined,
      'sharp',
    );
    expect(colours.length).toBeGreaterThan(40);
    expect(colours.length).toBeLessThanOrEqual(48);
  });
});

describe('what is done to a plan', () => {
  const plan = planOf(area(words('A')), area(words('B')), area(words('C')));
  const ids = ({ pages }: LedPlan): string[] => pages.map(({ id }) => id);
  test('pages are added, doubled, moved and taken away; the last one stays', () => {
    expect(ids(addPage(plan, { areas: [] }, 'trang-1'))).toEqual(['trang-1', 'trang-4', 'trang-2', 'trang-3']);
    expect(ids(duplicatePage(plan, 'trang-3'))).toEqual(['trang-1', 'trang-2', 'trang-3', 'trang-4']);
    expect(ids(movePage(plan, 'trang-1', 2))).toEqual(['trang-2', 'trang-3', 'trang-1']);
    expect(ids(movePage(plan, 'trang-3', -5))).toEqual(['trang-3', 'trang-1', 'trang-2']);
    expect(movePage(plan, 'trang-1', 0)).toBe(plan);
    expect(ids(removePage(plan, 'trang-2'))).toEqual(['trang-1', 'trang-3']);
    const one = planOf(area(words('A')));
    expect(removePage(one, 'trang-1')).toBe(one);
    expect(duplicatePage(plan, 'x')).toBe(plan);
  });
  test('areas are added, changed and taken away; the last one of a page stays', () => {
    const more = addArea(plan, 'trang-1', area(words('D')));
    expect(more.pages[0]?.areas.map(({ id }) => id)).toEqual(['a', 'vung-2']);
    const changed = changeArea(more, 'trang-1', 'vung-2', (one) => ({ ...one, x: 7 }));
    expect(changed.pages[0]?.areas[1]?.x).toBe(7);
    expect(changeArea(more, 'trang-1', 'no', (one) => ({ ...one, x: 7 }))).toBe(more);
    expect(removeArea(changed, 'trang-1', 'a').pages[0]?.areas.map(({ id }) => id)).toEqual(['vung-2']);
    expect(removeArea(plan, 'trang-1', 'a')).toEqual(plan);
  });
  test('an area put beside another takes its room from it', () => {
    const beside = addAreaBeside(plan, 'trang-1', area(words('D'), {}, { x: 100, width: 60 }));
    expect(beside.pages[0]?.areas.map(({ x, width }) => [x, width])).toEqual([
      [0, 100],
      [100, 60],
    ]);
    expect(codes(filmOf(beside))).not.toContain('led/areas-overlap');
  });
  test('a box never leaves the board', () => {
    fc.assert(
      fc.property(
        fc.record(
          { x: fc.double(), y: fc.double(), width: fc.double(), height: fc.double() },
          { noNullPrototype: true },
        ),
        (raw) => {
          const box = Object.fromEntries(Object.entries(raw).map(([key, n]) => [key, Number.isFinite(n) ? n : 0]));
          const { x, y, width, height } = boxOnBoard(box as typeof raw, { widthPx: 320, heightPx: 16 });
          expect([x >= 0, y >= 0, width >= 1, height >= 1, x + width <= 320, y + height <= 16]).not.toContain(false);
          expect([x, y, width, height].every(Number.isInteger)).toBe(true);
        },
      ),
      { seed: 20250902 },
    );
  });
  test('on another board areas keep their share; the colours of another make are forgotten', () => {
    const tall = { ...plan, colourClass: 'dual' as const };
    const halves = changeArea(tall, 'trang-1', 'a', (one) => ({ ...one, y: 16, height: 16 }));
    const moved = changeBoard(halves, { kind: 'dots', widthPx: 320, heightPx: 64, pitchMm: 5 });
    expect(moved.pages[0]?.areas[0]).toMatchObject({ x: 0, y: 32, width: 320, height: 32 });
    expect(moved.colourClass).toBe('dual');
    expect(changeBoard(halves, { kind: 'preset', id: 'p10-red-320x32' }).colourClass).toBeUndefined();
    const bad = changeBoard(halves, { kind: 'dots', widthPx: 0, heightPx: 0, pitchMm: 0 });
    expect(bad.pages).toBe(halves.pages);
    expect(parseBoard(bad.board).ok).toBe(false);
  });
});

describe('the file', () => {
  const full: LedPlan = {
    title: 'Cổng xã',
    board: { kind: 'modules', panelId: 'p10-red', across: 10, down: 2 },
    colourClass: 'dual',
    lampColour: '#ff8000',
    pages: [
      {
        id: 'trang-1',
        areas: [
          area(words('Mừng Đảng'), { motion: 'cover', direction: 'up', speed: 50, holdMs: 4000, exit: 'wipe' }),
          { ...area({ kind: 'widget', widget: 'clock' }), id: 'b', ground: '#00ff00' },
          { ...area({ kind: 'picture', name: 'cờ', png: flag(4, 4, [255, 0, 0]), style: 'shades' }), id: 'c' },
        ],
        when: { from: '2026-01-01', to: '2026-02-01', weekdays: [1, 2], hours: ['06:00', '18:00'], brightness: 40 },
      },
      {
        id: 'trang-2',
        areas: [area(words('{n}'))],
        countdown: { target: '2026-09-02', from: '2026-08-01', onTheDay: 'Mừng', afterDays: 1 },
      },
    ],
    border: { style: 'dashes', colour: '#ff0000', stepMs: 60 },
  };
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  test('what is written is read back, with a byte-order mark too', () => {
    const text = serializePlan(full);
    for (const source of [text, `\uFEFF${text}`]) {
      const read = parsePlan(bytes(source), 'a.khauhieu-led');
      expect(read.ok && read.value).toEqual(full);
      expect(read.ok && serializePlan(read.value)).toBe(text);
      expect(
        serializePlan({ ...full, title: full.title, pages: full.pages.map(({ id, ...page }) => ({ ...page, id })) }),
      ).toBe(text);
    }
  });
  test.each<[string, string]>([
    ['', 'led/not-a-plan'],
    ['Kính gửi', 'led/not-a-plan'],
    ['[]', 'led/not-a-plan'],
    ['{"application":"khauhieu-studio","schema":1}', 'led/not-a-plan'],
    [serializePlan(full).slice(0, 300), 'led/plan-cut-off'],
    [serializePlan(full).replace('"schema": 1', '"schema": 9'), 'led/plan-newer'],
    [serializePlan(full).replace('"across": 10', '"across": "ten"'), 'led/plan-invalid'],
    [serializePlan(full).replace('"trang-2"', '"trang-1"'), 'led/plan-invalid'],
    [serializePlan(full).replace('"title"', '"__proto__": {}, "Title"'), 'led/plan-invalid'],
  ])('%.30s… is refused with %s', (text, code) => {
    const read = parsePlan(bytes(text), 'a.khauhieu-led');
    expect(read.ok).toBe(false);
    expect(new Set(codes(read))).toEqual(new Set([code]));
  });
  test('bytes that aren’t text are refused', () => {
    expect(codes(parsePlan(new Uint8Array([0x42, 0x4d, 0xff, 0xfe])))).toEqual(['storage/not-text']);
  });
  test('whatever is changed in a file, reading it never throws', () => {
    const source = serializePlan(full);
    fc.assert(
      fc.property(fc.nat(source.length - 1), fc.string({ maxLength: 6 }), fc.nat(8), (at, put, cut) => {
        const read = parsePlan(bytes(source.slice(0, at) + put + source.slice(at + cut)));
        if (read.ok && planBoard(read.value).ok) expect(filmOf(read.value).diagnostics).toBeInstanceOf(Array);
        else if (!read.ok) expect(read.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { seed: 20250902, numRuns: 60 },
    );
  });
});

describe('mending', () => {
  const mended = (plan: LedPlan): { before: string[]; after: string[] } => {
    const film = filmOf(plan);
    const board = planBoard(plan);
    const fixed = film.diagnostics
      .filter(({ severity }) => severity !== 'info')
      .reduce((now, finding) => fixPlan(now, finding, board.ok ? board.value : undefined) ?? now, plan);
    return { before: codes(film), after: codes(filmOf(fixed)) };
  };
  test.each<[string, LedPlan]>([
    ['led/area-outside', planOf(area(words('A'), {}, { x: 100, height: 99 }))],
    ['led/blink-too-fast', planOf(area(words('A'), { motion: 'blink', onMs: 100, offMs: 100 }))],
    ['led/blink-too-often', planOf(area(words('A'), { motion: 'blink', times: 99 }))],
    ['led/blink-full-field', planOf(area(words('Mừng Xuân'), { motion: 'blink' }))],
    ['led/bad-speed', planOf(area(words('A'), { motion: 'open', speed: 0 }))],
    ['led/bad-time', planOf(area(words('A'), { holdMs: 3 }))],
    ['led/bad-run', planOf(area(words('A'), { motion: 'scroll-left', rounds: 0 }))],
    ['led/too-fast-to-read', planOf(area(words(SLOGANS[3]), { motion: 'scroll-left', speed: 200 }))],
    ['led/does-not-fit', planOf(area(words(`${SLOGANS[3]}\n${SLOGANS[3]}`)))],
    ['led/font-not-offered', planOf(area({ kind: 'text', text: 'A', fontId: 'comic' }))],
    ['led/colour-not-on-board', planOf(area({ kind: 'text', text: 'A', colour: '#00ff00' }))],
    ['led/border-too-fast', { ...planOf(area(words('A'))), border: { style: 'dashes', stepMs: 10 } }],
    ['led/border-over-text', { ...planOf(area(words('A'))), border: { style: 'solid' } }],
    ['led/bad-schedule', { ...planOf(), pages: [{ id: 'p', areas: [area(words('A'))], when: { weekdays: [8] } }] }],
  ])('%s is mended', (code, plan) => {
    const { before, after } = mended(plan);
    expect(before).toContain(code);
    expect(after).not.toContain(code);
  });
  test('what only a person can decide has no mending', () => {
    for (const plan of [planOf(area(words(''))), planOf(area(words('漢')))]) {
      const [finding] = filmOf(plan).diagnostics;
      expect(finding && fixPlan(plan, finding, undefined)).toBeUndefined();
    }
  });
});
