import { describe, expect, test } from 'vitest';
import { bestBreaks, lineAlternatives } from '../../../src/editor/lines/line-alternatives.ts';
import { showLetterHeight } from '../../../src/editor/lines/show-letter-height.ts';
import type { TextStyle } from '../../../src/model/design.ts';
import { createFontRegistry, readyFont } from '../../../src/typesetting/fonts/font-registry.ts';
import { shippedFace } from '../../fonts/shipped-fonts.ts';
import { textNode } from '../../model/sample-design.ts';

const fonts = createFontRegistry([readyFont(shippedFace('be-vietnam-pro-800'))]);
const SLOGAN = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';

function node(style: Partial<TextStyle> = {}) {
  return textNode('t', { style: { ...textNode('t').style, ...style } });
}

describe('alternatives', () => {
  test('three ways, the best first, each with its letter height, whatever was fixed before', () => {
    const found = lineAlternatives(node({ breaks: [0] }), SLOGAN, fonts);
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ breaks }) => breaks.join())).size).toBe(3);
    expect(found[0]?.breaks).toEqual([4]);
    for (const { capHeightMm, lines, breaks } of found) {
      expect(capHeightMm).toBeGreaterThan(50);
      expect(lines).toHaveLength(breaks.length + 1);
    }
  });

  test('a text of one line is offered ways with more', () => {
    const found = lineAlternatives(node({ sizing: { kind: 'fit', maxLines: 1 } }), SLOGAN, fonts);
    expect(found.map(({ lines }) => lines.length)).toEqual([1, expect.any(Number), expect.any(Number)]);
  });

  test('glue, forced ends and the number of lines hold in all of them', () => {
    const style = { glued: [4], splits: [2], sizing: { kind: 'fit', maxLines: 2, exactLines: 3 } } as const;
    const found = lineAlternatives(node(style), SLOGAN, fonts);
    expect(found.length).toBeGreaterThan(0);
    for (const { breaks } of found) {
      expect(breaks).toHaveLength(2);
      expect(breaks).toContain(2);
      expect(breaks).not.toContain(4);
    }
  });

  test('line feeds don’t limit the alternatives', () => {
    expect(lineAlternatives(node(), SLOGAN.replace('sản ', 'sản\n'), fonts)[0]?.breaks).toEqual([4]);
  });

  test('none for an empty text, an arc, an unknown font or a long text', () => {
    expect(lineAlternatives(node(), ' ', fonts)).toEqual([]);
    expect(lineAlternatives(node({ arcDeg: 40 }), SLOGAN, fonts)).toEqual([]);
    expect(lineAlternatives(node({ fontId: 'none' }), SLOGAN, fonts)).toEqual([]);
    expect(lineAlternatives(node(), 'Thi đua yêu nước '.repeat(60), fonts)).toEqual([]);
  });

  test('the best line ends in a number of lines', () => {
    expect(bestBreaks(node(), SLOGAN, fonts, 1)).toEqual([]);
    expect(bestBreaks(node(), SLOGAN, fonts, 2)).toEqual([4]);
    expect(bestBreaks(node(), '', fonts, 2)).toBeUndefined();
  });
});

test('letter heights are centimetres from 10 cm on', () => {
  expect([showLetterHeight(99.96), showLetterHeight(278.61), showLetterHeight(8.04)]).toEqual([
    '100 mm',
    '27,9 cm',
    '8 mm',
  ]);
});
