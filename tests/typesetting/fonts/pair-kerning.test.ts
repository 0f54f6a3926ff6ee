import { describe, expect, test } from 'vitest';
import { featureLookups } from '../../../src/typesetting/fonts/layout-tables.ts';
import { readPairKerning } from '../../../src/typesetting/fonts/pair-kerning.ts';
import { readSfntTables, type SfntTables } from '../../../src/typesetting/fonts/sfnt.ts';
import { CATALOGUE, glyphsOf, readFontFile, shippedFace } from '../../fonts/shipped-fonts.ts';

function words(...values: readonly number[]): DataView {
  const view = new DataView(new ArrayBuffer(2 * values.length));
  values.forEach((value, i) => view.setUint16(2 * i, value & 0xffff));
  return view;
}

function tag(text: string): [number, number] {
  return [text.charCodeAt(0) * 256 + text.charCodeAt(1), text.charCodeAt(2) * 256 + text.charCodeAt(3)];
}

/** A `kern` subtable of format 0: length, coverage, pairs. */
function kernSubtable(coverage: number, pairs: readonly (readonly [number, number, number])[]): number[] {
  return [0, 14 + 6 * pairs.length, coverage, pairs.length, 0, 0, 0, ...pairs.flat()];
}

/** GPOS with one script, its default language, one `kern` feature and the given lookup list. */
function gpos(script: string, lookups: readonly number[][]): DataView {
  const head = [1, 0, 10, 30, 44];
  const scriptList = [1, ...tag(script), 8, 4, 0, 0, 0xffff, 1, 0];
  const featureList = [1, ...tag('kern'), 8, 0, lookups.length, ...lookups.keys()];
  const offsets = lookups.map((_, i) => 2 + 2 * lookups.length + 2 * lookups.slice(0, i).flat().length);
  const start = head.length + scriptList.length + featureList.length;
  return words(1, 0, 10, 30, 2 * start, ...scriptList, ...featureList, lookups.length, ...offsets, ...lookups.flat());
}

/** A lookup of type 2 with one glyph-pair subtable: left 5 before right 6. */
const pairLookup = (value: number): number[] => [2, 0, 1, 8, 1, 12, 4, 0, 1, 18, 1, 1, 5, 1, 6, value];
/** The same behind an extension record (type 9). */
const extensionLookup = (value: number): number[] => {
  const subtable = pairLookup(value).slice(4);
  return [9, 0, 1, 8, 1, 2, 0, 8, ...subtable];
};

const tables = (entries: Readonly<Record<string, DataView>>): SfntTables => new Map(Object.entries(entries));

describe('GPOS', () => {
  test('adds up all lookups of the feature, extensions included', () => {
    const kerning = readPairKerning(tables({ GPOS: gpos('latn', [pairLookup(-40), extensionLookup(-7)]) }));
    expect(kerning(5, 6)).toBe(-47);
    expect(kerning(5, 7)).toBe(0);
    expect(kerning(6, 5)).toBe(0);
  });

  test('takes DFLT when there is no latn, and nothing from other scripts', () => {
    expect(readPairKerning(tables({ GPOS: gpos('DFLT', [pairLookup(-3)]) }))(5, 6)).toBe(-3);
    expect(readPairKerning(tables({ GPOS: gpos('cyrl', [pairLookup(-3)]) }))(5, 6)).toBe(0);
  });

  test('hides the legacy table only when it has kerning for the script', () => {
    const kern = words(0, 1, ...kernSubtable(1, [[5, 6, -90]]));
    expect(readPairKerning(tables({ GPOS: gpos('latn', [pairLookup(-3)]), kern }))(5, 6)).toBe(-3);
    expect(readPairKerning(tables({ GPOS: gpos('cyrl', [pairLookup(-3)]), kern }))(5, 6)).toBe(-90);
  });

  test('every shipped font kerns Latin but Open Sans, which has no such feature', () => {
    const without = CATALOGUE.filter((font) => {
      const layout = readSfntTables(readFontFile(font.file))?.get('GPOS');
      return !layout || featureLookups(layout, 'kern', ['latn', 'DFLT'], ['VIT ']) === undefined;
    });
    expect(without.map((font) => font.id)).toEqual(['open-sans-700', 'open-sans-800']);
  });
});

describe('legacy kern table', () => {
  test('reads horizontal pairs; subtables add up, an override replaces', () => {
    const sum = words(0, 2, ...kernSubtable(1, [[5, 6, -90]]), ...kernSubtable(1, [[5, 6, 20]]));
    expect(readPairKerning(tables({ kern: sum }))(5, 6)).toBe(-70);
    const override = words(0, 2, ...kernSubtable(1, [[5, 6, -90]]), ...kernSubtable(9, [[5, 6, 20]]));
    expect(readPairKerning(tables({ kern: override }))(5, 6)).toBe(20);
  });

  test('leaves out vertical, minimum and cross-stream subtables, and other versions', () => {
    for (const coverage of [0, 3, 5, 0x0201]) {
      const kern = words(0, 1, ...kernSubtable(coverage, [[5, 6, -90]]));
      expect(readPairKerning(tables({ kern }))(5, 6)).toBe(0);
    }
    expect(readPairKerning(tables({ kern: words(1, 0, 0, 0) }))(5, 6)).toBe(0);
  });

  test('a font without any kerning kerns nothing', () => {
    expect(readPairKerning(tables({}))(5, 6)).toBe(0);
  });
});

function kernOf(id: string, pair: string): number {
  const face = shippedFace(id);
  const [left = 0, right = 0] = glyphsOf(face, pair);
  return Math.round(face.kern(left, right) * face.unitsPerEm);
}

test('known pairs of shipped fonts', () => {
  expect(kernOf('montserrat-700', 'KẠ')).toBe(-31);
  expect(kernOf('tinos-700', 'Tu')).toBe(-188);
  expect(kernOf('be-vietnam-pro-800', 'HH')).toBe(0);
});
