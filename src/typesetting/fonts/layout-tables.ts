import { readTag, viewFrom } from './sfnt.ts';

/**
 * Readers for the structures that GPOS shares with GSUB (OpenType specification, “OpenType Layout Common Table
 * Formats”). Every reader works on the raw bytes and throws `RangeError` when they end too early.
 */

/** The position of a glyph in a coverage table, or -1. */
export function coverageIndex(table: DataView, glyph: number): number {
  const format = table.getUint16(0);
  const count = table.getUint16(2);
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (format === 1) {
      const found = table.getUint16(4 + 2 * middle);
      if (found === glyph) return middle;
      if (found < glyph) low = middle + 1;
      else high = middle - 1;
    } else if (format === 2) {
      const record = 4 + 6 * middle;
      const first = table.getUint16(record);
      if (glyph < first) high = middle - 1;
      else if (glyph > table.getUint16(record + 2)) low = middle + 1;
      else return table.getUint16(record + 4) + glyph - first;
    } else return -1;
  }
  return -1;
}

/** The class of a glyph in a class definition; glyphs that aren't listed have class 0. */
export function glyphClass(table: DataView, glyph: number): number {
  const format = table.getUint16(0);
  if (format === 1) {
    const index = glyph - table.getUint16(2);
    return index >= 0 && index < table.getUint16(4) ? table.getUint16(6 + 2 * index) : 0;
  }
  if (format !== 2) return 0;
  let low = 0;
  let high = table.getUint16(2) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = 4 + 6 * middle;
    if (glyph < table.getUint16(record)) high = middle - 1;
    else if (glyph > table.getUint16(record + 2)) low = middle + 1;
    else return table.getUint16(record + 4);
  }
  return 0;
}

/**
 * The lookups of one feature, as indices in ascending order (the order in which they apply). The script is the
 * first present of `scripts`, the language the first present of `languages`, else the script's default language.
 * Undefined when that language does not have the feature.
 */
export function featureLookups(
  layout: DataView,
  feature: string,
  scripts: readonly string[],
  languages: readonly string[],
): readonly number[] | undefined {
  const scriptList = viewFrom(layout, layout.getUint16(4));
  const featureList = viewFrom(layout, layout.getUint16(6));
  const script = firstTagged(scriptList, 0, scripts);
  if (!script) return undefined;
  const language = firstTagged(script, 2, languages) ?? defaultLanguage(script);
  if (!language) return undefined;
  const lookups = new Set<number>();
  let found = false;
  const count = language.getUint16(4);
  for (let i = 0; i < count; i += 1) {
    const record = 2 + 6 * language.getUint16(6 + 2 * i);
    if (readTag(featureList, record) !== feature) continue;
    found = true;
    const table = viewFrom(featureList, featureList.getUint16(record + 4));
    const lookupCount = table.getUint16(2);
    for (let k = 0; k < lookupCount; k += 1) lookups.add(table.getUint16(4 + 2 * k));
  }
  return found ? [...lookups].toSorted((a, b) => a - b) : undefined;
}

function firstTagged(list: DataView, countAt: number, tags: readonly string[]): DataView | undefined {
  const count = list.getUint16(countAt);
  for (const tag of tags) {
    for (let i = 0; i < count; i += 1) {
      const record = countAt + 2 + 6 * i;
      if (readTag(list, record) === tag) return viewFrom(list, list.getUint16(record + 4));
    }
  }
  return undefined;
}

function defaultLanguage(script: DataView): DataView | undefined {
  const offset = script.getUint16(0);
  return offset === 0 ? undefined : viewFrom(script, offset);
}
