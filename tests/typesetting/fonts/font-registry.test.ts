import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { describeDiagnostic } from '../../../src/messages/diagnostic-messages.ts';
import { parseFontCatalogue } from '../../../src/typesetting/fonts/font-catalogue.ts';
import { createFontRegistry, lazyFont, readyFont } from '../../../src/typesetting/fonts/font-registry.ts';
import { readSfntTables } from '../../../src/typesetting/fonts/sfnt.ts';
import { parseFontFace } from '../../../src/typesetting/fonts/parse-font-face.ts';
import { subsetTrueType } from '../../../src/renderers/pdf/font-subset/subset-true-type.ts';
import { CATALOGUE, glyphsOf, readFontFile, shippedFace } from '../../fonts/shipped-fonts.ts';

const broken = { id: 'broken', family: 'Broken', weight: 400, licence: 'none' };

describe('parseFontFace', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('Không phải là phông chữ, chỉ là một đoạn văn bản.')],
    ['a licence', readFontFile('licences/anton.txt')],
    ['an OpenType/CFF signature', new Uint8Array([0x4f, 0x54, 0x54, 0x4f, ...new Uint8Array(200)])],
    ['half a font', readFontFile('Anton_400Regular.ttf').slice(0, 60_000)],
  ])('refuses %s with words in both languages', (_, bytes) => {
    const checked = parseFontFace(bytes, broken);
    expect(checked.ok).toBe(false);
    expect(checked.diagnostics.map((finding) => finding.code)).toEqual(['font/not-a-font']);
    for (const finding of checked.diagnostics) {
      expect(describeDiagnostic(finding, 'vi')).toContain('broken');
      expect(describeDiagnostic(finding, 'en')).not.toContain('{{');
    }
  });

  test('never throws for a damaged file, nor does the face it gives', () => {
    const sound = readFontFile('DancingScript_700Bold.ttf');
    const tables = readSfntTables(sound);
    const locaAt = (tables?.get('loca')?.byteOffset ?? 0) - sound.byteOffset;
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 });
    const nearHead = fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { minLength: 1, maxLength: 4 });
    const inLoca = fc.array(fc.tuple(fc.integer({ min: locaAt, max: locaAt + 1200 }), fc.nat(255)), {
      minLength: 20,
      maxLength: 90,
    });
    let refusals = 0;
    fc.assert(
      fc.property(fc.oneof(damage, nearHead, inLoca), (changes) => {
        const bytes = sound.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const checked = parseFontFace(bytes, broken);
        if (!checked.ok) {
          refusals += 1;
          return;
        }
        const face = checked.value;
        const glyphs = glyphsOf(face, 'ẴM ĐƯỜNG');
        for (const [i, glyph] of glyphs.entries()) {
          expect(Number.isFinite(face.advance(glyph) + face.kern(glyph, glyphs[i + 1] ?? 0))).toBe(true);
          for (const step of face.outline(glyph)) if (step.op !== 'Z') expect(Number.isFinite(step.x)).toBe(true);
        }
        expect(subsetTrueType(bytes, glyphs).glyphIds.size).toBeGreaterThan(1);
      }),
      { seed: 20250902, numRuns: 150 },
    );
    expect(refusals).toBeGreaterThan(0);
    expect(refusals).toBeLessThan(150);
  });

  test('reads a font from the middle of a buffer', () => {
    const file = readFontFile('Anton_400Regular.ttf');
    const padded = new Uint8Array(file.length + 64);
    padded.set(file, 32);
    const checked = parseFontFace(padded.subarray(32, 32 + file.length), broken);
    if (!checked.ok) throw new Error('refused');
    const glyph = checked.value.glyphId(0x1ee9);
    expect(checked.value.outline(glyph)).toEqual(shippedFace('anton-400').outline(glyph));
    expect(checked.value.kern(glyph, glyph)).toBe(shippedFace('anton-400').kern(glyph, glyph));
  });

  test('outlines are in em, y down, closed, with their exact bounds', () => {
    const face = shippedFace('be-vietnam-pro-800');
    const [letter = 0, space = 0] = glyphsOf(face, 'H ');
    expect(face.outline(letter)[0]?.op).toBe('M');
    expect(face.outline(letter).at(-1)?.op).toBe('Z');
    const ink = face.inkBounds(letter);
    expect(ink?.y).toBeCloseTo(-0.74, 6);
    expect((ink?.y ?? 0) + (ink?.height ?? 0)).toBeCloseTo(0, 6);
    expect(face.inkBounds(space)).toBeUndefined();
    expect(face.outline(letter)).toBe(face.outline(letter));
    expect(face.outline(70_000)).toEqual([]);
    expect(face.advance(70_000)).toBe(0);
  });

  test('a character that the font lacks is glyph 0', () => {
    expect(shippedFace('barlow-condensed-700').glyphId(0x20ab)).toBe(0);
    expect(shippedFace('encode-sans-condensed-700').glyphId(0x20ab)).toBeGreaterThan(0);
  });

  test('Playfair Display’s figures stand on the baseline at one height', () => {
    const face = shippedFace('playfair-display-900');
    for (const glyph of glyphsOf(face, '0123456789')) {
      const ink = face.inkBounds(glyph);
      expect(-(ink?.y ?? 0)).toBeGreaterThan(0.65);
      expect((ink?.y ?? 0) + (ink?.height ?? 0)).toBeLessThan(0.03);
    }
  });

  test('capital forms lift the hyphen, and leave letters as they are', () => {
    const face = shippedFace('montserrat-800');
    const [hyphen = 0, letter = 0] = glyphsOf(face, '-A');
    expect(face.inkBounds(face.capitalForm(hyphen))?.y).toBeLessThan((face.inkBounds(hyphen)?.y ?? 0) - 0.02);
    expect(face.capitalForm(letter)).toBe(letter);
  });
});

describe('createFontRegistry', () => {
  test('parses a font once, on first use', () => {
    const parse = vi.fn(parseFontFace);
    const info = CATALOGUE.find((font) => font.id === 'anton-400');
    if (!info) throw new Error('no anton');
    const entry = lazyFont(readFontFile(info.file), info, parse);
    const registry = createFontRegistry([entry]);
    expect(registry.list()).toEqual([info]);
    expect(parse).not.toHaveBeenCalled();
    const glyph = registry.get('anton-400')?.glyphId(65) ?? 0;
    expect(registry.outline('anton-400', glyph).length).toBeGreaterThan(3);
    expect(registry.advance('anton-400', glyph)).toBeGreaterThan(0.3);
    expect(createFontRegistry([entry]).get('anton-400')).toBe(registry.get('anton-400'));
    expect(parse).toHaveBeenCalledTimes(1);
    expect(registry.findings('anton-400')).toEqual([]);
  });

  test('a broken file has no face but a finding; an unknown id throws only for outlines', () => {
    const registry = createFontRegistry([lazyFont(new Uint8Array([1, 2, 3]), broken, parseFontFace)]);
    expect(registry.get('broken')).toBeUndefined();
    expect(registry.findings('broken').map((finding) => finding.code)).toEqual(['font/not-a-font']);
    expect(registry.get('unknown')).toBeUndefined();
    expect(registry.findings('unknown')).toEqual([]);
    expect(() => registry.outline('unknown', 1)).toThrow(RangeError);
    expect(() => registry.advance('broken', 1)).toThrow(RangeError);
  });

  test('of two fonts with one id the later counts', () => {
    const later = readyFont(shippedFace('tinos-700'));
    const registry = createFontRegistry([lazyFont(new Uint8Array(), { ...later.info }, parseFontFace), later]);
    expect(registry.get('tinos-700')).toBe(shippedFace('tinos-700'));
    expect(registry.list()).toHaveLength(1);
  });
});

describe('parseFontCatalogue', () => {
  const first = CATALOGUE[0];

  test('a face carries what the catalogue says of its companions', () => {
    expect(shippedFace('playfair-display-700').info.companion).toBe('source-serif-4-700');
    expect(shippedFace('montserrat-800').info.condensedCompanion).toBe('encode-sans-condensed-800');
    expect(shippedFace('pacifico-400').info.role).toBe('script');
  });

  test.each([
    ['no list', {}],
    ['a wrong weight', [{ ...first, weight: 0 }]],
    ['an unknown key', [{ ...first, colour: 'red' }]],
    ['a path out of the folder', [{ ...first, file: '../x.ttf' }]],
    ['one id twice', [...CATALOGUE, first]],
    ['a companion that is not there', [{ ...first, condensedCompanion: undefined, companion: 'nobody-400' }]],
  ])('refuses %s', (_, json) => {
    const checked = parseFontCatalogue(JSON.parse(JSON.stringify(json)));
    expect(checked.ok).toBe(false);
    for (const finding of checked.diagnostics) {
      expect(finding.code).toBe('font/bad-catalogue');
      expect(describeDiagnostic(finding, 'vi')).not.toContain('{{');
    }
  });
});
