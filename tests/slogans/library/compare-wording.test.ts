import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWording, diffWording } from '../../../src/slogans/library/compare-wording.ts';
import { indexSlogans } from '../../../src/slogans/library/search.ts';
import { sloganLibrary } from '../../../src/slogans/library/shipped.ts';

const { slogans } = sloganLibrary();
const index = indexSlogans(slogans);
const compare = (text: string) => {
  const found = compareWording(text, index);
  return found && [found.nearest.id, ...found.differences.map((d) => `${d.kind}: ${d.found} > ${d.official}`)];
};

describe('compareWording', () => {
  test.each([
    [
      'Đảng Cộng sản Việt Nam - Người lãnh đạo và tổ chức mọi thắng lợi của cách mạng Việt Nam muôn năm!',
      'plan002-6',
      ['word: và > ,'],
    ],
    [
      'Đảng Cộng sản Việt Nam – Người lãnh đạo, tổ chức mọi thắng lợi của cách mạng Việt Nam!',
      'plan002-6',
      ['punctuation: – > -', 'word:  > muôn năm'],
    ],
    [
      'Chủ tịch Hồ Chí Minh vĩ đại sống mãi trong trong sự nghiệp của dân tộc!',
      'plan002-10',
      ['word: trong > ', 'word: dân tộc > chúng ta'],
    ],
    [
      'Nước Cộng hoà Xã hội chủ nghĩa Việt Nam muôn nam!',
      'plan002-9',
      ['tone-placing: hoà > hòa', 'case: Xã > xã', 'marks: nam > năm'],
    ],
    ['Tất cả vì mục tiêu dân giàu, nước mạnh, dân chủ, công bằng, văn minh.', 'plan002-5', ['punctuation: . > !']],
  ])('%s', (text, id, differences) => {
    expect(compare(text)).toEqual([id, ...differences]);
  });

  test('finds nothing for words that nobody meant', () => {
    expect(compare('Xin chào các bạn')).toBeNull();
    expect(compare('')).toBeNull();
    expect(compare('!!!')).toBeNull();
  });

  test('a slogan is nearest to itself, without differences', () => {
    for (const slogan of slogans) expect(compare(slogan.text)).toEqual([slogan.id]);
  });

  test('finds the slogan again with a word left out', () => {
    const long = slogans.filter((s) => s.text.split(' ').length >= 8);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), (slogan, at) => {
        const words = slogan.text.split(' ');
        const left = words.filter((_, i) => i !== at % words.length).join(' ');
        expect(compareWording(left, index)?.nearest.id).toBe(slogan.id);
      }),
      { seed: 20250902 },
    );
  });
});

test('offsets of differences cut the texts', () => {
  const text = 'Mừng xuân mới 2026 !';
  const official = 'Mừng Xuân mới!';
  for (const d of diffWording(text, official)) {
    expect(text.slice(d.start, d.end)).toBe(d.found);
    expect(official.slice(d.officialStart, d.officialEnd)).toBe(d.official);
  }
  expect(diffWording(text, official).map((d) => d.kind)).toEqual(['case', 'word']);
});
