import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import official from '../../../slogans/official.json';
import { importPlanFile } from '../../../src/slogans/import/adapters/plan-file.ts';
import type { PlanImport } from '../../../src/slogans/import/import-plan.ts';

const FOLDER = new URL('../../fixtures/plans/', import.meta.url);

function read(file: string): Promise<PlanImport> {
  return importPlanFile(new Uint8Array(readFileSync(new URL(file, FOLDER))));
}
const texts = (plan: PlanImport) => plan.slogans.map((s) => s.text);
const codes = (plan: PlanImport) => plan.findings.map((f) => f.code);

describe('a Party plan with a list of slogans', async () => {
  const plan = await read('congress-broken-lines.md');

  test('gives the ten slogans verbatim, with their places', () => {
    expect(texts(plan)).toEqual(official.slogans.map((s) => s.text));
    expect(plan.slogans.map((s) => s.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(plan.slogans[0]?.place).toEqual({
      line: 65,
      page: null,
      section: 'MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN',
      group: null,
    });
    expect(plan.slogans.flatMap((s) => s.findings).filter((f) => f.severity !== 'info')).toEqual([]);
  });

  test('gives the head; blank number and date are null and told', () => {
    expect(plan.document).toEqual({
      title: official.source.title,
      number: null,
      issuer: official.source.issuer,
      date: null,
    });
    expect(codes(plan)).toEqual(['import/number-blank', 'import/date-blank']);
    expect(plan.refused).toBeUndefined();
  });

  test('gives mottoes, phases and anniversaries', () => {
    expect(plan.mottoes).toEqual([]);
    expect(plan.anniversaries.map((a) => [a.years, a.from, a.to, a.sound])).toEqual([
      [90, '03/02/1930', '03/02/2020', true],
      [130, '19/5/1890', '19/5/2020', true],
      [75, '02/9/1945', '02/9/2020', true],
    ]);
    expect(plan.phases.map((p) => [p.label, p.start, p.end, p.hasPeak])).toEqual([
      ['Đợt 1', { kind: 'open' }, { kind: 'event', event: 'đại hội đảng bộ cấp cơ sở', relation: 'before' }, false],
      [
        'Đợt 2',
        { kind: 'month', year: 2020, month: 7 },
        { kind: 'event', event: 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XX', relation: 'during' },
        true,
      ],
      [
        'Đợt 3',
        { kind: 'event', event: 'Đại hội đại biểu Đảng bộ tỉnh', relation: 'after' },
        { kind: 'event', event: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', relation: 'during' },
        false,
      ],
    ]);
  });
});

describe('plans without a list of slogans', () => {
  test('a State plan: no slogans, its wrong dates told', async () => {
    const plan = await read('state-plan-wrong-dates.txt');
    expect(plan.slogans).toEqual([]);
    expect(plan.document).toEqual({
      title: 'Kế hoạch tuyên truyền kỷ niệm các ngày lễ lớn và sự kiện lịch sử quan trọng trên địa bàn tỉnh năm 2021',
      number: '189/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
      date: '2020-10-15',
    });
    expect(
      plan.findings.filter((f) => f.severity !== 'info').map((f) => [f.code, f.place?.line, f.params['expected']]),
    ).toEqual([
      ['import/anniversary-arithmetic', 22, '131 năm'],
      ['import/anniversary-base-date', 23, '27/7/1947'],
      ['import/date-impossible', 28, undefined],
    ]);
  });

  test('an office’s plan: no slogans, nothing wrong', async () => {
    const plan = await read('office-plan-no-slogans.md');
    expect(plan.slogans).toEqual([]);
    expect(plan.document).toEqual({
      title: 'Kế hoạch thực hiện công tác tuyên truyền năm 2020',
      number: '136-KH/ĐUK',
      issuer: 'Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Thái Nguyên',
      date: '2020-02-18',
    });
    expect(codes(plan)).toEqual(['import/no-slogans']);
    expect(plan.mottoes.map((m) => [m.called, m.text])).toEqual([['phương châm', 'Thiết thực, hiệu quả, tiết kiệm']]);
    expect(plan.anniversaries).toHaveLength(7);
    expect(plan.phases.map((p) => [p.start, p.end])).toEqual([
      [
        { kind: 'month', year: 2020, month: 1 },
        { kind: 'month', year: 2020, month: 3 },
      ],
      [
        { kind: 'quarter', year: 2020, quarter: 2 },
        { kind: 'quarter', year: 2020, quarter: 2 },
      ],
      [{ kind: 'event', event: 'Đại hội đại biểu Đảng bộ tỉnh', relation: 'after' }, { kind: 'open' }],
    ]);
  });

  test('a letter', async () => {
    const plan = await read('letter-no-slogans.md');
    expect(plan.slogans).toEqual([]);
    expect(plan.document).toEqual({
      title: 'Tuyên truyền kết quả Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
      number: '136/STTTT-TTBCXB',
      issuer: 'Sở Thông tin và Truyền thông tỉnh Lạng Sơn',
      date: '2021-02-03',
    });
    expect(plan.mottoes[0]?.called).toBe('chủ đề');
  });
});

describe('lists of slogans in other forms', () => {
  test('bullets in groups', async () => {
    const plan = await read('grouped-bullets.txt');
    expect(plan.slogans.map((s) => [s.place.group, s.text])).toEqual([
      [
        'Về bầu cử',
        'Toàn Đảng, toàn dân, toàn quân tích cực hưởng ứng cuộc bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026!',
      ],
      ['Về bầu cử', 'Bầu cử là quyền lợi và nghĩa vụ của mỗi công dân!'],
      ['Khẩu hiệu chung', 'Đảng Cộng sản Việt Nam quang vinh muôn năm!'],
      ['Khẩu hiệu chung', 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam muôn năm!'],
    ]);
    expect(plan.document.number).toBe('15-KH/ĐUK');
    expect(plan.document.date).toBe('2021-02-20');
    expect(plan.document.issuer).toBe('Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Hà Giang');
    expect(codes(plan)).toEqual(['import/space-before-sign']);
    expect(plan.phases.map((p) => p.label)).toEqual(['Đợt 1', 'Đợt 2', 'Đợt 3']);
  });

  test('a table in an annex; the next annex is no slogans', async () => {
    expect(texts(await read('annex-table.md'))).toEqual([
      'Nhiệt liệt chào mừng cuộc bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026!',
      'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp là ngày hội của toàn dân!',
      'Cử tri cả nước tích cực tham gia bầu cử!',
    ]);
  });

  test('run together on one line', async () => {
    const plan = await read('plan-run-on.txt');
    expect(texts(plan)).toEqual([
      'Nhiệt liệt chào mừng 130 năm Ngày sinh Chủ tịch Hồ Chí Minh!',
      'Đời đời nhớ ơn Chủ tịch Hồ Chí Minh vĩ đại!',
      'Chủ tịch Hồ Chí Minh vĩ đại sống mãi trong sự nghiệp của chúng ta!',
    ]);
  });

  test('campaign lines without “!”', async () => {
    const plan = await read('campaign-no-exclamation.md');
    expect(texts(plan)).toEqual([
      'Vì sức khỏe người tiêu dùng, hãy nói không với thực phẩm không rõ nguồn gốc.',
      'Chung tay bảo đảm an toàn thực phẩm trong tình hình mới',
      'Thực phẩm an toàn, gia đình hạnh phúc',
    ]);
    expect(plan.document).toMatchObject({ number: null, date: null, issuer: 'Công đoàn ngành Y tế' });
  });

  test('plain paragraphs', async () => {
    expect(texts(await read('plain-paragraphs.md'))).toHaveLength(3);
  });
});

test('text that lost its marks is refused whole', async () => {
  const plan = await read('ocr-lost-marks.txt');
  expect(plan.refused).toEqual({ code: 'import/ocr-lost-marks' });
  expect(plan.slogans).toEqual([]);
  expect(plan.document).toEqual({ title: null, number: null, issuer: null, date: null });
});
