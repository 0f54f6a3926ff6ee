import { describe, expect, test } from 'vitest';
import { FORMATS, findFormat, resolveFormat } from '../../src/formats/catalogue.ts';
import { clearMargins } from '../../src/formats/clear-margins.ts';
import { FORMAT_KINDS } from '../../src/formats/format-kinds.ts';
import type { ResolvedFormat } from '../../src/formats/format.ts';
import { describeDiagnostic } from '../../src/messages/diagnostic-messages.ts';

function resolved(id: string): ResolvedFormat {
  const result = resolveFormat(id);
  if (!result.ok) throw new Error(`no format ${id}`);
  return result.value;
}

function count(confidence: string): number {
  return FORMATS.filter((f) => f.confidence === confidence).length;
}

describe('the catalogue', () => {
  test('holds 81 formats with ids of their own and every kind', () => {
    expect(FORMATS).toHaveLength(81);
    expect(new Set(FORMATS.map((f) => f.id.toLowerCase())).size).toBe(81);
    expect(new Set(FORMATS.map((f) => f.kind))).toEqual(new Set(FORMAT_KINDS));
  });

  test('counts its sources honestly', () => {
    expect([count('high'), count('medium'), count('low'), count('unverified')]).toEqual([8, 17, 1, 55]);
    for (const format of FORMATS) {
      expect(format.sources.length, format.id).toBeGreaterThan(0);
      if (format.confidence === 'high') expect(format.sources.join(' '), format.id).not.toContain('trade habit');
    }
  });

  test('ids that name a size agree with it', () => {
    let seen = 0;
    for (const format of FORMATS) {
      const size = /-(\d+)x(\d+)$/.exec(format.id);
      if (!size) continue;
      seen += 1;
      const named = [Number(size[1]), Number(size[2])];
      const { px } = format;
      if (format.kind === 'led') expect(named, format.id).toEqual([px?.height, px?.width]);
      else if (format.kind === 'truc-tuyen') expect(named, format.id).toEqual([px?.width, px?.height]);
      else expect(named, format.id).toEqual([format.widthMm, format.heightMm]);
    }
    expect(seen).toBe(81 - 5 - 7);
  });

  test('margins leave room in the middle and finishing fits the piece', () => {
    for (const format of FORMATS) {
      const short = Math.min(format.widthMm, format.heightMm);
      expect(format.safeMm, format.id).toBeLessThan(short / 4);
      expect(format.bleedMm, format.id).toBeGreaterThanOrEqual(0);
      const clear = clearMargins(resolved(format.id));
      expect(clear.left + clear.right, format.id).toBeLessThan(format.widthMm / 2);
      expect(clear.top + clear.bottom, format.id).toBeLessThan(format.heightMm / 2);
      for (const side of [clear.top, clear.right, clear.bottom, clear.left])
        expect(side, format.id).toBeGreaterThanOrEqual(format.safeMm);
      expect(format.finishing.hemMm * 2, format.id).toBeLessThan(short);
    }
  });

  test('boards and online pictures have pixels, print has none', () => {
    for (const format of FORMATS) {
      const screen = format.kind === 'led' || format.kind === 'truc-tuyen';
      expect(format.px !== undefined, format.id).toBe(screen);
      if (!format.px) continue;
      expect(format.bleedMm, format.id).toBe(0);
      expect(format.widthMm / format.heightMm, format.id).toBeCloseTo(format.px.width / format.px.height, 3);
    }
    expect(resolved('web-1920x400').widthMm).toBeCloseTo(508, 6);
    expect(resolved('led-p10-32x192').widthMm / 192).toBe(10);
    expect(resolved('led-p25-512x1024').widthMm / 1024).toBe(2.5);
  });

  test('pole pockets, the foot of a standee and a phone’s crop keep words away', () => {
    expect(clearMargins(resolved('phuon-800x2000'))).toEqual({ top: 110, right: 40, bottom: 110, left: 40 });
    expect(clearMargins(resolved('standee-800x2000')).bottom).toBe(100);
    expect(clearMargins(resolved('bangron-ngang-6000x1000'))).toEqual({ top: 50, right: 50, bottom: 50, left: 50 });
    const cover = resolved('fb-page-cover');
    const clear = clearMargins(cover);
    expect(((cover.widthMm - clear.left - clear.right) / cover.widthMm) * 1222).toBeCloseTo(828, 6);
  });

  test('decimals in Vietnamese names have a comma', () => {
    expect(findFormat('bangron-ngang-5000x1500')?.name).toBe('Băng rôn ngang 5 × 1,5 m');
    expect(findFormat('led-p25-512x1024')?.name).toContain('P2.5');
    for (const format of FORMATS) expect(format.name, format.id).toBe(format.name.normalize('NFC'));
  });
});

describe('resolveFormat', () => {
  test('gives what a design stores and nothing of the picker', () => {
    expect(resolved('bangron-ngang-6000x1000')).toEqual({
      catalogueId: 'bangron-ngang-6000x1000',
      kind: 'bang-ron-ngang',
      name: 'Băng rôn ngang 6 × 1 m',
      widthMm: 6000,
      heightMm: 1000,
      bleedMm: 20,
      safeMm: 50,
    });
  });

  test('finds an id whatever its capitals', () => {
    expect(resolved(' APPHICH-a2 ').catalogueId).toBe('apphich-A2');
  });

  test('refuses an unknown id and names near ones', () => {
    const result = resolveFormat('bangron-6000x1000');
    expect(result.ok).toBe(false);
    const finding = result.diagnostics[0];
    expect(finding?.code).toBe('format/unknown');
    expect(finding?.params['near']).toContain('bangron-ngang-6000x1000');
    if (!finding) return;
    expect(describeDiagnostic(finding, 'vi')).toContain('Không có khổ “bangron-6000x1000”');
    expect(describeDiagnostic(finding, 'en')).toContain('no format “bangron-6000x1000”');
    expect(resolveFormat('').ok).toBe(false);
  });
});
