import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeBreaks } from '../../../src/text/sense/line-composer.ts';
import { measureSense } from '../../../src/text/sense/measure-sense.ts';
import { goldLevel, scoreLayouts, type GoldSlogan } from './score-breaks.ts';

function readGold(name: string): GoldSlogan[] {
  const file = new URL(`../../fixtures/linebreak/${name}`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldSlogan => JSON.parse(line));
}

const compose = (lines: number) => (text: string) => composeBreaks(measureSense(text), { lines })?.breaks;

describe('annotated public slogans', () => {
  const slogans = readGold('public.jsonl');

  test.each([
    { lines: 2, share: 0.92 },
    { lines: 3, share: 0.9 },
    { lines: 4, share: 0.9 },
  ])('$lines lines: nothing broken, no orphan, sense near the ceiling', ({ lines, share }) => {
    const score = scoreLayouts(slogans, lines, compose(lines));
    console.log(`public, ${lines} lines:`, score);
    expect(score.layouts).toBeGreaterThan(55);
    expect(score.broken).toBe(0);
    expect(score.orphans).toBe(0);
    expect(score.sense).toBeGreaterThan(score.ceiling * share);
  });

  test('every annotated binding is never broken', () => {
    for (const gold of slogans) {
      const broken = measureSense(gold.text).gaps.filter(
        (gap) => gap.kind !== 'never' && goldLevel(gold, gap.after) === 'N',
      );
      expect({ id: gold.id, broken }).toEqual({ id: gold.id, broken: [] });
    }
  });

  test('the same slogans in capitals keep their bindings, names included', () => {
    for (const gold of slogans) {
      const broken = measureSense(gold.text.toUpperCase()).gaps.filter(
        (gap) => gap.kind !== 'never' && goldLevel(gold, gap.after) === 'N',
      );
      expect({ id: gold.id, broken }).toEqual({ id: gold.id, broken: [] });
    }
  });
});

describe('own slogans, written from memory', () => {
  const slogans = readGold('own.jsonl');

  test.each(['development', 'held-out'])('%s: few broken words', (split) => {
    const chosen = slogans.filter((gold) => gold.split === split);
    const score = scoreLayouts(chosen, 2, compose(2));
    console.log(`${split}, 2 lines:`, score);
    expect(score.layouts).toBeGreaterThan(25);
    expect(score.broken).toBeLessThanOrEqual(1);
    expect(score.orphans).toBe(0);
  });
});
