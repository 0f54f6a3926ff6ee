import { roundTo, type Mm } from '../../geometry/units.ts';

/** The height of capitals as sign makers say it: centimetres from 10 cm on, millimetres below. */
export function showLetterHeight(capHeightMm: Mm): string {
  const text = capHeightMm >= 100 ? `${roundTo(capHeightMm / 10, 1)} cm` : `${roundTo(capHeightMm, 1)} mm`;
  return text.replace('.', ',');
}
