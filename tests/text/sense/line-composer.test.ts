import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakNaturally, breakUpTo } from '../../../src/text/sense/break-text.ts';
import { composeBreaks, listBreaks, narrowestBreaks } from '../../../src/text/sense/line-composer.ts';
import { measureSense } from '../../../src/text/sense/measure-sense.ts';

const SLOGAN = 'Đảng Cộng sản Việt Nam - Người lãnh đạo, tổ chức mọi thắng lợi của cách mạng Việt Nam!';
const sense = measureSense(SLOGAN);
const widths = sense.tokens.map((token) => token.length);
const ask = { widths, spaceWidth: 1 };

describe('composing', () => {
  test('takes the main joint', () => {
    expect(composeBreaks(sense, { ...ask, lines: 2 })?.breaks).toEqual([5]);
  });

  test('refuses more lines than permissible gaps', () => {
    expect(composeBreaks(measureSense('xã hội chủ nghĩa'), { lines: 2 })).toBeUndefined();
    expect(breakUpTo('xã hội chủ nghĩa', 3)).toEqual([]);
  });

  test('keeps within the widest line allowed or refuses', () => {
    const layout = composeBreaks(sense, { ...ask, lines: 3, maxWidth: 40 });
    expect(layout?.breaks).toHaveLength(2);
    expect(composeBreaks(sense, { ...ask, lines: 2, maxWidth: 20 })).toBeUndefined();
  });

  test('forced breaks survive, of the text and of the designer', () => {
    expect(composeBreaks(measureSense('Một hai\nba bốn năm'), { lines: 2 })?.breaks).toEqual([1]);
    expect(composeBreaks(sense, { ...ask, lines: 3, forcedAfter: [8] })?.breaks).toContain(8);
    expect(composeBreaks(sense, { ...ask, lines: 1, forcedAfter: [8] })).toBeUndefined();
  });

  test('three alternatives differ and are sorted', () => {
    const layouts = listBreaks(sense, { ...ask, lines: 3, count: 3 });
    expect(new Set(layouts.map((one) => one.breaks.join())).size).toBe(3);
    const costs = layouts.map((one) => one.cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });

  test('wrong arguments are a programmer’s mistake', () => {
    expect(() => composeBreaks(sense, { lines: 0 })).toThrow(RangeError);
    expect(() => composeBreaks(sense, { lines: 2, widths: [1] })).toThrow(RangeError);
  });
});

describe('narrowest lines', () => {
  const widest = (breaks: readonly number[]): number => {
    const ends = [...breaks, widths.length - 1];
    return Math.max(
      ...ends.map((to, line) => {
        const from = line === 0 ? 0 : (ends[line - 1] ?? 0) + 1;
        return widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0) + to - from;
      }),
    );
  };

  test('equals the exhaustive optimum over the permitted gaps', () => {
    const open = sense.gaps.filter((gap) => gap.kind !== 'never').map((gap) => gap.after);
    let best = Infinity;
    for (const a of open) for (const b of open) if (a < b) best = Math.min(best, widest([a, b]));
    const found = narrowestBreaks(sense, { ...ask, lines: 3, worst: 'bad' });
    expect(found && widest(found)).toBe(best);
  });

  test('uses no gap worse than asked', () => {
    const good = narrowestBreaks(sense, { ...ask, lines: 2, worst: 'good' }) ?? [];
    expect(good.every((after) => ['good', 'strong'].includes(sense.gaps[after]?.kind ?? ''))).toBe(true);
    expect(narrowestBreaks(measureSense('nhân dân ta'), { lines: 2, worst: 'strong' })).toBeUndefined();
  });
});

describe('any text', () => {
  test('never breaks a never gap, breaks ascend, lines are never more than asked', () => {
    const words = fc.constantFrom(
      'nhân',
      'dân',
      'Việt',
      'Nam',
      'của',
      '-',
      '2020',
      'năm',
      'là,',
      '(3/2',
      ')',
      '',
      '😀',
      '\ud800',
      'XV',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), fc.integer({ min: 1, max: 5 }), (parts, lines) => {
        const text = parts.join(' ');
        const breaks = breakUpTo(text, lines);
        const kinds = measureSense(text).gaps;
        expect(breaks.length).toBeLessThan(Math.max(lines, 1));
        expect(breaks.every((after) => kinds[after]?.kind !== 'never')).toBe(true);
        expect(breaks.toSorted((a, b) => a - b)).toEqual(breaks);
      }),
      { seed: 20250902, numRuns: 300 },
    );
  });

  test('ten thousand characters, one token or thousands', () => {
    expect(breakUpTo('a'.repeat(10_000), 4)).toEqual([]);
    expect(breakUpTo('Nhân dân '.repeat(1200).trim(), 4)).toHaveLength(3);
    expect(breakUpTo('Nhân dân, '.repeat(6000).trim(), 4)).toHaveLength(3);
    expect(breakUpTo('a, (b '.repeat(6000).trim(), 4).length).toBeLessThan(4);
  });

  test('natural line counts', () => {
    expect(breakNaturally('Tổ quốc trên hết')).toEqual([]);
    expect(breakNaturally(SLOGAN).length).toBeGreaterThan(0);
    expect(breakNaturally('')).toEqual([]);
  });
});
