import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComposedText, ComposeRequest } from '../../src/typesetting/compose-request.ts';
import { composeAlternatives } from '../../src/typesetting/compose-text.ts';
import { createFontRegistry, readyFont } from '../../src/typesetting/fonts/font-registry.ts';
import { shippedFace, SLOGAN_STRINGS } from '../fonts/shipped-fonts.ts';

const face = shippedFace('be-vietnam-pro-800');
const fonts = createFontRegistry([readyFont(face)]);
const SLOGAN = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';

function set(text: string, overrides: Partial<ComposeRequest> = {}, count = 1): readonly ComposedText[] {
  const request: ComposeRequest = {
    text,
    face,
    box: { x: 0, y: 0, width: 2000, height: 1200 },
    align: 'centre',
    valign: 'middle',
    sizing: { kind: 'fit', maxLines: 4 },
    trackingEm: 0,
    ...overrides,
  };
  return composeAlternatives(request, fonts, count);
}

const lines = ([composed]: readonly ComposedText[]): string =>
  composed?.lines.map((line) => line.text).join(' / ') ?? '';
const codes = ([composed]: readonly ComposedText[]): readonly string[] => composed?.findings.map((f) => f.code) ?? [];

describe('forced line ends', () => {
  test('a line ends there, and the composer chooses the others', () => {
    const wide = { x: 0, y: 0, width: 6000, height: 500 };
    expect(lines(set(SLOGAN, { box: wide, splits: [2] }))).toBe('Đảng Cộng sản / Việt Nam quang vinh muôn năm!');
    const tall = set(SLOGAN, { box: { x: 0, y: 0, width: 900, height: 1800 }, splits: [2] });
    expect(tall[0]?.breaks).toContain(2);
    expect(tall[0]?.breaks.length).toBeGreaterThan(1);
  });

  test('also inside a word, which is told, and beyond the most lines', () => {
    const cut = set(SLOGAN, { splits: [3], sizing: { kind: 'fit', maxLines: 1 } });
    expect(lines(cut)).toBe('Đảng Cộng sản Việt / Nam quang vinh muôn năm!');
    expect(codes(cut)).toEqual(['text/break-splits-word']);
  });

  test('more forced ends than lines were asked for win, and are told', () => {
    const given = set(SLOGAN, { splits: [2, 4], sizing: { kind: 'fit', maxLines: 4, exactLines: 2 } });
    expect(given[0]?.lines).toHaveLength(3);
    expect(codes(given)).toEqual(['text/more-lines']);
  });

  test('a number of lines holds at a fixed size too', () => {
    const sizing = { kind: 'size', sizeMm: 50, maxLines: 1, exactLines: 3 } as const;
    expect(set(SLOGAN, { sizing })[0]?.lines).toHaveLength(3);
  });

  test('together with line feeds in the words', () => {
    expect(lines(set('Một hai\nba bốn năm', { splits: [3] }))).toBe('Một hai / ba bốn / năm');
  });
});

describe('glued words', () => {
  test('no line ends between them, in any alternative', () => {
    const free = set(SLOGAN, {}, 3);
    const [best] = free;
    expect(best?.breaks.length).toBeGreaterThan(0);
    const glued = best?.breaks ?? [];
    for (const other of set(SLOGAN, { glued }, 3)) {
      for (const gap of glued) expect(other.breaks).not.toContain(gap);
    }
  });

  test('a text glued throughout stays on one line; a forced end beats glue', () => {
    const all = [0, 1, 2, 3, 4, 5, 6, 7];
    expect(lines(set(SLOGAN, { glued: all }))).toBe(SLOGAN);
    expect(set(SLOGAN, { glued: all, splits: [4] })[0]?.breaks).toEqual([4]);
  });

  test('the complete line ends of the designer are kept as they are', () => {
    expect(set(SLOGAN, { breaks: [4], glued: [4], splits: [2] })[0]?.breaks).toEqual([4]);
  });
});

test('whatever is forced and glued: every word is set, forced ends hold, glue holds, alternatives differ', () => {
  const gaps = fc.uniqueArray(fc.integer({ min: -1, max: 14 }), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.constantFrom(...SLOGAN_STRINGS),
      gaps,
      gaps,
      fc.integer({ min: 1, max: 4 }),
      (text, splits, glue, n) => {
        const last = text.split(' ').length - 1;
        const glued = glue.filter((gap) => !splits.includes(gap));
        const found = set(text, { splits, glued, sizing: { kind: 'fit', maxLines: n } }, 3);
        expect(new Set(found.map(({ breaks }) => breaks.join())).size).toBe(found.length);
        for (const { breaks, lines: setLines } of found) {
          expect(setLines.map((line) => line.text).join(' ')).toBe(text);
          for (const gap of splits) if (gap >= 0 && gap < last) expect(breaks).toContain(gap);
          for (const gap of glued) expect(breaks).not.toContain(gap);
        }
      },
    ),
    { seed: 20250902, numRuns: 120 },
  );
});
