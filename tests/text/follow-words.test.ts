import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followGaps, wordsOf } from '../../src/text/follow-words.ts';

const SLOGAN = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';

/** Where every gap of a text went: `2>3` or `2>` for a lost one. */
function follow(before: string, after: string): string {
  const to = followGaps(before, after);
  if (!to) return 'another text';
  const gaps = wordsOf(before).slice(1);
  return gaps.map((_word, gap) => `${gap}>${to(gap) ?? ''}`).join(' ');
}

describe('following gaps through an edit', () => {
  test('a text that stays keeps every gap, however its spaces change', () => {
    expect(follow('Một hai ba', ' Một  hai\nba ')).toBe('0>0 1>1');
  });

  test('words put in before shift the gaps; the gap they were put into is lost', () => {
    expect(follow('Một hai ba bốn', 'Không một Một hai ba bốn')).toBe('0>2 1>3 2>4');
    expect(follow('Một hai ba bốn', 'Một hai và ba bốn')).toBe('0>0 1> 2>3');
  });

  test('a corrected word keeps its gaps where its neighbours stayed', () => {
    expect(follow('Đãng Cộng sản Việt Nam', 'Đảng Cộng sản Việt Nam')).toBe('0>0 1>1 2>2 3>3');
    expect(follow('Một hai ba bốn năm sáu', 'Một xx yy bốn năm sáu')).toBe('0>0 1> 2>2 3>3 4>4');
  });

  test('a comma or a capital more leaves a word the same word', () => {
    expect(follow('Một hai ba!', 'một hai ba, bốn năm!')).toBe('0>0 1>1');
    expect(follow('Một – hai', 'Một - hai')).toBe('0>0 1>1');
  });

  test('a word taken away loses the gaps beside it', () => {
    expect(follow('Một hai ba bốn', 'Một ba bốn')).toBe('0> 1> 2>1');
  });

  test('another text has nothing to follow', () => {
    expect(follow(SLOGAN, 'Học tập tốt, lao động tốt')).toBe('another text');
    expect(follow(SLOGAN, '')).toBe('another text');
    expect(follow('', SLOGAN)).toBe('');
  });

  test('a no-break space is inside a word', () => {
    expect(wordsOf('Việt\u00a0Nam\nmuôn năm')).toEqual(['Việt\u00a0Nam', 'muôn', 'năm']);
  });

  test('a gap that is followed stands beside a word that stood beside it before, in order', () => {
    const word = fc.constantFrom('Đảng', 'Việt', 'Nam', 'muôn', 'năm', 'và', 'dân');
    const text = fc.array(word, { maxLength: 24 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const to = followGaps(before, after);
        if (!to) return;
        const old = wordsOf(before);
        const now = wordsOf(after);
        let last = -1;
        old.slice(1).forEach((_word, gap) => {
          const place = to(gap);
          if (place === undefined) return;
          expect(place).toBeGreaterThan(last);
          last = place;
          expect(place).toBeLessThan(now.length - 1);
          expect(now[place] === old[gap] || now[place + 1] === old[gap + 1]).toBe(true);
        });
      }),
      { seed: 20250902, numRuns: 400 },
    );
  });

  test('texts of thousands of words are followed by their beginnings and ends', () => {
    const long = Array.from({ length: 3000 }, (_unused, i) => `từ${i}`);
    const to = followGaps(long.join(' '), long.toSpliced(1500, 0, 'thêm').join(' '));
    expect([to?.(0), to?.(1499), to?.(2998)]).toEqual([0, undefined, 2999]);
  });
});
