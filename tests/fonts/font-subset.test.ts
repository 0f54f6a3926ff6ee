import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import * as hb from 'harfbuzzjs';
import * as mupdf from 'mupdf';
import { parse } from 'opentype.js/dist/opentype.mjs';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE_LETTERS } from '../../scripts/font-metrics.ts';
import { tableChecksum, writeSfnt } from '../../src/renderers/pdf/font-subset/sfnt-writer.ts';
import { subsetTrueType } from '../../src/renderers/pdf/font-subset/subset-true-type.ts';
import { readSfntTables } from '../../src/typesetting/fonts/sfnt.ts';
import { CATALOGUE, glyphsOf, readFontFile, shippedFace } from './shipped-fonts.ts';

const TEXT = `${VIETNAMESE_LETTERS.join('')}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?-–“”()%`;

function hbFont(bytes: Uint8Array): hb.Font {
  return new hb.Font(new hb.Face(new hb.Blob(bytes.slice().buffer)));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function tablesOf(bytes: Uint8Array) {
  const tables = readSfntTables(bytes);
  if (!tables) throw new Error('not a font');
  return tables;
}

function tableBytes(view: DataView | undefined): Uint8Array {
  if (!view) throw new Error('no such table');
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

describe.each(CATALOGUE)('$id', (font) => {
  const original = readFontFile(font.file);
  const wanted = glyphsOf(shippedFace(font.id), TEXT);
  const subset = subsetTrueType(original, wanted);

  test('HarfBuzz draws every glyph of the subset as in the whole font, with its advance', () => {
    const [whole, part] = [hbFont(original), hbFont(subset.bytes)];
    for (const [oldId, newId] of subset.glyphIds) {
      expect(part.glyphToPath(newId)).toBe(whole.glyphToPath(oldId));
      expect(part.glyphHAdvance(newId)).toBe(whole.glyphHAdvance(oldId));
    }
    expect(subset.glyphIds.size).toBeGreaterThanOrEqual(new Set(wanted).size);
  });

  test('FreeType (in MuPDF) opens it and knows its advances', () => {
    const opened = new mupdf.Font('Subset', subset.bytes);
    const face = shippedFace(font.id);
    for (const [oldId, newId] of subset.glyphIds)
      expect(opened.advanceGlyph(newId)).toBeCloseTo(face.advance(oldId), 3);
  });

  test('opentype.js reads its outlines, once it has the tables that a PDF does without', () => {
    const whole = tablesOf(original);
    const tables = Object.fromEntries([...tablesOf(subset.bytes)].map(([tag, view]) => [tag, tableBytes(view)]));
    const post = tableBytes(whole.get('post')).slice(0, 32);
    post.set([0, 3, 0, 0]);
    const [cmap, name] = ['cmap', 'name'].map((tag) => tableBytes(whole.get(tag)));
    const readable = writeSfnt({ ...tables, post, cmap: cmap ?? post, name: name ?? post });
    const reread = parse(readable.slice().buffer, { lowMemory: true });
    const source = parse(original.slice().buffer, { lowMemory: true });
    expect(reread.numGlyphs).toBe(subset.glyphIds.size);
    for (const [oldId, newId] of subset.glyphIds)
      expect(reread.glyphs.get(newId).path.commands).toEqual(source.glyphs.get(oldId).path.commands);
  });

  test('its checksums are right, it is small, and made the same way every time', () => {
    expect(tableChecksum(subset.bytes)).toBe(0xb1b0afba);
    const directory = new DataView(subset.bytes.buffer);
    for (let i = 0; i < directory.getUint16(4); i += 1) {
      const entry = 12 + 16 * i;
      const offset = directory.getUint32(entry + 8);
      const table = subset.bytes.slice(offset, offset + directory.getUint32(entry + 12));
      expect(offset % 4).toBe(0);
      const isHead = directory.getUint32(entry) === 0x68656164;
      if (isHead) table.fill(0, 8, 12);
      expect(tableChecksum(table)).toBe(directory.getUint32(entry + 4));
    }
    expect([...tablesOf(subset.bytes).keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    expect(subset.bytes.length).toBeLessThan(60_000);
    expect(sha256(subsetTrueType(original, wanted).bytes)).toBe(sha256(subset.bytes));
  });
});

describe('subsetTrueType', () => {
  const original = readFontFile('BeVietnamPro_800ExtraBold.ttf');
  const face = shippedFace('be-vietnam-pro-800');

  test('numbers .notdef 0 and the wanted glyphs in the order given, then their parts', () => {
    const wanted = glyphsOf(face, 'ẴMẴ');
    const { glyphIds, bytes } = subsetTrueType(original, wanted);
    expect(glyphIds.get(0)).toBe(0);
    expect(glyphIds.get(wanted[0] ?? 0)).toBe(1);
    expect(glyphIds.get(wanted[1] ?? 0)).toBe(2);
    expect(tablesOf(bytes).get('maxp')?.getUint16(4)).toBe(glyphIds.size);
  });

  test('keeps any choice of glyphs of any font whole', () => {
    const font = fc.constantFrom(...CATALOGUE);
    fc.assert(
      fc.property(font, fc.array(fc.nat(), { maxLength: 30 }), ({ id, file }, numbers) => {
        const wanted = numbers.map((number) => number % shippedFace(id).glyphCount);
        const { bytes, glyphIds } = subsetTrueType(readFontFile(file), wanted);
        const [whole, part] = [hbFont(readFontFile(file)), hbFont(bytes)];
        expect([...glyphIds.keys()]).toEqual(expect.arrayContaining([0, ...wanted]));
        for (const [oldId, newId] of glyphIds) expect(part.glyphToPath(newId)).toBe(whole.glyphToPath(oldId));
      }),
      { seed: 20250902, numRuns: 60 },
    );
  });

  test('carries no instructions, so that it needs no hinting tables', () => {
    const { bytes } = subsetTrueType(readFontFile('Tinos_700Bold.ttf'), glyphsOf(shippedFace('tinos-700'), 'Hg'));
    const tables = tablesOf(bytes);
    const loca = tables.get('loca');
    const glyf = tables.get('glyf');
    if (!loca || !glyf) throw new Error('incomplete');
    const start = loca.getUint32(4);
    expect(glyf.getInt16(start)).toBeGreaterThan(0);
    expect(glyf.getUint16(start + 10 + 2 * glyf.getInt16(start))).toBe(0);
    expect(tables.get('maxp')?.getUint16(26)).toBe(0);
  });

  test('a glyph without outline stays empty and keeps its advance', () => {
    const [space = 0] = glyphsOf(face, ' ');
    const { bytes, glyphIds } = subsetTrueType(original, [space]);
    expect(glyphIds.get(space)).toBe(1);
    expect(hbFont(bytes).glyphToPath(1)).toBe('');
    expect(hbFont(bytes).glyphHAdvance(1)).toBe(face.advance(space) * face.unitsPerEm);
  });

  test('refuses what is no font and glyphs that are not there', () => {
    expect(() => subsetTrueType(new Uint8Array(40), [])).toThrow(RangeError);
    expect(() => subsetTrueType(original, [face.glyphCount])).toThrow(RangeError);
    expect(() => subsetTrueType(original, [-1])).toThrow(RangeError);
    expect(() => subsetTrueType(original, [1.5])).toThrow(RangeError);
  });
});
