import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readFinishing, type FinishingValues } from '../../src/cli/finishing-options.ts';
import { KIND_DEFAULTS } from '../../src/formats/format-kinds.ts';
import type { Finishing } from '../../src/formats/format.ts';
import { serializeDesign } from '../../src/model/parse-design.ts';
import { sampleDesign, textNode } from '../model/sample-design.ts';
import { khauhieu, khauhieuJson } from './node-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'khauhieu-finishing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

const USUAL = KIND_DEFAULTS['bang-ron-ngang'].finishing;
const BANNER = ['--slogan-id', 'plan002-8', '--format', 'bangron-ngang-6000x1000'];

interface Rendered {
  readonly files?: readonly string[];
  readonly finishing: {
    readonly eyelets: number;
    readonly hemM: number;
    readonly pocketM: number;
    readonly slits: number;
  };
  readonly pages: number;
}

describe('the words of the finishing options', () => {
  const cases: readonly (readonly [string, FinishingValues, Finishing])[] = [
    ['spacing alone', { eyelets: '1000' }, { hemMm: 30, eyelets: { pitchMm: 1000, insetMm: 25, holeMm: 12 } }],
    ['corner and hole', { eyelets: '600,30,16' }, { hemMm: 30, eyelets: { pitchMm: 600, insetMm: 30, holeMm: 16 } }],
    [
      'sides',
      { eyelets: 'bottom,top:500' },
      { hemMm: 30, eyelets: { pitchMm: 500, insetMm: 25, holeMm: 12, edges: ['top', 'bottom'] } },
    ],
    ['no eyelets', { eyelets: 'none' }, { hemMm: 30 }],
    ['hem', { hem: '40' }, { ...USUAL, hemMm: 40 }],
    [
      'pockets beside what is usual',
      { 'pole-pocket': 'top,bottom:80' },
      { ...USUAL, pockets: { edges: ['top', 'bottom'], flatMm: 80 } },
    ],
    [
      'pockets at top and bottom',
      { 'pole-pocket': '60', 'no-finishing': true },
      { hemMm: 0, pockets: { edges: ['top', 'bottom'], flatMm: 60 } },
    ],
    ['rope', { rope: 'top' }, { ...USUAL, rope: { edges: ['top'], tailMm: 500 } }],
    ['rope and its ends', { rope: 'top,bottom:300' }, { ...USUAL, rope: { edges: ['top', 'bottom'], tailMm: 300 } }],
    ['wind slits', { 'wind-slits': true }, { ...USUAL, windSlits: { pitchMm: 800, radiusMm: 60 } }],
    ['nothing at all', { 'no-finishing': true }, { hemMm: 0 }],
    [
      'nothing but eyelets',
      { 'no-finishing': true, eyelets: '500' },
      { hemMm: 0, eyelets: { pitchMm: 500, insetMm: 25, holeMm: 12 } },
    ],
  ];
  test.each(cases)('%s', (_name, values, expected) => {
    expect(readFinishing(values, USUAL)).toEqual(expected);
  });

  test('nothing asked for leaves the piece as it is', () => {
    expect(readFinishing({}, USUAL)).toBeUndefined();
  });

  test.each([
    { eyelets: 'left' },
    { eyelets: 'north:500' },
    { eyelets: '500,25,12,3' },
    { eyelets: '10' },
    { 'pole-pocket': 'top' },
    { rope: 'mọi cạnh' },
    { hem: '-5' },
  ] satisfies FinishingValues[])('%o is refused', (values) => {
    expect(() => readFinishing(values, USUAL)).toThrow(/--(?:eyelets|pole-pocket|rope|hem)/);
  });
});

describe('a print file with its own finishing', () => {
  test('counts what was asked for', async () => {
    const words = ['--eyelets', 'top,bottom:1000', '--hem', '40', '--pole-pocket', 'left:60', '--wind-slits'];
    const { finishing } = await khauhieuJson<Rendered>(['render', ...BANNER, '-o', path('a.pdf'), ...words]);
    expect(finishing).toMatchObject({ eyelets: 14, hemM: 13, pocketM: 1 });
    expect(finishing.slits).toBeGreaterThanOrEqual(0);
    const bare = await khauhieuJson<Rendered>(['render', ...BANNER, '-o', path('b.pdf'), '--no-finishing']);
    expect(bare.finishing).toEqual({ eyelets: 0, hemM: 0, pocketM: 0, ropeM: 0, slits: 0 });
  });

  test('the examples of the help work as they are printed', async () => {
    const { out } = await khauhieu(['render', '--help']);
    const examples = out.split('\n').filter((line) => /^(?:Ví dụ: |\s+)khauhieu render/.test(line));
    expect(examples.length).toBeGreaterThan(1);
    for (const [i, line] of examples.entries()) {
      const [, ...args] = line
        .replace(/^Ví dụ: /, '')
        .trim()
        .split(/\s+/);
      const at = args.indexOf('-o') + 1;
      args[at] = path(`${i}-${args[at]}`);
      const { code, err } = await khauhieu(args);
      expect({ line, code, err }).toEqual({ line, code: 0, err: expect.any(String) });
    }
  });

  test('version and reason are in the kit', async () => {
    const words = ['--version-number', '3', '--note', 'Khách đã duyệt', '--material', 'Hiflex'];
    const { files = [] } = await khauhieuJson<Rendered>(['render', ...BANNER, '-o', path('k.zip'), ...words]);
    expect(files[0]).toMatch(/^1-in\/bang-ron_6000x1000mm_.*_v3\.pdf$/);
  });

  test('every page of a design is in its kit; one page may be chosen', async () => {
    const design = sampleDesign([textNode('slogan')]);
    const [first] = design.pages;
    if (!first) throw new Error('no page');
    const format = { ...first.format, widthMm: 3000, heightMm: 2000, kind: 'pano' as const };
    const file = path('two.khauhieu');
    writeFileSync(file, serializeDesign({ ...design, pages: [first, { ...first, id: 'page-2', format }] }));
    const { files = [] } = await khauhieuJson<Rendered>(['render', file, '-o', path('two.zip'), '--page', 'all']);
    expect(files.filter((name) => name.startsWith('1-in/'))).toHaveLength(2);
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(path('two.zip')))))).toEqual([...files]);
    const second = await khauhieuJson<{ widthMm: number }>(['render', file, '-o', path('p.pdf'), '--page', '2']);
    expect(second.widthMm).toBe(3000);
    expect((await khauhieu(['render', file, '-o', path('p.pdf'), '--page', '3'])).code).toBe(2);
    expect((await khauhieu(['render', file, '-o', path('p.pdf'), '--page', 'all'])).code).toBe(2);
  });
});
