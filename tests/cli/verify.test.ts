import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { renderFile } from '../preflight/verify/printed-file.ts';
import { buildPdf } from '../slogans/import/build-pdf.ts';
import { khauhieu } from './node-context.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';
const good = renderFile(['--slogan-id', 'plan002-8', '--format', 'bangron-ngang-6000x1000']);

function keep(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

interface Document {
  readonly match: boolean;
  readonly printed: string;
  readonly expected: string;
  readonly differences: readonly unknown[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

async function verify(bytes: Uint8Array, ...words: readonly string[]): Promise<Document & { readonly code: number }> {
  const file = keep('one.pdf', bytes);
  const run = await khauhieu(['verify', file, ...words, '--json']);
  return { ...(JSON.parse(run.out) as Document), code: run.code };
}

describe('khauhieu verify', () => {
  test('the approved slogan, by its id', async () => {
    const { code, match, printed, expected, differences } = await verify(await good, '--slogan-id', 'plan002-8');
    expect({ code, match, differences }).toEqual({ code: 0, match: true, differences: [] });
    expect([printed, expected]).toEqual([WORDS.toUpperCase(), WORDS]);
  });

  test('said to a person', async () => {
    const file = keep('good.pdf', await good);
    const right = await khauhieu(['verify', file, '--slogan', WORDS]);
    expect(right).toMatchObject({ code: 0, err: '' });
    expect(right.out).toContain('đúng từng chữ');
    const wrong = await khauhieu(['verify', file, '--slogan', WORDS.replace('quang vinh', 'vinh quang')]);
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain('KHÔNG KHỚP');
    expect(wrong.out).toContain('nét chữ');
    const english = await khauhieu(['verify', file, '--slogan', WORDS, '--lang', 'en']);
    expect(english.out).toContain('every letter is right');
  });

  test('the words may come decomposed and with line ends', async () => {
    const words = `${WORDS.slice(0, 14).normalize('NFD')}\n${WORDS.slice(14).trim()}`;
    expect((await verify(await good, '--slogan', words)).match).toBe(true);
  });

  test('one letter off', async () => {
    const { code, match, differences } = await verify(await good, '--slogan', WORDS.replace('năm', 'nắm'));
    expect({ code, match }).toEqual({ code: 1, match: false });
    expect(differences).toMatchObject([
      { layer: 'outlines', expected: 'Ắ', printed: 'Ă' },
      { layer: 'text', expected: 'Ắ', printed: 'Ă' },
    ]);
  });

  test('a letter in a font that lends letters to another is found too', async () => {
    const words = 'Ủng hộ 5.000.000 ₫ – vì người nghèo';
    const bytes = await renderFile(['--slogan', words, '--font', 'barlow-condensed-700', '--size', '3000x1000']);
    expect((await verify(bytes, '--slogan', words)).match).toBe(true);
  });

  test('outlines alone, by fonts that the file does not name', async () => {
    const bytes = await renderFile(['--slogan', WORDS, '--size', '3000x1000', '--text', 'outlines']);
    const { match, findings } = await verify(bytes, '--slogan', WORDS);
    expect(match).toBe(true);
    expect(findings.map((one) => one.code)).toEqual(['verify/no-layer']);
  });

  test.each([
    ['empty', () => new Uint8Array(), 'verify/empty-file'],
    ['no PDF', () => new TextEncoder().encode('Không phải PDF'), 'verify/not-a-pdf'],
    ['damaged', () => new TextEncoder().encode(`%PDF-1.6\n${'x'.repeat(3000)}\n%%EOF`), 'verify/damaged'],
    ['cut off', async () => (await good).slice(0, (await good).length - 3000), 'verify/cut-off'],
    ['half', async () => (await good).slice(0, (await good).length / 2), 'verify/cut-off'],
    ['encrypted', () => buildPdf([{ lines: [WORDS] }], true), 'verify/encrypted'],
    ['foreign, with text in another font', () => buildPdf([{ lines: [WORDS] }]), 'verify/foreign-font'],
    ['foreign, about something else', () => buildPdf([{ lines: ['Biên bản họp chi bộ'] }]), 'verify/slogan-not-found'],
    ['a scan', () => buildPdf([{ picture: true }]), 'verify/no-text'],
  ])('%s is refused with a clear finding', async (_name, make, code) => {
    const result = await verify(await make(), '--slogan', WORDS);
    expect(result.code).toBe(1);
    expect(result.match).toBe(false);
    expect(result.findings.map((one) => one.code)).toContain(code);
    expect(result.findings.every((one) => one.message.length > 10)).toBe(true);
  });

  test.each([
    [[]],
    [['a.pdf']],
    [['a.pdf', '--slogan', 'a', '--slogan-id', 'b']],
    [['a.pdf', 'b.pdf', '--slogan', 'a']],
    [['a.pdf', '--slogan-id', 'no-such']],
    [['a.pdf', '--slogan', ' ']],
  ])('%j is wrong usage', async (words) => {
    expect((await khauhieu(['verify', ...words])).code).toBe(2);
  });

  test('a slogan with slots needs its words', async () => {
    const { shippedCollections } = await import('../../src/slogans/library/shipped.ts');
    const withSlots = shippedCollections()
      .flatMap((one) => one.slogans)
      .find((one) => one.slots.length > 0);
    const run = await khauhieu(['verify', 'a.pdf', '--slogan-id', withSlots?.id ?? '']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('--slogan');
  });

  test('a file that is not there', async () => {
    expect((await khauhieu(['verify', join(folder, 'no.pdf'), '--slogan', 'a'])).code).toBe(1);
  });
});
