import { describe, expect, test } from 'vitest';
import { importPlan, type PlanImport } from '../../../src/slogans/import/import-plan.ts';
import { normalizeLines, splitTextLines } from '../../../src/slogans/import/text-lines.ts';

const read = (lines: readonly string[]): PlanImport =>
  importPlan({
    kind: 'text',
    lines: normalizeLines(splitTextLines(lines.join('\n'))),
    pages: 0,
    scannedPages: [],
  });
const texts = (lines: readonly string[]): readonly string[] => read(lines).slogans.map(({ text }) => text);

const COLUMNS = [
  'UBND HUYỆN ĐỒNG HỶ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'PHÒNG VĂN HÓA VÀ THÔNG TIN          Độc lập - Tự do - Hạnh phúc',
  'Số:     /KH-VHTT          Đồng Hỷ, ngày    tháng 4 năm 2021',
];

describe('forms that plans are written in', () => {
  test('an annex right below other lines in capitals, slogans in quotes, lines broken', () => {
    const annex = [
      'ĐẢNG ỦY XÃ TÂN THÀNH',
      'CHI BỘ TRƯỜNG THCS',
      'PHỤ LỤC',
      'DANH MỤC KHẨU HIỆU',
      '(Kèm theo Kế hoạch số 15-KH/ĐU ngày 12/11/2019)',
      '',
      '“Nhiệt liệt chào mừng đại hội đảng bộ xã Tân Thành',
      'lần thứ XXV, nhiệm kỳ 2020 - 2025!”',
      '“Đoàn kết, dân chủ, kỷ cương, đổi mới”',
      '“Đảng Cộng sản Việt Nam',
      'quang vinh muôn năm!”',
      '',
      'TM. ĐẢNG ỦY',
      'BÍ THƯ',
    ];
    expect(texts(annex)).toEqual([
      'Nhiệt liệt chào mừng đại hội đảng bộ xã Tân Thành lần thứ XXV, nhiệm kỳ 2020 - 2025!',
      'Đoàn kết, dân chủ, kỷ cương, đổi mới',
      'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
    ]);
    expect(read(annex).document.issuer).toBe('Chi bộ Trường THCS');
  });

  test.each([
    ['roman', ['I', 'II', 'III'], '. '],
    ['arabic', ['1', '2', '3'], '. '],
    ['bracketed', ['1', '2', '3'], ') '],
    ['slashed', ['1', '2', '3'], '/ '],
    ['letters', ['a', 'b', 'c'], ') '],
    ['decimal', ['2.1', '2.2', '2.3'], '. '],
    ['dashes', ['-', '-', '-'], ' '],
    ['pluses', ['+', '+', '+'], ' '],
    ['dots', ['•', '•', '•'], ' '],
  ])('numbering: %s', (_, signs, behind) => {
    const items = ['Chung tay vì người nghèo!', 'Toàn dân hăng hái đi bầu cử!', 'Vì hạnh phúc của nhân dân!'];
    const plan = [
      ...COLUMNS,
      'KẾ HOẠCH',
      'Tuyên truyền năm 2021',
      '2. Khẩu hiệu tuyên truyền gồm:',
      ...items.map((item, i) => `${signs[i]}${behind}${item}`),
      '3. Kinh phí: từ ngân sách huyện.',
      '          TM. ỦY BAN NHÂN DÂN',
    ];
    expect(texts(plan)).toEqual(items);
    expect(read(plan).document).toMatchObject({ issuer: 'Phòng Văn hóa và Thông tin huyện Đồng Hỷ', number: null });
  });

  test('phases on lines without an end sign are told apart', () => {
    const plan = read([
      'III. THỜI GIAN',
      'Đợt 1: từ nay đến hết tháng 7/2020',
      'Đợt 2 (cao điểm): từ ngày 01/8/2020 đến 05/9/2020',
    ]);
    expect(plan.phases.map(({ label, hasPeak }) => [label, hasPeak])).toEqual([
      ['Đợt 1', false],
      ['Đợt 2', true],
    ]);
  });

  test('the sign of a list is no document number', () => {
    const plan = read([
      'PHỤ LỤC 2',
      'KHẨU HIỆU TUYÊN TRUYỀN',
      '1/ Chống dịch như chống giặc!',
      '2/ Ở nhà là yêu nước!',
    ]);
    expect(plan.document.number).toBeNull();
    expect(plan.slogans).toHaveLength(2);
  });

  test('the names of State and Party at the head are never slogans', () => {
    const plan = [
      ...COLUMNS,
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'THÔNG BÁO',
      'Về việc treo cờ',
      'Treo cờ và khẩu hiệu tại trụ sở.',
    ];
    expect(texts(plan)).toEqual([]);
  });
});
