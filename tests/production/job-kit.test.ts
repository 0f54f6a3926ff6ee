import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Finishing } from '../../src/formats/format.ts';
import { approvedSource } from '../../src/production/approved-source.ts';
import { makeJobKit, type JobKitRequest } from '../../src/production/job-kit.ts';
import { DEFAULT_PRINT_CHOICES } from '../../src/production/print-design.ts';
import { encodePng } from '../../src/renderers/raster/encode-png.ts';
import { renderRaster } from '../../src/renderers/raster/render-raster.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { hasJudge, judgeFile } from '../renderers/pdf/judges.ts';
import { FOGRA39 } from '../renderers/pdf/press-scenes.ts';
import { mupdfText, pagesOf } from '../renderers/pdf/read-pdf.ts';
import { FONTS, kindFinishing, PIECE, pieceOf, printedPiece } from './pieces.ts';

const SOURCE = 'Kế hoạch tuyên truyền, khẩu hiệu thứ 8';

function request(over: Partial<JobKitRequest> = {}): JobKitRequest {
  const design = over.design ?? PIECE;
  return {
    design,
    pages: [{ compiled: compileScene(design, 'page-1', FONTS), quantity: 4 }],
    fonts: FONTS,
    profile: FOGRA39,
    choices: { ...DEFAULT_PRINT_CHOICES, date: '2025-09-02' },
    source: SOURCE,
    // A tenth of the pixels shows the same.
    drawPicture: (scene, width, height) =>
      encodePng(renderRaster(scene, { widthPx: (width / 10) | 0, heightPx: (height / 10) | 0, glyphs: FONTS })),
    ...over,
  };
}

function kitOf(over: Partial<JobKitRequest> = {}) {
  const kit = makeJobKit(request(over));
  if (!kit.ok) throw new Error(JSON.stringify(kit.diagnostics));
  return { ...kit.value, entries: unzipSync(kit.value.bytes) };
}

describe('the job kit', () => {
  const panels = { rollMm: 1600, overlapMm: 20, cuts: 'vertical', separate: true } as const;
  const kit = kitOf({ choices: { ...DEFAULT_PRINT_CHOICES, date: '2025-09-02', panels } });
  /** As many as the seams between words make them. */
  const count = kit.printed[0]?.panels?.panels.length ?? 0;
  const entry = (start: string): Uint8Array => {
    const name = Object.keys(kit.entries).find((path) => path.startsWith(start));
    return kit.entries[name ?? ''] ?? new Uint8Array();
  };
  const words = (bytes: Uint8Array = new Uint8Array()): string =>
    pagesOf(bytes)
      .flatMap((_, page) => mupdfText(bytes, page))
      .join(' ')
      .normalize('NFC');

  test('holds the print files, a picture, two sheets, the fonts, and sums that match every one of them', () => {
    const name = 'bang-ron_6000x1000mm_dang-cong-san-viet-nam-quang-vinh-muon_ubnd-xa-tan-binh_v1';
    expect(kit.fileName).toBe(`${name}_bo-in.zip`);
    expect(Object.keys(kit.entries)).toEqual([
      `1-in/${name}.pdf`,
      ...Array.from({ length: count }, (_, i) => `1-in/${name}_tam-${i + 1}-${count}.pdf`),
      `2-xem-mau/${name}_kich-thuoc.png`,
      '3-phieu-gia-cong.pdf',
      '4-phieu-duyet-mau.pdf',
      '5-phong-chu.txt',
      '6-ke-hoach-in.pdf',
      'SHA256SUMS',
    ]);
    const sums = new TextDecoder().decode(kit.entries['SHA256SUMS']).trim().split('\n');
    expect(sums).toHaveLength(Object.keys(kit.entries).length - 1);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      const bytes = kit.entries[path] ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
  });

  test('every print file in it keeps to PDF/X-4', () => {
    if (!hasJudge('pdfx4check')) return;
    for (const [path, bytes] of Object.entries(kit.entries)) {
      if (path.startsWith('1-in/')) expect(judgeFile(bytes, 'pdfx4check').said).toContain('conforms');
    }
  });

  test('the finishing sheet counts what is to be done', () => {
    const text = words(entry('3-'));
    for (const said of [
      'PHIẾU GIA CÔNG',
      '28 cái',
      '14 m',
      '6060 × 1060 mm',
      `Nối ${count} tấm`,
      '02/09/2025',
      '6000 mm',
    ])
      expect(text).toContain(said);
  });

  test('the approval sheet has the exact words, their source and places to sign', () => {
    const text = words(entry('4-'));
    const slogan = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';
    for (const said of [
      'PHIẾU DUYỆT MẪU',
      slogan,
      SOURCE,
      'UBND xã Tân Bình',
      'Người duyệt nội dung',
      'ký, ghi rõ họ tên',
    ])
      expect(text).toContain(said);
  });

  test('the plan of the roll has every panel as often as it is wanted', () => {
    const text = words(entry('6-'));
    for (const said of ['KẾ HOẠCH IN', '1600 mm', `tấm 1/${count}`, `tấm ${count}/${count}`, `${4 * count} tấm`])
      expect(text).toContain(said);
  });

  test('the legend names what the piece has, and nothing else', () => {
    expect(words(entry('3-'))).toContain('mép gấp biên');
    expect(words(entry('3-'))).not.toContain('túi luồn cây');
    const finishing: Finishing = {
      hemMm: 0,
      pockets: { edges: ['top'], flatMm: 80 },
      windSlits: { pitchMm: 800, radiusMm: 60 },
    };
    const other = words(kitOf({ design: kindFinishing(PIECE, finishing) }).entries['3-phieu-gia-cong.pdf']);
    for (const said of ['túi luồn cây', 'lỗ thoát gió']) expect(other).toContain(said);
    for (const absent of ['mép gấp biên', 'khoen dây', 'dây luồn']) expect(other).not.toContain(absent);
  });

  test('why errors were let through stands on both sheets and in the slug, whatever the marks', () => {
    const note = 'Khách đã xem và đồng ý in';
    const { entries } = kitOf({ choices: { ...DEFAULT_PRINT_CHOICES, marks: {}, note, version: 3 } });
    for (const sheet of ['3-phieu-gia-cong.pdf', '4-phieu-duyet-mau.pdf'])
      expect(words(entries[sheet])).toContain(note);
    const [print = ''] = Object.keys(entries);
    expect(print).toMatch(/_v3\.pdf$/);
    const [slugged] = pagesOf(entries[print] ?? new Uint8Array());
    const [bare] = pagesOf(printedPiece(PIECE, { marks: {} }).bytes);
    const height = (page: typeof bare): number => (page?.box('MediaBox')[3] ?? 0) - (page?.box('MediaBox')[1] ?? 0);
    expect(height(slugged)).toBeGreaterThan(height(bare) + 1);
  });

  test('several pieces are one kit: a print file and a finishing sheet each, one sheet to sign, one plan', () => {
    const formats = ['bangron-ngang-6000x1000', 'pano-3000x2000', 'bangron-ngang-6000x1000', 'phuon-800x2000'];
    const pages = formats.map((id, i) => ({ ...pieceOf(id).pages[0]!, id: `page-${i + 1}` }));
    const design = { ...PIECE, pages };
    const { entries, fileName } = kitOf({
      design,
      pages: pages.map(({ id }, i) => ({ compiled: compileScene(design, id, FONTS), quantity: i + 1 })),
      choices: {
        ...DEFAULT_PRINT_CHOICES,
        panels: { rollMm: 3200, overlapMm: 20, cuts: 'auto' },
        material: 'Hiflex 360 g',
      },
    });
    expect(fileName).toBe('bo-in_4-kho_dang-cong-san-viet-nam-quang-vinh-muon_ubnd-xa-tan-binh_v1.zip');
    const prints = Object.keys(entries).filter((path) => path.startsWith('1-in/'));
    expect(prints).toHaveLength(4);
    expect(prints[2]).toMatch(/_v1-2\.pdf$/);
    expect(pagesOf(entries['3-phieu-gia-cong.pdf'] ?? new Uint8Array())).toHaveLength(4);
    expect(pagesOf(entries['4-phieu-duyet-mau.pdf'] ?? new Uint8Array())).toHaveLength(1);
    const approval = words(entries['4-phieu-duyet-mau.pdf']);
    for (const said of [
      '4 khổ cùng một nội dung',
      '3000 × 2000 mm, số lượng 2',
      '800 × 2000 mm, số lượng 4',
      'Hiflex 360 g',
    ])
      expect(approval).toContain(said);
    expect(words(entries['6-ke-hoach-in.pdf'])).toContain('10 tấm');
  });

  test('the fonts are named with their licences', () => {
    const text = new TextDecoder().decode(entry('5-'));
    expect(text).toContain('be-vietnam-pro-800\tOFL-1.1');
    expect(text).not.toContain('tinos');
  });

  test('is the same bytes for the same job', () => {
    expect(kitOf().bytes).toEqual(kitOf().bytes);
  });

  test('is refused with its print file', () => {
    const refused = makeJobKit(request({ choices: { ...DEFAULT_PRINT_CHOICES, scale: '1:1' } }));
    expect(refused.ok).toBe(false);
    expect(refused.diagnostics.map(({ code }) => code)).toContain('print/page-beyond-limit');
  });

  test.each(['phuon-800x2000', 'standee-800x1800', 'pano-12000x6000', 'apphich-a2'])('a kit for %s', (formatId) => {
    const { entries } = kitOf({ design: pieceOf(formatId) });
    expect(words(entries['3-phieu-gia-cong.pdf'] ?? new Uint8Array())).toContain('Kích thước thành phẩm');
  });
});

test('the source of an approved wording, and none for words that differ', () => {
  const slogan = { text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!', approved: { id: 'plan002-8', hash: 'h' } };
  const approved = { ...PIECE, content: { ...PIECE.content, slogan } };
  expect(approvedSource(approved)).toContain('khẩu hiệu thứ 8');
  const changed = { ...approved, content: { ...approved.content, slogan: { ...slogan, text: 'Đảng cộng sản' } } };
  expect(approvedSource(changed)).toBeUndefined();
});
