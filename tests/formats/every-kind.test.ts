import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, findFormat, resolveFormat } from '../../src/formats/catalogue.ts';
import { clearMargins } from '../../src/formats/clear-margins.ts';
import { FORMAT_KINDS, isFormatKind, KIND_DEFAULTS } from '../../src/formats/format-kinds.ts';
import { customFormat } from '../../src/formats/own-format.ts';
import { checkLocalLimits } from '../../src/formats/size-limits.ts';
import { readDesignShape } from '../../src/model/design-schema.ts';
import { sampleDesign } from '../model/sample-design.ts';

const seed = 20250902;
const side = fc.oneof(fc.integer({ min: 20, max: 300 }), fc.integer({ min: 300, max: 50_000 }));
const kinds = fc.constantFrom(...FORMAT_KINDS);

function made(widthMm: number, heightMm: number, kind: (typeof FORMAT_KINDS)[number]) {
  const format = customFormat({ widthMm, heightMm, kind });
  if (!format.ok) throw new Error(JSON.stringify(format.diagnostics));
  return format.value;
}

describe('any size of any kind', () => {
  test('leaves most of the piece clear for words, on every side at least the safe margin', () => {
    fc.assert(
      fc.property(side, side, kinds, (widthMm, heightMm, kind) => {
        const format = made(widthMm, heightMm, kind);
        const { top, right, bottom, left } = clearMargins(format);
        expect(Math.min(top, right, bottom, left)).toBeGreaterThanOrEqual(format.safeMm);
        expect(left + right).toBeLessThanOrEqual(0.4 * widthMm + 1e-9);
        expect(top + bottom).toBeLessThanOrEqual(0.4 * heightMm + 1e-9);
        expect(format.bleedMm).toBeLessThanOrEqual(0.05 * Math.min(widthMm, heightMm) + 0.01);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('is a page that a design file holds, with the usual finishing of its kind', () => {
    fc.assert(
      fc.property(side, side, kinds, (widthMm, heightMm, kind) => {
        const design = sampleDesign([]);
        const { finishing } = KIND_DEFAULTS[kind];
        const pages = design.pages.map((page) => ({ ...page, format: made(widthMm, heightMm, kind), finishing }));
        expect(readDesignShape({ ...design, pages })).toEqual({ design: { ...design, pages } });
      }),
      { seed, numRuns: 60 },
    );
  });

  test('is told beyond a limit alone, measure by measure', () => {
    fc.assert(
      fc.property(side, side, kinds, side, side, (widthMm, heightMm, kind, maxWidthMm, maxHeightMm) => {
        const limits = { source: 'QĐ', kinds: { [kind]: { maxWidthMm, maxHeightMm } } };
        const told = checkLocalLimits(made(widthMm, heightMm, kind), limits).map(({ code }) => code);
        expect(told.includes('format/over-width')).toBe(widthMm > maxWidthMm);
        expect(told.includes('format/over-height')).toBe(heightMm > maxHeightMm);
        expect(told).not.toContain('format/over-area');
        expect(checkLocalLimits(made(widthMm, heightMm, kind), { source: '', kinds: {} })).toEqual([]);
      }),
      { seed },
    );
  });
});

test('every format of the catalogue is found, resolved, and keeps its kind', () => {
  for (const format of FORMATS) {
    expect(findFormat(` ${format.id.toUpperCase()} `)).toBe(format);
    const resolved = resolveFormat(format.id);
    expect(resolved.ok && [resolved.value.catalogueId, resolved.value.kind]).toEqual([format.id, format.kind]);
    expect(isFormatKind(format.kind)).toBe(true);
    if (!resolved.ok) throw new Error(format.id);
    const { top, right, bottom, left } = clearMargins(resolved.value);
    expect(left + right < format.widthMm && top + bottom < format.heightMm).toBe(true);
  }
  for (const none of ['', 'toString', '__proto__', 'constructor']) {
    expect(findFormat(none)).toBeUndefined();
    expect(isFormatKind(none)).toBe(false);
    expect(resolveFormat(none).ok).toBe(false);
  }
});
