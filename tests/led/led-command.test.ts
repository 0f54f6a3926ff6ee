import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { ledCommand } from '../../src/cli/commands/led.ts';
import { decodeGif } from '../../src/led/files/decode-gif.ts';
import type { LedPlan, PlanArea, PlanMotion } from '../../src/led/plan/led-plan.ts';
import { serializePlan } from '../../src/led/plan/plan-file.ts';
import { LED_MESSAGES } from '../../src/messages/diagnostics/led.ts';
import { cliContext, SLOGANS, type CliRun } from './led-fixtures.ts';

/** pngjs brings no types. */
const { PNG } = createRequire(import.meta.url)('pngjs') as {
  PNG: { sync: { read(file: Buffer): { width: number; height: number } } };
};

async function run(...args: string[]): Promise<CliRun> {
  const { context, out, err, files } = cliContext('Mừng Xuân\n');
  const exit = await ledCommand.run(args, context);
  return { exit, out: out.join('\n'), err: err.join('\n'), files };
}

interface Report {
  readonly px: [number, number] | null;
  readonly frames: number;
  readonly durationMs: number;
  readonly font: string | null;
  readonly lines: string[][];
  readonly findings: { readonly code: string; readonly severity: string; readonly message: string }[];
}

async function report(...args: string[]): Promise<CliRun & { json: Report }> {
  const done = await run(...args, '--json');
  return { ...done, json: JSON.parse(done.out) as Report };
}

const BOARD = ['--board', 'p10-red-320x16'];

/** A programme of a still page and one for weekends, as the studio saves it. */
const PROGRAMME: LedPlan = {
  title: 'Cổng xã',
  board: { kind: 'preset', id: 'p10-red-320x16' },
  pages: [
    { id: 'trang-1', areas: [pageArea('Mừng Đảng')] },
    { id: 'trang-2', areas: [pageArea('Mừng Xuân', { motion: 'move-left' })], when: { weekdays: [6, 7] } },
  ],
};

function pageArea(text: string, motion: PlanMotion = {}): PlanArea {
  return { id: 'vung-1', x: 0, y: 0, width: 320, height: 16, content: { kind: 'text', text }, motion };
}

async function play(source: string, ...args: string[]): Promise<CliRun & { json: Report }> {
  const { context, out, err, files } = cliContext('', { 'a.khauhieu-led': new TextEncoder().encode(source) });
  const exit = await ledCommand.run(['--programme', 'a.khauhieu-led', '--json', ...args], context);
  return { exit, out: out.join('\n'), err: err.join('\n'), files, json: JSON.parse(out.join('\n')) as Report };
}

describe('khauhieu led --programme', () => {
  test('all pages go into the bundle, those of a day into the GIF', async () => {
    const zip = await play(serializePlan(PROGRAMME), '-o', 'a.zip');
    expect(zip.json.lines).toEqual([['MỪNG ĐẢNG'], ['MỪNG XUÂN']]);
    const entries = unzipSync(zip.files.get('a.zip') ?? new Uint8Array());
    expect(Object.keys(entries)).toEqual([
      '01_trang_320x16.bmp',
      '01_trang_320x16_1bit.bmp',
      '01_trang_320x16.png',
      '02_trang_320x16.bmp',
      '02_trang_320x16_1bit.bmp',
      '02_trang_320x16.png',
      '02_phim_320x16.gif',
      'HUONG-DAN.txt',
    ]);
    const sheet = new TextDecoder().decode(entries['HUONG-DAN.txt']);
    expect(sheet).toContain('Trang 2: có chuyển động');
    expect(sheet).toContain('(thứ Bảy, Chủ nhật)');
    const monday = await play(serializePlan(PROGRAMME), '--date', '2026-11-23', '-o', 'a.gif');
    expect(monday.json).toMatchObject({ lines: [['MỪNG ĐẢNG']], frames: 1 });
    const sunday = await play(serializePlan(PROGRAMME), '--date', '2026-11-22', '-o', 'a.gif');
    expect(sunday.json.frames).toBeGreaterThan(100);
  });
  test('files that can’t be are refused in words', async () => {
    for (const [source, code] of [
      ['xin chào', 'led/not-a-plan'],
      [serializePlan({ ...PROGRAMME, pages: [] }), 'led/empty-programme'],
      [
        serializePlan({ ...PROGRAMME, board: { kind: 'dots', widthPx: 1, heightPx: 1, pitchMm: 10 } }),
        'led/area-outside',
      ],
      [serializePlan({ ...PROGRAMME, board: { kind: 'preset', id: 'x' } }), 'led/unknown-board'],
    ] as const) {
      const done = await play(source, '-o', 'a.zip');
      expect([done.exit, done.files.size]).toEqual([1, 0]);
      expect(done.json.findings.map((finding) => finding.code)).toContain(code);
    }
  });
  test('a board or words beside the file, a day that isn’t one: wrong usage', async () => {
    for (const args of [
      ['--board', 'p10-red-320x16'],
      ['--slogan', 'A'],
      ['--time', '10:00'],
      ['--date', 'mai'],
    ])
      await expect(play(serializePlan(PROGRAMME), ...args)).rejects.toBeInstanceOf(UsageError);
  });
});

describe('khauhieu led', () => {
  test('a still page as PNG, in exactly the board’s dots', async () => {
    const done = await report('--slogan', SLOGANS[0], ...BOARD, '-o', 'a.png');
    expect(done.exit).toBe(0);
    expect(done.json).toMatchObject({ px: [320, 16], frames: 1, durationMs: 7020, font: 'vn16' });
    expect(done.json.findings.map(({ code }) => code)).toEqual(['led/advice-still', 'led/reading-distance-letters']);
    const picture = PNG.sync.read(Buffer.from(done.files.get('a.png') ?? []));
    expect([picture.width, picture.height]).toEqual([320, 16]);
  });
  test('running text as GIF: the frames reported are the frames in the file; the same bytes every run', async () => {
    const args = ['--slogan', SLOGANS[3], ...BOARD, '--motion', 'scroll-left', '--speed', '50', '-o', 'a.gif'];
    const [first, second] = [await report(...args), await report(...args)];
    let durationMs = 0;
    const gif = decodeGif(first.files.get('a.gif') ?? new Uint8Array(), (frame) => (durationMs += frame.durationMs));
    expect(gif?.frameCount).toBe(first.json.frames);
    expect(durationMs).toBe(first.json.durationMs);
    expect(second.files.get('a.gif')).toEqual(first.files.get('a.gif'));
  });
  test('a picture of running text is the whole strip, and says so', async () => {
    const done = await report('--slogan', SLOGANS[3], ...BOARD, '--motion', 'scroll-left', '-o', 'a.png');
    const picture = PNG.sync.read(Buffer.from(done.files.get('a.png') ?? []));
    expect(done.json.findings.map(({ code }) => code)).toContain('led/strip-written');
    expect([picture.width, picture.height]).toEqual([done.json.frames, 16]);
  });
  test('panels, dots, 1-bit BMP, ZIP, outline letters on tall boards', async () => {
    const bmp = await report(
      '--slogan',
      'Mừng Xuân',
      '--modules',
      '5x1',
      '--panel',
      'p10-red',
      '--1bit',
      '-o',
      'a.BMP',
    );
    expect(bmp.json.px).toEqual([160, 16]);
    expect(bmp.files.get('a.BMP')).toHaveLength(62 + 20 * 16);
    const zip = await run(
      '--slogan',
      'Mừng Xuân',
      '--px',
      '96x16',
      '--pitch',
      '10',
      '--family',
      'onbon-bx',
      '-o',
      'a.zip',
    );
    expect(Object.keys(unzipSync(zip.files.get('a.zip') ?? new Uint8Array()))).toContain('HUONG-DAN.txt');
    expect(zip.out).toContain('96×16');
    const tall = await report('--slogan', 'Mừng Xuân', '--px', '256x64', '--pitch', '5');
    expect(tall.exit).toBe(0);
    expect(tall.json.font).toMatch(/-(48|56|64)$/);
    expect(tall.files.size).toBe(0);
  });
  test('the slogan may come from standard input or the library', async () => {
    expect((await report('--slogan', '-', ...BOARD)).json.lines).toEqual([['MỪNG XUÂN']]);
    const unknown = await report('--slogan-id', 'no-such-slogan', ...BOARD);
    expect([unknown.exit, unknown.json.findings[0]?.code]).toEqual([1, 'slogan/unknown']);
  });
  test.each([
    [['--px', '320x16', '--pitch', '0'], 'led/bad-pitch'],
    [['--px', '0x16', '--pitch', '10'], 'led/bad-size'],
    [['--px', '1x1', '--pitch', '10'], 'led/too-low-for-marks'],
    [['--px', '5000x2000', '--pitch', '4'], 'led/too-many-dots'],
    [['--board', 'nope'], 'led/unknown-board'],
    [['--modules', '2x2', '--panel', 'p99'], 'led/unknown-panel'],
    [[...BOARD, '--speed', '0', '--motion', 'scroll-left'], 'led/bad-speed'],
    [[...BOARD, '--colour', '#00ff00', '--ground', '#0000ff'], 'led/colour-not-on-board'],
    [[...BOARD, '--font', 'arial'], 'led/font-not-offered'],
    [[...BOARD, '--hold', '33'], 'led/bad-time'],
    [[...BOARD, '-o', 'a.mp4'], 'led/mp4-in-browser'],
    [[...BOARD, '--family', 'acme', '-o', 'a.zip'], 'led/unknown-family'],
    [['--px', '160x16', '--pitch', '10', '-o', 'a.png'], 'led/needs-animation'],
  ])('%j is refused with %s, and nothing is written', async (args, code) => {
    const done = await report('--slogan', SLOGANS[0], ...args);
    expect(done.exit).toBe(1);
    const errors = done.json.findings.filter(({ severity }) => severity === 'error').map((finding) => finding.code);
    expect(errors).toEqual([code]);
    expect(done.files.size).toBe(0);
    const spoken = await run('--slogan', SLOGANS[0], ...args);
    expect(spoken.err).toContain(code);
    expect(spoken.err).not.toContain('{{');
  });
  test('a letter no font has is refused by name', async () => {
    const done = await report('--slogan', 'Mừng 漢', ...BOARD, '-o', 'a.gif');
    expect(done.json.findings.find(({ severity }) => severity === 'error')?.message).toContain('漢');
    expect(done.files.size).toBe(0);
  });
  test.each([
    [[...BOARD]],
    [['--slogan', 'A']],
    [['--slogan', 'A', '--px', '320x16']],
    [['--slogan', 'A', ...BOARD, '--pitch', '10']],
    [['--slogan', 'A', '--px', 'wide', '--pitch', '10']],
    [['--slogan', 'A', '--px', '320x16', '--pitch', 'x']],
    [['--slogan', 'A', ...BOARD, '-o', 'a.jpg']],
    [['--slogan', 'A', ...BOARD, '--motion', 'dance']],
    [['--slogan', 'A', ...BOARD, '--colour', 'red']],
    [['--slogan', 'A', ...BOARD, '--nonsense']],
    [['--slogan', 'A', ...BOARD, 'extra']],
  ])('%j is wrong usage', async (args) => {
    await expect(run(...args)).rejects.toBeInstanceOf(UsageError);
  });
  test('the boards can be listed', async () => {
    expect((await run('--boards')).out.split('\n')).toHaveLength(21);
    const lists = JSON.parse((await run('--boards', '--json')).out) as { boards: unknown[]; panels: unknown[] };
    expect([lists.boards.length, lists.panels.length]).toEqual([21, 21]);
  });
  test('the example of the help works as printed', async () => {
    const example = /Ví dụ: khauhieu led (.*)/.exec(ledCommand.help.vi)?.[1] ?? '';
    const args = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
    const done = await run(...args);
    expect(done.exit).toBe(0);
    expect([...done.files.keys()]).toEqual(['khau-hieu.gif']);
  });
  test('every message has both languages and the same parameters', () => {
    const params = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted();
    for (const message of Object.values(LED_MESSAGES)) expect(params(message.en)).toEqual(params(message.vi));
  });
});
