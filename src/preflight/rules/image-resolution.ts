import { diagnostic, type Severity } from '../../diagnostics/diagnostic.ts';
import { MM_PER_INCH } from '../../geometry/units.ts';
import { findPicture } from '../../model/pictures.ts';
import { effectivePpi, judgeResolution } from '../../pictures/picture-resolution.ts';
import { readingDistance } from '../reading-distance.ts';
import { placeOf, type CheckedPage, type ObjectRule } from '../rule.ts';

/** A piece is seen as a whole from one and a half times its longer side. */
const WHOLE_TIMES = 1.5;

/** What a verdict means for the print; a sharp picture is no finding. */
const SEVERITIES = { fair: 'info', coarse: 'warning', squares: 'error' } as const;

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

interface Verdict {
  readonly severity: Severity;
  /** Pixels to the inch that are asked for. */
  readonly wanted: number;
  /** Where it is seen from; 0 for screens. */
  readonly metres: number;
}

function judge(ppi: number, { page, settings }: CheckedPage): Verdict | undefined {
  const { format } = page;
  if (format.px) {
    const wanted = (format.px.width * MM_PER_INCH) / format.widthMm;
    // A screen's pixels are seen as they are; a few less than one for one don't show.
    return ppi < wanted * 0.8 ? { severity: 'info', wanted, metres: 0 } : undefined;
  }
  // What isn't read from afar, a flag, is still seen as a whole.
  const whole = (Math.max(format.widthMm, format.heightMm) / 1000) * WHOLE_TIMES;
  const metres = Math.max(1, readingDistance(page, settings) || whole);
  const { verdict, wantedPpi } = judgeResolution(ppi, metres);
  if (verdict === 'sharp') return undefined;
  return { severity: SEVERITIES[verdict], wanted: wantedPpi, metres: Math.round(metres) };
}
