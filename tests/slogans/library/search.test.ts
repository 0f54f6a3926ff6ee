import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventEnds } from '../../../src/slogans/calendar/events.ts';
import { indexSlogans, searchSlogans } from '../../../src/slogans/library/search.ts';
import { sloganLibrary } from '../../../src/slogans/library/shipped.ts';
import { foldMarks, isSameWord, wordKeys } from '../../../src/slogans/library/word-key.ts';

const { slogans } = sloganLibrary();
const index = indexSlogans(slogans);
const ids = (words: string) => searchSlogans(index, { words }).map((s) => s.id);

describe('searchSlogans', () => {
  test('finds words with and without marks, in any case', () => {
    expect(ids('quang vinh muôn năm')).toEqual(['plan002-8']);
    expect(ids('quang vinh muon nam')).toEqual(['plan002-8']);
    expect(ids('QUANG VINH MUÔN NĂM')).toEqual(['plan002-8']);
    expect(ids('quang vinh muôn năm'.normalize('NFD'))).toEqual(['plan002-8']);
  });

  test('a mark that is typed must be there', () => {
    const found = searchSlogans(index, { words: 'dân' });
    expect(found.length).toBeGreaterThan(0);
    for (const { text } of found) expect(text.toLowerCase()).toMatch(/(?<!\p{L})dân/u);
  });

  test('both placings of a tone mark are one word', () => {
    expect(ids('hoà bình')).toEqual(ids('hòa bình'));
    expect(ids('hòa bình').length).toBeGreaterThan(0);
  });

  test('takes đ for d, and an unfinished last word', () => {
    expect(ids('dang cong san viet na')).toContain('plan002-6');
    expect(ids('Mac - Lenin')).toEqual(['plan002-7']);
  });

  test('a phrase wins over scattered words; scattered words are found when there is no phrase', () => {
    for (const slogan of searchSlogans(index, { words: 'môi trường' }))
      expect(foldMarks(slogan.text)).toContain('moi truong');
    expect(ids('thắng lợi lãnh đạo')).toEqual(['plan002-6']);
  });

  test('nothing, signs and unknown words', () => {
    expect(ids('').length).toBe(slogans.length);
    expect(ids('   ').length).toBe(slogans.length);
    expect(ids('!!!')).toEqual([]);
    expect(ids('xyzzy')).toEqual([]);
  });

  test('approved wordings come first', () => {
    const found = searchSlogans(index, { words: 'chào mừng' }).map((s) => s.approval);
    expect(found[0]).toBe('approved');
    expect(found.lastIndexOf('approved')).toBeLessThan(found.indexOf('suggestion'));
  });

  test('filters by occasion, approval, moment, length, permanence and id', () => {
    const all = (query: Parameters<typeof searchSlogans>[1]) => searchSlogans(index, query);
    expect(all({ occasion: 'hien-mau' }).every((s) => s.occasions.includes('hien-mau'))).toBe(true);
    expect(all({ approval: 'approved' })).toHaveLength(10);
    expect(all({ maxCharacters: 20 }).every((s) => s.text.length <= 20)).toBe(true);
    expect(all({ minCharacters: 200 }).map((s) => s.id)).toEqual(['plan002-3']);
    expect(all({ permanent: false }).map((s) => s.id)).toEqual(['plan002-1', 'plan002-2', 'plan002-3']);
    expect(all({ ids: new Set(['plan002-4']) }).map((s) => s.id)).toEqual(['plan002-4']);
    const after = all({ occasion: 'dai-hoi-dang', moment: 'after' }).map((s) => s.id);
    expect(after).toContain('goi-y-dai-hoi-dang-5');
    expect(after).not.toContain('goi-y-dai-hoi-dang-2');
  });

  test('only slogans that may hang on a day', () => {
    const on = (day: string) => searchSlogans(index, { on: day, eventEnds: eventEnds() }).map((s) => s.id);
    expect(on('2020-06-01')).toContain('plan002-1');
    expect(on('2021-02-01')).toContain('plan002-1');
    expect(on('2021-02-02')).not.toContain('plan002-1');
    expect(on('2026-11-21')).toContain('plan002-8');
  });

  test('every slogan is found by its own words, folded', () => {
    fc.assert(
      fc.property(fc.constantFrom(...slogans), (slogan) => {
        const found = searchSlogans(index, { words: foldMarks(slogan.text) });
        expect(found.map((s) => s.id)).toContain(slogan.id);
      }),
      { seed: 20250902 },
    );
  });

  test('looks at few words of a library of 5,000', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ ...slogans[i % slogans.length]!, id: `s-${i}` }));
    const large = indexSlogans(many);
    expect(large.vocabulary.length).toBe(index.vocabulary.length);
    expect(searchSlogans(large, { words: 'quang vinh muon nam' }).length).toBe(
      many.filter((s) => s.text.includes('quang vinh muôn năm')).length,
    );
  });
});

test('wordKeys parts letters from tones', () => {
  const [a, b, c] = wordKeys('hoà hòa hoá');
  expect(a && b && isSameWord(a, b)).toBe(true);
  expect(b && c && isSameWord(b, c)).toBe(false);
  expect(wordKeys('Đường 5')).toEqual([
    { start: 0, end: 5, folded: 'duong', letters: 'đương', tone: '\u0300' },
    { start: 6, end: 7, folded: '5', letters: '5', tone: '' },
  ]);
});
