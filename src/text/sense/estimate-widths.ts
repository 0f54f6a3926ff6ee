/** Widths of unaccented capitals of a common bold sans-serif, em; other characters take the mean. */
const NARROW = 0.32;
const MEAN = 0.66;
const WIDE = 0.88;
/** A word space of the same face, em. */
export const SPACE_WIDTH = 0.27;

const cache = new Map<string, number>();
const CACHE_LIMIT = 20_000;

/** Estimated widths of tokens set in capitals, em, for use when no font is at hand. */
export function estimateWidths(tokens: readonly string[]): number[] {
  return tokens.map((token) => {
    const known = cache.get(token);
    if (known !== undefined) return known;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const width = tokenWidth(token);
    cache.set(token, width);
    return width;
  });
}

function tokenWidth(token: string): number {
  let width = 0;
  for (const mark of token.normalize('NFD').toUpperCase()) {
    if (/\p{M}/u.test(mark)) continue;
    if (mark === '\u00a0') width += SPACE_WIDTH;
    else width += /[IJ.,:;!|'’‘()/-]/u.test(mark) ? NARROW : /[MW]/u.test(mark) ? WIDE : MEAN;
  }
  return width;
}
