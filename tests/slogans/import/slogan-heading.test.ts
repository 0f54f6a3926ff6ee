import { describe, expect, test } from 'vitest';
import { parseMarker } from '../../../src/slogans/import/item-marker.ts';
import { readSloganHeading } from '../../../src/slogans/import/slogan-heading.ts';
import { normalizeLines, splitTextLines } from '../../../src/slogans/import/text-lines.ts';

describe('readSloganHeading', () => {
  test.each([
    'MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN',
    'V. MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN',
    'V- Một số khẩu hiệu tuyên truyền',
    '5. Các khẩu hiệu',
    'Các khẩu hiệu tuyên truyền:',
    'PHỤ LỤC: MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN ĐẠI HỘI ĐẢNG BỘ CÁC CẤP, TIẾN TỚI ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC LẦN THỨ XIII',
    'Phụ lục 01 - Danh mục khẩu hiệu',
    'Nội dung khẩu hiệu tuyên truyền',
    'Gợi ý một số khẩu hiệu',
    'Một số nội dung khẩu hiệu tuyên truyền',
    '10 khẩu hiệu tuyên truyền bầu cử',
    'Các khẩu hiệu được sử dụng như sau:',
  ])('is sure of “%s”', (text) => {
    expect(readSloganHeading(text)).toBe('sure');
  });

  test.each([
    'Khẩu hiệu tuyên truyền',
    'KHẨU HIỆU',
    '2. Khẩu hiệu:',
    'b) Băng rôn, khẩu hiệu',
    'Khẩu hiệu chào mừng Đại hội',
  ])('may take “%s”', (text) => {
    expect(readSloganHeading(text)).toBe('maybe');
  });

  test('takes the end of a sentence for a lead-in', () => {
    expect(readSloganHeading('- Treo băng rôn tại trụ sở với các khẩu hiệu sau:')).toBe('lead-in');
  });

  test.each([
    '- Treo băng rôn, khẩu hiệu tại trụ sở cơ quan.',
    'Các khẩu hiệu được treo trước ngày lễ 05 ngày.',
    'Một số khẩu hiệu phải đúng quy định tại các trụ sở',
    'Khẩu hiệu, băng rôn treo theo hướng dẫn của Ban Tuyên giáo Tỉnh ủy.',
    'Tuyên truyền bằng khẩu hiệu, băng rôn',
    'Chịu trách nhiệm về nội dung khẩu hiệu.',
    'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
    '',
  ])('is silent on “%s”', (text) => {
    expect(readSloganHeading(text)).toBeNull();
  });
});

describe('parseMarker', () => {
  test.each([
    ['1. Nhiệt liệt', 'arabic', 1, 'Nhiệt liệt'],
    ['10.Nhiệt liệt', 'arabic', 10, 'Nhiệt liệt'],
    ['2) Nhiệt liệt', 'arabic', 2, 'Nhiệt liệt'],
    ['(3) Nhiệt liệt', 'arabic', 3, 'Nhiệt liệt'],
    ['4/ Nhiệt liệt', 'arabic', 4, 'Nhiệt liệt'],
    ['1.2. Nhiệt liệt', 'decimal', 2, 'Nhiệt liệt'],
    ['V. MỘT SỐ', 'roman', 5, 'MỘT SỐ'],
    ['VI- TỔ CHỨC', 'roman', 6, 'TỔ CHỨC'],
    ['a) Về bầu cử', 'letter', 1, 'Về bầu cử'],
    ['đ) Khác', 'letter', 5, 'Khác'],
    ['- Nhiệt liệt', 'bullet', null, 'Nhiệt liệt'],
    ['+Nhiệt liệt', 'bullet', null, 'Nhiệt liệt'],
    ['• “Nhiệt liệt”', 'bullet', null, '“Nhiệt liệt”'],
    ['Khẩu hiệu 3: Nhiệt liệt', 'named', 3, 'Nhiệt liệt'],
  ])('%s', (text, kind, number, rest) => {
    expect(parseMarker(text)).toMatchObject({ kind, number, rest });
  });

  test.each([
    '30/4 là ngày lễ',
    '2/9/1945',
    '19.5.1890',
    'V.I.Lênin vĩ đại',
    'C.Mác',
    '1.000 đồng',
    '2021 - 2026',
    'Xuân về',
    '-',
    '',
  ])('no sign begins “%s”', (text) => {
    expect(parseMarker(text)).toBeNull();
  });
});

describe('normalizeLines', () => {
  const lines = (text: string) => normalizeLines(splitTextLines(text)).map((l) => l.text);

  test('takes off markup and page noise', () => {
    const text =
      '# **Một**\n\n12\n- 3 -\nTrang 4/12\n5/9\n---\n***\n![](_page_1.jpeg)\n<!-- x -->\n> Hai &amp; *ba*\n1\\. <u>Bốn</u> [năm](http://x.vn)\n<span id="a"></span>\n\\*\nKý bởi: Nguyễn A';
    expect(lines(text)).toEqual(['Một', 'Hai & ba', '1. Bốn năm']);
  });

  test('keeps dates, dashes and asterisks that are words', () => {
    expect(lines('(19/5/1890 - 19/5/2020)\n2 * 3 * 4\nMác - Lênin')).toEqual([
      '(19/5/1890 - 19/5/2020)',
      '2 * 3 * 4',
      'Mác - Lênin',
    ]);
  });

  test('drops running heads of three pages and more, not of two', () => {
    const page = (words: string) => `Kế hoạch 15\n${words}\nĐảng ủy Khối`;
    expect(lines([page('a b'), page('c d'), page('e f')].join('\f'))).toEqual(['a b', 'c d', 'e f']);
    expect(lines([page('a b'), page('c d')].join('\f'))).toHaveLength(6);
  });

  test('is idempotent on its own lines', () => {
    const once = lines('**1\\. Một** | hai\n\n## Ba');
    expect(lines(once.join('\n'))).toEqual(once);
  });

  test('reads table rows and columns as cells, indents and justified type as words', () => {
    const cells = (text: string) => normalizeLines(splitTextLines(text)).map((l) => l.cells);
    expect(cells('| a | **b** |\n|---|---|')).toEqual([['a', 'b']]);
    expect(cells('SỞ Y TẾ          Độc lập - Tự do')).toEqual([['SỞ Y TẾ', 'Độc lập - Tự do']]);
    expect(cells('1.      Nhiệt liệt')).toEqual([null]);
    expect(cells('Nhiệt      liệt      chào      mừng')).toEqual([null]);
  });
});
