import { linearGradientLine, radialGradientCircle } from '../colour/gradient-geometry.ts';
import type { GradientStop, Paint } from '../colour/ink.ts';
import type { Point, Rect } from '../geometry/rect.ts';

/** A screen colour, each part 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colour of a paint at a point of the painted object, whose box is `box`. */
export function colourAt(paint: Paint, box: Rect, point: Point): Rgb {
  switch (paint.kind) {
    case 'solid':
      return readRgb(paint.ink.rgb);
    case 'linear': {
      const { from, to } = linearGradientLine(paint.angleDeg, box);
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const along = (point.x - from.x) * dx + (point.y - from.y) * dy;
      return stopColour(paint.stops, along / (dx * dx + dy * dy || 1));
    }
    case 'radial': {
      const { centre, radius } = radialGradientCircle(paint, box);
      return stopColour(paint.stops, Math.hypot(point.x - centre.x, point.y - centre.y) / radius);
    }
  }
}

function stopColour(stops: readonly GradientStop[], at: number): Rgb {
  const after = stops.findIndex((stop) => stop.at >= at);
  const next = stops[after] ?? stops.at(-1);
  const before = stops[after - 1];
  if (!next) return [255, 255, 255];
  if (after < 0 || !before) return readRgb(next.ink.rgb);
  return mixColours(readRgb(before.ink.rgb), readRgb(next.ink.rgb), (at - before.at) / (next.at - before.at || 1));
}

/** `over` laid on `under` with an opacity of 0 to 1. */
export function mixColours(under: Rgb, over: Rgb, opacity: number): Rgb {
  const mix = (a: number, b: number): number => a + (b - a) * opacity;
  return [mix(under[0], over[0]), mix(under[1], over[1]), mix(under[2], over[2])];
}

export function readRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** WCAG 2 contrast of two colours, 1 to 21. */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
