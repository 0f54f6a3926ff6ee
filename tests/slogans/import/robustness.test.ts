import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import official from '../../../slogans/official.json';
import { importPlan } from '../../../src/slogans/import/import-plan.ts';
import { normalizeLines, splitTextLines } from '../../../src/slogans/import/text-lines.ts';

const PLAN = readFileSync(new URL('../../fixtures/plans/congress-broken-lines.md', import.meta.url), 'utf8');
const TEN = official.slogans.map((s) => s.text);

function texts(plan: string): readonly string[] {
  const lines = normalizeLines(splitTextLines(plan));
  return importPlan({ kind: 'text', lines, pages: 0, scannedPages: [] }).slogans.map((s) => s.text);
}

/** The plan with every paragraph set anew in lines of at most `width` letters. */
function rewrap(plan: string, width: number, noise: (line: number) => string): string {
  let count = 0;
  return plan
    .split(/\n{2,}/)
    .map((block) => (block.startsWith('|') ? block : block.replace(/\n(?!\\-|\d+\\)/g, ' ')))
    .flatMap((block) => [...block.split('\n').flatMap((line) => wrapLine(line, width)), ''])
    .map((line) => line + noise(count++))
    .join('\n');
}

function wrapLine(line: string, width: number): readonly string[] {
  if (line.startsWith('|')) return [line];
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

describe('the ten slogans of a plan come out verbatim', () => {
  const forms: readonly (readonly [string, (plan: string) => string])[] = [
    ['as it is', (p) => p],
    ['with Windows line ends', (p) => p.replace(/\n/g, '\r\n')],
    ['decomposed', (p) => p.normalize('NFD')],
    ['without markup', (p) => p.replace(/\*\*|\\/g, '')],
    ['indented', (p) => p.replace(/^(?=[^|\n])/gm, '    ')],
    ['with 1) for 1.', (p) => p.replace(/^(\d+)\\\./gm, '$1)')],
    ['with bold numbers', (p) => p.replace(/^(\d+)\\\./gm, '**$1.**')],
    ['with dots for numbers', (p) => p.replace(/^(\d+)\\\. /gm, '• ')],
    ['with plus signs for numbers', (p) => p.replace(/^(\d+)\\\. /gm, '+ ')],
    ['with quotes', (p) => p.replace(/^(\d+\\\. )([^!\n]*(?:\n[^!\n]+){0,4}!)(?=\n)/gm, '$1“$2”')],
    ['as a heading', (p) => p.replace(/^\*\*([IVX]+\. .*)\*\*$/gm, '## $1')],
    ['heading in small letters', (p) => p.replace('MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN', 'Một số khẩu hiệu tuyên truyền')],
    ['heading broken in two', (p) => p.replace('MỘT SỐ KHẨU HIỆU', 'MỘT SỐ KHẨU\nHIỆU')],
    ['another heading', (p) => p.replace('MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN', 'CÁC KHẨU HIỆU')],
    [
      'an annex',
      (p) =>
        p.replace(
          '**V. MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN**',
          '**PHỤ LỤC 1**\n\n**KHẨU HIỆU TUYÊN TRUYỀN ĐẠI HỘI**\n\n*(Kèm theo Kế hoạch số -KH/ĐUK)*',
        ),
    ],
    ['without blank lines', (p) => p.replace(/\n{2,}/g, '\n')],
    ['with form feeds', (p) => p.replace(/\n\n([234])\n\n/g, '\n$1\n\f')],
    ['with pictures between', (p) => p.replace(/\n\n/g, '\n\n![](_page_1_Picture_2.jpeg)\n\n')],
    ['without the next heading', (p) => p.slice(0, p.indexOf('**VI.'))],
    [
      'closed by a sentence',
      (p) => p.slice(0, p.indexOf('**VI.')) + 'Trên đây là Kế hoạch tuyên truyền của Đảng ủy Khối.',
    ],
    ['followed at once by the signature', (p) => p.slice(0, p.indexOf('**VI.')) + p.slice(p.indexOf('| ***Nơi nhận'))],
  ];
  test.each(forms)('%s', (_, change) => {
    expect(texts(change(PLAN))).toEqual(TEN);
  });

  test('wrapped at any width, with page numbers anywhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 140 }),
        fc.array(fc.integer({ min: 0, max: 160 }), { maxLength: 6 }),
        (width, at) => {
          const plan = rewrap(PLAN, width, (line) => (at.includes(line) ? `\n\n${line % 9}\n` : ''));
          expect(texts(plan)).toEqual(TEN);
        },
      ),
      { seed: 20250902, numRuns: 60 },
    );
  });
});

test('any text at all is read without a fault', () => {
  const piece = fc.constantFrom(
    'MỘT SỐ KHẨU HIỆU\n',
    '1. ',
    '- ',
    '\n',
    '\n\n',
    'Đảng!',
    ' | ',
    '**',
    '(',
    '\f',
    'V. ',
    ':',
    '“',
    '2/9/1945 - 31/9/2025',
    '80 năm ',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 }),
      (pieces) => {
        const found = texts(pieces.join(''));
        for (const text of found) expect(text).toBe(text.normalize('NFC'));
      },
    ),
    { seed: 20250902, numRuns: 150 },
  );
});
