import { linearGradientLine, radialGradientCircle } from '../../colour/gradient-geometry.ts';
import type { Paint } from '../../colour/ink.ts';
import type { Rect } from '../../geometry/rect.ts';

/**
 * What a canvas fills with: the screen appearance of the inks. `box` is the box of the painted object,
 * in the units the context is in; solid paints don't need it.
 */
export function paintStyle(context: CanvasRenderingContext2D, paint: Paint, box: () => Rect): string | CanvasGradient {
  if (paint.kind === 'solid') return paint.ink.rgb;
  const gradient =
    paint.kind === 'linear' ? linearGradient(context, paint.angleDeg, box()) : radialGradient(context, paint, box());
  for (const stop of paint.stops) gradient.addColorStop(Math.min(1, Math.max(0, stop.at)), stop.ink.rgb);
  return gradient;
}

function linearGradient(context: CanvasRenderingContext2D, angleDeg: number, box: Rect): CanvasGradient {
  const { from, to } = linearGradientLine(angleDeg, box);
  return context.createLinearGradient(from.x, from.y, to.x, to.y);
}

function radialGradient(
  context: CanvasRenderingContext2D,
  paint: Extract<Paint, { kind: 'radial' }>,
  box: Rect,
): CanvasGradient {
  const { centre, radius } = radialGradientCircle(paint, box);
  return context.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, radius);
}
