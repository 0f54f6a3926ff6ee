/** Widths of unaccented capitals of a common bold sans-serif, em; other characters take the mean. */
const NARROW = 0.32;
const MEAN = 0.66;
const WIDE = 0.88;
/** A word space of the same face, em. */
export const SPACE_WIDTH = 0.27;

/** Estimated widths of tokens set in capitals, em, for use when no font is at hand. */
export function estimateWidths(tokens: readonly string[]): number[] {
  return tokens.map((token) => {
    let width = 0;
    for (const mark of token.normalize('NFD').toUpperCase()) {
      if (/\p{M}/u.test(mark)) continue;
      width += /[IJ.,:;!|'’‘()/-]/.test(mark)
        ? NARROW
        : /[MW]/.test(mark)
          ? WIDE
          : mark === '\u00a0'
            ? SPACE_WIDTH
            : MEAN;
    }
    return width;
  });
}
