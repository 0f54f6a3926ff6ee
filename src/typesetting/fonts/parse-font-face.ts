import { parse, type ParsedFont, type PathCommand } from 'opentype.js/dist/opentype.mjs';
import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { pathBounds, type Path, type PathStep } from '../../geometry/path.ts';
import type { Em } from '../../geometry/units.ts';
import type { FontFace, FontInfo } from '../font-face.ts';
import { readPairKerning } from './pair-kerning.ts';
import { readSfntTables, type SfntTables } from './sfnt.ts';

/** What is known of a font before its file is read. */
interface FontDescription extends FontInfo {
  readonly barred?: readonly string[];
}

/** A font face with the one feature that is applied on demand. */
export interface ShapedFontFace extends FontFace {
  /** The form of a glyph beside capitals (`case`: raised hyphens, brackets, quotes); the glyph itself if it has none. */
  capitalForm(glyphId: number): number;
}

/** What TrueType outlines need, and `name` and `post`, without which opentype.js gives no glyph: least lengths. */
const REQUIRED_TABLES = Object.entries({
  head: 54,
  hhea: 36,
  maxp: 6,
  hmtx: 4,
  cmap: 4,
  glyf: 0,
  loca: 4,
  name: 6,
  post: 32,
});

/**
 * Reads a TrueType file. Refused with `font/not-a-font` for anything that is not one (also OpenType/CFF, WOFF,
 * collections and damaged files). The bytes must not be changed afterwards; reading is done piece by piece.
 */
export function parseFontFace(bytes: Uint8Array, info: FontDescription): Checked<ShapedFontFace> {
  try {
    const tables = readSfntTables(bytes);
    if (!tables || REQUIRED_TABLES.some(([tag, length]) => !((tables.get(tag)?.byteLength ?? -1) >= length)))
      return notAFont(info);
    const copy = new Uint8Array(bytes).buffer;
    return accepted(createFace(parse(copy, { lowMemory: true }), tables, bytes, info));
  } catch {
    return notAFont(info);
  }
}

/** For fonts without an H or an x: the heights of most sans serifs. */
const USUAL_CAP_HEIGHT: Em = 0.7;
const USUAL_X_HEIGHT: Em = 0.5;

function notAFont(info: FontInfo): Checked<ShapedFontFace> {
  return refused(diagnostic('font/not-a-font', 'error', { kind: 'file', file: info.id }, { file: info.id }));
}

function createFace(font: ParsedFont, tables: SfntTables, bytes: Uint8Array, info: FontDescription): ShapedFontFace {
  const { unitsPerEm, numGlyphs } = font;
  if (!(unitsPerEm >= 16 && unitsPerEm <= 16384)) throw new RangeError('fonts: unitsPerEm out of range');
  const advances = readAdvances(tables, numGlyphs);
  const kerning = readPairKerning(tables);
  const lining = readSingleSubstitutions(font, 'lnum');
  const capital = readSingleSubstitutions(font, 'case');
  const outlineOf = remember((glyph) => readOutline(font, glyph));
  const boundsOf = remember((glyph) => pathBounds(outlineOf(glyph)));
  const kernOf = remember((pair) => orZero(() => kerning(Math.floor(pair / 0x10000), pair % 0x10000)) / unitsPerEm);
  const glyphId = remember((codePoint) => {
    const glyph = font.charToGlyphIndex(String.fromCodePoint(codePoint)) ?? 0;
    const shown = lining.get(glyph) ?? glyph;
    return shown < numGlyphs ? shown : 0;
  });
  const heightOf = (letter: string, otherwise: Em): Em => {
    const ink = boundsOf(glyphId(letter.charCodeAt(0)));
    return ink && ink.y < 0 ? -ink.y : otherwise;
  };
  return {
    info: fontInfo(info),
    bytes,
    unitsPerEm,
    glyphCount: numGlyphs,
    capHeight: heightOf('H', USUAL_CAP_HEIGHT),
    xHeight: heightOf('x', USUAL_X_HEIGHT),
    glyphId,
    advance: (glyph) => (advances[glyph] ?? 0) / unitsPerEm,
    kern: (left, right) => kernOf(left * 0x10000 + right),
    outline: outlineOf,
    inkBounds: boundsOf,
    barred: new Set(info.barred?.map((letter) => letter.normalize('NFC'))),
    capitalForm: (glyph) => capital.get(glyph) ?? glyph,
  };
}

/** The public part of a description. */
function fontInfo({ id, family, weight, licence, role, companion, condensedCompanion }: FontDescription): FontInfo {
  return {
    id,
    family,
    weight,
    licence,
    ...(role === undefined ? {} : { role }),
    ...(companion === undefined ? {} : { companion }),
    ...(condensedCompanion === undefined ? {} : { condensedCompanion }),
  };
}

/** Advance widths of all glyphs in font units; glyphs past the table's end repeat the last width. */
function readAdvances(tables: SfntTables, glyphCount: number): Uint16Array {
  const hhea = tables.get('hhea');
  const hmtx = tables.get('hmtx');
  if (!hhea || !hmtx) throw new RangeError('fonts: no horizontal metrics');
  const metricCount = hhea.getUint16(34);
  const advances = new Uint16Array(glyphCount);
  for (let i = 0; i < glyphCount; i += 1) advances[i] = hmtx.getUint16(4 * Math.min(i, metricCount - 1));
  return advances;
}

/** Glyph replacements of one feature that map one glyph to one glyph, for Latin. */
function readSingleSubstitutions(font: ParsedFont, feature: string): ReadonlyMap<number, number> {
  for (const script of ['latn', 'DFLT']) {
    try {
      const found = font.substitution.getSingle(feature, script, 'dflt');
      if (found.length > 0) return new Map(found.map(({ sub, by }) => [sub, by]));
    } catch {
      // A damaged or unsupported GSUB table only costs the alternate forms.
    }
  }
  return new Map();
}

function readOutline(font: ParsedFont, glyph: number): Path {
  if (!(glyph >= 0 && glyph < font.numGlyphs)) return [];
  let commands: readonly PathCommand[];
  try {
    commands = font.glyphs.get(glyph).path.commands;
  } catch {
    return [];
  }
  const scale = 1 / font.unitsPerEm;
  const x = (value: number | undefined): number => (value ?? 0) * scale;
  const y = (value: number | undefined): number => 0 - (value ?? 0) * scale;
  return commands.map(({ type, ...at }): PathStep => {
    switch (type) {
      case 'M':
      case 'L':
        return { op: type, x: x(at.x), y: y(at.y) };
      case 'Q':
        return { op: 'Q', x1: x(at.x1), y1: y(at.y1), x: x(at.x), y: y(at.y) };
      case 'C':
        return { op: 'C', x1: x(at.x1), y1: y(at.y1), x2: x(at.x2), y2: y(at.y2), x: x(at.x), y: y(at.y) };
      case 'Z':
        return { op: 'Z' };
    }
  });
}

function remember<T>(compute: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as T;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/** Damaged kerning data costs the kerning, not the text. */
function orZero(read: () => number): number {
  try {
    return read();
  } catch {
    return 0;
  }
}
