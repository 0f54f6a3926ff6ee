import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, revealSigns } from '../../../src/editor/rescue/reveal-signs.ts';
import { UI_VI } from '../../../src/messages/ui/vi.ts';

const names = (text: string): readonly string[] =>
  revealSigns(text).map((part) => (part.kind === 'text' ? part.text : `<${part.name} ${part.code}>`));

describe('invisible signs', () => {
  test('are named and numbered; visible text stays in one piece', () => {
    expect(names('Vi\u200bệt\u00a0Nam\ufeff')).toEqual([
      'Vi',
      '<zeroWidthSpace U+200B>',
      'ệt',
      '<noBreakSpace U+00A0>',
      'Nam',
      '<byteOrderMark U+FEFF>',
    ]);
    expect(names('a\u00adb\u202ec\u2060d\u200de\u0007\t')).toEqual([
      'a',
      '<softHyphen U+00AD>',
      'b',
      '<direction U+202E>',
      'c',
      '<wordJoiner U+2060>',
      'd',
      '<joiner U+200D>',
      'e',
      '<control U+0007>',
      '<oddSpace U+0009>',
    ]);
  });

  test('a mark on its letter is no sign, one that stands alone is', () => {
    expect(names('Tiến'.normalize('NFD'))).toEqual(['Tiến'.normalize('NFD')]);
    expect(names('ca \u0309')).toEqual(['ca ', '<looseMark U+0309>']);
  });

  test('a line feed is shown by the line it ends', () => {
    expect(names('một\nhai')).toEqual(['một\nhai']);
  });

  test('the code of a letter beyond the basic plane has all its digits', () => {
    expect([codeOf('A'), codeOf('🎉')]).toEqual(['U+0041', 'U+1F389']);
  });

  test('every part is where it says, and every sign has a name in the catalogue', () => {
    const piece = fc.constantFrom('Đ', 'a', ' ', '\u0301', '\u200b', '\u00a0', '\n', '🎉', '\u2066', '\ufffd');
    fc.assert(
      fc.property(
        fc.array(piece).map((list) => list.join('')),
        (text) => {
          let end = 0;
          for (const part of revealSigns(text)) {
            expect(part.at).toBe(end);
            const length = part.kind === 'text' ? part.text.length : 1;
            if (part.kind === 'text') expect(text.slice(end, end + length)).toBe(part.text);
            else expect(UI_VI.rescue.sign[part.name]).toBeTruthy();
            end += length;
          }
          expect(end).toBe(text.length);
        },
      ),
      { seed: 20250902 },
    );
  });
});
