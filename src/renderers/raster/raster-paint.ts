import type { GradientStop, Paint } from '../../colour/ink.ts';
import { applyMatrix, invertMatrix, type Matrix } from '../../geometry/matrix.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { PixelColour, Rgb } from './raster-surface.ts';

const BLACK: Rgb = [0, 0, 0];

/** `#rrggbb` in parts of 0 to 1. */
function parseRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/**
 * The screen colour of a paint. A gradient's places are fractions of `box`, the box of the painted object;
 * `matrix` maps the box's units to pixels. A linear gradient runs through the middle of the box and is as
 * long as the box's shadow on it; stops mix in sRGB, as on screens and in the PDF preview.
 */
export function paintColour(paint: Paint, box: Rect, matrix: Matrix): Rgb | PixelColour {
  if (paint.kind === 'solid') return parseRgb(paint.ink.rgb);
  const toBox = invertMatrix(matrix);
  const colours = paint.stops.map((stop) => parseRgb(stop.ink.rgb));
  if (!toBox) return colours[0] ?? BLACK;
  if (paint.kind === 'linear') {
    const radians = (paint.angleDeg * Math.PI) / 180;
    const [dx, dy] = [Math.cos(radians), Math.sin(radians)];
    const length = Math.abs(dx) * box.width + Math.abs(dy) * box.height;
    const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
    return (px, py) => {
      const { x, y } = applyMatrix(toBox, { x: px, y: py });
      const at = length > 0 ? ((x - cx) * dx + (y - cy) * dy) / length + 0.5 : 0;
      return mixStops(paint.stops, colours, at);
    };
  }
  const [cx, cy] = [box.x + paint.cx * box.width, box.y + paint.cy * box.height];
  const radius = Math.max(1e-6, (paint.radius * Math.hypot(box.width, box.height)) / 2);
  return (px, py) => {
    const { x, y } = applyMatrix(toBox, { x: px, y: py });
    return mixStops(paint.stops, colours, Math.hypot(x - cx, y - cy) / radius);
  };
}

function mixStops(stops: readonly GradientStop[], colours: readonly Rgb[], at: number): Rgb {
  let index = 0;
  while (index < stops.length && (stops[index] as GradientStop).at <= at) index++;
  const from = colours[index - 1];
  const to = colours[index];
  if (!from || !to) return from ?? to ?? BLACK;
  const start = (stops[index - 1] as GradientStop).at;
  const share = (at - start) / ((stops[index] as GradientStop).at - start);
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}
