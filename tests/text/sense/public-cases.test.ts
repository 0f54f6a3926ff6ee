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

const PUBLIC = new Set(readGold('public.jsonl').map((gold) => gold.text));
/** Own slogans whose names only their capitals tell. */
const MOST_DIFFERING = 10;

describe('annotated public slogans', () => {
  const slogans = readGold('public.jsonl');

  test.each([
    { lines: 2, share: 0.94 },
    { lines: 3, share: 0.93 },
    { lines: 4, share: 0.94 },
  ])('$lines lines: nothing broken, no orphan, sense near the ceiling', ({ lines, share }) => {
    const score = scoreLayouts(slogans, lines, compose(lines));
    console.log(`public, ${lines} lines:`, score);
    expect(score.layouts).toBeGreaterThan(55);
    expect(score.broken).toBe(0);
    expect(score.orphans).toBe(0);
    expect(score.sense).toBeGreaterThan(score.ceiling * share);
  });

  test.each([2, 3, 4])('%i lines: sense of 0.85 where the annotation has that many good gaps', (lines) => {
    const open = slogans.filter((gold) => new Set([...gold.good_breaks, ...gold.strong_breaks]).size >= lines - 1);
    const score = scoreLayouts(open, lines, compose(lines));
    console.log(`public with enough good gaps, ${lines} lines:`, score);
    expect(score.sense).toBeGreaterThan(0.85);
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

describe('the same breaks in capitals', () => {
  const texts = ['public.jsonl', 'own.jsonl', 'own-2.jsonl', 'own-3.jsonl'].flatMap(readGold).map((gold) => gold.text);

  test.each([2, 3, 4])('%i lines', (lines) => {
    const differing = texts.filter(
      (text) => String(compose(lines)(text)) !== String(compose(lines)(text.toUpperCase())),
    );
    expect(differing.length).toBeLessThanOrEqual(MOST_DIFFERING);
    expect(differing.filter((text) => PUBLIC.has(text))).toEqual([]);
  });
});

describe('own slogans, written from memory', () => {
  test.each([
    { file: 'own.jsonl', split: 'development', lines: 2, least: 0.58, broken: 0 },
    { file: 'own.jsonl', split: 'held-out', lines: 2, least: 0.65, broken: 0 },
    { file: 'own-2.jsonl', split: 'development', lines: 2, least: 0.81, broken: 0 },
    { file: 'own-3.jsonl', split: 'first-run', lines: 2, least: 0.78, broken: 0 },
    { file: 'own-3.jsonl', split: 'first-run', lines: 3, least: 0.53, broken: 0 },
    { file: 'own-3.jsonl', split: 'first-run', lines: 4, least: 0.35, broken: 0 },
    { file: 'own-2.jsonl', split: 'development', lines: 3, least: 0.53, broken: 1 },
    { file: 'own-2.jsonl', split: 'development', lines: 4, least: 0.36, broken: 4 },
  ])('$file, $split, $lines lines: few broken words', ({ file, split, lines, least, broken }) => {
    const score = scoreLayouts(
      readGold(file).filter((gold) => gold.split === split),
      lines,
      compose(lines),
    );
    console.log(`${file}, ${split}, ${lines} lines:`, score);
    expect(score.layouts).toBeGreaterThan(25);
    expect(score.sense).toBeGreaterThan(least);
    expect(score.broken).toBeLessThanOrEqual(broken);
    expect(score.orphans).toBe(0);
  });
});
