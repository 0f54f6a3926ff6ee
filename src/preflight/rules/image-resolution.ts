import { diagnostic, type Severity } from '../../diagnostics/diagnostic.ts';
import { MM_PER_INCH } from '../../geometry/units.ts';
import type { ImageNode, Picture } from '../../model/design.ts';
import { findPicture, uprightSize } from '../../model/pictures.ts';
import { readingDistance } from '../reading-distance.ts';
import { placeOf, type CheckedPage, type ObjectRule } from '../rule.ts';

/** An eye tells two lines apart at one minute of arc: so many pixels an inch at one metre. */
const EYE_PPI_AT_1_M = 87.3;
/** Trade habit asks for three times what the eye sees, between these. */
const HABIT = { times: 3, least: 30, most: 150 } as const;
/** Below this single pixels show even from afar: passers-by come near. */
const COARSE_PPI = 20;
/** Below this single pixels are squares of five millimetres: no picture, wherever it is seen from. */
const SQUARES_PPI = 5;

/** Every picture that is shown is in the design, and fine enough for where it is seen from. */
export const imageResolutionRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    const { node } = object;
    if (node.kind !== 'image' || object.hidden || node.assetId === '') return [];
    const picture = findPicture(page.design, node.assetId);
    const params = { name: node.name };
    if (!picture) return [diagnostic('preflight/image-missing', 'error', placeOf(object, page), params)];
    const ppi = effectivePpi(node, picture);
    const verdict = judge(ppi, page);
    if (!verdict) return [];
    const size = { widthPx: Math.round((node.width * verdict.wanted) / MM_PER_INCH / node.crop.width) };
    const found = { ...params, ...size, ppi: Math.floor(ppi), wanted: verdict.wanted, metres: verdict.metres };
    const { px } = page.page.format;
    const code = px ? 'preflight/image-stretched' : 'preflight/image-resolution';
    return [diagnostic(code, verdict.severity, placeOf(object, page), found)];
  },
};

/** Pixels to the inch at final size, along the side where they are fewer; endless for what has no size. */
function effectivePpi({ width, height, crop }: ImageNode, picture: Picture): number {
  const size = uprightSize(picture);
  const across = (size.width * crop.width * MM_PER_INCH) / width;
  const down = (size.height * crop.height * MM_PER_INCH) / height;
  return width > 0 && height > 0 ? Math.min(across, down) : Infinity;
}

interface Verdict {
  readonly severity: Severity;
  /** Pixels to the inch that are asked for. */
  readonly wanted: number;
  /** Where it is seen from; 0 for screens. */
  readonly metres: number;
}

function judge(ppi: number, { page: { format }, settings }: CheckedPage): Verdict | undefined {
  if (format.px) {
    const wanted = (format.px.width * MM_PER_INCH) / format.widthMm;
    // A screen's pixels are seen as they are; a few less than one for one don't show.
    return ppi < wanted * 0.8 ? { severity: 'info', wanted, metres: 0 } : undefined;
  }
  const metres = Math.max(1, readingDistance(format, settings));
  const seen = EYE_PPI_AT_1_M / metres;
  const wanted = Math.round(Math.min(HABIT.most, Math.max(HABIT.least, HABIT.times * seen)));
  if (ppi >= wanted) return undefined;
  const severity =
    ppi < Math.max(seen / HABIT.times, SQUARES_PPI) ? 'error' : ppi < Math.max(seen, COARSE_PPI) ? 'warning' : 'info';
  return { severity, wanted, metres: Math.round(metres) };
}
