import { roundTo, type Mm } from '../../geometry/units.ts';

interface Sized {
  readonly widthMm: Mm;
  readonly heightMm: Mm;
  readonly px?: { readonly width: number; readonly height: number };
}

/** A size as people say it: metres for large pieces, millimetres for small ones, pixels where there are some. */
export function showSize({ widthMm, heightMm, px }: Sized): string {
  if (px) return `${px.width} × ${px.height} px`;
  const large = Math.max(widthMm, heightMm) >= 1000;
  const show = (mm: Mm): string => String(large ? roundTo(mm / 1000, 3) : roundTo(mm, 1)).replace('.', ',');
  return `${show(widthMm)} × ${show(heightMm)} ${large ? 'm' : 'mm'}`;
}
