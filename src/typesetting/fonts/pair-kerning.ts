import { coverageIndex, featureLookups, glyphClass } from './layout-tables.ts';
import type { SfntTables } from './sfnt.ts';
import { viewFrom } from './sfnt.ts';

/** The change of the left glyph's advance before the right glyph, in font units. */
type PairKerning = (left: number, right: number) => number;

const PAIR_ADJUSTMENT = 2;
const EXTENSION = 9;
const X_ADVANCE = 0x0004;

/**
 * Kerning of Latin text in Vietnamese: the `kern` feature of GPOS (script `latn`, else `DFLT`; language `VIT `,
 * else the default), and only when that language has no such feature the legacy `kern` table, as shaping engines
 * do. All lookups of the feature add up; inside a lookup the first subtable that knows the pair counts. The
 * right glyph's own adjustment (second value record) is not used: no Latin kerning font needs it.
 */
export function readPairKerning(tables: SfntTables): PairKerning {
  const gpos = tables.get('GPOS');
  const lookups = gpos && featureLookups(gpos, 'kern', ['latn', 'DFLT'], ['VIT ']);
  if (gpos && lookups) {
    const subtables = lookups.map((index) => pairSubtables(gpos, index));
    return (left, right) => {
      let sum = 0;
      for (const candidates of subtables) sum += firstAdjustment(candidates, left, right);
      return sum;
    };
  }
  const legacy = tables.get('kern');
  return legacy ? readLegacyKerning(legacy) : () => 0;
}

/** The pair adjustment subtables of a lookup; extension lookups (type 9) are followed to what they wrap. */
function pairSubtables(gpos: DataView, lookupIndex: number): readonly DataView[] {
  const list = viewFrom(gpos, gpos.getUint16(8));
  const lookup = viewFrom(list, list.getUint16(2 + 2 * lookupIndex));
  const type = lookup.getUint16(0);
  const subtables: DataView[] = [];
  const count = lookup.getUint16(4);
  for (let i = 0; i < count; i += 1) {
    const subtable = viewFrom(lookup, lookup.getUint16(6 + 2 * i));
    if (type === PAIR_ADJUSTMENT) subtables.push(subtable);
    else if (type === EXTENSION && subtable.getUint16(2) === PAIR_ADJUSTMENT)
      subtables.push(viewFrom(subtable, subtable.getUint32(4)));
  }
  return subtables;
}

function firstAdjustment(subtables: readonly DataView[], left: number, right: number): number {
  for (const subtable of subtables) {
    const index = coverageIndex(viewFrom(subtable, subtable.getUint16(2)), left);
    if (index < 0) continue;
    const value =
      subtable.getUint16(0) === 1 ? glyphPairValue(subtable, index, right) : classPairValue(subtable, left, right);
    if (value !== undefined) return value;
  }
  return 0;
}

/** Format 1: a sorted list of right glyphs for every left glyph. */
function glyphPairValue(subtable: DataView, index: number, right: number): number | undefined {
  const format1 = subtable.getUint16(4);
  const size = 2 + valueSize(format1) + valueSize(subtable.getUint16(6));
  const set = viewFrom(subtable, subtable.getUint16(10 + 2 * index));
  let low = 0;
  let high = set.getUint16(0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = 2 + size * middle;
    const second = set.getUint16(record);
    if (second === right) return advanceOf(set, record + 2, format1);
    if (second < right) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Format 2: a matrix of glyph classes. A right glyph of class 0 is not in the subtable, as HarfBuzz reads it. */
function classPairValue(subtable: DataView, left: number, right: number): number | undefined {
  const format1 = subtable.getUint16(4);
  const size = valueSize(format1) + valueSize(subtable.getUint16(6));
  const class1 = glyphClass(viewFrom(subtable, subtable.getUint16(8)), left);
  const class2 = glyphClass(viewFrom(subtable, subtable.getUint16(10)), right);
  const class2Count = subtable.getUint16(14);
  if (class2 === 0 || class1 >= subtable.getUint16(12) || class2 >= class2Count) return undefined;
  return advanceOf(subtable, 16 + size * (class1 * class2Count + class2), format1);
}

function valueSize(format: number): number {
  let fields = 0;
  for (let bits = format & 0xff; bits !== 0; bits >>= 1) fields += bits & 1;
  return 2 * fields;
}

/** The XAdvance field of a value record: it follows XPlacement and YPlacement, where these are present. */
function advanceOf(view: DataView, offset: number, format: number): number {
  return format & X_ADVANCE ? view.getInt16(offset + valueSize(format & (X_ADVANCE - 1))) : 0;
}

/** The `kern` table, version 0, format 0: horizontal pairs; subtables add up unless one overrides. */
function readLegacyKerning(table: DataView): PairKerning {
  if (table.getUint16(0) !== 0) return () => 0;
  const pairs = new Map<number, number>();
  let offset = 4;
  const count = table.getUint16(2);
  for (let i = 0; i < count; i += 1) {
    const coverage = table.getUint16(offset + 4);
    const [horizontal, minimum, crossStream, override] = [1, 2, 4, 8].map((bit) => (coverage & bit) !== 0);
    if (coverage >> 8 === 0 && horizontal && !minimum && !crossStream) {
      const pairCount = table.getUint16(offset + 6);
      for (let k = 0; k < pairCount; k += 1) {
        const record = offset + 14 + 6 * k;
        const key = table.getUint32(record);
        const value = table.getInt16(record + 4);
        pairs.set(key, override ? value : (pairs.get(key) ?? 0) + value);
      }
    }
    offset += table.getUint16(offset + 2);
  }
  return (left, right) => pairs.get(left * 0x10000 + right) ?? 0;
}
