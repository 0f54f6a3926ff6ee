import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDisplayCase } from '../../src/text/capitals.ts';
import { normalizeText, orderMarks } from '../../src/text/normalize.ts';
import {
  foldLetter,
  foldText,
  isVowelLetter,
  letterParts,
  VIETNAMESE_LETTERS,
  withTone,
} from '../../src/text/vietnamese-letters.ts';

const SEED = { seed: 20250902 };

describe('the 134 letters', () => {
  test('are 134 different single code points in NFC', () => {
    expect(VIETNAMESE_LETTERS).toHaveLength(134);
    expect(new Set(VIETNAMESE_LETTERS).size).toBe(134);
    for (const letter of VIETNAMESE_LETTERS) {
      expect([...letter]).toHaveLength(1);
      expect(letter.normalize('NFC')).toBe(letter);
    }
  });

  test('come apart into shape and tone and go together again', () => {
    for (const letter of VIETNAMESE_LETTERS) {
      if (/đ/i.test(letter)) continue;
      const { shape, tone } = letterParts(letter);
      expect(withTone(shape, tone)).toBe(letter);
      expect(isVowelLetter(letter)).toBe(true);
    }
    expect(letterParts('ậ')).toEqual({ shape: 'â', tone: 'nặng' });
    expect(letterParts('Ứ')).toEqual({ shape: 'Ư', tone: 'sắc' });
    expect(letterParts('đ')).toEqual({ shape: 'đ', tone: 'ngang' });
    expect(withTone('đ', 'sắc')).toBeUndefined();
    expect(isVowelLetter('đ')).toBe(false);
  });

  test('fold to ASCII for looking up', () => {
    for (const letter of VIETNAMESE_LETTERS) expect(foldLetter(letter)).toMatch(/^[a-zA-Z]$/);
    expect(foldText('Đảng Cộng sản, ỨNG XỬ')).toBe('dang cong san, ung xu');
    expect(foldLetter('x')).toBe('x');
  });
});

describe('normalizeText', () => {
  test('composes every letter from NFD and from half-composed forms', () => {
    for (const letter of VIETNAMESE_LETTERS) {
      expect(normalizeText(letter.normalize('NFD'))).toBe(letter);
      const { shape, tone } = letterParts(letter);
      const mark = letter.normalize('NFD').replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, '');
      if (tone !== 'ngang') expect(normalizeText(shape + mark)).toBe(letter);
    }
  });

  test('puts marks in order', () => {
    expect(orderMarks('a\u0301\u0302')).toBe('ấ');
    expect(orderMarks('\u00e1\u0302')).toBe('ấ');
    expect(orderMarks('o\u0309\u031b')).toBe('ở');
    expect(normalizeText('Vie\u0323\u0302t')).toBe('Việt');
  });

  test('removes what has no width and keeps the glue, line ends and tabs as spaces', () => {
    expect(normalizeText('\ufeffNhiệt\u200b li\u2060ệt\u200e')).toBe('Nhiệt liệt');
    expect(normalizeText('95\u00a0năm\r\nĐảng\rta')).toBe('95\u00a0năm\nĐảng\nta');
    expect(normalizeText('a\tb\u2003c\u3000d\u202fe')).toBe('a b c d\u00a0e');
    expect(normalizeText('ﬁn oﬃce')).toBe('fin office');
  });

  test('drops soft hyphens, except where they are the ư of TCVN3', () => {
    expect(normalizeText('Nhiệt\u00ad liệt')).toBe('Nhiệt liệt');
    expect(normalizeText('®\u00adêng')).toBe('®\u00adêng');
  });

  test('keeps joiners in emoji and other scripts, not between Latin letters', () => {
    expect(normalizeText('👩\u200d🌾')).toBe('👩\u200d🌾');
    expect(normalizeText('Nhi\u200dệt\u200cx')).toBe('Nhiệtx');
  });

  test('takes half surrogate pairs, lone marks and other scripts without throwing', () => {
    expect(normalizeText('a\ud800b\udc00')).toBe('a\ufffdb\ufffd');
    expect(normalizeText('\u0301\u0302')).toBe('\u0301\u0302');
    expect(normalizeText('ភាសាខ្មែរ 中文 عربى')).toBe('ភាសាខ្មែរ 中文 عربى');
    expect(normalizeText('')).toBe('');
  });

  test('twice is once, on any text', () => {
    const pieces = [
      'a',
      'e',
      'Đ',
      'ư',
      '\u0301',
      '\u0302',
      '\u0323',
      '\u031b',
      '\u200d',
      '\u200c',
      '\u00ad',
      '\ud83d',
      '👩',
      '®',
      ' ',
      '\r',
      '\n',
      '\u00a0',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((list) => list.join('')),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(text, (value) => {
        const once = normalizeText(value);
        expect(normalizeText(once)).toBe(once);
      }),
      { ...SEED, numRuns: 2000 },
    );
  });
});

describe('toDisplayCase', () => {
  test('maps every small Vietnamese letter to its one capital', () => {
    const small = VIETNAMESE_LETTERS.slice(0, 67);
    const capitals = small.map((letter) => toDisplayCase(letter, 'upper'));
    expect(new Set(capitals)).toEqual(new Set(VIETNAMESE_LETTERS.slice(67)));
    for (const letter of VIETNAMESE_LETTERS.slice(67)) expect(toDisplayCase(letter, 'upper')).toBe(letter);
  });

  test('sets names, numerals and small words right in both cases', () => {
    const text = 'Chủ nghĩa Mác - Lênin, V.I.Lênin và Đại hội lần thứ XIII';
    expect(toDisplayCase(text, 'upper')).toBe('CHỦ NGHĨA MÁC - LÊNIN, V.I.LÊNIN VÀ ĐẠI HỘI LẦN THỨ XIII');
    expect(toDisplayCase(text, 'as-is')).toBe(text);
    expect(toDisplayCase(text.normalize('NFD'), 'as-is')).toBe(text);
  });

  test('keeps one code point for one, whatever the script', () => {
    expect(toDisplayCase('Straße 10 µm', 'upper')).toBe('STRAẞE 10 µM');
    expect(toDisplayCase('ﬁ', 'upper')).toBe('FI');
    expect(toDisplayCase('ŉ', 'upper')).toBe('ŉ');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const composed = value.normalize('NFC').replace(/[\ufb00-\ufb06]/g, '');
        expect([...toDisplayCase(composed, 'upper')]).toHaveLength([...composed].length);
      }),
      SEED,
    );
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const once = toDisplayCase(value, 'upper');
        expect(toDisplayCase(once, 'upper')).toBe(once);
      }),
      { ...SEED, numRuns: 1000 },
    );
  });
});
