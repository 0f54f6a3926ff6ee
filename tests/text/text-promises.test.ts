import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proofread } from '../../src/slogans/proofread/proofread.ts';
import { toDisplayCase } from '../../src/text/capitals.ts';
import { findDates, isCalendarDay } from '../../src/text/dates.ts';
import { convertText } from '../../src/text/encodings/convert-text.ts';
import { followGaps, wordsOf } from '../../src/text/follow-words.ts';
import { editText } from '../../src/text/lint/edited-text.ts';
import { normalizeText, orderMarks } from '../../src/text/normalize.ts';
import { formatRoman, guessRoman, parseRoman } from '../../src/text/roman-numerals.ts';
import { parseSyllable } from '../../src/text/syllable.ts';
import {
  foldLetter,
  foldText,
  isVowelLetter,
  letterParts,
  TONES,
  VIETNAMESE_LETTERS,
  VOWEL_SHAPES,
  withTone,
} from '../../src/text/vietnamese-letters.ts';

const seed = 20250902;
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
const clean = (read('lint/own.json') as { cases: readonly { clean: boolean; text: string }[] }).cases
  .filter((one) => one.clean)
  .map(({ text }) => text)
  .filter((text) => proofread(text).corrected === text);
const codes = read('encodings/letters.json') as readonly Readonly<Record<string, string>>[];

/** Anything: letters, marks, halves of pairs, what is never seen, and what Vietnamese text is made of. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...VIETNAMESE_LETTERS),
    fc.constantFrom(
      'a',
      'E',
      'o',
      ' ',
      '\n',
      '\r',
      '\u0301',
      '\u0302',
      '\u031b',
      '\u0323',
      '\u00ad',
      '\u200b',
      '\u200d',
      '\ufeff',
      '®',
    ),
    fc.constantFrom(
      '\u00a0',
      '\u202f',
      '\u3000',
      '\u2028',
      'ﬁ',
      'ß',
      'İ',
      'ŉ',
      '\ud83d',
      '\udc68',
      '👨‍🌾',
      'ǆ',
      'ﬆ',
      '\u0345',
      '\u0085',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 24,
});

describe('the normal form', () => {
  test('twice is once; it is composed, without halves, without what nobody sees, with one kind of line end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(once).not.toMatch(/[\r\u2028\u2029\u200b\u200e\ufeff\u202a-\u202e\ufb00-\ufb06\u202f]/);
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('every letter comes out of every order of its marks', () => {
    for (const letter of VIETNAMESE_LETTERS) {
      const [base = '', ...marks] = letter.normalize('NFD');
      expect(orderMarks([base, ...marks.toReversed()].join(''))).toBe(letter);
      expect(normalizeText(`x${letter.normalize('NFD')}y`)).toBe(`x${letter}y`);
    }
  });
});

describe('letters', () => {
  test('134 beyond ASCII, each a capital or small letter of another, taken apart and put together again', () => {
    expect(new Set(VIETNAMESE_LETTERS).size).toBe(134);
    for (const letter of VIETNAMESE_LETTERS) {
      const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
      expect(VIETNAMESE_LETTERS).toContain(other);
      expect(foldLetter(letter)).toMatch(/^[a-zA-Z]$/);
      expect(foldText(letter)).toBe(foldLetter(letter).toLowerCase());
      const { shape, tone } = letterParts(letter);
      if (isVowelLetter(letter)) expect(withTone(shape, tone)).toBe(letter);
      else expect([letter, shape, tone]).toEqual([letter, letter, 'ngang']);
    }
  });

  test('twelve shapes with six tones are 72 letters, all different; nothing else bears a tone', () => {
    const all = VOWEL_SHAPES.flatMap((shape) => TONES.map((tone) => withTone(shape, tone)));
    expect(new Set(all).size).toBe(72);
    expect(all).not.toContain(undefined);
    for (const letter of 'bdđfjwz') expect(withTone(letter, 'sắc')).toBeUndefined();
  });

  test('in capitals: as many code points, no locale, twice is once', () => {
    fc.assert(
      fc.property(anyText.map(normalizeText), (text) => {
        const upper = toDisplayCase(text, 'upper');
        expect(toDisplayCase(upper, 'upper')).toBe(upper);
        expect([...upper]).toHaveLength([...text].length);
        expect(toDisplayCase(text.normalize('NFD'), 'as-is')).toBe(text);
      }),
      { seed, numRuns: 1000 },
    );
    for (const letter of VIETNAMESE_LETTERS) expect(toDisplayCase(letter, 'upper')).toBe(letter.toUpperCase());
  });
});

describe('numbers and days', () => {
  test('every Roman numeral is read back, and no other row of signs is one', () => {
    const known = new Map(Array.from({ length: 3999 }, (_unused, i) => [formatRoman(i + 1), i + 1]));
    expect(known.size).toBe(3999);
    for (const [roman, value] of known)
      expect([parseRoman(roman), guessRoman(roman.length > 8 ? 'I' : roman)]).toEqual([
        value,
        roman.length > 8 ? 1 : value,
      ]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'IVXLCDM'), minLength: 1, maxLength: 7 }), (signs) => {
        expect(parseRoman(signs)).toBe(known.get(signs));
      }),
      { seed, numRuns: 1000 },
    );
    for (const wrong of [0, 4000, 1.5, -1, Number.NaN]) expect(() => formatRoman(wrong)).toThrow(RangeError);
  });

  test('days are those of the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 33 }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: 1800, max: 2400 }),
        (day, month, year) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const real = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year;
          expect(isCalendarDay({ day, month, year })).toBe(real);
          if (real) expect(isCalendarDay({ day, month })).toBe(true);
        },
      ),
      { seed, numRuns: 2000 },
    );
  });

  test('dates are found where they stand, with what they say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 1000, max: 2999 }), { nil: undefined }),
        fc.constantFrom('/', '-', '.'),
        fc.constantFrom('Mừng ngày ', 'Kỷ niệm (', ''),
        fc.constantFrom(', vui', ')', ' đến nay', ''),
        (day, month, year, sign, before, after) => {
          // A point between two numbers alone may be a decimal point.
          const usual = year === undefined && sign === '.' ? '/' : sign;
          const text = [day, month, ...(year === undefined ? [] : [year])].join(usual);
          const [found, ...more] = findDates(before + text + after);
          expect(more).toEqual([]);
          expect(found).toEqual({
            start: before.length,
            end: before.length + text.length,
            text,
            sign: usual,
            day,
            month,
            ...(year === undefined ? {} : { year }),
          });
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});

describe('following words', () => {
  const word = fc.constantFrom('Đảng', 'Cộng', 'sản', 'Việt', 'Nam', 'quang', 'vinh', 'muôn', 'năm', 'mừng', 'Xuân');
  const row = fc.array(word, { minLength: 2, maxLength: 12 });

  test('through what is put in before and behind, to the very same words', () => {
    fc.assert(
      fc.property(row, fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 4 }), (words, before, after) => {
        const now = [...before, ...words, ...after];
        fc.pre(new Set(words).size === words.length);
        fc.pre(![...before, ...after].some((one) => words.includes(one)));
        const follow = followGaps(words.join(' '), now.join(' '));
        for (let gap = 0; gap < words.length - 1; gap++) expect(follow?.(gap)).toBe(gap + before.length);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('never to a gap that isn’t there, nor two gaps to one, nor out of order', () => {
    fc.assert(
      fc.property(row, row, (old, now) => {
        const follow = followGaps(old.join(' '), now.join(' '));
        if (!follow) return;
        const gaps = old.slice(1).flatMap((_word, gap) => follow(gap) ?? []);
        expect(gaps).toEqual([...new Set(gaps)].toSorted((a, b) => a - b));
        for (const gap of gaps) expect(gap >= 0 && gap < now.length - 1).toBe(true);
      }),
      { seed, numRuns: 1000 },
    );
    expect(wordsOf(' a\u00a0b \n c ')).toEqual(['a\u00a0b', 'c']);
  });
});

describe('edits', () => {
  test('put in at once are what they are put in one by one from behind, and places lead back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(29), fc.nat(6), fc.string({ maxLength: 4 })), { maxLength: 5 }),
        (source, raw) => {
          const edits: { start: number; end: number; suggest: string }[] = [];
          for (const [at, length, suggest] of raw.toSorted(([a], [b]) => a - b)) {
            const start = Math.min(source.length, at);
            if (start >= (edits.at(-1)?.end ?? 0) && start !== edits.at(-1)?.start)
              edits.push({ start, end: Math.min(source.length, start + length), suggest });
          }
          const edited = editText(source, edits);
          const slow = edits.reduceRight(
            (text, { start, end, suggest }) => text.slice(0, start) + suggest + text.slice(end),
            source,
          );
          expect(edited.text).toBe(slow);
          // What was not edited leads back to itself.
          const kept = [...source]
            .map((_letter, at) => at)
            .filter((at) => !edits.some(({ start, end }) => at >= start && at < end));
          const letters = edits.reduceRight(
            (count, { start, end, suggest }) => count - (end - start) + suggest.length,
            source.length,
          );
          expect(edited.text).toHaveLength(letters);
          for (const at of kept) {
            const shift = edits
              .filter(({ start }) => start <= at)
              .reduce((sum, { start, end, suggest }) => sum + suggest.length - (end - start), 0);
            expect(edited.toSource(at + shift, at + shift + 1)).toEqual([at, at + 1]);
          }
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});

/** Slips of the hand and of programs, which leave no doubt what was meant. */
const SLIPS: Readonly<Record<string, (text: string, at: number) => string>> = {
  decomposed: (text) => text.normalize('NFD'),
  'a zero-width space': (text, at) => `${text.slice(0, at)}\u200b${text.slice(at)}`,
  'a byte order mark': (text) => `\ufeff${text}`,
  'two spaces': (text, at) => text.replace(/ /g, (space, place: number) => (place >= at ? '  ' : space)),
  'a space before the comma': (text) => text.replace(/(?<=\p{L}),/gu, ' ,'),
  'spaces at the ends': (text) => `  ${text} `,
};

describe('proof-reading', () => {
  test.each(Object.entries(SLIPS))('%s, anywhere in a clean text, is found and taken out again', (_name, slip) => {
    let found = 0;
    fc.assert(
      fc.property(fc.constantFrom(...clean), fc.nat(200), (text, at) => {
        const wrong = slip(text, Math.min(text.length, at));
        fc.pre(wrong !== text && text.trim() === text && !text.includes('\n'));
        const proof = proofread(wrong);
        expect(proof.corrected).toBe(text);
        expect(proof.findings.length).toBeGreaterThan(0);
        found += 1;
      }),
      { seed, numRuns: 120 },
    );
    expect(found).toBeGreaterThan(20);
  });

  test('a line that ends anywhere between two words changes nothing about a clean text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clean), fc.nat(30), (text, nth) => {
        const gaps = [...text.matchAll(/(?<=\S) (?=\S)/g)];
        const gap = gaps[nth % Math.max(1, gaps.length)];
        fc.pre(gap !== undefined);
        const broken = `${text.slice(0, gap.index)}\n${text.slice(gap.index + 1)}`;
        expect(proofread(broken).corrected).toBe(broken);
      }),
      { seed, numRuns: 400 },
    );
  });

  test('findings point at what they say was found, and what was corrected stays so', () => {
    const parts = fc.constantFrom(
      'Chào mừng',
      'đảng',
      ' ,',
      '  ',
      'Việt nam',
      'XIIII',
      '80 năm',
      '(2/9/1945',
      'quí',
      'a\u0302\u0301',
      '!!',
      '…',
      '“',
      'hoà',
      'Đại hội',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 9 }), (pieces) => {
        const text = pieces.join(' ');
        const proof = proofread(text);
        for (const { start, end, found } of proof.findings) {
          expect(text.slice(start, end)).toBe(found);
        }
        expect(proof.corrected).toBe(proofread(proof.corrected).corrected);
        expect(proof.corrected.normalize('NFC')).toBe(proof.corrected);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('old encodings', () => {
  /** Syllables that can be: every word of the clean texts. */
  const words = [...new Set(clean.flatMap((text) => text.split(/[^\p{L}]+/u)))].filter(
    (one) => one.length > 1 && one === one.normalize('NFC') && parseSyllable(one) !== undefined,
  );
  const encode = (text: string, column: string): string => {
    const table = new Map(codes.map((row) => [row['char'], row[column]]));
    return [...text].map((letter) => table.get(letter) ?? letter).join('');
  };
  test.each([
    ['vni', 'vni'],
    ['mojibake', 'utf8-as-windows1252'],
    ['tcvn3', 'tcvn3'],
  ] as const)('%s: any row of words comes back letter for letter', (column, from) => {
    expect(words.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), (row) => {
        // Capitals with marks have no bytes of their own in TCVN3.
        const text = column === 'tcvn3' ? row.join(' ').toLowerCase() : row.join(' ');
        expect(convertText(encode(text, column), from).text).toBe(text);
      }),
      { seed, numRuns: 300 },
    );
  });
});
