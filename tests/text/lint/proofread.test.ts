import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeDiagnostic } from '../../../src/messages/diagnostic-messages.ts';
import { sloganLibrary } from '../../../src/slogans/library/shipped.ts';
import {
  type Proof,
  type ProofreadOptions,
  proofread,
  toDiagnostic,
} from '../../../src/slogans/proofread/proofread.ts';
import { editText } from '../../../src/text/lint/edited-text.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const official = sloganLibrary().slogans.filter((slogan) => slogan.approval === 'approved');
const today = { year: 2026, month: 11, day: 21 };
const check = (text: string, options: ProofreadOptions = {}): Proof => proofread(text, { official, today, ...options });

interface Expected {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly severity: string;
}
interface LintCase {
  readonly id: string;
  readonly clean: boolean;
  readonly text: string;
  readonly findings: readonly Expected[];
  readonly corrected?: string;
}
const casesOf = (name: string): readonly LintCase[] =>
  (read(`tests/fixtures/lint/${name}.json`) as { cases: readonly LintCase[] }).cases;

function faultsOf(item: LintCase): readonly string[] {
  const { findings } = check(item.text);
  const same = (a: Expected, b: Expected): boolean => a.kind === b.kind && a.start < b.end && b.start < a.end;
  const missed = item.findings.filter((f) => f.severity !== 'info' && !findings.some((g) => same(f, g)));
  const extra = findings.filter((g) => g.severity !== 'info' && !item.findings.some((f) => same(f, g)));
  return [
    ...missed.map((f) => `${item.id} missed ${f.kind}`),
    ...extra.map((g) => `${item.id} extra ${g.kind} “${g.found}”`),
  ];
}

describe.each(['public', 'own'])('the %s cases', (name) => {
  const cases = casesOf(name);

  test('are found where there is an error, and silent where there is none', () => {
    const failed = cases.filter((item) => faultsOf(item).length > 0);
    const wrong = cases.filter((item) => !item.clean);
    console.log(
      `lint ${name}: ${cases.length - failed.length} of ${cases.length} ` +
        `(errors ${wrong.length - failed.filter((c) => !c.clean).length}/${wrong.length})`,
    );
    expect(failed.flatMap(faultsOf)).toEqual([]);
  });

  test('are corrected as the cases say', () => {
    const bad = cases.filter((item) => item.corrected !== undefined && check(item.text).corrected !== item.corrected);
    expect(bad.map((item) => `${item.id}: ${check(item.text).corrected}`)).toEqual([]);
  });

  test('leave nothing to fix once corrected', () => {
    for (const item of cases) {
      const { corrected } = check(item.text);
      expect(check(corrected).findings.filter((f) => f.fixes && f.severity !== 'info')).toEqual([]);
    }
  });

  test('have words for every finding in both languages', () => {
    for (const finding of cases.flatMap((item) => check(item.text).findings)) {
      for (const language of ['vi', 'en'] as const) {
        expect(describeDiagnostic(toDiagnostic(finding), language)).not.toMatch(/\{\{/);
      }
    }
  });
});

describe('official wording', () => {
  test('is silent on the ten slogans, in sentence case and in capitals', () => {
    expect(official).toHaveLength(10);
    for (const { text } of official) {
      expect(check(text).findings).toEqual([]);
      expect(check(text.toUpperCase()).findings).toEqual([]);
    }
  });

  test('accepts number 6 without “muôn năm”, and another congress, as other slogans', () => {
    for (const text of [
      'Đảng Cộng sản Việt Nam - Người lãnh đạo, tổ chức mọi thắng lợi của cách mạng Việt Nam!',
      'Toàn Đảng, toàn dân, toàn quân thi đua lập thành tích chào mừng Đại hội đại biểu toàn quốc lần thứ XIV của Đảng!',
    ]) {
      expect(check(text).findings.filter((f) => f.severity !== 'info')).toEqual([]);
    }
  });

  test('finds any word that is dropped or doubled inside a slogan', () => {
    fc.assert(
      fc.property(fc.constantFrom(...official), fc.nat(), ({ text }, at) => {
        const words = text.split(' ');
        const drop = 1 + (at % (words.length - 2));
        fc.pre(!/[-,]/.test(words[drop] ?? ''));
        const dropped = words.filter((_, i) => i !== drop).join(' ');
        const { findings, corrected } = check(dropped);
        expect(findings.some((f) => f.severity !== 'info' || f.kind === 'official-deviation')).toBe(true);
        if (drop > 1 && drop < words.length - 3 && findings.some((f) => f.kind === 'official-deviation' && f.fixes)) {
          expect(corrected).toBe(text);
        }
      }),
      { seed: 20250902, numRuns: 150 },
    );
  });

  test('compares with the one it is told to, however far', () => {
    const { findings } = check('Đảng quang vinh muôn năm!', { against: 'plan002-8' });
    expect(findings.map((f) => f.kind)).toContain('official-deviation');
    expect(() => check('x', { against: 'none' })).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  test('holds for every count and its dates, and not for another', () => {
    const span = fc.tuple(
      fc.integer({ min: 1900, max: 2000 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: -3, max: 3 }),
    );
    fc.assert(
      fc.property(span, ([from, years, off]) => {
        fc.pre(years + off > 0);
        const { findings, corrected } = check(
          `Kỷ niệm ${years + off} năm thành lập Trường (15/6/${from} - 15/6/${from + years})`,
        );
        expect(findings.map((f) => f.kind)).toEqual(off === 0 ? [] : ['anniversary-arithmetic']);
        expect(corrected).toContain(` ${years} năm`);
      }),
      { seed: 20250902 },
    );
  });

  test('leaves plan periods alone', () => {
    for (const text of ['Tổng kết 10 năm xây dựng nông thôn mới giai đoạn 2011 - 2020', 'Kế hoạch 5 năm 2021 - 2025']) {
      expect(check(text).findings).toEqual([]);
    }
  });

  test('tells a count that doesn’t fit today, without calling it an error', () => {
    expect(check('Kỷ niệm 90 năm Ngày thành lập Đảng').findings).toMatchObject([
      { code: 'lint/anniversary-arithmetic-today', severity: 'info', suggest: '96 năm' },
    ]);
    expect(check('Kỷ niệm 96 năm Ngày thành lập Đảng').findings).toEqual([]);
  });
});

describe('any string', () => {
  const unit = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      'Đảng ',
      'năm ',
      '2/9/1945',
      ' - ',
      '(',
      ')',
      '“',
      '”',
      '"',
      '!',
      ',',
      ' ',
      '\u0301',
      '\u00a0',
      'XIII',
      'ư',
      '\u200b',
      '95 ',
      '\n',
      'lần thứ ',
      'а',
    ),
  );

  test('is read without throwing, findings lie inside it, and correcting ends', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const { findings, corrected } = check(text);
        for (const f of findings) {
          expect(f.start).toBeGreaterThanOrEqual(0);
          expect(f.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(f.start, f.end)).toBe(f.found);
        }
        expect(typeof corrected).toBe('string');
      }),
      { seed: 20250902, numRuns: 1500 },
    );
  });

  test.each([
    ['ten thousand letters', 'Đảng '.repeat(2000)],
    ['only marks', '\u0301\u0302\u0323'.repeat(50)],
    ['emoji', '👩‍🌾🇻🇳 Việt Nam'],
    ['right to left', 'عربى עברית'],
    ['Khmer and Chinese', 'Chào mừng ភាសាខ្មែរ 中文'],
    ['halves of pairs', '\ud800 Đảng \udc00'],
    ['nothing', ''],
  ])('%s', (_name, text) => expect(check(text).text).toBe(text));
});

describe('editText', () => {
  test('knows where each stretch came from', () => {
    const edited = editText('abcdef', [
      { start: 1, end: 2, suggest: 'XYZ' },
      { start: 4, end: 5, suggest: '' },
    ]);
    expect(edited.text).toBe('aXYZcdf');
    expect(edited.toSource(0, 1)).toEqual([0, 1]);
    expect(edited.toSource(2, 3)).toEqual([1, 2]);
    expect(edited.toSource(4, 5)).toEqual([2, 3]);
    expect(edited.toSource(6, 7)).toEqual([5, 6]);
  });
});
