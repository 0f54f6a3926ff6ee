import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { serializeDesign } from '../../src/model/parse-design.ts';
import { sampleDesign, textNode } from '../model/sample-design.ts';
import { khauhieu, khauhieuJson } from './node-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'khauhieu-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

interface Composed {
  readonly lines: readonly string[];
  readonly breaks: readonly number[];
  readonly fontId: string;
  readonly capHeightMm: number;
  readonly lineStepMm: number;
  readonly fill: number;
  readonly inkBox: { xMm: number; widthMm: number };
  readonly slotBox: { xMm: number; widthMm: number };
  readonly findings: readonly { code: string; severity: string; message: string }[];
}
interface Rendered {
  readonly file?: string;
  readonly bytes?: number;
  readonly pages?: number;
  readonly widthMm?: number;
  readonly scale?: string;
  readonly findings: readonly { code: string; message: string }[];
}

const BANNER = ['--slogan-id', 'plan002-8', '--format', 'bangron-ngang-6000x1000'];
const codes = (result: { findings: readonly { code: string }[] }): string[] => result.findings.map((f) => f.code);

describe('compose', () => {
  test('tells how an official slogan is set', async () => {
    const set = await khauhieuJson<Composed>(['compose', ...BANNER]);
    expect(set.lines.join(' ')).toBe('ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM!');
    expect(set.breaks).toHaveLength(set.lines.length - 1);
    expect(set.capHeightMm).toBeGreaterThan(100);
    expect(set.fill).toBeGreaterThan(0.99);
    expect(set.fill).toBeLessThanOrEqual(1.0001);
    expect(set.inkBox.xMm).toBeGreaterThanOrEqual(set.slotBox.xMm - 0.01);
    expect(set.findings).toEqual([]);
  });

  test('takes lines, case, font, size and unit', async () => {
    const words = ['--slogan', 'Mừng Đảng, mừng xuân', '--size', '3x1m', '--unit', 'UBND xã Tân Lập'];
    const set = await khauhieuJson<Composed>([
      'compose',
      ...words,
      '--lines',
      '2',
      '--case',
      'as-is',
      '--font',
      'oswald-700',
    ]);
    expect(set.lines).toHaveLength(2);
    expect(set.lines.join(' ')).toBe('Mừng Đảng, mừng xuân');
    expect(set.fontId).toBe('oswald-700');
    expect(set.lineStepMm).toBeGreaterThan(0);
  });

  test('for people: the lines on standard output, the rest beside it', async () => {
    const { out, err, code } = await khauhieu(['compose', ...BANNER]);
    expect(out.split('\n').join(' ')).toContain('QUANG VINH MUÔN NĂM!');
    expect(err).toMatch(/chữ hoa cao \d+/);
    expect(code).toBe(0);
    expect((await khauhieu(['compose', ...BANNER, '--lang', 'en'])).err).toMatch(/capitals \d+/);
  });
});

describe('render', () => {
  test('the same input gives the same bytes', async () => {
    const [a, b] = [path('a.pdf'), path('b.pdf')];
    const first = await khauhieuJson<Rendered>(['render', ...BANNER, '-o', a]);
    await khauhieu(['render', ...BANNER, '-o', b]);
    expect(first).toMatchObject({ file: a, pages: 1, widthMm: 6000, heightMm: 1000, scale: '1:10' });
    expect(codes(first)).toEqual(['print/scaled']);
    const bytes = readFileSync(a);
    expect(first.bytes).toBe(bytes.length);
    expect(bytes.equals(readFileSync(b))).toBe(true);
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.6');
  });

  test('a saved design gives the file that its own words give', async () => {
    const design = path('d.khauhieu');
    writeFileSync(design, serializeDesign(sampleDesign()));
    const result = await khauhieuJson<Rendered>(['render', design, '-o', path('d.pdf'), '--date', '2026-11-21']);
    expect(result.findings.map((f) => f.code)).toEqual(['print/scaled']);
  });

  test.each([
    ['an old press', ['--standard', 'pdfx1a'], '%PDF-1.4'],
    ['true size with UserUnit', ['--scale', 'userunit'], '%PDF-1.6'],
    ['no marks, own bleed', ['--marks', 'none', '--bleed', '10'], '%PDF-1.6'],
    ['all marks', ['--marks', 'crop,registration,colour-bar,slug'], '%PDF-1.6'],
    ['outlines alone', ['--text', 'outlines'], '%PDF-1.6'],
  ])('for %s', async (_who, options, header) => {
    const file = path('x.pdf');
    const result = await khauhieuJson<Rendered>(['render', ...BANNER, ...options, '-o', file]);
    expect(result.file).toBe(file);
    expect(readFileSync(file).subarray(0, 8).toString('latin1')).toBe(header);
  });

  test('pictures: PNG at a resolution or at the dots of a board, SVG', async () => {
    const png = (name: string): { width: number; height: number } => {
      const bytes = readFileSync(path(name));
      return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    };
    await khauhieu(['render', ...BANNER, '--ppi', '5', '-o', path('a.png')]);
    expect(png('a.png')).toEqual({ width: 1181, height: 197 });
    await khauhieu(['render', '--slogan-id', 'plan002-8', '--format', 'led-p10-32x128', '-o', path('led.png')]);
    expect(png('led.png')).toEqual({ width: 128, height: 32 });
    await khauhieu(['render', ...BANNER, '-o', path('a.svg')]);
    const svg = readFileSync(path('a.svg'), 'utf8');
    expect(svg).toContain('width="6000mm"');
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\de[+-]?\d/);
    const huge = await khauhieuJson<Rendered>(['render', ...BANNER, '--ppi', '2400', '-o', path('b.png')]);
    expect(codes(huge)).toEqual(['print/picture-too-large']);
  });
});

describe('pictures, kits and roll plans', () => {
  test('a picture at a size in pixels, PNG or JPEG; wrong proportions are wrong usage', async () => {
    await khauhieu(['render', ...BANNER, '--px', '1200', '-o', path('w.png')]);
    expect(readFileSync(path('w.png')).readUInt32BE(16)).toBe(1200);
    await khauhieu(['render', ...BANNER, '--px', '1200x200', '-o', path('w.jpg')]);
    expect([...readFileSync(path('w.jpg')).subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    for (const words of [
      ['--px', '1200x900'],
      ['--px', 'x'],
      ['--px', '1200', '--ppi', '5'],
    ])
      expect((await khauhieu(['render', ...BANNER, ...words, '-o', path('no.png')])).code).toBe(2);
  });

  test('a job kit by its ending, and a plan for the roll', async () => {
    const kit = await khauhieuJson<{ files: string[] }>([
      'render',
      ...BANNER,
      '--quantity',
      '2',
      '--material',
      'Hiflex 0,36',
      '-o',
      path('kit.zip'),
    ]);
    expect(kit.files).toContain('4-phieu-duyet-mau.pdf');
    expect(readFileSync(path('kit.zip')).subarray(0, 2).toString()).toBe('PK');
    const words = ['nest', '--roll', '3200', 'bangron-ngang-6000x1000*2', '2000x800*2'];
    const plan = await khauhieuJson<{ lengthMm: number; rolls: unknown[] }>([...words, '-o', path('plan.pdf')]);
    expect(plan.lengthMm).toBeLessThan(9000);
    expect(readFileSync(path('plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    const wide = await khauhieuJson<Rendered>(['nest', '--roll', '1200', '5x5m']);
    expect(codes(wide)).toEqual(['nest/piece-too-wide']);
    for (const bad of [
      ['nest', '2x1m'],
      ['nest', '--roll', '3200'],
      ['nest', '--roll', 'x', '2x1m'],
    ])
      expect((await khauhieu(bad)).code).toBe(2);
    expect((await khauhieu(['nest', '--roll', '3200', 'không-có'])).code).toBe(1);
  });
});

describe('finishing and panels', () => {
  test('are counted and cut as asked', async () => {
    const words = ['render', ...BANNER, '--marks', 'crop,eyelets,slug', '--finishing', 'layers', '--panels', '800'];
    const cut = await khauhieuJson<Rendered & { panels: { width: number }[]; finishing: { eyelets: number } }>([
      ...words,
      '-o',
      path('panels.pdf'),
    ]);
    expect(cut.finishing.eyelets).toBe(28);
    expect(cut.pages).toBe(cut.panels.length + 1);
    expect(cut.panels.length).toBeGreaterThan(1);
  });

  test('a date that is none, and panel words without a roll, are wrong usage', async () => {
    for (const words of [
      ['--date', '2025-13-01'],
      ['--date', '2025-02-30'],
      ['--date', 'hôm nay'],
      ['--overlap', '30'],
      ['--finishing', 'all'],
      ['--panels', 'x'],
    ]) {
      const run = await khauhieu(['render', ...BANNER, ...words, '-o', path('no.pdf')]);
      expect({ words, code: run.code }).toEqual({ words, code: 2 });
    }
    const narrow = await khauhieuJson<Rendered>(['render', ...BANNER, '--panels', '60', '-o', path('no.pdf')]);
    expect(codes(narrow)).toEqual(['panels/roll-too-narrow']);
    expect(existsSync(path('no.pdf'))).toBe(false);
  });
});

describe('bad input is explained, and nothing is written', () => {
  const out = path('never.pdf');
  const good = serializeDesign(sampleDesign());
  test.each([
    ['an empty slogan', ['--slogan', '  ', '--format', 'pano-3000x2000'], 'slogan/empty'],
    ['an unknown slogan', ['--slogan-id', 'plan999-1', '--format', 'pano-3000x2000'], 'slogan/unknown'],
    ['an unknown format', ['--slogan', 'A', '--format', 'pano-1x1'], 'format/unknown'],
    ['a size of 0', ['--slogan', 'A', '--size', '0x1000'], 'format/size-not-positive'],
    ['a negative size', ['--slogan', 'A', '--size=-3000x1000'], 'format/size-not-positive'],
    ['a negative size without =', ['--slogan', 'A', '--size', '-3000x1000'], 'format/size-not-positive'],
    ['a size of 200 m', ['--slogan', 'A', '--size', '200x1m'], 'format/size-too-large'],
    ['a size that is none', ['--slogan', 'A', '--size', 'to'], 'format/unreadable-size'],
    ['an unknown template', ['--slogan', 'A', '--size', '3x1m', '--template', 'x'], 'template/unknown'],
    ['an unknown font', ['--slogan', 'A', '--size', '3x1m', '--font', 'arial'], 'font/unknown'],
    ['letters that no font has', ['--slogan', 'Chào 世界', '--size', '3x1m'], 'font/missing-glyph'],
    ['an explicit 1:1 beyond what readers take', [...BANNER, '--scale', '1:1'], 'print/page-beyond-limit'],
  ])('%s', async (_what, words, code) => {
    for (const language of ['vi', 'en']) {
      const run = await khauhieu(['render', ...words, '-o', out, '--json', '--lang', language]);
      const result = JSON.parse(run.out) as Rendered;
      expect(run.code).toBe(1);
      expect(codes(result)).toContain(code);
      expect(result.file).toBeUndefined();
      expect(result.findings.every((f) => f.message !== '' && !f.message.includes('{{'))).toBe(true);
    }
    expect(() => readFileSync(out)).toThrow();
  });

  test.each([
    ['truncated', good.slice(0, 900), 'design/truncated'],
    ['from a newer version', good.replace('"schema": 1', '"schema": 7'), 'design/newer-version'],
    ['not JSON', 'xin chào', 'design/not-json'],
    ['not a design', '{}', 'design/not-a-design'],
    ['empty', '', 'design/empty-file'],
  ])('a design file that is %s', async (_what, text, code) => {
    writeFileSync(path('bad.khauhieu'), text);
    const run = await khauhieu(['render', path('bad.khauhieu'), '-o', out]);
    expect(run.code).toBe(1);
    expect(run.err).toContain(code);
    expect(run.err).toContain('bad.khauhieu');
    expect(() => readFileSync(out)).toThrow();
  });

  test('a design whose font isn’t shipped is told, not printed without its words', async () => {
    const node = textNode('t', { style: { ...textNode('t').style, fontId: 'comic-sans' } });
    writeFileSync(path('font.khauhieu'), serializeDesign(sampleDesign([node])));
    const run = await khauhieu(['render', path('font.khauhieu'), '-o', out]);
    expect([run.code, run.err]).toEqual([1, expect.stringContaining('font/not-loaded')]);
  });

  test('2,000 characters are warned about and set all the same', async () => {
    const text = 'Thi đua yêu nước, '.repeat(112).trim();
    const result = await khauhieuJson<Rendered>(['render', '--slogan', text, '--size', '6x1m', '-o', path('long.pdf')]);
    expect(codes(result)).toContain('slogan/too-long');
    expect(result.file).toBe(path('long.pdf'));
  });

  test('a profile that is none', async () => {
    writeFileSync(path('no.icc'), 'not a profile');
    const run = await khauhieu(['render', ...BANNER, '--profile', path('no.icc'), '-o', out]);
    expect([run.code, run.err]).toEqual([1, expect.stringContaining('print/profile')]);
  });

  test('the shop’s profile is embedded with its own name; PDF/X-1a may name the condition alone', async () => {
    const profile = readFileSync('src/colour/profiles/FOGRA39L-free-TAC260.icc');
    profile.write('Xuong in A\0', 0x12c, 'latin1');
    writeFileSync(path('shop.icc'), profile);
    await khauhieuJson(['render', ...BANNER, '--profile', path('shop.icc'), '-o', out]);
    const embedded = readFileSync(out, 'latin1');
    expect(embedded).toContain('/OutputConditionIdentifier (Custom)');
    expect(embedded).toContain('/Info (Xuong in A) /DestOutputProfile');
    expect(embedded).not.toContain('/RegistryName');
    await khauhieuJson(['render', ...BANNER, '--standard', 'pdfx1a', '--profile', 'none', '-o', out]);
    const named = readFileSync(out, 'latin1');
    expect(named).toContain('/OutputConditionIdentifier (FOGRA39)');
    expect(named).toContain('/RegistryName (http://www.color.org)');
    expect(named).not.toContain('/DestOutputProfile');
    expect(named.length).toBeLessThan(embedded.length - 150_000);
  });
});

describe('usage', () => {
  test.each([
    ['nothing', []],
    ['an unknown command', ['dance']],
    ['an unknown option', ['formats', '--dance']],
    ['no slogan', ['compose', '--format', 'pano-3000x2000']],
    ['two slogans', ['compose', '--slogan', 'a', '--slogan-id', 'b', '--format', 'c']],
    ['no format', ['compose', '--slogan', 'a']],
    ['no output', ['render', ...BANNER]],
    ['an output of no kind', ['render', ...BANNER, '-o', 'x.doc']],
    ['a design and a slogan', ['render', 'a.khauhieu', '--slogan', 'x', '-o', 'a.pdf']],
    ['PDF/X-4 without a profile', ['render', ...BANNER, '-o', path('q.pdf'), '--profile', 'none']],
    ['a wrong standard', ['render', ...BANNER, '-o', path('q.pdf'), '--standard', 'pdfx9']],
    ['a wrong number of lines', ['compose', ...BANNER, '--lines', 'two']],
    ['a wrong mark', ['render', ...BANNER, '-o', path('q.pdf'), '--marks', 'dance']],
    ['a wrong language', ['formats', '--lang', 'fr']],
    ['a stray word', ['compose', ...BANNER, 'stray']],
  ])('%s exits with 2 and says what is wanted', async (_what, words) => {
    const run = await khauhieu(words);
    expect(run.code).toBe(2);
    expect(run.err + run.out).toMatch(/khauhieu/);
  });

  test('help on every command, with an example that works as printed', async () => {
    const overview = await khauhieu(['--help']);
    const names = /(?:Lệnh|Commands):\s+(.*)/.exec(overview.out)?.[1]?.split(', ') ?? [];
    expect(names.length).toBeGreaterThanOrEqual(8);
    for (const name of names) {
      for (const language of ['vi', 'en']) {
        const help = await khauhieu([name, '--help', '--lang', language]);
        expect([name, help.code]).toEqual([name, 0]);
        expect(help.out).toContain(`khauhieu ${name}`);
      }
    }
  });

  test('a file that isn’t there is named', async () => {
    const run = await khauhieu(['render', path('none.khauhieu'), '-o', path('n.pdf')]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('none.khauhieu');
  });
});
