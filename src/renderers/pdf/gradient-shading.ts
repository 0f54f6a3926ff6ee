import { linearGradientLine, radialGradientCircle } from '../../colour/gradient-geometry.ts';
import type { GradientStop, Ink, Paint } from '../../colour/ink.ts';
import type { Rect } from '../../geometry/rect.ts';
import { pdfNumber, pdfNumbers } from './pdf-number.ts';

export type Gradient = Exclude<Paint, { kind: 'solid' }>;

/** The components of an ink in the colour space of the page: CMYK for print, RGB for previews. */
export type InkComponents = (ink: Ink) => readonly number[];

/**
 * A shading dictionary for a gradient over a box (scene millimetres), along the line or circle that every
 * renderer uses.
 */
export function gradientShading(paint: Gradient, box: Rect, space: string, components: InkComponents): string {
  const stitched = stopFunction(paint.stops, components);
  if (paint.kind === 'linear') {
    const { from, to } = linearGradientLine(paint.angleDeg, box);
    const coords = pdfNumbers([from.x, from.y, to.x, to.y]);
    return `<< /ShadingType 2 /ColorSpace ${space} /Coords [${coords}] /Extend [true true] /Function ${stitched} >>`;
  }
  const { centre, radius } = radialGradientCircle(paint, box);
  const coords = pdfNumbers([centre.x, centre.y, 0, centre.x, centre.y, Math.max(radius, 1e-3)]);
  return `<< /ShadingType 3 /ColorSpace ${space} /Coords [${coords}] /Extend [true true] /Function ${stitched} >>`;
}

/** Closest that two stops may stand: a hard edge becomes a step of a hundred-thousandth of the gradient. */
const STEP = 1e-5;

function stopFunction(stops: readonly GradientStop[], components: InkComponents): string {
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last) throw new RangeError('pdf: a gradient needs at least one stop');
  const full = [...(first.at > 0 ? [{ at: 0, ink: first.ink }] : []), ...stops];
  if (last.at < 1 || full.length === 1) full.push({ at: 1, ink: last.ink });
  const places: number[] = [];
  for (const stop of full) places.push(Math.max(Math.min(Math.max(stop.at, 0), 1), (places.at(-1) ?? -STEP) + STEP));
  const parts: string[] = [];
  for (let i = 1; i < full.length; i++) {
    const from = full[i - 1] as GradientStop;
    const to = full[i] as GradientStop;
    parts.push(exponential(components(from.ink), components(to.ink)));
  }
  if (parts.length === 1) return parts[0] as string;
  const end = Math.max(1, places.at(-1) ?? 1);
  const bounds = places.slice(1, -1).map((p) => pdfNumber(p / end, 6));
  const encode = parts.map(() => '0 1').join(' ');
  return `<< /FunctionType 3 /Domain [0 1] /Functions [${parts.join(' ')}] /Bounds [${bounds.join(' ')}] /Encode [${encode}] >>`;
}

/** A straight mix from one colour to another. */
export function exponential(from: readonly number[], to: readonly number[]): string {
  return `<< /FunctionType 2 /Domain [0 1] /C0 [${pdfNumbers(from)}] /C1 [${pdfNumbers(to)}] /N 1 >>`;
}
