import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rotationAbout } from '../../../src/geometry/matrix.ts';
import { renderPdf } from '../../../src/renderers/pdf/render-pdf.ts';
import type { PdfRenderOptions } from '../../../src/renderers/pdf/render-options.ts';
import type { GlyphsItem, Scene, SceneItem } from '../../../src/scene/display-list.ts';
import { hasJudge, judgeFile } from './judges.ts';
import { banner, lineItem, PRESS, SLOGAN } from './press-scenes.ts';
import { mupdfLines, mupdfText, objectsMatching, objectsOf, pagesOf, pdfjsText, streamOf } from './read-pdf.ts';

const MM = 72 / 25.4;

function sceneOf(items: readonly SceneItem[], widthMm = 4000, heightMm = 1500): Scene {
  return { ...banner(widthMm, heightMm, 20), items };
}

function render(scene: Scene, options: Partial<PdfRenderOptions> = {}): Uint8Array {
  const { bytes, findings } = renderPdf(scene, { ...PRESS, ...options });
  if (!bytes) throw new Error(JSON.stringify(findings));
  return bytes;
}

async function expectReads(bytes: Uint8Array, lines: readonly string[]): Promise<void> {
  expect(mupdfText(bytes)).toEqual(lines);
  expect(await pdfjsText(bytes)).toEqual(lines);
  if (!hasJudge('poppler')) return;
  const said = judgeFile(bytes, 'poppler')
    .said.split('\n')
    .map((line) => line.trim());
  expect(said.filter((line) => line !== '' && line !== '\f')).toEqual(lines);
}

const LINES = [
  'Nhiệt liệt chào mừng Đại hội đại biểu Đảng bộ',
  'TOÀN DÂN ĐOÀN KẾT XÂY DỰNG ĐỜI SỐNG VĂN HÓA',
  'Ăn quả nhớ kẻ trồng cây; “uống nước, nhớ nguồn” – 2/9/1945!',
  'ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ỲÝỶỸỴ',
  'AV AT To VA Ta Yê LT P. 11 71',
];

describe('the text that readers find', () => {
  test.each(['be-vietnam-pro-800', 'tinos-700', 'montserrat-700'])(
    'is the text that was set in %s, letter for letter',
    async (fontId) => {
      const items = LINES.map((line, i) => lineItem(line, 100, 200 + i * 200, { fontId, sizeMm: 110 }));
      await expectReads(render(sceneOf(items)), LINES);
    },
  );

  test.each(['outlines+layer', 'live'] as const)(
    'at 1:10 with marks and slug, mode %s: the slogan and nothing else',
    async (text) => {
      const marks = { crop: true, registration: true, colourBar: true, slug: true };
      const job = { name: 'Băng rôn', slogan: 'Chữ ở dòng ghi chú', unit: 'UBND xã' };
      await expectReads(render(banner(6000, 1000), { marks, slugFontId: 'tinos-700', job, text }), SLOGAN);
    },
  );

  test('survives wide and tight tracking: no letter is torn off', async () => {
    const tracked = [-0.06, -0.03, 0.05, 0.1, 0.25, 0.5];
    const items = tracked.map((trackingEm, i) => lineItem('CHÀO MỪNG ĐẠI HỘI', 100, 150 + i * 220, { trackingEm }));
    await expectReads(
      render(sceneOf(items)),
      tracked.map(() => 'CHÀO MỪNG ĐẠI HỘI'),
    );
  });

  test('any Vietnamese words at any size', async () => {
    const word = fc.array(fc.constantFrom(...'ăâđêôơưáàảãạĂÂĐÊÔƠƯẤẦẨẪẬệộợựỳ0123456789AbcgnhtvxVTAWY'), {
      minLength: 1,
      maxLength: 7,
    });
    const phrase = fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((words) => words.map((w) => w.join('')).join(' '));
    const cases = fc.sample(fc.tuple(phrase, fc.integer({ min: 4, max: 400 })), { seed: 20250902, numRuns: 40 });
    for (const [text, sizeMm] of cases) {
      const bytes = render(sceneOf([lineItem(text, 50, 500, { sizeMm: Math.min(sizeMm, 4500 / text.length) })], 5000));
      expect(mupdfText(bytes)).toEqual([text]);
      expect((await pdfjsText(bytes)).join(' ')).toBe(text);
    }
  });

  test('a hyphen at the end of a line stays, also in readers that mend divided words', async () => {
    const lines = ['CHỦ NGHĨA MÁC -', 'LÊNIN, TƯ TƯỞNG', 'HỒ CHÍ MINH –', 'KINH TẾ-XÃ HỘI - A'];
    const items = lines.map((line, i) => lineItem(line, 100, 200 + i * 130));
    const bytes = render(sceneOf(items));
    await expectReads(bytes, lines);
    if (hasJudge('poppler'))
      expect(
        judgeFile(bytes, 'popplerFlow')
          .said.split(/\s*\n\s*/)
          .slice(0, 4),
      ).toEqual(lines);
  });

  test('outlines only: nothing to read and no font in the file', () => {
    const bytes = render(banner(), { text: 'outlines' });
    expect(mupdfText(bytes)).toEqual([]);
    expect(objectsMatching(bytes, /\/Type \/Font/)).toEqual([]);
  });

  test('one glyph for two characters reads back as each of them', () => {
    const space = lineItem('a b', 100, 300);
    const glyphs = [...space.glyphs];
    const item: GlyphsItem = { ...space, text: 'a\u2003b', glyphs };
    const characters = mupdfLines(
      render(sceneOf([space, { ...item, glyphs: glyphs.map((g) => ({ ...g, y: 600 })) }])),
    ).flat();
    expect(characters.map((c) => c.char).join('')).toBe('a ba\u2003b');
  });
});

const placesOf = (scene: Scene, item: GlyphsItem): void => {
  const found = mupdfLines(render(scene)).flat();
  expect(found.map((c) => c.char).join('')).toBe(item.text);
  item.glyphs.forEach((glyph, i) => {
    expect(Math.abs((found[i]?.x ?? 0) / MM - scene.bleedMm - glyph.x)).toBeLessThan(item.sizeMm * 0.0006 + 0.01);
    expect(Math.abs((found[i]?.y ?? 0) / MM - scene.bleedMm - glyph.y)).toBeLessThan(0.01);
  });
};

describe('the place of the text', () => {
  test.each([0, 0.02, 0.3])('is that of the letters, kerning and tracking of %d em included', (trackingEm) => {
    const item = lineItem('VÀ TƯỞNG AVATAR Ý', 300, 700, { trackingEm, sizeMm: 150 });
    placesOf(sceneOf([item]), item);
  });

  test('size is the letters’ size', () => {
    const [first] = mupdfLines(render(sceneOf([lineItem('Chữ', 300, 700, { sizeMm: 150 })]))).flat();
    expect(first?.size).toBeCloseTo(150 * MM, 1);
  });

  test('follows a rotated group and turned letters', () => {
    const item = lineItem('XOAY', 500, 700);
    const transform = rotationAbout(90, { x: 500, y: 700 });
    const found = mupdfLines(
      render(sceneOf([{ kind: 'group', from: 'g', transform, opacity: 1, items: [item] }])),
    ).flat();
    expect(found.map((c) => c.char).join('')).toBe('XOAY');
    item.glyphs.forEach((glyph, i) => {
      expect((found[i]?.x ?? 0) / MM - 20).toBeCloseTo(500, 1);
      expect((found[i]?.y ?? 0) / MM - 20).toBeCloseTo(700 + glyph.x - 500, 0);
    });
    const turned = { ...item, glyphs: item.glyphs.map((g) => ({ ...g, angleDeg: 25, y: g.y + g.x / 10 })) };
    const letters = mupdfLines(render(sceneOf([turned]))).flat();
    turned.glyphs.forEach((glyph, i) => {
      expect((letters[i]?.x ?? 0) / MM - 20).toBeCloseTo(glyph.x, 1);
      expect((letters[i]?.y ?? 0) / MM - 20).toBeCloseTo(glyph.y, 1);
    });
  });

  test('letters stacked one above the other stand each in its place', () => {
    const item = lineItem('PHƯỚN', 300, 200);
    const stacked = { ...item, glyphs: item.glyphs.map((g, i) => ({ glyphId: g.glyphId, x: 300, y: 200 + i * 120 })) };
    const found = mupdfLines(render(sceneOf([stacked]))).flat();
    stacked.glyphs.forEach((glyph, i) => expect((found[i]?.y ?? 0) / MM - 20).toBeCloseTo(glyph.y, 1));
  });
});

describe('the font of the text', () => {
  test('is one embedded subset for each face, with a tag, widths, a code map and one Unicode entry for each letter', () => {
    const bytes = render(banner());
    const fonts = objectsMatching(bytes, /\/Subtype \/Type0/);
    expect(fonts).toHaveLength(2);
    for (const font of fonts)
      expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+(BeVietnamPro-800|Tinos-700) \/Encoding \/Identity-H/);
    expect(objectsMatching(bytes, /\/FontFile2/)).toHaveLength(2);
    const letters = new Set(SLOGAN[0]); // and the code space range, written alike
    const map = [...objectsOf(bytes).values()]
      .filter((b) => b.includes('stream'))
      .map((b) => streamOf(b).text)
      .find((t) => t.includes('beginbfchar'));
    expect(map?.match(/^<[0-9A-F]{4}> <[0-9A-F]{4}>$/gm)).toHaveLength(letters.size + 1);
    const [widths = ''] = objectsMatching(bytes, /\/CIDFontType2/);
    expect(/\/W \[1 \[([^\]]*)\]\]/.exec(widths)?.[1]?.split(' ')).toHaveLength(letters.size);
    expect(bytes.length - 180_000).toBeLessThan(40_000);
  });

  test('is invisible in print files and painted in live ones', () => {
    expect(pagesOf(render(banner()))[0]?.content).toMatch(/ Tf 3 Tr\n/);
    const live = pagesOf(render(banner(), { text: 'live' }))[0]?.content ?? '';
    expect(live).toMatch(/ Tf 0 Tr\n/);
    expect(live).not.toContain(' c\n');
  });

  test('many letters need several blocks in the code map', async () => {
    const all = Array.from({ length: 230 }, (_, i) =>
      String.fromCodePoint(i < 94 ? 33 + i : 0x1ea0 + ((i - 94) % 90)),
    ).join('');
    const item = lineItem(all, 10, 500, { sizeMm: 20 });
    const bytes = render(sceneOf([item], 5000));
    expect(mupdfText(bytes).join('')).toBe(all);
  });

  test('a run whose letters and glyphs do not match is a mistake, and so is a font that is not there', () => {
    const item = lineItem('Đảng', 10, 500);
    expect(() => render(sceneOf([{ ...item, text: 'Đả' }]))).toThrow(RangeError);
    expect(() => render(sceneOf([{ ...item, text: 'Đảng bộ' }]))).toThrow(RangeError);
    expect(() => render(sceneOf([{ ...item, fontId: 'no-such-font' }]))).toThrow(RangeError);
  });
});
