import { readSfntTables } from '../../typesetting/fonts/sfnt.ts';

/** What a font descriptor tells, in font units, y up. */
export interface FontFileMetrics {
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly italicAngle: number;
}

/** Reads `head`, `hhea` and `post` of a TrueType file. Throws `RangeError` when one is missing. */
export function readFontMetrics(bytes: Uint8Array): FontFileMetrics {
  const tables = readSfntTables(bytes);
  const table = (name: string): DataView => {
    const view = tables?.get(name);
    if (!view) throw new RangeError(`pdf: the font has no ${name} table`);
    return view;
  };
  const head = table('head');
  const hhea = table('hhea');
  return {
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    italicAngle: table('post').getInt32(4) / 65536,
  };
}
