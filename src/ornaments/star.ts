import { polygonPath, rectPath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/rect.ts';
import { point, polar } from './drawing.ts';
import type { Ornament } from './ornament.ts';

/** Straight lines between opposite tips put the inner corners at sin 18° / sin 54° of the radius. */
export const STAR_INNER_RADIUS = Math.sin(Math.PI / 10) / Math.sin((3 * Math.PI) / 10);

/** The ten corners of the five-pointed star, one tip straight up, clockwise from it. */
export function starCorners(centre: Point, radius: number): Point[] {
  return Array.from({ length: 10 }, (_, i) => polar(centre, i % 2 === 0 ? radius : radius * STAR_INNER_RADIUS, i * 36));
}

export function starPath(centre: Point, radius: number): Path {
  return polygonPath(starCorners(centre, radius));
}

/** The star's own box is as high as tip to feet and as wide as the arms. */
const STAR_WIDTH = 2 * Math.sin((2 * Math.PI) / 5);
const STAR_HEIGHT = 1 + Math.cos(Math.PI / 5);

export const STAR: Ornament = {
  id: 'sao-vang',
  name: 'Sao vàng',
  aspect: STAR_WIDTH / STAR_HEIGHT,
  emblem: true,
  tones: ['main'],
  draw() {
    const radius = 100 / STAR_HEIGHT;
    const width = STAR_WIDTH * radius;
    return {
      viewBox: { width, height: 100 },
      parts: [{ path: starPath(point(width / 2, radius), radius), tone: 'main' }],
    };
  },
};

/** Flags are 2 : 3; the star's tip is a fifth of the length from the centre of the cloth (Constitution, article 13). */
export const NATIONAL_FLAG: Ornament = {
  id: 'co-to-quoc',
  name: 'Cờ Tổ quốc',
  aspect: 3 / 2,
  emblem: true,
  tones: ['main', 'second'],
  draw() {
    return {
      viewBox: { width: 150, height: 100 },
      parts: [
        { path: rectPath({ x: 0, y: 0, width: 150, height: 100 }), tone: 'main' },
        { path: starPath(point(75, 50), 150 / 5), tone: 'second' },
      ],
    };
  },
};
