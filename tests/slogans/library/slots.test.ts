import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillSlots, readSlots, slotNames } from '../../../src/slogans/library/slots.ts';
import { formatRoman } from '../../../src/text/roman-numerals.ts';

const CONGRESS = 'Nhiệt liệt chào mừng Đại hội đại biểu Đảng bộ tỉnh {tỉnh} lần thứ {lần thứ}, nhiệm kỳ {nhiệm kỳ}!';

describe('fillSlots', () => {
  test('fills every slot', () => {
    const filled = fillSlots(CONGRESS, { tỉnh: ' Thái  Nguyên', 'lần thứ': 'XX', 'nhiệm kỳ': '2025-2030' });
    expect(filled).toEqual({
      ok: true,
      diagnostics: [],
      value: 'Nhiệt liệt chào mừng Đại hội đại biểu Đảng bộ tỉnh Thái Nguyên lần thứ XX, nhiệm kỳ 2025 - 2030!',
    });
  });

  test('reports every empty and every wrong one', () => {
    const filled = fillSlots(CONGRESS, { tỉnh: 'thái nguyên', 'lần thứ': 'XIIII' });
    expect(filled.diagnostics.map((d) => [d.code, d.params['slot']])).toEqual([
      ['slogan/slot-value', 'tỉnh'],
      ['slogan/slot-value', 'lần thứ'],
      ['slogan/slot-empty', 'nhiệm kỳ'],
    ]);
  });

  test.each([
    ['{năm}', 'năm', ['2026', '1990'], ['26', '20266', 'hai nghìn']],
    ['{số năm}', 'số năm', ['5', '80'], ['05', '0', '-3', 'tám mươi']],
    ['{lần thứ}', 'lần thứ', ['XIV', '10'], ['xiv', 'IXX', '0', 'XІV']],
    ['{nhiệm kỳ}', 'nhiệm kỳ', ['2025 - 2030', '2025–2027'], ['2030 - 2025', '2025', '25 - 30', '2000 - 2025']],
    ['{đơn vị}', 'đơn vị', ['Trường THPT số 1'], ['123', '{x}']],
  ])('%s takes only values of its type', (text, name, good, bad) => {
    for (const value of good) expect(fillSlots(text, { [name]: value }).ok, value).toBe(true);
    for (const value of bad) expect(fillSlots(text, { [name]: value }).ok, value).toBe(false);
  });

  test('an unknown slot is an error, not left in silence', () => {
    expect(fillSlots('Chào {bạn}!', { bạn: 'An' }).diagnostics[0]?.code).toBe('slogan/slot-unknown');
  });
});

describe('readSlots', () => {
  test('reads back what was filled in, also in capitals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Thái Nguyên', 'Đắk Lắk', 'Bà Rịa - Vũng Tàu', 'Kon Tum'),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1945, max: 2095 }),
        (place, ordinal, from) => {
          const values = { tỉnh: place, 'lần thứ': formatRoman(ordinal), 'nhiệm kỳ': `${from} - ${from + 5}` };
          const filled = fillSlots(CONGRESS, values);
          expect(filled.ok && readSlots(CONGRESS, filled.value)).toEqual(values);
          expect(filled.ok && readSlots(CONGRESS, filled.value.toUpperCase())).not.toBeNull();
        },
      ),
      { seed: 20250902 },
    );
  });

  test('refuses other words and values of the wrong type', () => {
    expect(readSlots('Chào năm {năm}!', 'Chào năm 2026!')).toEqual({ năm: '2026' });
    expect(readSlots('Chào năm {năm}!', 'Chào năm mới!')).toBeNull();
    expect(readSlots('Chào năm {năm}!', 'Mừng năm 2026!')).toBeNull();
    expect(readSlots('{năm} và {năm}', '2025 và 2026')).toBeNull();
  });
});

test('slotNames lists each once', () => {
  expect(slotNames('{năm}, {tỉnh}, {năm}')).toEqual(['năm', 'tỉnh']);
});
