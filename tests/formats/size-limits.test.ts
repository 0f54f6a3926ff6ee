import { describe, expect, test } from 'vitest';
import { resolveFormat } from '../../src/formats/catalogue.ts';
import { checkLocalLimits, NO_LIMITS, parseLocalLimits } from '../../src/formats/size-limits.ts';

function format(id: string) {
  const result = resolveFormat(id);
  if (!result.ok) throw new Error(id);
  return result.value;
}

const LIMITS = {
  source: 'Đồng Nai, QĐ 30/2011',
  kinds: { 'bang-ron-ngang': { maxWidthMm: 8000, maxHeightMm: 1000 }, pano: { maxAreaM2: 40 } },
} as const;

describe('local limits', () => {
  test('nothing is limited until someone says so', () => {
    expect(checkLocalLimits(format('bangron-ngang-10000x2000'), NO_LIMITS)).toEqual([]);
    expect(checkLocalLimits(format('phuon-800x2000'), LIMITS)).toEqual([]);
  });

  test('each measure beyond the rule is one warning that names the rule', () => {
    const findings = checkLocalLimits(format('bangron-ngang-10000x2000'), LIMITS);
    expect(findings.map((f) => [f.code, f.severity])).toEqual([
      ['format/over-width', 'warning'],
      ['format/over-height', 'warning'],
    ]);
    expect(findings[0]?.params).toMatchObject({ is: 10, allowed: 8, source: LIMITS.source });
    expect(checkLocalLimits(format('bangron-ngang-8000x1000'), LIMITS)).toEqual([]);
    expect(checkLocalLimits(format('pano-8000x4000'), LIMITS)).toEqual([]);
    expect(checkLocalLimits(format('pano-10000x5000'), LIMITS).map((f) => f.code)).toEqual(['format/over-area']);
  });

  test('are read back, and wrong ones refused with their path', () => {
    const read = parseLocalLimits(structuredClone(LIMITS), 'gioi-han.json');
    expect(read.ok && read.value).toEqual(LIMITS);
    const bad = parseLocalLimits({ source: 'x', kinds: { pano: { maxAreaM2: -4 } } }, 'gioi-han.json');
    expect(bad.ok).toBe(false);
    expect(bad.diagnostics.map((d) => [d.code, d.params?.['path']])).toEqual([
      ['format/bad-limits', 'kinds.pano.maxAreaM2'],
    ]);
    expect(parseLocalLimits({ source: 'x', kinds: { poster: {} } }, 'gioi-han.json').ok).toBe(false);
  });
});
