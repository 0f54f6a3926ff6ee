import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sloganLibrary } from '../../../src/slogans/library/shipped.ts';
import { proofread } from '../../../src/slogans/proofread/proofread.ts';

const lines = (name: string): readonly string[] =>
  readFileSync(new URL(`../../fixtures/lint/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const official = sloganLibrary().slogans.filter((slogan) => slogan.approval === 'approved');
const told = (text: string) =>
  proofread(text, { official, today: { year: 2026, month: 11, day: 21 } }).findings.filter(
    (f) => f.severity !== 'info',
  );

describe('sentences of our own', () => {
  const clean = [...lines('clean.txt'), ...sloganLibrary().slogans.map(({ text }) => text)];
  test(`nothing is said against ${clean.length} clean ones`, () => {
    const alarms = clean.filter((text) => told(text).length > 0);
    console.log(`lint clean: ${clean.length - alarms.length} of ${clean.length} silent`);
    expect(alarms).toEqual([]);
  });

  const wrong = lines('wrong.tsv').map((line) => line.split('\t'));
  test(`what is wrong with ${wrong.length} faulty ones is found, and nothing else`, () => {
    const missed = wrong.filter(([kind, text = '']) => {
      const kinds = told(text).map((finding) => finding.kind);
      return kinds.length === 0 || kinds.some((found) => found !== kind);
    });
    console.log(`lint wrong: ${wrong.length - missed.length} of ${wrong.length} found`);
    expect(missed).toEqual([]);
  });
});
