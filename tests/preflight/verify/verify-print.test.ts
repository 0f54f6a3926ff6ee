import { describe, expect, test } from 'vitest';
import { shippedCollections } from '../../../src/slogans/library/shipped.ts';
import { editContent, editToUnicode, LETTER_BLOCK, renderFile, verifyBytes } from './printed-file.ts';

const BANNER = ['--format', 'bangron-ngang-6000x1000', '--template', 'dai-hoi-trang-trong'];
const WORDS = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';
const official = shippedCollections()[0]?.slogans ?? [];

describe('a file of the studio, read back', () => {
  test.each([
    ['PDF/X-4', []],
    ['PDF/X-1a', ['--standard', 'pdfx1a']],
    ['a preview', ['--standard', 'preview']],
    ['a preview with live text', ['--standard', 'preview', '--text', 'live']],
    ['live text', ['--text', 'live']],
    ['1:10', ['--scale', '1:10']],
    ['UserUnit', ['--scale', 'userunit']],
    ['no marks', ['--marks', 'none']],
    ['all marks', ['--marks', 'crop,registration,colour-bar,slug']],
  ])('%s: every letter is right', async (_name, options) => {
    const bytes = await renderFile(['--slogan', WORDS, '--unit', 'Ủy ban nhân dân xã Ea Kao', ...BANNER, ...options]);
    const result = await verifyBytes(bytes, WORDS);
    expect(result).toEqual({
      match: true,
      printed: 'ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM!',
      expected: WORDS,
      differences: [],
      findings: [],
    });
  });

  test.each(official.map((slogan) => [slogan.id, slogan.text] as const))('%s', async (id, text) => {
    for (const format of ['pano-3000x2000', 'bangron-ngang-8000x1000', 'phuon-800x2500']) {
      const bytes = await renderFile(['--slogan-id', id, '--format', format]);
      const result = await verifyBytes(bytes, text);
      expect(result.differences).toEqual([]);
      expect(result.match).toBe(true);
    }
    // A file of another slogan isn't this one.
    const other = official.find((one) => one.id !== id)?.id ?? '';
    const bytes = await renderFile(['--slogan-id', other, '--format', 'pano-3000x2000']);
    expect((await verifyBytes(bytes, text)).match).toBe(false);
  });

  test.each(['playfair-display-900', 'dancing-script-700', 'barlow-condensed-700', 'anton-400', 'roboto-slab-900'])(
    'in %s, as it is spelled',
    async (font) => {
      const words = 'Tổ dân phố 5: “Sạch – xanh – đẹp”, 100% hộ ký cam kết!';
      const bytes = await renderFile(['--slogan', words, '--case', 'as-is', '--font', font, ...BANNER]);
      const result = await verifyBytes(bytes, words);
      expect(result.differences).toEqual([]);
      expect(result.printed).toBe(words);
      expect(result.match).toBe(true);
    },
  );

  test('outlines alone are enough, and it is said that there is no layer', async () => {
    const bytes = await renderFile(['--slogan', WORDS, ...BANNER, '--text', 'outlines']);
    const result = await verifyBytes(bytes, WORDS);
    expect(result.match).toBe(true);
    expect(result.findings.map((f) => [f.code, f.severity])).toEqual([['verify/no-layer', 'warning']]);
  });

  test('a capital that should be small is a difference where small letters are printed', async () => {
    const bytes = await renderFile(['--slogan', 'Chào Mừng đại hội', '--case', 'as-is', ...BANNER]);
    const { match, differences } = await verifyBytes(bytes, 'Chào mừng Đại hội');
    expect(match).toBe(false);
    expect(differences.filter((d) => d.layer === 'outlines')).toMatchObject([
      { kind: 'case', printed: 'M', expected: 'm', expectedStart: 5 },
      { kind: 'case', printed: 'đ', expected: 'Đ', expectedStart: 10 },
    ]);
  });

  test('another slogan is not found', async () => {
    const bytes = await renderFile(['--slogan', WORDS, ...BANNER]);
    const result = await verifyBytes(bytes, 'Nước sạch cho mọi gia đình');
    expect(result.match).toBe(false);
    expect(result.printed).toBe('');
    expect(result.findings.map((f) => f.code)).toEqual(['verify/slogan-not-found']);
  });
});

describe('panels of one piece', () => {
  test.each([
    ['cut across the slogan', ['--size', '12000x4000', '--panels', '1200']],
    ['cut down through the slogan', ['--size', '4000x2500', '--panels', '1200']],
  ])('%s: the letters are put together again', async (_name, options) => {
    const bytes = await renderFile(['--slogan-id', 'plan002-3', ...options]);
    const text = official.find((one) => one.id === 'plan002-3')?.text ?? '';
    const result = await verifyBytes(bytes, text);
    expect(result.differences).toEqual([]);
    expect(result.match).toBe(true);
  });

  test('a letter missing on its panel is missing on the piece', async () => {
    const options = ['--size', '4000x2500', '--panels', '1200', '--marks', 'none'];
    const whole = await renderFile(['--slogan', WORDS, ...options]);
    expect((await verifyBytes(whole, WORDS)).match).toBe(true);
    const bytes = await editContent(
      whole,
      (content) => {
        const block = [...content.matchAll(LETTER_BLOCK)][1]?.[0] ?? '';
        return content.replace(block, '');
      },
      1,
    );
    expect((await verifyBytes(bytes, WORDS)).match).toBe(false);
  });
});

describe('tampering', () => {
  const original = renderFile(['--slogan', WORDS, ...BANNER, '--marks', 'none']);
  const blocks = (content: string): readonly RegExpExecArray[] => [...content.matchAll(LETTER_BLOCK)];
  const contours = (block: string): readonly string[] =>
    block.match(/[-\d.]+ [-\d.]+ m\n(?:[-\d. ]+[lc]\n)*h\n/g) ?? [];

  test('the blocks are the letters', async () => {
    let count = 0;
    await editContent(await original, (content) => {
      count = blocks(content).length;
      return `${content} `;
    });
    expect(count).toBe([...WORDS].filter((letter) => letter !== ' ').length);
  });

  test('a mark taken off a letter: the layer is right, the outlines are not', async () => {
    // The second letter is Ả: its mark is a contour of its own.
    const bytes = await editContent(await original, (content) => {
      const block = blocks(content)[1]?.[0] ?? '';
      const parts = contours(block);
      const mark = parts.toSorted((a, b) => highest(a) - highest(b))[0] ?? '';
      return content.replace(block, block.replace(mark, ''));
    });
    const result = await verifyBytes(bytes, WORDS);
    expect(result.match).toBe(false);
    expect(result.findings.map((f) => f.code)).toEqual(['verify/outlines-differ']);
    expect(result.differences).toMatchObject([
      { layer: 'outlines', page: 1, kind: 'changed', printed: 'A', expected: 'Ả', expectedStart: 1 },
    ]);
    expect(result.printed).toBe('ĐANG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM!');
  });

  test('a mark turned upside down is no letter at all', async () => {
    const bytes = await editContent(await original, (content) => {
      const block = blocks(content)[1]?.[0] ?? '';
      const mark = contours(block).toSorted((a, b) => highest(a) - highest(b))[0] ?? '';
      return content.replace(block, block.replace(mark, upsideDown(mark)));
    });
    const { match, differences } = await verifyBytes(bytes, WORDS);
    expect(match).toBe(false);
    expect(differences).toMatchObject([{ layer: 'outlines', printed: '\ufffd', expected: 'Ả' }]);
  });

  test('a letter deleted from the outlines', async () => {
    const bytes = await editContent(await original, (content) => content.replace(blocks(content)[8]?.[0] ?? '', ''));
    const { match, differences } = await verifyBytes(bytes, WORDS);
    expect(match).toBe(false);
    expect(differences.every((d) => d.layer === 'outlines')).toBe(true);
    expect(differences.some((d) => d.expected.includes('S'))).toBe(true);
  });

  test('two letters that changed places', async () => {
    const bytes = await editContent(await original, (content) => {
      const [a = '', b = ''] = [blocks(content)[0]?.[1], blocks(content)[1]?.[1]];
      return content.replace(a, '@').replace(b, a).replace('@', b);
    });
    const { match, differences } = await verifyBytes(bytes, WORDS);
    expect(match).toBe(false);
    expect(differences.map((d) => [d.layer, d.kind, d.printed, d.expected])).toEqual([
      ['outlines', 'extra', 'Ả', ''],
      ['outlines', 'missing', '', 'Ả'],
    ]);
  });

  test('a letter more at the end of the line', async () => {
    const bytes = await editContent(await original, (content) => {
      const letters = blocks(content);
      const [last = '', other = ''] = [letters.at(-1)?.[0], letters[1]?.[1]];
      const moved = last.replace(
        / ([-\d.]+) ([-\d.]+) cm/,
        (_all, x: string, y: string) => ` ${Number(x) + 200} ${y} cm`,
      );
      return content.replace(last, last + moved.replace(letters.at(-1)?.[1] ?? '', other));
    });
    const { match, differences } = await verifyBytes(bytes, WORDS);
    expect(match).toBe(false);
    expect(differences.map((d) => [d.layer, d.kind, d.printed.trim()])).toEqual([['outlines', 'extra', 'Ả']]);
  });

  test('a layer that says something else than the outlines', async () => {
    // U+1EA2 Ả becomes U+00C3 Ã.
    const bytes = await editToUnicode(await original, (map) => map.replaceAll('<1EA2>', '<00C3>'));
    const result = await verifyBytes(bytes, WORDS);
    expect(result.match).toBe(false);
    expect(result.printed).toBe('ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH MUÔN NĂM!');
    expect(result.findings.map((f) => f.code)).toEqual(['verify/text-differ']);
    expect(result.differences[0]).toMatchObject({ layer: 'text', printed: 'Ã', expected: 'Ả' });
  });

  test('a letter deleted from the layer', async () => {
    const bytes = await editContent(await original, (content) => content.replace(/(\[<[0-9A-F]{4})[0-9A-F]{4}/, '$1'));
    const { match, differences } = await verifyBytes(bytes, WORDS);
    expect(match).toBe(false);
    expect(differences).toMatchObject([{ layer: 'text', kind: 'missing', printed: '' }]);
  });

  test('live text whose codes are named otherwise: the drawn letters are still right', async () => {
    const live = await renderFile(['--slogan', WORDS, ...BANNER, '--text', 'live']);
    const bytes = await editToUnicode(live, (map) => map.replaceAll('<1EA2>', '<00C3>'));
    const result = await verifyBytes(bytes, WORDS);
    expect(result.match).toBe(false);
    expect(result.printed).toContain('ĐẢNG');
    expect(result.differences.every((d) => d.layer === 'text')).toBe(true);
  });

  test('one of two copies on a page is wrong', async () => {
    const bytes = await editContent(await original, (content) => {
      const letters = blocks(content);
      const first = letters[0]?.index ?? 0;
      const last = letters.at(-1);
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const copy = content.slice(first, end).replace(letters[3]?.[0] ?? '', '');
      return `${content.slice(0, end)}q 1 0 0 1 0 5 cm\n${copy}Q\n${content.slice(end)}`;
    });
    const { match, differences } = await verifyBytes(bytes, WORDS);
    expect(match).toBe(false);
    expect(differences.some((d) => d.layer === 'outlines')).toBe(true);
  });
});

function numbersOf(contour: string): readonly number[] {
  return [...contour.matchAll(/-?[\d.]+/g)].map(Number);
}

/** y points down in a letter's own space. */
function highest(contour: string): number {
  return Math.min(...numbersOf(contour).filter((_, i) => i % 2 === 1));
}

function upsideDown(contour: string): string {
  const ys = numbersOf(contour).filter((_, i) => i % 2 === 1);
  const sum = Math.min(...ys) + Math.max(...ys);
  let i = 0;
  return contour.replace(/-?[\d.]+/g, (value) => (i++ % 2 === 1 ? String(sum - Number(value)) : value));
}
