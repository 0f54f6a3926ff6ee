import { describe, expect, test } from 'vitest';
import { EASY_MM_PER_M, LEAST_MM_PER_M, legibilityAt, listReaches } from '../../src/preflight/legibility.ts';
import type { Page } from '../../src/model/design.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { FONTS } from './check-design.ts';
import { groupNode, sampleDesign, textNode } from '../model/sample-design.ts';

describe('what can be read from afar', () => {
  test('25 mm for every 10 m is the least, 75 mm is read with ease', () => {
    expect([LEAST_MM_PER_M * 10, EASY_MM_PER_M * 10]).toEqual([25, 75]);
    // A street band with letters of 300 mm, from 40 m; and from where it can only just be read.
    expect(legibilityAt(300, 40)).toBe('clear');
    expect(legibilityAt(300, 41)).toBe('hard');
    expect(legibilityAt(300, 120)).toBe('hard');
    expect(legibilityAt(300, 121)).toBe('lost');
    expect(legibilityAt(10, 0)).toBe('clear');
  });

  test('every text that is seen has a reach; hidden ones and empty ones have none', () => {
    const small = textNode('note', { source: { text: 'Ghi chú' }, width: 300, height: 60 });
    const design = sampleDesign([
      textNode('slogan'),
      small,
      textNode('gone', { source: { text: 'Ẩn' }, hidden: true }),
      textNode('faint', { source: { text: 'Mờ' }, opacity: 0 }),
      textNode('empty', { source: { text: '' } }),
      { ...groupNode('g', [textNode('inside', { source: { text: 'Trong nhóm ẩn' } })]), hidden: true },
    ]);
    const page = design.pages[0] as Page;
    const { texts } = compileScene(design, page.id, FONTS);
    const reaches = listReaches(page, texts);
    expect(reaches.map(({ nodeId, isSlogan }) => [nodeId, isSlogan])).toEqual([
      ['slogan', true],
      ['note', false],
    ]);
    for (const { capMm, mostM, easyM } of reaches) {
      expect(legibilityAt(capMm, mostM)).toBe('hard');
      expect(legibilityAt(capMm, mostM + 0.1)).toBe('lost');
      expect(legibilityAt(capMm, easyM)).toBe('clear');
    }
    expect(reaches[0]?.words).toMatch(/^ĐẢNG CỘNG SẢN/);
  });
});
