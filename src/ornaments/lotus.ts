import type { Point } from '../geometry/rect.ts';
import { leafPath, linePath, point, smoothPath } from './drawing.ts';
import type { Ornament, OrnamentPart } from './ornament.ts';

/** A lotus from the side: petals from the back to the front, each with a thin edge in the second colour. */
export const LOTUS: Ornament = {
  id: 'hoa-sen',
  name: 'Hoa sen',
  aspect: 1.6,
  tones: ['main', 'second'],
  draw() {
    const foot = point(80, 94);
    const petals: readonly (readonly [x: number, y: number, fullness: number])[] = [
      [80, 4, 0.46],
      [46, 14, 0.42],
      [114, 14, 0.42],
      [18, 36, 0.4],
      [142, 36, 0.4],
      [62, 22, 0.44],
      [98, 22, 0.44],
      [2, 66, 0.34],
      [158, 66, 0.34],
      [34, 46, 0.44],
      [126, 46, 0.44],
      [80, 30, 0.56],
    ];
    const parts = petals.flatMap(([x, y, fullness]): OrnamentPart[] => {
      const path = leafPath(foot, point(x, y), fullness, 0.58);
      return [
        { path, tone: 'main' },
        { path, tone: 'second', strokeWidth: 1.6 },
      ];
    });
    return { viewBox: { width: 160, height: 100 }, parts };
  },
};

function riceStem(t: number): Point {
  return point(6 + 40 * t ** 2.2, 100 - 92 * t + 14 * t ** 3);
}

/** A bent ear of rice. The other hand is a mirrored node. */
export const RICE_EAR: Ornament = {
  id: 'bong-lua',
  name: 'Bông lúa',
  aspect: 0.62,
  tones: ['main'],
  draw() {
    const line = Array.from({ length: 7 }, (_, i) => riceStem(i / 6));
    const grains = Array.from({ length: 11 }, (_, i) => 0.32 + (i * 0.66) / 10).flatMap((t) => {
      const from = riceStem(t);
      const ahead = riceStem(t + 0.04);
      const angle = Math.atan2(ahead.y - from.y, ahead.x - from.x);
      const length = 17 - 5 * t;
      return [-0.62, 0.62].map((turn) => {
        const to = point(from.x + length * Math.cos(angle + turn), from.y + length * Math.sin(angle + turn));
        return leafPath(from, to, 0.38);
      });
    });
    const last = riceStem(1);
    const tip = leafPath(last, point(last.x + 11, last.y + 9), 0.38);
    const leaf = leafPath(point(7, 90), point(40, 52), 0.16);
    return {
      viewBox: { width: 62, height: 100 },
      parts: [
        { path: smoothPath(line, false), tone: 'main', strokeWidth: 1.8 },
        { path: [...grains.flat(), ...tip], tone: 'main' },
        { path: leaf, tone: 'main' },
      ],
    };
  },
};

function bambooStalk(x: number, top: number, width: number): OrnamentPart[] {
  const joints = Array.from({ length: 6 }, (_, i) => top + ((100 - top) * i) / 5);
  return joints.slice(0, -1).map((y, i) => ({
    path: linePath([point(x + (5 - i) * 0.7, y + 0.9), point(x + (4 - i) * 0.7, (joints[i + 1] ?? 100) - 0.9)]),
    tone: 'main',
    strokeWidth: width,
  }));
}

function bambooSpray(x: number, y: number, hand: 1 | -1): OrnamentPart[] {
  return [8, 34, 60, 84].map((angle, i) => {
    const a = (angle * Math.PI) / 180;
    const length = 24 - i * 2;
    const to = point(x + hand * length * Math.cos(a), y + length * Math.sin(a) * 0.8);
    return { path: leafPath(point(x, y), to, 0.2, 0.4), tone: 'second' };
  });
}

/** Three stalks of bamboo with leaves, growing from the lower edge. */
export const BAMBOO: Ornament = {
  id: 'cay-tre',
  name: 'Cây tre',
  aspect: 0.7,
  tones: ['main', 'second'],
  draw() {
    return {
      viewBox: { width: 70, height: 100 },
      parts: [
        ...bambooStalk(14, 6, 3.4),
        ...bambooStalk(30, 0, 4.4),
        ...bambooStalk(46, 24, 3),
        ...bambooSpray(34, 18, 1),
        ...bambooSpray(17, 26, -1),
        ...bambooSpray(48, 44, 1),
        ...bambooSpray(32, 58, -1),
      ],
    };
  },
};
