/**
 * A number as PDF writes it: fixed decimals at most, no exponent, no trailing zeros, no `-0`.
 * Throws `RangeError` for NaN and infinities: a page must never carry them.
 */
export function pdfNumber(value: number, decimals = 4): string {
  if (!Number.isFinite(value)) throw new RangeError(`pdf: ${value} is not a finite number`);
  if (Number.isInteger(value)) return Object.is(value, -0) ? '0' : integerText(value);
  const factor = 10 ** decimals;
  const scaled = Math.round(Math.abs(value) * factor);
  if (scaled === 0) return '0';
  if (scaled > Number.MAX_SAFE_INTEGER) throw new RangeError(`pdf: ${value} is too large for a page`);
  const whole = Math.floor(scaled / factor);
  const fraction = scaled - whole * factor;
  const sign = value < 0 ? '-' : '';
  if (fraction === 0) return sign + String(whole);
  let digits = String(fraction).padStart(decimals, '0');
  let end = digits.length;
  while (digits.charCodeAt(end - 1) === 48) end -= 1;
  digits = digits.slice(0, end);
  return `${sign}${whole === 0 ? '' : whole}.${digits}`;
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`pdf: ${value} is too large for a page`);
  return String(value);
}

/** Several numbers parted by spaces. */
export function pdfNumbers(values: readonly number[], decimals = 4): string {
  return values.map((v) => pdfNumber(v, decimals)).join(' ');
}
