import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../../src/renderers/pdf/render-pdf.ts';
import type { PdfRenderOptions, RenderedPdf } from '../../../src/renderers/pdf/render-options.ts';
import { banner, PRESS } from './press-scenes.ts';
import { pagesOf } from './read-pdf.ts';

const MM = 72 / 25.4;
const MARKS = { crop: true, registration: true, colourBar: true, slug: true };

function bytesOf(result: RenderedPdf): Uint8Array {
  if (!result.bytes) throw new Error(JSON.stringify(result.findings));
  return result.bytes;
}

/** Boxes in real millimetres, whatever the scale. */
function realBoxes(result: RenderedPdf) {
  const [page] = pagesOf(bytesOf(result));
  const factor = result.scale?.factor ?? 1;
  const mm = (name: string): number[] => (page?.box(name) ?? []).map((pt) => pt / MM / factor);
  return { media: mm('MediaBox'), bleed: mm('BleedBox'), trim: mm('TrimBox'), dictionary: page?.dictionary ?? '' };
}

const size = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]): [number, number] => [x1 - x0, y1 - y0];

const hundredths = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((v) => v / 100);

describe('boxes', () => {
  test.each<[number, number, number, PdfRenderOptions['scale'], PdfRenderOptions['marks']]>([
    [3000, 1000, 20, 'auto', undefined],
    [6000, 1000, 20, 'auto', undefined],
    [6000, 1000, 50, 'userunit', MARKS],
    [12_000, 6000, 50, 'auto', MARKS],
    [420, 297, 5, 'auto', MARKS],
    [297.3, 210.7, 3.3, '1:10', { crop: true }],
    [4000, 700, 20, '1:5', { slug: true }],
    [2000, 1500, 20, '1:2', { registration: true }],
    [5040, 1000, 20, '1:1', undefined],
    [800, 2000, 0, 'auto', { colourBar: true }],
  ])('%d × %d mm, bleed %d, scale %s: right to 0.01 mm of the piece', (width, height, bleed, scale, marks) => {
    const options = {
      ...PRESS,
      scale: scale ?? 'auto',
      marks: marks ?? {},
      slugFontId: 'tinos-700',
      job: { name: 'Việc' },
    };
    const { media, bleed: bleedBox, trim, dictionary } = realBoxes(renderPdf(banner(width, height, bleed), options));
    const [trimWidth, trimHeight] = size(trim);
    expect(Math.abs(trimWidth - width)).toBeLessThan(0.01);
    expect(Math.abs(trimHeight - height)).toBeLessThan(0.01);
    [0, 1].forEach((i) => expect(Math.abs((trim[i] ?? 0) - (bleedBox[i] ?? 0) - bleed)).toBeLessThan(0.01));
    [2, 3].forEach((i) => expect(Math.abs((bleedBox[i] ?? 0) - (trim[i] ?? 0) - bleed)).toBeLessThan(0.01));
    [0, 1].forEach((i) => expect(bleedBox[i]).toBeGreaterThanOrEqual((media[i] ?? 0) - 1e-9));
    [2, 3].forEach((i) => expect(bleedBox[i]).toBeLessThanOrEqual((media[i] ?? 0) + 1e-9));
    expect(media.slice(0, 2)).toEqual([0, 0]);
    if (!marks) size(media).forEach((side, i) => expect(side).toBeCloseTo(size(bleedBox)[i] ?? 0, 3));
    expect(dictionary.includes('/UserUnit 10')).toBe(scale === 'userunit');
    expect(dictionary).not.toContain('/CropBox');
  });

  test('hold for any size, bleed and scale that fits', () => {
    const scales = fc.constantFrom(
      'auto' as const,
      '1:2' as const,
      '1:5' as const,
      '1:10' as const,
      'userunit' as const,
    );
    fc.assert(
      fc.property(
        hundredths(100, 9000),
        hundredths(100, 9000),
        hundredths(0, 150),
        scales,
        fc.boolean(),
        (width, height, bleed, scale, crop) => {
          const scene = { ...banner(width, height, bleed), items: [] };
          const { trim, bleed: bleedBox, media } = realBoxes(renderPdf(scene, { ...PRESS, scale, marks: { crop } }));
          expect(Math.abs(size(trim)[0] - width)).toBeLessThan(0.001);
          expect(Math.abs(size(trim)[1] - height)).toBeLessThan(0.001);
          expect(Math.abs(size(bleedBox)[0] - width - 2 * bleed)).toBeLessThan(0.001);
          expect(size(media)[0] - size(bleedBox)[0] > 10).toBe(crop);
        },
      ),
      { seed: 20250902, numRuns: 60 },
    );
  });

  test('counted with bleed and marks: what just fits bare goes to 1:10 with marks', () => {
    const scene = banner(5040, 1000, 20);
    expect(renderPdf(scene, PRESS).scale?.label).toBe('1:1');
    expect(renderPdf(scene, { ...PRESS, marks: { crop: true } }).scale?.label).toBe('1:10');
    const refused = renderPdf(scene, { ...PRESS, marks: { crop: true }, scale: '1:1' });
    expect(refused.bytes).toBeUndefined();
    expect(refused.findings).toMatchObject([{ code: 'print/page-beyond-limit', params: { suggestion: '1:2' } }]);
  });

  test('PDF/X-1a has no UserUnit: the page goes out at 1:10, and it is said', () => {
    const result = renderPdf(banner(6000, 1000, 20), { ...PRESS, standard: 'pdfx1a', scale: 'userunit' });
    expect(result.scale).toEqual({ factor: 0.1, label: '1:10' });
    expect(result.findings.map(({ code }) => code)).toEqual(['print/no-userunit-in-x1a', 'print/scaled']);
    expect(realBoxes(result).dictionary).not.toContain('/UserUnit');
  });

  test('slug lines that are larger at the smaller scale count: what then goes beyond the limit is refused', () => {
    const options = {
      ...PRESS,
      scale: '1:10',
      marks: { slug: true },
      slugFontId: 'tinos-700',
      job: { name: 'Việc' },
    } as const;
    const results = [50_500, 50_600].map((height) => renderPdf(banner(300, height, 20), options));
    expect(results.map(({ bytes }) => bytes !== undefined)).toEqual([true, false]);
    expect(results[1]?.findings).toMatchObject([{ code: 'print/page-unprintable' }]);
  });

  test('the caller may widen the bleed; nonsense is a mistake', () => {
    const { trim, bleed } = realBoxes(renderPdf(banner(1000, 500, 10), { ...PRESS, bleedMm: 75 }));
    expect((trim[0] ?? 0) - (bleed[0] ?? 0)).toBeCloseTo(75, 3);
    for (const bleedMm of [-1, Number.NaN, Infinity])
      expect(() => renderPdf(banner(), { ...PRESS, bleedMm })).toThrow(RangeError);
    expect(() => renderPdf([], PRESS)).toThrow(RangeError);
  });

  test('pages of different sizes share one scale', () => {
    const result = renderPdf([banner(6000, 1000, 20), banner(800, 2000, 20)], PRESS);
    expect(result).toMatchObject({ pages: 2, scale: { label: '1:10' } });
    const pages = pagesOf(bytesOf(result));
    expect(pages.map((p) => Math.round(size(p.box('TrimBox'))[0] / MM))).toEqual([600, 80]);
  });
});
