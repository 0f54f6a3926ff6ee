import { readSfntTables, type SfntTables } from '../../../typesetting/fonts/sfnt.ts';
import { componentIds, glyphBytes, renumberedGlyph, type GlyphTables } from './glyph-data.ts';
import { writeSfnt } from './sfnt-writer.ts';

/** A font file with only some glyphs, and where they went. */
interface FontSubset {
  readonly bytes: Uint8Array;
  /** From glyph ids of the whole font to those of the subset. */
  readonly glyphIds: ReadonlyMap<number, number>;
}

/**
 * Makes the font program of a PDF's Type 2 CIDFont (ISO 32000-1, 9.9: `glyf`, `head`, `hhea`, `hmtx`, `loca`,
 * `maxp`): .notdef as glyph 0, then the wanted glyphs in the order given (a repeated one counts once), then
 * whatever composite glyphs are made of. Layout tables, names, character maps and hinting are left out. The same
 * input gives the same bytes. A damaged glyph becomes an empty one.
 * Throws `RangeError` for bytes that are no TrueType font and for glyph ids that the font does not have.
 */
export function subsetTrueType(bytes: Uint8Array, glyphIds: Iterable<number>): FontSubset {
  const tables = readSfntTables(bytes);
  if (!tables) throw new RangeError('font-subset: not a TrueType font');
  const head = tableOf(tables, 'head');
  const maxp = tableOf(tables, 'maxp');
  const outlinesOf: GlyphTables = {
    glyf: tableOf(tables, 'glyf'),
    loca: tableOf(tables, 'loca'),
    longLoca: head.getInt16(50) !== 0,
    glyphCount: maxp.getUint16(4),
  };
  const kept = closeOverComponents(glyphIds, outlinesOf);
  const newIds = new Map(kept.map((glyphId, index) => [glyphId, index]));
  const outlines = packOutlines(kept.map((glyphId) => renumberedGlyph(glyphBytes(outlinesOf, glyphId), newIds)));
  const hhea = tableOf(tables, 'hhea');
  return {
    glyphIds: newIds,
    bytes: writeSfnt({
      ...outlines,
      head: changed(head, (view) => view.setInt16(50, 1)),
      hhea: changed(hhea, (view) => view.setUint16(34, kept.length)),
      hmtx: packMetrics(kept, tableOf(tables, 'hmtx'), hhea.getUint16(34)),
      maxp: changed(maxp, (view) => {
        view.setUint16(4, kept.length);
        if (view.byteLength >= 32) for (const at of [18, 20, 22, 26]) view.setUint16(at, 0);
      }),
    }),
  };
}

function tableOf(tables: SfntTables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new RangeError(`font-subset: the font has no ${tag} table`);
  return table;
}

function closeOverComponents(wanted: Iterable<number>, tables: GlyphTables): number[] {
  const kept = new Set([0, ...wanted]);
  // A set visits what is added while it is visited.
  for (const glyphId of kept) {
    if (!Number.isInteger(glyphId) || glyphId < 0 || glyphId >= tables.glyphCount)
      throw new RangeError(`font-subset: the font has no glyph ${glyphId}`);
    for (const component of componentIds(glyphBytes(tables, glyphId))) kept.add(component);
  }
  return [...kept];
}

/** `glyf` with every glyph on a multiple of four, and its `loca` in the long form. */
function packOutlines(glyphs: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  let length = 0;
  for (const [i, glyph] of glyphs.entries()) {
    loca.setUint32(4 * i, length);
    length += (glyph.length + 3) & ~3;
  }
  loca.setUint32(4 * glyphs.length, length);
  const glyf = new Uint8Array(length);
  for (const [i, glyph] of glyphs.entries()) glyf.set(glyph, loca.getUint32(4 * i));
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

/** `hmtx` with an advance and a left sidebearing for every glyph; sidebearings cut off at the file's end are 0. */
function packMetrics(kept: readonly number[], hmtx: DataView, metricCount: number): Uint8Array {
  const packed = new DataView(new ArrayBuffer(4 * kept.length));
  for (const [i, glyphId] of kept.entries()) {
    packed.setUint16(4 * i, hmtx.getUint16(4 * Math.min(glyphId, metricCount - 1)));
    const bearingAt = glyphId < metricCount ? 4 * glyphId + 2 : 4 * metricCount + 2 * (glyphId - metricCount);
    if (bearingAt + 2 <= hmtx.byteLength) packed.setInt16(4 * i + 2, hmtx.getInt16(bearingAt));
  }
  return new Uint8Array(packed.buffer);
}

function changed(table: DataView, change: (view: DataView) => void): Uint8Array {
  const copy = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice();
  change(new DataView(copy.buffer));
  return copy;
}
