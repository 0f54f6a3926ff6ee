import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printFileName } from '../../../src/renderers/pdf/print-file-name.ts';
import { enlargementPercent, planPrintScale } from '../../../src/renderers/pdf/print-scale.ts';

const plan = (option: Parameters<typeof planPrintScale>[0], widthMm: number, heightMm = 1000) =>
  planPrintScale(option, { widthMm, heightMm });

describe('the scale of a file', () => {
  test.each([
    [3000, '1:1'],
    [5080, '1:1'],
    [5080.01, '1:10'],
    [6040, '1:10'],
    [50_800, '1:10'],
  ])('a page of %d mm goes out at %s', (widthMm, label) => {
    expect(plan('auto', widthMm).scale?.label).toBe(label);
    expect(plan('auto', 1000, widthMm).scale?.label).toBe(label);
  });

  test('a scaled file says so, with what the operator enters', () => {
    const { scale, findings } = plan('auto', 6000);
    expect(findings).toMatchObject([
      { code: 'print/scaled', severity: 'info', params: { scale: '1:10', percent: 1000 } },
    ]);
    expect(scale && enlargementPercent(scale)).toBe(1000);
    expect(plan('1:5', 6000).findings).toMatchObject([{ params: { percent: 500 } }]);
    expect(plan('auto', 3000).findings).toEqual([]);
  });

  test('an explicit scale that does not fit is refused with the one that does', () => {
    expect(plan('1:1', 6000)).toMatchObject({
      findings: [
        {
          code: 'print/page-beyond-limit',
          severity: 'error',
          params: { scale: '1:1', suggestion: '1:2', limitMm: 5080 },
        },
      ],
    });
    expect(plan('1:2', 12_000).findings).toMatchObject([{ params: { suggestion: '1:5' } }]);
    expect(plan('1:1', 6000).scale).toBeUndefined();
  });

  test('what fits no scale is refused', () => {
    expect(plan('auto', 60_000).findings).toMatchObject([{ code: 'print/page-unprintable', severity: 'error' }]);
    expect(plan('userunit', 60_000).findings).toMatchObject([{ code: 'print/page-unprintable' }]);
    expect(plan('auto', 0.5, 0.5).findings).toMatchObject([{ severity: 'error' }]);
  });

  test('UserUnit 10 draws the 1:10 page, names it 1:1 and warns', () => {
    const { scale, findings } = plan('userunit', 6000);
    expect(scale).toEqual({ factor: 0.1, label: '1:1', userUnit: 10 });
    expect(findings).toMatchObject([{ code: 'print/userunit-ignored', severity: 'warning' }]);
  });
});

describe('the name of a print file', () => {
  test('says kind, real size, scale, slogan, unit and version', () => {
    const name = printFileName({
      kindSlug: 'Băng rôn',
      widthMm: 6000,
      heightMm: 1000,
      scale: '1:10',
      slogan: 'Nhiệt liệt chào mừng Đại hội!',
      unit: 'UBND xã Tân Bình',
      version: 3,
    });
    expect(name).toBe('bang-ron_6000x1000mm_TL1-10_nhiet-liet-chao-mung-dai-hoi_ubnd-xa-tan-binh_v3.pdf');
  });

  test('leaves out what is not known and the scale at full size', () => {
    expect(printFileName({ kindSlug: 'pano', widthMm: 297.5, heightMm: 210, scale: '1:1' })).toBe(
      'pano_297.5x210mm.pdf',
    );
  });

  test('is short ASCII without spaces for any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 400 }), (unit, slogan) => {
        const name = printFileName({
          kindSlug: unit,
          widthMm: 12_345.67,
          heightMm: 9999.99,
          scale: '1:10',
          slogan,
          unit,
          version: 12,
        });
        expect(name).toMatch(/^[a-z0-9][A-Za-z0-9._-]*\.pdf$/);
        expect(name.length).toBeLessThanOrEqual(150);
      }),
      { seed: 20250902 },
    );
    expect(printFileName({ kindSlug: '', widthMm: 1, heightMm: 1, scale: '1:1', slogan: 'x'.repeat(300) })).toBe(
      `in_1x1mm_${'x'.repeat(40)}.pdf`,
    );
  });
});
