import { describe, expect, test } from 'vitest';
import { solid, type Ink } from '../../../src/colour/ink.ts';
import { NAMED_INKS } from '../../../src/colour/named-inks.ts';
import { markSizes } from '../../../src/renderers/pdf/print-marks.ts';
import { renderPdf } from '../../../src/renderers/pdf/render-pdf.ts';
import type { PdfRenderOptions } from '../../../src/renderers/pdf/render-options.ts';
import {
  layoutSlug,
  scaleLegend,
  slugFields,
  widestHash,
  type SlugFacts,
} from '../../../src/renderers/pdf/slug-line.ts';
import type { Scene } from '../../../src/scene/display-list.ts';
import { banner, faceOf, ground, PRESS } from './press-scenes.ts';
import { inkAt, mupdfText, objectsMatching, pagesOf } from './read-pdf.ts';

const MM = 72 / 25.4;
const ALL = { crop: true, registration: true, colourBar: true, slug: true };
const JOB = {
  name: 'Băng rôn Quốc khánh',
  slogan: 'Không có gì quý hơn độc lập, tự do',
  unit: 'UBND xã Tân Bình',
  order: '0123',
  material: 'hiflex 3,6 zem',
  finishing: '14 khoen',
};

function page(scene: Scene, options: Partial<PdfRenderOptions>) {
  const result = renderPdf(scene, { ...PRESS, slugFontId: 'be-vietnam-pro-800', ...options });
  const [first] = pagesOf(result.bytes ?? new Uint8Array());
  if (!result.bytes || !first) throw new Error(JSON.stringify(result.findings));
  return { ...result, bytes: result.bytes, first };
}

describe('marks', () => {
  test('leave every point between bleed and page edge white but their own, and nothing of theirs in the bleed', () => {
    const scene = { ...banner(420, 297, 5), items: [ground(420, 297, 5, solid(NAMED_INKS.flagRed))] };
    const { bytes, first } = page(scene, { marks: ALL, job: JOB });
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = first.box('BleedBox');
    const [, , width = 0, height = 0] = first.box('MediaBox');
    const inside: [number, number][] = [];
    const gap: [number, number][] = [];
    for (let x = x0 + 1; x < x1; x += 4) inside.push([x, height - y1 + 1], [x, height - y0 - 1.5]);
    for (let y = y0 + 1; y < y1; y += 4) inside.push([x0 + 1, height - y], [x1 - 1.5, height - y]);
    for (let x = 1; x < width; x += 3) gap.push([x, height - y1 - 3], [x, height - y0 + 3]);
    for (let y = height - y1; y < height - y0; y += 3) gap.push([x0 - 3, y], [x1 + 3, y]);
    for (const ink of inkAt(bytes, inside)) expect(ink).toEqual([0, 100, 100, 0]);
    for (const ink of inkAt(bytes, gap)) expect(ink).toEqual([0, 0, 0, 0]);
  });

  test('the tallest letters of the slug stay out of the bleed of a scaled file, and its lowest on the page', () => {
    const scene = { ...banner(6000, 1000, 20), items: [ground(6000, 1000, 20, solid(NAMED_INKS.flagRed))] };
    const job = { ...JOB, name: 'TẲM ẤẨẪẬ ỂỄỖỮ gjpqyỵựợ' };
    for (const marks of [{ slug: true }, ALL]) {
      const { bytes, first } = page(scene, { marks, job });
      const [x0 = 0, y0 = 0, x1 = 0] = first.box('BleedBox');
      const [, , , height = 0] = first.box('MediaBox');
      const lines: [number, number][] = [];
      for (let x = x0 + 1; x < x1 - 1; x += 0.5) lines.push([x, height - y0 - 0.2], [x, height - 0.1]);
      const inks = inkAt(bytes, lines, 4).map((ink) => ink.join());
      expect(new Set(inks.filter((_, i) => i % 2 === 1))).toEqual(new Set(['0,0,0,0']));
      expect(inks.filter((ink, i) => i % 2 === 0 && ink.endsWith(',100'))).toEqual([]);
    }
  });

  test('crop marks point at the trim on all plates, outside the bleed', () => {
    const { bytes, first } = page(banner(420, 297, 5), { marks: { crop: true } });
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = first.box('TrimBox');
    const [bleedX = 0] = first.box('BleedBox');
    const [, , , height = 0] = first.box('MediaBox');
    expect(first.content.match(/ l S$/gm)).toHaveLength(8);
    expect(objectsMatching(bytes, /\/Separation \/All/)[0]).toContain('/C1 [1 1 1 1]');
    const away = bleedX - 4.5 * MM;
    for (const y of [height - y1, height - y0]) {
      const [left] = inkAt(bytes, [[away, y]], 8);
      expect((left?.[0] ?? 0) > 20 && left?.every((plate) => plate === left[0])).toBe(true);
    }
    const [right] = inkAt(bytes, [[x1 + 5 * MM + 4.5 * MM, height - y0]], 8);
    expect(right?.[3]).toBeGreaterThan(20);
    expect(x0).toBeGreaterThan(bleedX);
  });

  test('the colour bar shows the four process inks and every ink of the page, spots included', () => {
    const spot: Ink = { ...NAMED_INKS.gold, id: 'own-x', name: 'Nhũ', spot: true };
    const scene = banner(420, 297, 5, [ground(100, 100, 0, solid(spot))]);
    const { bytes, first } = page(scene, { marks: { colourBar: true } });
    const patches = first.content.slice(first.content.lastIndexOf('Q\n1 0 0 0 k')).split('\nf\n');
    expect(patches.slice(0, 7).map((p) => p.trim().replace(/^Q\n/, '').split('\n')[0])).toEqual([
      '1 0 0 0 k',
      '0 1 0 0 k',
      '0 0 1 0 k',
      '0 0 0 1 k',
      '0 1 1 0 k',
      '0 0 1 0 k',
      '/S0 cs 1 scn',
    ]);
    expect(bytes.length).toBeGreaterThan(0);
  });

  test('marks print at their real size whatever the scale, and without marks there is no room for them', () => {
    const margin = (scale: PdfRenderOptions['scale']): number => {
      const { first, scale: chosen } = page(banner(2000, 1000, 20), { marks: { crop: true }, scale: scale ?? 'auto' });
      return (first.box('BleedBox')[0] ?? 0) / MM / (chosen?.factor ?? 1);
    };
    expect(margin('1:10')).toBeCloseTo(margin('1:1'), 3);
    const bare = page(banner(2000, 1000, 20), {}).first;
    expect(bare.box('BleedBox')).toEqual(bare.box('MediaBox'));
  });
});

describe('the slug', () => {
  const facts: SlugFacts = {
    job: JOB,
    title: 'Việc',
    widthMm: 6000,
    heightMm: 1000,
    bleedMm: 20,
    scale: { factor: 0.1, label: '1:10' },
    inks: [NAMED_INKS.flagRed, { ...NAMED_INKS.gold, name: 'Nhũ', spot: true }],
    date: '2025-09-02',
    page: 1,
    pages: 2,
    hash: 'deadbeef',
  };

  test('says scale, sizes, job, inks, date, file and page', () => {
    expect(slugFields(facts)).toEqual([
      'TỈ LỆ 1:10 – IN PHÓNG 1000% – KT thật 6000×1000 mm',
      'Tràn lề 20 mm',
      'Băng rôn Quốc khánh',
      '“Không có gì quý hơn độc lập, tự do”',
      'UBND xã Tân Bình',
      'Đơn hàng 0123',
      'Chất liệu hiflex 3,6 zem',
      'Gia công 14 khoen',
      'Mực: Đỏ cờ 0/100/100/0, Nhũ (màu pha)',
      'Ngày 02/09/2025',
      'Mã tệp deadbeef',
      'Trang 1/2',
    ]);
    const { date: _date, ...undated } = facts;
    const plain = slugFields({ ...undated, job: {}, scale: { factor: 1, label: '1:1' }, inks: [] });
    expect(plain).toEqual(['TỈ LỆ 1:1 – KT 6000×1000 mm', 'Tràn lề 20 mm', 'Việc', 'Mã tệp deadbeef', 'Trang 1/2']);
    expect(scaleLegend({ factor: 0.1, label: '1:1', userUnit: 10 }, 6000, 1000)).toContain('UserUnit 10');
    expect(scaleLegend({ factor: 1, label: '1:1' }, 6000, 1000)).toBeUndefined();
  });

  test('does not repeat a slogan of two thousand letters', () => {
    const long =
      slugFields({ ...facts, job: { slogan: 'Dài  dòng\n'.repeat(200) } }).find((field) => field.startsWith('“')) ?? '';
    expect(long.length).toBeLessThan(125);
    expect(long).toMatch(/^“Dài dòng Dài dòng .*…”$/);
  });

  test('can be read in a scaled file: six points, where its letters say the scale', () => {
    expect(markSizes(6000, 1000, 0.1).slugSize * 0.1).toBeCloseTo(2, 6);
    expect(markSizes(3000, 1000, 1).slugSize).toBeLessThan(10);
  });

  test('wraps between fields, then words, then letters, and never beyond its width', () => {
    const face = faceOf('be-vietnam-pro-800');
    for (const width of [40, 120, 300, 1000, 4000]) {
      const { lines, findings } = layoutSlug([...slugFields(facts), 'x'.repeat(200)], face, 8, width);
      expect(findings).toEqual([]);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const last = line.at(-1);
        expect((last?.x ?? 0) + face.advance(last?.glyphId ?? 0) * 8).toBeLessThanOrEqual(width + 1e-9);
      }
    }
    expect(layoutSlug([], face, 8, 100).lines).toEqual([]);
  });

  test('reports letters that its font lacks and goes on without them', () => {
    const { lines, findings } = layoutSlug(['Chữ ☃ và ☂'], faceOf('be-vietnam-pro-800'), 8, 1000);
    expect(findings).toMatchObject([{ code: 'print/slug-letters', severity: 'info', params: { letters: '☃ ☂' } }]);
    expect(lines[0]).toHaveLength('Chữ  và '.length);
  });

  test('no real file code is wider than the one that room is kept for', () => {
    const face = faceOf('tinos-700');
    const digit = widestHash(face).slice(0, 1);
    for (const other of '0123456789abcdef')
      expect(face.advance(face.glyphId(other.charCodeAt(0)))).toBeLessThanOrEqual(
        face.advance(face.glyphId(digit.charCodeAt(0))),
      );
  });

  test('is drawn below the bleed and never read as text; a narrow page gets more lines and more room', () => {
    const wide = page(banner(3000, 1000), { marks: { slug: true }, job: JOB });
    const narrow = page(banner(800, 5000), { marks: { slug: true }, job: JOB });
    for (const { bytes } of [wide, narrow]) expect(mupdfText(bytes).join(' ')).not.toContain('Đơn hàng');
    const room = ({ first }: typeof wide): number => first.box('BleedBox')[1] ?? 0;
    expect(room(narrow)).toBeGreaterThan(room(wide));
    expect(room(wide)).toBeGreaterThan(5 * MM);
  });

  test('numbers its pages and names the file in each', () => {
    const result = renderPdf([banner(), banner(800, 2000)], {
      ...PRESS,
      marks: { slug: true },
      slugFontId: 'tinos-700',
    });
    expect(pagesOf(result.bytes ?? new Uint8Array())).toHaveLength(2);
  });

  test('without its font there is a warning and no room for it', () => {
    const result = page(banner(), { marks: { slug: true }, slugFontId: 'no-such-font' });
    expect(result.findings).toMatchObject([
      { code: 'print/slug-font', severity: 'warning', params: { font: 'no-such-font' } },
    ]);
    expect(result.first.box('BleedBox')).toEqual(result.first.box('MediaBox'));
  });
});
