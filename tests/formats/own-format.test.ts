import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFormatKind } from '../../src/formats/format-kinds.ts';
import { customFormat, LONGEST_SIDE_MM, SMALLEST_SIDE_MM } from '../../src/formats/own-format.ts';
import { parseSize } from '../../src/formats/size.ts';
import { describeDiagnostic } from '../../src/messages/diagnostic-messages.ts';

function codes(widthMm: number, heightMm: number): string[] {
  const result = customFormat({ widthMm, heightMm });
  return result.ok ? [] : result.diagnostics.map((d) => d.code);
}

describe('an own size', () => {
  test('becomes a format with the margins of its kind', () => {
    const result = customFormat({ widthMm: 7000, heightMm: 1100 });
    expect(result.ok && result.value).toEqual({
      catalogueId: 'custom',
      kind: 'bang-ron-ngang',
      name: 'Băng rôn ngang 7 × 1,1 m',
      widthMm: 7000,
      heightMm: 1100,
      bleedMm: 20,
      safeMm: 50,
    });
  });

  test.each([
    [6000, 1000, 'bang-ron-ngang'],
    [800, 2000, 'bang-ron-doc'],
    [4000, 3000, 'pano'],
    [420, 594, 'ap-phich'],
  ])('%d × %d is taken for a %s', (widthMm, heightMm, kind) => {
    const result = customFormat({ widthMm, heightMm });
    expect(result.ok && result.value.kind).toBe(kind);
  });

  test('keeps the kind and the dots it is told', () => {
    const result = customFormat({ widthMm: 640, heightMm: 320, kind: 'led', px: { width: 64, height: 32 } });
    expect(result.ok && [result.value.kind, result.value.px, result.value.safeMm]).toEqual([
      'led',
      { width: 64, height: 32 },
      0,
    ]);
    const bad = customFormat({ widthMm: 640, heightMm: 320, kind: 'led', px: { width: 0, height: 32.5 } });
    expect(bad.diagnostics.map((d) => d.code)).toEqual(['format/bad-pixels']);
  });

  test('refuses nonsense, one finding for each bad side', () => {
    expect(codes(0, 1000)).toEqual(['format/size-not-positive']);
    expect(codes(-6000, -1)).toEqual(['format/size-not-positive', 'format/size-not-positive']);
    expect(codes(NaN, 1000)).toEqual(['format/size-not-a-number']);
    expect(codes(Infinity, 1000)).toEqual(['format/size-not-a-number']);
    expect(codes(200_000, 1000)).toEqual(['format/size-too-large']);
    expect(codes(6, 1)).toEqual(['format/size-too-small', 'format/size-too-small']);
    expect(codes(LONGEST_SIDE_MM, SMALLEST_SIDE_MM)).toEqual([]);
  });

  test('says so in both languages, with the figures', () => {
    const [finding] = customFormat({ widthMm: 200_000, heightMm: 1000 }).diagnostics;
    if (!finding) throw new Error('no finding');
    expect(describeDiagnostic(finding, 'vi')).toBe('Khổ quá lớn: 200 m. Mỗi cạnh tối đa 50 m.');
    expect(describeDiagnostic(finding, 'en')).toBe('The width is too large: 200 m. A side has at most 50 m.');
  });

  test('every size between the limits is taken and keeps margins smaller than itself', () => {
    const side = fc.double({ min: SMALLEST_SIDE_MM, max: LONGEST_SIDE_MM, noNaN: true });
    fc.assert(
      fc.property(side, side, (widthMm, heightMm) => {
        const result = customFormat({ widthMm, heightMm });
        if (!result.ok) return false;
        const short = Math.min(widthMm, heightMm);
        return isFormatKind(result.value.kind) && result.value.safeMm <= short / 10 && result.value.bleedMm <= short;
      }),
      { seed: 20250902 },
    );
  });
});

describe('parseSize', () => {
  test.each([
    ['6x1m', 6000, 1000],
    ['6 × 1 m', 6000, 1000],
    ['6000x1000', 6000, 1000],
    ['6000 X 1000 mm', 6000, 1000],
    ['120cm x 2.4m', 1200, 2400],
    ['0,8x2m', 800, 2000],
    ['6m*1', 6000, 1000],
    ['6.000x1.000', 6000, 1000],
    ['1.219 x 2.438 m', 1219, 2438],
    ['21x29,7cm', 210, 297],
    ['0x1m', 0, 1000],
    ['-6x1m', -6000, 1000],
    ['200x1m', 200_000, 1000],
  ])('%s', (text, widthMm, heightMm) => {
    const result = parseSize(text);
    expect(result.ok && result.value).toEqual({ widthMm, heightMm });
  });

  test.each(['', 'x', '6', '6x', 'x1m', '6x1x2', '6x1 km', 'sáu x một', '6..2x1m', '1,2,3x1m', '6 1', 'NaNxNaN'])(
    'refuses “%s”',
    (text) => {
      const result = parseSize(text);
      expect(result.ok).toBe(false);
      expect(result.diagnostics[0]?.code).toBe('format/unreadable-size');
    },
  );

  test('reads back every size it could be shown', () => {
    const mm = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(mm, mm, fc.constantFrom('x', ' × ', ' X '), (w, h, by) => {
        const plain = parseSize(`${w}${by}${h}`);
        const metres = parseSize(`${String(w / 1000).replace('.', ',')}${by}${h / 1000} m`);
        return [plain, metres].every((r) => r.ok && r.value.widthMm === w && r.value.heightMm === h);
      }),
      { seed: 20250902 },
    );
  });
});
