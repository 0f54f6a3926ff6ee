/**
 * Lengths that cannot be mistaken for one another.
 *
 * A plain number may be used where a unit is expected (it is taken to be in that unit), but one unit
 * is never accepted for another: passing a `Pt` for an `Mm` does not compile.
 */
declare const unit: unique symbol;

/** Millimetres at final printed size. The only length of the core. */
export type Mm = number & { readonly [unit]?: 'mm' };
/** PostScript points, 1/72 inch. Exists in `renderers/pdf` alone. */
export type Pt = number & { readonly [unit]?: 'pt' };
/** Device pixels or LED dots. Exists in the raster, LED and screen renderers alone. */
export type Px = number & { readonly [unit]?: 'px' };
/** Fractions of a font's em square. */
export type Em = number & { readonly [unit]?: 'em' };
/** Degrees, clockwise as seen on the page. */
export type Degrees = number & { readonly [unit]?: 'deg' };

export const MM_PER_INCH = 25.4;
export const PT_PER_INCH = 72;

/** Millimetres to points, unrounded. */
export function mmToPt(mm: Mm): Pt {
  return ((mm as number) * PT_PER_INCH) / MM_PER_INCH;
}

/** Points to millimetres, unrounded. */
export function ptToMm(pt: Pt): Mm {
  return ((pt as number) * MM_PER_INCH) / PT_PER_INCH;
}

/** Rounds to a number of decimals and never returns -0, so that printed numbers are stable. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}
