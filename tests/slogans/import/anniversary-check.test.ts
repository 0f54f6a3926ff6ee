import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NATIONAL_DAYS } from '../../../src/slogans/calendar/national-days.ts';
import { checkAnniversaries } from '../../../src/slogans/import/anniversary-check.ts';
import { checkDates } from '../../../src/slogans/import/date-check.ts';
import { joinLines } from '../../../src/slogans/import/joined-text.ts';
import { normalizeLines, splitTextLines } from '../../../src/slogans/import/text-lines.ts';

function join(text: string) {
  return joinLines(normalizeLines(splitTextLines(text)));
}
const codes = (text: string) => checkAnniversaries(join(text)).findings.map((f) => f.code.replace('import/', ''));

describe('checkAnniversaries', () => {
  test.each([
    'Kỷ niệm 90 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2020)',
    'kỷ niệm 75 năm Cách mạng Tháng Tám (19/8/1945-19/8/2020) và Quốc khánh (02/9/1945-02/9/2020)',
    '75 năm Ngày thành lập Quân đội nhân dân Việt Nam và 30 năm Ngày hội Quốc phòng toàn dân (22/12/1989 – 22/12/2019)',
    'Kỷ niệm 75 năm Ngày thành lập Quân đội nhân dân Việt Nam, 30 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2019)',
    'Kỷ niệm 90 năm Ngày truyền thống Đảng bộ tỉnh Kon Tum (25/9/1930 - 25/9/2020)',
    'Kỷ niệm 90 năm Ngày thành lập Đảng bộ tỉnh (25/9/1930 - 25/9/2020)',
    'Kỷ niệm 110 năm Ngày sinh Đại tướng Võ Nguyên Giáp, Anh Cả của Quân đội nhân dân Việt Nam (25/8/1911 - 25/8/2021)',
    'Kỷ niệm 1010 năm Thăng Long - Hà Nội (1010 - 2020)',
    'Tổng kết 10 năm thực hiện Nghị quyết số 22 ngày 15/6/2010 (2011 - 2020)',
    'Chiến lược phát triển kinh tế - xã hội 10 năm (2011 - 2020), kế hoạch 5 năm (2016 - 2020)',
    'nhiệm kỳ 5 năm (2015 - 2020), giai đoạn 10 năm (2021 - 2030)',
    'Kế hoạch 5 năm (01/01/2016 - 31/12/2020)',
    '30 năm kháng chiến (1945 - 1975); chín năm (23/9/1945 - 20/7/1954)',
    'Kỷ niệm 50 năm Chiến thắng Điện Biên Phủ trên không (18/12/1972 - 18/12/2022)',
    'Kỷ niệm Quốc khánh 2/9 (2/9/1945 - 2/9/2020)',
  ])('is silent on: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test.each([
    ['Kỷ niệm 137 năm Ngày Quốc tế Lao động (01/5/1886 – 01/5/2022)', ['anniversary-arithmetic']],
    ['Chào mừng 95 năm Ngày thành lập Đảng (3.2.1930 - 3.2.2026)', ['anniversary-arithmetic']],
    ['Kỷ niệm 91 năm Ngày thành lập Đảng (1930 - 2020)', ['anniversary-arithmetic']],
    ['Kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1946 - 27/7/2025)', ['anniversary-base-date']],
    ['Kỷ niệm 40 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1980 - 19/5/2020)', ['anniversary-base-date']],
    ['Kỷ niệm 36 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2025)', ['anniversary-base-date']],
    ['Kỷ niệm 90 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/3/2020)', ['anniversary-days-differ']],
    ['Kỷ niệm 75 năm Quốc khánh (2/9/2020 - 2/9/1945)', ['range-reversed', 'anniversary-base-date']],
    ['Kỷ niệm 130 năm Ngày sinh Chủ tịch\nHồ Chí Minh (19/5/1890 -\n19/5/2021)', ['anniversary-arithmetic']],
  ])('finds in “%s”: %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('any count but the difference of the years is wrong, for every counted day', () => {
    const counted = NATIONAL_DAYS.filter((d) => d.baseYear !== null && d.calendar === 'civil');
    fc.assert(
      fc.property(
        fc.constantFrom(...counted),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: -3, max: 3 }),
        (day, years, slip) => {
          const base = day.baseYear ?? 0;
          const printed = years + slip;
          fc.pre(printed > 0);
          const span = `(${day.day}/${day.month}/${base} - ${day.day}/${day.month}/${base + years})`;
          expect(codes(`Kỷ niệm ${printed} năm ${day.name} ${span}`)).toEqual(
            slip === 0 ? [] : ['anniversary-arithmetic'],
          );
        },
      ),
      { seed: 20250902 },
    );
  });

  test('says where, and what was meant', () => {
    const joined = join('Mở đầu.\n\n1. Kỷ niệm 79 năm\nQuốc khánh (2/9/1945 - 2/9/2025)');
    const { anniversaries, findings } = checkAnniversaries(joined);
    expect(anniversaries).toEqual([
      { years: 79, name: 'Quốc khánh', from: '2/9/1945', to: '2/9/2025', place: { line: 3, page: null }, sound: false },
    ]);
    expect(findings[0]?.params).toMatchObject({ found: '79 năm', expected: '80 năm' });
  });
});

describe('checkDates', () => {
  const found = (text: string) => checkDates(join(text)).map((f) => [f.code, f.params['found']]);

  test('days that no calendar has', () => {
    expect(found('ngày 31/11/2021, 29/02/2021, 30.2.2020 và 15/13/2020')).toEqual([
      ['import/date-impossible', '31/11/2021'],
      ['import/date-impossible', '29/02/2021'],
      ['import/date-impossible', '30.2.2020'],
      ['import/date-impossible', '15/13/2020'],
    ]);
    expect(found('ngày 31 tháng 9 năm 2020')).toHaveLength(1);
  });

  test('real days, numbers and ratios are silent', () => {
    expect(found('29/02/2020, 24/7, 35-CT/TW, 1.234.567 đồng, điện thoại 0208.3855.1234, ngày 29 tháng 2')).toEqual([]);
  });

  test('a time that ends before it begins', () => {
    expect(found('Đợt 1: từ ngày 15/6/2020 đến ngày 10/5/2020')).toEqual([
      ['import/range-reversed', 'từ ngày 15/6/2020 đến ngày 10/5/2020'],
    ]);
    expect(found('từ 15/6/2020 đến hết 20/7/2020')).toEqual([]);
  });
});
