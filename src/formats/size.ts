import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { roundTo, type Mm } from '../geometry/units.ts';

const MM_PER_UNIT: Readonly<Record<string, number>> = { mm: 1, cm: 10, dm: 100, m: 1000 };

const LENGTH = String.raw`(-?\d+(?:[.,]\d+)*)\s*(mm|cm|dm|m)?`;
const SIZE = new RegExp(String.raw`^${LENGTH}\s*[x×*х]\s*${LENGTH}$`, 'u');

/**
 * Reads a width and a height: `6x1m`, `6000x1000` (mm), `120cm x 2.4m`, `0,8 × 2 m`. A side without a unit
 * takes the other's; without any, both are millimetres. Comma and point are both decimal signs, except in
 * whole millimetres (`6.000x1.000` is 6000 × 1000). Says nothing about whether the size makes sense: that is
 * `customFormat`. Refuses with `format/unreadable-size`.
 */
export function parseSize(text: string): Checked<{ widthMm: Mm; heightMm: Mm }> {
  const match = SIZE.exec(text.normalize('NFC').trim().toLowerCase());
  const widthUnit = match?.[2] ?? match?.[4] ?? 'mm';
  const heightUnit = match?.[4] ?? match?.[2] ?? 'mm';
  const widthMm = match ? readLength(match[1] ?? '', widthUnit) : NaN;
  const heightMm = match ? readLength(match[3] ?? '', heightUnit) : NaN;
  if (Number.isNaN(widthMm) || Number.isNaN(heightMm))
    return refused(diagnostic('format/unreadable-size', 'error', { kind: 'argument', name: 'size' }, { text }));
  return accepted({ widthMm, heightMm });
}

/** Nobody writes thousandths of a millimetre, so three digits after a sign are thousands there. */
function readLength(digits: string, unit: string): Mm {
  const grouped = unit === 'mm' && /^-?\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  const value = Number(grouped ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'));
  return roundTo(value * (MM_PER_UNIT[unit] ?? NaN), 4);
}
