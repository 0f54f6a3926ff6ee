/** What a font descriptor tells, in font units, y up. */
export interface FontFileMetrics {
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly italicAngle: number;
}

/** Reads `head`, `hhea` and `post` of a TrueType file. Throws `RangeError` when one is missing. */
export function readFontMetrics(bytes: Uint8Array): FontFileMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = (name: string): number => {
    const count = view.getUint16(4);
    for (let i = 0; i < count; i++) {
      const entry = 12 + i * 16;
      if (String.fromCharCode(...bytes.subarray(entry, entry + 4)) === name) return view.getUint32(entry + 8);
    }
    throw new RangeError(`pdf: the font has no ${name} table`);
  };
  const head = table('head');
  const hhea = table('hhea');
  return {
    box: [view.getInt16(head + 36), view.getInt16(head + 38), view.getInt16(head + 40), view.getInt16(head + 42)],
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    italicAngle: view.getInt32(table('post') + 4) / 65536,
  };
}
