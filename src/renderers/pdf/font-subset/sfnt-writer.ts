const CHECKSUM_OF_A_FONT = 0xb1b0afba;
const CHECKSUM_ADJUSTMENT_AT = 8;

/** Sum of big-endian 32-bit words, modulo 2³²; the last word is filled up with zeros. */
export function tableChecksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    const word =
      ((bytes[i] ?? 0) << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}

/**
 * Writes a TrueType file: directory sorted by tag, tables on multiples of four, all checksums, and the
 * adjustment in `head` that makes the whole file's checksum right.
 */
export function writeSfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const tags = Object.keys(tables).toSorted();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const directory = 12 + 16 * tags.length;
  const total = tags.reduce((sum, tag) => sum + paddedLength(tables[tag]?.length ?? 0), directory);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (tags.length - power));
  let offset = directory;
  let headAt: number | undefined;
  for (const [i, tag] of tags.entries()) {
    const table = tables[tag] ?? new Uint8Array();
    file.set(table, offset);
    if (tag === 'head') {
      headAt = offset;
      view.setUint32(offset + CHECKSUM_ADJUSTMENT_AT, 0);
    }
    const entry = 12 + 16 * i;
    for (let k = 0; k < 4; k += 1) file[entry + k] = tag.charCodeAt(k);
    view.setUint32(entry + 4, tableChecksum(file.subarray(offset, offset + table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += paddedLength(table.length);
  }
  if (headAt === undefined) throw new RangeError('font-subset: a font needs a head table');
  view.setUint32(headAt + CHECKSUM_ADJUSTMENT_AT, (CHECKSUM_OF_A_FONT - tableChecksum(file)) >>> 0);
  return file;
}

function paddedLength(length: number): number {
  return (length + 3) & ~3;
}
