import { describe, expect, test } from 'vitest';
import { findFontFor, withoutLetters } from '../../../src/editor/rescue/font-for-letters.ts';
import { createFontRegistry, readyFont, type FontEntry } from '../../../src/typesetting/fonts/font-registry.ts';
import { CATALOGUE, shippedFace } from '../../fonts/shipped-fonts.ts';

/** A library that loads from the shipped files, and what it was asked for. */
function library() {
  const entries: FontEntry[] = [];
  const asked: string[] = [];
  return {
    asked,
    catalogue: CATALOGUE,
    current: () => createFontRegistry(entries),
    need: async (ids: readonly string[]): Promise<void> => {
      asked.push(...ids);
      for (const id of ids) entries.push(readyFont(shippedFace(id)));
    },
  };
}

describe('a font that has the letters', () => {
  test('one of the same role is found, and it draws them all', async () => {
    const fonts = library();
    const found = await findFontFor('Ẫ Ẵ Đảng', 'dancing-script-700', fonts);
    expect(found?.role).toBe('script');
    expect(fonts.asked.length).toBeLessThan(4);
  });

  test('letters no font draws: none, after a bounded search', async () => {
    const fonts = library();
    expect(await findFontFor('ខ្មែរ 🎉', 'be-vietnam-pro-800', fonts)).toBeUndefined();
    expect(fonts.asked.length).toBeLessThanOrEqual(10);
  });
});

test('letters are left out in both cases, with the spaces they leave', () => {
  expect(withoutLetters('Mừng 🎉 xuân ⓐ mới', ['🎉', 'Ⓐ'])).toBe('Mừng xuân mới');
  expect(withoutLetters('Một\nhai', ['x'])).toBe('Một\nhai');
});
