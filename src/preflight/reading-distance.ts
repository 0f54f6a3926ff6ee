import type { FormatKind } from '../formats/format.ts';
import type { Page } from '../model/design.ts';
import type { PreflightSettings } from './rule.ts';

/** From where each kind is usually read, in metres; trade habit, to be set otherwise by the user. 0: not read so. */
export const USUAL_READING_M: Readonly<Record<FormatKind, number>> = {
  'bang-ron-ngang': 25,
  'bang-ron-doc': 15,
  phuon: 10,
  pano: 30,
  'ap-phich': 3,
  standee: 3,
  backdrop: 15,
  'dai-khau-hieu': 20,
  'hop-den': 15,
  co: 0,
  led: 0,
  'truc-tuyen': 0,
};

/** A smaller piece is read from nearer: at most from this many times its longer side. */
const TIMES_LONGER_SIDE = 8;

/** In metres; 0 when the piece isn't one that is read from afar. What the page itself says goes before its kind's. */
export function readingDistance(
  { format: { kind, widthMm, heightMm }, readingDistanceM: own }: Pick<Page, 'format' | 'readingDistanceM'>,
  { readingDistanceM, readingDistances }: Pick<PreflightSettings, 'readingDistanceM' | 'readingDistances'>,
): number {
  const set = readingDistanceM ?? own ?? readingDistances?.[kind];
  if (set !== undefined) return set;
  return Math.min(USUAL_READING_M[kind], (Math.max(widthMm, heightMm) / 1000) * TIMES_LONGER_SIDE);
}
