import { CLOSE, curveTo, lineTo, moveTo, polygonPath, rectPath, type Path } from '../geometry/path.ts';
import { disc, linePath, point, smoothPath } from './drawing.ts';
import { viewBoxFor, type Ornament } from './ornament.ts';

/** A box with corners cut round. */
function rounded(x: number, y: number, width: number, height: number, radius: number): Path {
  const k = radius * 0.4477;
  const [r, b] = [x + width, y + height];
  return [
    moveTo(x + radius, y),
    lineTo(r - radius, y),
    curveTo(r - k, y, r, y + k, r, y + radius),
    lineTo(r, b - radius),
    curveTo(r, b - k, r - k, b, r - radius, b),
    lineTo(x + radius, b),
    curveTo(x + k, b, x, b - k, x, b - radius),
    lineTo(x, y + radius),
    curveTo(x, y + k, x + k, y, x + radius, y),
    CLOSE,
  ];
}

/** Three lights in a housing; the lowest, for going, in the third colour. */
export const TRAFFIC_LIGHT: Ornament = {
  id: 'den-giao-thong',
  name: 'Đèn giao thông',
  aspect: 0.46,
  tones: ['main', 'second', 'third'],
  draw() {
    const viewBox = viewBoxFor(0.46);
    const { width, height } = viewBox;
    const radius = 26;
    const at = (light: number): number => 38 + light * 64;
    return {
      viewBox,
      parts: [
        { path: rounded(12, 0, width - 24, 204, 24), tone: 'main' },
        { path: rectPath({ x: 44, y: 202, width: 12, height: height - 202 }), tone: 'main' },
        { path: [...disc(50, at(0), radius), ...disc(50, at(1), radius)], tone: 'second' },
        { path: disc(50, at(2), radius), tone: 'third' },
      ],
    };
  },
};

/** A fire extinguisher with its hose. */
export const EXTINGUISHER: Ornament = {
  id: 'binh-chua-chay',
  name: 'Bình chữa cháy',
  aspect: 0.56,
  tones: ['main', 'second'],
  draw() {
    const viewBox = viewBoxFor(0.56);
    const { height } = viewBox;
    const hose = smoothPath([point(40, 26), point(14, 34), point(10, 76), point(10, 112)], false);
    return {
      viewBox,
      parts: [
        { path: hose, tone: 'second', strokeWidth: 6 },
        { path: polygonPath([point(10, 104), point(3.5, 128), point(16.5, 128)]), tone: 'second' },
        { path: rounded(26, 46, 62, height - 46, 16), tone: 'main' },
        { path: rectPath({ x: 45, y: 22, width: 24, height: 28 }), tone: 'second' },
        {
          path: [
            moveTo(34, 22),
            lineTo(96, 4),
            lineTo(99, 12),
            lineTo(70, 24),
            lineTo(96, 30),
            lineTo(94, 37),
            lineTo(34, 31),
            CLOSE,
          ],
          tone: 'second',
        },
        { path: rounded(36, 86, 42, 46, 5), tone: 'second' },
      ],
    };
  },
};

/** A chip with its legs. */
export const CHIP: Ornament = {
  id: 'vi-mach',
  name: 'Vi mạch',
  aspect: 1,
  tones: ['main', 'second'],
  draw() {
    const legs = [26, 38, 50, 62, 74].flatMap((at) => [
      ...rectPath({ x: at - 2.6, y: 2, width: 5.2, height: 96 }),
      ...rectPath({ x: 2, y: at - 2.6, width: 96, height: 5.2 }),
    ]);
    return {
      viewBox: viewBoxFor(1),
      parts: [
        { path: legs, tone: 'second' },
        { path: rounded(15, 15, 70, 70, 9), tone: 'main' },
        { path: rounded(33, 33, 34, 34, 4), tone: 'second' },
      ],
    };
  },
};

/** A graduate's cap with its tassel. */
export const MORTARBOARD: Ornament = {
  id: 'mu-cu-nhan',
  name: 'Mũ cử nhân',
  aspect: 1.5,
  tones: ['main', 'second'],
  draw() {
    return {
      viewBox: viewBoxFor(1.5),
      parts: [
        {
          path: [moveTo(36, 46), lineTo(114, 46), lineTo(114, 76), curveTo(96, 96, 54, 96, 36, 76), CLOSE],
          tone: 'second',
        },
        { path: [...linePath([point(75, 4), point(148, 36), point(75, 68), point(2, 36)]), CLOSE], tone: 'main' },
        { path: linePath([point(75, 36), point(132, 46), point(132, 74)]), tone: 'second', strokeWidth: 3 },
        { path: [...linePath([point(132, 68), point(139, 98), point(125, 98)]), CLOSE], tone: 'second' },
      ],
    };
  },
};

/** A drop of water or blood, with its light. */
export const DROP: Ornament = {
  id: 'giot-nuoc',
  name: 'Giọt nước',
  aspect: 0.72,
  tones: ['main', 'second'],
  draw() {
    const viewBox = viewBoxFor(0.72);
    const { height } = viewBox;
    return {
      viewBox,
      parts: [
        {
          path: [
            moveTo(50, 0),
            curveTo(64, 30, 98, 56, 98, 90),
            curveTo(98, 118, 78, height, 50, height),
            curveTo(22, height, 2, 118, 2, 90),
            curveTo(2, 56, 36, 30, 50, 0),
            CLOSE,
          ],
          tone: 'main',
        },
        { path: smoothPath([point(20, 88), point(26, 108), point(44, 121)], false), tone: 'second', strokeWidth: 7 },
      ],
    };
  },
};
