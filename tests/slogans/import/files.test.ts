import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importPlanFile } from '../../../src/slogans/import/adapters/plan-file.ts';
import type { PlanImport } from '../../../src/slogans/import/import-plan.ts';
import { buildDocx, paragraph, type DocxBlock } from './build-docx.ts';
import { buildPdf, type PdfLine } from './build-pdf.ts';

const texts = (plan: PlanImport) => plan.slogans.map((s) => s.text);
const bytes = (text: string) => new TextEncoder().encode(text);

const HEAD: readonly DocxBlock[] = [
  {
    rows: [
      [
        'ĐẢNG BỘ TỈNH THÁI NGUYÊN\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố: 15-KH/ĐUK',
        'ĐẢNG CỘNG SẢN VIỆT NAM\nThái Nguyên, ngày 12 tháng 11 năm 2019',
      ],
    ],
  },
  paragraph('KẾ HOẠCH', true),
  paragraph('tuyên truyền đại hội đảng bộ các cấp', true),
  paragraph('Thực hiện Chỉ thị số 35-CT/TW, Đảng ủy Khối các cơ quan tỉnh xây dựng kế hoạch như sau:'),
];
const END: readonly DocxBlock[] = [paragraph('VI. TỔ CHỨC THỰC HIỆN', true), paragraph('1. Giao Văn phòng theo dõi!')];
const slogan = (text: string, font?: string): DocxBlock => ({ runs: [{ text, ...(font ? { font } : {}) }] });

describe('.docx', () => {
  test('typed numbers, a line break inside a slogan', async () => {
    const plan = await importPlanFile(
      buildDocx([
        ...HEAD,
        paragraph('V. MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN', true),
        slogan('1. Đảng Cộng sản Việt Nam quang vinh muôn năm!'),
        slogan('2. Chủ tịch Hồ Chí Minh vĩ đại sống mãi\ntrong sự nghiệp của chúng ta!'),
        ...END,
      ]),
    );
    expect(plan.document).toEqual({
      title: 'Kế hoạch tuyên truyền đại hội đảng bộ các cấp',
      number: '15-KH/ĐUK',
      issuer: 'Đảng ủy Khối các cơ quan tỉnh Thái Nguyên',
      date: '2019-11-12',
    });
    expect(texts(plan)).toEqual([
      'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
      'Chủ tịch Hồ Chí Minh vĩ đại sống mãi trong sự nghiệp của chúng ta!',
    ]);
    expect(plan.findings).toEqual([]);
  });

  test('numbers and bullets that Word makes itself', async () => {
    const item = (text: string, list: 1 | 2, bold = false): DocxBlock => ({ runs: [{ text, bold }], list });
    const plan = await importPlanFile(
      buildDocx([
        ...HEAD,
        item('Mục đích', 1, true),
        item('Nâng cao nhận thức', 2),
        item('Một số khẩu hiệu tuyên truyền', 1, true),
        item('Đảng Cộng sản Việt Nam quang vinh muôn năm!', 1),
        item('Nước Cộng hòa xã hội chủ nghĩa Việt Nam muôn năm!', 1),
        item('Tổ chức thực hiện', 1, true),
        item('Giao Văn phòng theo dõi!', 2),
      ]),
    );
    expect(texts(plan)).toEqual([
      'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
      'Nước Cộng hòa xã hội chủ nghĩa Việt Nam muôn năm!',
    ]);
  });

  test('runs in legacy fonts become Unicode: TCVN3, its capital fonts, VNI, and by style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style>';
    const plan = await importPlanFile(
      buildDocx(
        [
          ...HEAD,
          paragraph('V. MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN', true),
          {
            runs: [
              { text: '1. §¶ng Céng s¶n ViÖt Nam ', font: '.VnTime' },
              { text: 'quang vinh mu«n n¨m!', font: '.VnTime' },
            ],
          },
          slogan('2. n\u00adíc céng hßa x· héi chñ nghÜa viÖt nam mu«n n¨m!', '.VnTimeH'),
          {
            runs: [
              { text: '3. Ñaïi hoäi Ñaûng thaønh coâ', font: 'VNI-Times' },
              { text: 'ng!', font: 'VNI-Times' },
            ],
          },
          { runs: [{ text: '4. Chñ tÞch Hå ChÝ Minh vÜ ®¹i sèng m·i!' }], style: 'Own' },
          slogan('5. Đoàn kết, dân chủ, kỷ cương, phát triển!', 'Times New Roman'),
          ...END,
        ],
        styles,
      ),
    );
    expect(texts(plan)).toEqual([
      'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
      'NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM MUÔN NĂM!',
      'Đại hội Đảng thành công!',
      'Chủ tịch Hồ Chí Minh vĩ đại sống mãi!',
      'Đoàn kết, dân chủ, kỷ cương, phát triển!',
    ]);
    expect(plan.findings.map((f) => f.code)).toEqual(['import/slogan-capitals']);
  });

  test('a table of slogans', async () => {
    const plan = await importPlanFile(
      buildDocx([
        ...HEAD,
        paragraph('Phụ lục: Các khẩu hiệu tuyên truyền', true),
        {
          rows: [
            ['TT', 'Khẩu hiệu', 'Nơi treo'],
            ['1', 'Toàn dân tham gia chuyển đổi số!', 'Cổng'],
            ['2', 'Dữ liệu là tài nguyên mới!', 'Sảnh'],
          ],
        },
      ]),
    );
    expect(texts(plan)).toEqual(['Toàn dân tham gia chuyển đổi số!', 'Dữ liệu là tài nguyên mới!']);
  });
});

const PAGE: readonly PdfLine[] = [
  [
    { x: 60, text: 'TỈNH ỦY HÀ GIANG' },
    { x: 330, text: 'ĐẢNG CỘNG SẢN VIỆT NAM' },
  ],
  [
    { x: 60, text: 'BAN TUYÊN GIÁO' },
    { x: 330, text: 'Hà Giang, ngày 5 tháng 6 năm 2020' },
  ],
  'Số 12-KH/BTGTU',
  '',
  'KẾ HOẠCH',
  'tuyên truyền đại hội đảng bộ các cấp',
  '',
  'I. MỤC ĐÍCH',
  '1. Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân về đại hội',
  '',
  'II. MỘT SỐ KHẨU HIỆU',
  '1. Đảng Cộng sản Việt Nam quang',
  'vinh muôn năm!',
  [
    { x: 60, text: '2. Chủ tịch Hồ' },
    { x: 148, text: 'Chí Minh vĩ đại sống mãi' },
  ],
  '1',
];

describe('.pdf', () => {
  test('lines and pages are joined; a scanned page is told', async () => {
    const steps: string[] = [];
    const plan = await importPlanFile(
      buildPdf([
        { lines: PAGE },
        { lines: ['trong sự nghiệp của chúng ta!', '', 'III. TỔ CHỨC THỰC HIỆN', '1. Giao các đơn vị.'] },
        { picture: true },
      ]),
      { progress: (done, total) => steps.push(`${done}/${total}`) },
    );
    expect(texts(plan)).toEqual([
      'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
      'Chủ tịch Hồ Chí Minh vĩ đại sống mãi trong sự nghiệp của chúng ta!',
    ]);
    expect(plan.slogans[1]?.place.page).toBe(1);
    expect(plan.document).toEqual({
      title: 'Kế hoạch tuyên truyền đại hội đảng bộ các cấp',
      number: '12-KH/BTGTU',
      issuer: 'Ban Tuyên giáo Tỉnh ủy Hà Giang',
      date: '2020-06-05',
    });
    expect(plan.findings.map((f) => [f.code, f.place?.page])).toEqual([['import/scanned-page', 3]]);
    expect(steps).toEqual(['1/3', '2/3', '3/3', '1/3', '2/3', '3/3']);
  });

  test.each([
    ['a scan', buildPdf([{ picture: true }, { picture: true }]), 'import/scan'],
    ['a page of nothing', buildPdf([{ lines: [] }]), 'import/empty'],
    ['one with a password', buildPdf([{ lines: ['Mật'] }], true), 'import/encrypted'],
    ['a broken one', bytes('%PDF-1.7\nrubbish'), 'import/damaged-pdf'],
  ])('refuses %s', async (_, file, code) => {
    const plan = await importPlanFile(file);
    expect(plan.refused).toEqual({ code });
    expect(plan.slogans).toEqual([]);
    expect(plan.findings[0]).toMatchObject({ code, severity: 'error' });
  });
});

describe('text', () => {
  const PLAN =
    'KẾ HOẠCH\ntuyên truyền bầu cử\n\nMột số khẩu hiệu:\n1. Đảng Cộng sản Việt Nam quang vinh muôn năm!\n2. Bầu cử là ngày hội của toàn dân!\n';
  const TWO = ['Đảng Cộng sản Việt Nam quang vinh muôn năm!', 'Bầu cử là ngày hội của toàn dân!'];
  const utf16 = (big: boolean) => {
    const units = Array.from(`\ufeff${PLAN}`, (char) => char.charCodeAt(0));
    return Uint8Array.from(units.flatMap((u) => (big ? [u >> 8, u & 255] : [u & 255, u >> 8])));
  };
  test.each([
    ['UTF-8', bytes(PLAN)],
    ['UTF-8 with its mark', bytes(`\ufeff${PLAN}`)],
    ['UTF-16, little end first', utf16(false)],
    ['UTF-16, big end first', utf16(true)],
  ])('%s', async (_, file) => {
    expect(texts(await importPlanFile(file))).toEqual(TWO);
  });

  test('TCVN3, as bytes and as UTF-8', async () => {
    const tcvn3 =
      'KÕ ho¹ch\ntuyªn truyÒn bÇu cö\n\nMét sè khÈu hiÖu:\n1. §¶ng Céng s¶n ViÖt Nam quang vinh mu«n n¨m!\n2. BÇu cö lµ ngµy héi cña toµn d©n!\n';
    for (const file of [bytes(tcvn3), Uint8Array.from(tcvn3, (c) => c.charCodeAt(0))]) {
      const plan = await importPlanFile(file);
      expect(texts(plan)).toEqual(TWO);
      expect(plan.findings[0]).toMatchObject({
        code: 'import/legacy-encoding',
        params: { encoding: expect.any(String) },
      });
    }
  });
});

describe('bad input', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
  const entity = buildDocx([paragraph('x')]);
  test.each([
    ['nothing', new Uint8Array(), 'import/empty'],
    ['only spaces', bytes('  \n\n '), 'import/empty'],
    ['a zip bomb', bomb, 'import/zip-bomb'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'import/not-docx'],
    ['half a .docx', entity.slice(0, 300), 'import/not-docx'],
    [
      'a .docx with entities',
      zipSync({ 'word/document.xml': strToU8('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "a">]><x>&a;</x>') }),
      'import/zip-bomb',
    ],
    [
      'a .docx of rubbish',
      zipSync({ '[Content_Types].xml': strToU8('<x'), 'word/document.xml': strToU8('<w:document') }),
      'import/not-docx',
    ],
    ['“PK” and no zip', bytes('PK is not a zip'), 'import/not-docx'],
    ['an old .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'import/old-word'],
    ['a picture renamed .txt', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256), 'import/not-text'],
  ])('refuses %s', async (_, file, code) => {
    const plan = await importPlanFile(file);
    expect(plan.refused).toEqual({ code });
    expect(plan.slogans).toEqual([]);
  });

  test('a 500-page text is read with progress, and can be stopped', async () => {
    const page = `${'Tuyên truyền sâu rộng trong cán bộ, đảng viên và Nhân dân về đại hội đảng bộ các cấp.\n'.repeat(35)}\f`;
    const file = bytes(`KẾ HOẠCH\n\n${page.repeat(500)}\nCÁC KHẨU HIỆU\n1. Đoàn kết, phát triển!\n2. Dân là gốc!\n`);
    const steps: number[] = [];
    const plan = await importPlanFile(file, { progress: (done) => steps.push(done) });
    expect(texts(plan)).toEqual(['Đoàn kết, phát triển!', 'Dân là gốc!']);
    expect(steps).toEqual([1, 2, 3]);
    let asked = 0;
    const stopped = await importPlanFile(file, { cancelled: () => ++asked > 1 });
    expect(stopped.refused).toEqual({ code: 'import/cancelled' });
    const noPdf = await importPlanFile(buildPdf([{ lines: PAGE }]), { cancelled: () => true });
    expect(noPdf.refused).toEqual({ code: 'import/cancelled' });
  });
});
