import { describe, expect, test } from 'vitest';
import { setTextStyle } from '../../../src/model/node-commands.ts';
import type { Design } from '../../../src/model/design.ts';
import { compileScene } from '../../../src/scene/compile-scene.ts';
import { renderPdf } from '../../../src/renderers/pdf/render-pdf.ts';
import { FOGRA39 } from '../../renderers/pdf/press-scenes.ts';
import { FONTS, pieceOf, printedPiece } from '../../production/pieces.ts';
import { editContent, LETTER_BLOCK, renderFile, verifyBytes } from './printed-file.ts';

const WORDS = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';

/** The slogan bent to an arc. */
function bent(arcDeg: number): Design {
  const design = pieceOf('bangron-ngang-6000x1000');
  const result = setTextStyle(design, { pageId: 'page-1', nodeIds: ['slogan'], patch: { arcDeg } });
  if (!result.ok) throw new Error('refused');
  return result.design;
}

/** The slogan is drawn after the unit's name. */
function replaceLast(content: string, from: string, to: string): string {
  const at = content.lastIndexOf(from);
  return content.slice(0, at) + to + content.slice(at + from.length);
}

describe('kinds of files, read back letter by letter', () => {
  test.each([30, -30, 80])('a slogan bent by %i°', async (arcDeg) => {
    const { match, differences } = await verifyBytes(printedPiece(bent(arcDeg)).bytes, WORDS);
    expect(differences).toEqual([]);
    expect(match).toBe(true);
  });

  test('a mark that is missing on a bent letter alone is seen', async () => {
    const { bytes } = printedPiece(bent(40), { marks: {} });
    const changed = await editContent(bytes, (content) => {
      const contoursOf = (block: string): readonly string[] =>
        block.match(/[-\d.]+ [-\d.]+ m\n(?:[-\d. ]+[lc]\n)*h\n/g) ?? [];
      // A letter of many parts near the end of the slogan: Ă or Ô.
      const marked = [...content.matchAll(LETTER_BLOCK)].findLast(([block]) => contoursOf(block).length > 2)?.[0] ?? '';
      return replaceLast(content, marked, marked.replace(contoursOf(marked).at(-1) ?? '', ''));
    });
    expect((await verifyBytes(changed, WORDS)).match).toBe(false);
  });

  test.each([
    ['1:10', '1:10'],
    ['1:5', '1:5'],
    ['UserUnit', 'userunit'],
  ] as const)('panels at %s', async (_name, scale) => {
    const panels = { rollMm: 1600, overlapMm: 20, cuts: 'vertical' } as const;
    const printed = printedPiece(pieceOf('bangron-ngang-6000x1000'), { panels, scale });
    expect(printed.pages).toBeGreaterThan(3);
    const { match, differences } = await verifyBytes(printed.bytes, WORDS);
    expect(differences).toEqual([]);
    expect(match).toBe(true);
  });

  test.each(['vertical', 'horizontal'] as const)('panels with live text, cut %sly', async (cuts) => {
    const panels = { rollMm: 900, overlapMm: 50, cuts } as const;
    const printed = printedPiece(pieceOf('bangron-ngang-6000x1000'), { panels, text: 'live' });
    expect(printed.pages).toBeGreaterThan(2);
    const { match, differences } = await verifyBytes(printed.bytes, WORDS);
    expect(differences).toEqual([]);
    expect(match).toBe(true);
    const swapLetter = (content: string): string => {
      const last = content.match(/<[0-9a-f]{8,}> *\d*\.?\d* *[\]<]/gi)?.at(-1) ?? '';
      return replaceLast(content, last, `<${last.slice(5, 9)}${last.slice(5)}`);
    };
    const changed = await editContent(printed.bytes, swapLetter, 1);
    expect((await verifyBytes(changed, WORDS)).match).toBe(false);
  });

  test.each([
    [40, 'outlines+layer'],
    [-80, 'live'],
  ] as const)('panels of a slogan bent by %i°, %s', async (arcDeg, text) => {
    const panels = { rollMm: 800, overlapMm: 20, cuts: 'auto' } as const;
    const printed = printedPiece(bent(arcDeg), { panels, text });
    expect(printed.pages).toBeGreaterThan(2);
    expect(await verifyBytes(printed.bytes, WORDS)).toMatchObject({ match: true, differences: [] });
  });

  test.each(['outlines', 'live'] as const)(
    'letters wider than panels, that begin beside their ink: %s',
    async (text) => {
      const wide = ['--slogan', 'CHÀO', '--size', '12000x6000', '--panels', '1600', '--panel-cuts', 'vertical'];
      const bytes = await renderFile([...wide, '--text', text]);
      expect(await verifyBytes(bytes, 'CHÀO')).toMatchObject({ match: true, differences: [] });
    },
  );

  test('letters that are drawn alike, on panels', async () => {
    const bytes = await renderFile([
      '--slogan',
      'ĐÐ ĐẶC',
      '--size',
      '3000x900',
      '--panels',
      '1200',
      '--panel-cuts',
      'vertical',
    ]);
    expect(await verifyBytes(bytes, 'ĐÐ ĐẶC')).toMatchObject({ match: true, differences: [] });
  });

  test('words so short that other lines have them too are looked for where they stand alone', async () => {
    const words = ['--slogan', 'Tân Bình', '--unit', 'Ủy ban nhân dân xã Tân Bình', '--size', '3000x800'];
    const banner = await renderFile(words);
    expect(await verifyBytes(banner, 'Tân Bình')).toMatchObject({ match: true, printed: 'TÂN BÌNH' });
    // The sheet of the panels has every letter somewhere.
    const panels = await renderFile(['--slogan', 'A', '--size', '3000x800', '--panels', '600']);
    expect(await verifyBytes(panels, 'A')).toMatchObject({ match: true, differences: [] });
    // A line of other words alone isn't the slogan.
    expect((await verifyBytes(banner, 'Ủy ban')).match).toBe(false);
  });

  describe('several formats in one file', () => {
    const scenes = ['bangron-ngang-6000x1000', 'pano-3000x2000', 'phuon-800x2000'].map(
      (id) => compileScene(pieceOf(id), 'page-1', FONTS).scene,
    );
    const made = renderPdf(scenes, { glyphs: FONTS, fonts: (id) => FONTS.get(id), profile: FOGRA39, scale: '1:10' });
    const bytes = made.bytes ?? new Uint8Array();

    test('every page has the words', async () => {
      expect(await verifyBytes(bytes, WORDS)).toMatchObject({ match: true, differences: [] });
    });

    test.each([0, 1, 2])(
      'one letter that is drawn wrong on page %i alone is seen, though the layer is right',
      async (page) => {
        const changed = await editContent(
          bytes,
          (content) => {
            const blocks = [...content.matchAll(LETTER_BLOCK)].map(([block]) => block);
            return replaceLast(content, blocks.at(-4) ?? '', blocks.at(-6) ?? '');
          },
          page,
        );
        const { match, differences } = await verifyBytes(changed, WORDS);
        expect(match).toBe(false);
        expect(new Set(differences.map((one) => one.layer))).toEqual(new Set(['outlines']));
      },
    );
  });
});
