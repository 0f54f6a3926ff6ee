import type { Point, Rect } from '../geometry/rect.ts';
import type { Paint } from './ink.ts';

/**
 * Where a linear gradient starts and ends over a box: its line runs through the centre at its angle
 * (clockwise from left to right) and is as long as the box's shadow on it, so that the corners get the
 * first and the last stop exactly. Every renderer takes it from here.
 */
export function linearGradientLine(angleDeg: number, box: Rect): { from: Point; to: Point } {
  const radians = (angleDeg * Math.PI) / 180;
  const dx = Math.cos(radians);
  const dy = Math.sin(radians);
  const half = (Math.abs(dx) * box.width + Math.abs(dy) * box.height) / 2;
  const cx = box.x + box.width / 2;
  const cy = box.y + box.height / 2;
  return { from: { x: cx - dx * half, y: cy - dy * half }, to: { x: cx + dx * half, y: cy + dy * half } };
}

/** Centre and radius of a radial gradient over a box; the radius is never zero. */
export function radialGradientCircle(
  paint: Extract<Paint, { kind: 'radial' }>,
  box: Rect,
): { centre: Point; radius: number } {
  return {
    centre: { x: box.x + paint.cx * box.width, y: box.y + paint.cy * box.height },
    radius: Math.max((paint.radius * Math.hypot(box.width, box.height)) / 2, 1e-6),
  };
}
