/** A font file's tables by tag (four characters, for example `glyf`, `cvt `), as views on the file's bytes. */
export type SfntTables = ReadonlyMap<string, DataView>;

const TRUETYPE_SIGNATURES: ReadonlySet<number> = new Set([0x00010000, 0x74727565]);

/**
 * Reads the table directory of a TrueType file (OpenType specification, “Organization of an OpenType font”).
 * Undefined when the bytes are no single TrueType font: another signature (OTTO, ttcf, wOFF, wOF2) or a table
 * that reaches past the end of the file.
 */
export function readSfntTables(bytes: Uint8Array): SfntTables | undefined {
  if (bytes.byteLength < 12) return undefined;
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!TRUETYPE_SIGNATURES.has(file.getUint32(0))) return undefined;
  const count = file.getUint16(4);
  if (12 + 16 * count > file.byteLength) return undefined;
  const tables = new Map<string, DataView>();
  for (let i = 0; i < count; i += 1) {
    const entry = 12 + 16 * i;
    const offset = file.getUint32(entry + 8);
    const length = file.getUint32(entry + 12);
    if (offset + length > file.byteLength) return undefined;
    tables.set(readTag(file, entry), new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}

/** Four ASCII characters at an offset. */
export function readTag(view: DataView, offset: number): string {
  return String.fromCharCode(
    view.getUint8(offset),
    view.getUint8(offset + 1),
    view.getUint8(offset + 2),
    view.getUint8(offset + 3),
  );
}

/** A view from an offset inside another view to that view's end. Throws `RangeError` when it starts outside. */
export function viewFrom(view: DataView, offset: number): DataView {
  return new DataView(view.buffer, view.byteOffset + offset, view.byteLength - offset);
}
