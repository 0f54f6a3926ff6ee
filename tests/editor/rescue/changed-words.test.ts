import { expect, test } from 'vitest';
import { compareWords } from '../../../src/editor/rescue/changed-words.ts';

const changed = (text: string, other: string): readonly string[] =>
  compareWords(text, other).flatMap((piece) => (piece.changed ? [piece.text] : []));

test('words that differ are told, and the pieces give the text back', () => {
  expect(changed('Ðảng Cộng sản', 'Đảng Cộng sản')).toEqual(['Ðảng']);
  expect(changed('a b\nc d', 'a b\nc e')).toEqual(['d']);
  expect(
    compareWords(' Một  hai\nba', 'x')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(' Một  hai\nba');
});

test('none is told where most differ or their numbers do', () => {
  expect(changed('§¶ng Céng s¶n', 'Đảng Cộng sản')).toEqual([]);
  expect(changed('ca ̉ nước ta', 'cả nước ta')).toEqual([]);
});
