import { CLOSE, curveTo, lineTo, moveTo, transformPath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/rect.ts';
import { disc, leafPath, linePath, point, polar, seededNumbers, smoothPath } from './drawing.ts';
import { setting, toneInTurn, viewBoxFor, type Ornament, type OrnamentPart, type OrnamentTone } from './ornament.ts';

function dot(centre: Point, radius: number): Path {
  return disc(centre.x, centre.y, radius);
}

/** One burst: sparks that grow thicker outwards and end in dots. */
function burst(centre: Point, radius: number, tone: OrnamentTone, rays: number, turn: number): OrnamentPart[] {
  const angles = Array.from({ length: rays }, (_, i) => turn + (i * 360) / rays);
  const inner = angles.map((a) => leafPath(polar(centre, radius * 0.2, a), polar(centre, radius * 0.62, a), 0.13, 0.8));
  const outer = angles.map((a) =>
    leafPath(polar(centre, radius * 0.46, a + 180 / rays), polar(centre, radius * 0.88, a + 180 / rays), 0.1, 0.8),
  );
  const dots = angles.map((a) => dot(polar(centre, radius * 0.74, a), radius * 0.032));
  const far = angles.map((a) => dot(polar(centre, radius * 0.97, a + 180 / rays), radius * 0.026));
  return [{ path: [...inner, ...outer, ...dots, ...far].flat(), tone }];
}

/** Fireworks: bursts of different sizes over the whole box. Settings: `bursts`. */
export const FIREWORKS: Ornament = {
  id: 'phao-hoa',
  name: 'Pháo hoa',
  tones: ['main', 'second', 'third'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const random = seededNumbers(request.seed);
    const count = Math.max(1, Math.round(setting(request, 'bursts', 3)));
    const along = request.aspect >= 1;
    const long = along ? viewBox.width : viewBox.height;
    const parts = Array.from({ length: count }, (_, i) => {
      const radius = Math.min(46, (long / count) * 0.56) * (1 - 0.42 * (i % 2) - 0.12 * random());
      const a = ((i + 0.5) * long) / count;
      const b = radius + (100 - 2 * radius) * (i % 2 === 0 ? 0.35 * random() : 0.55 + 0.45 * random());
      const place = Math.min(long - radius, Math.max(radius, a));
      const centre = along ? point(place, b) : point(b, place);
      return burst(centre, radius, toneInTurn(i), 14, random() * 25);
    });
    return { viewBox, parts: parts.flat() };
  },
};

/** Two bent branches of laurel, open at the top. */
export const WREATH: Ornament = {
  id: 'vong-nguyet-que',
  name: 'Vòng nguyệt quế',
  aspect: 1,
  tones: ['main'],
  draw() {
    const centre = point(50, 50);
    const radius = 38;
    const angles = Array.from({ length: 11 }, (_, i) => 184 + i * 13.6);
    const hand = (mirror: boolean): Path => {
      const leaves = angles.flatMap((a, i) => {
        const foot = polar(centre, radius, a);
        const length = 17 - i * 0.5;
        const direction = a + 90;
        return [
          ...leafPath(foot, polar(foot, length, direction - 34), 0.42, 0.5),
          ...leafPath(foot, polar(foot, length * 0.86, direction + 40), 0.42, 0.5),
        ];
      });
      return mirror ? transformPath([-1, 0, 0, 1, 100, 0], leaves) : leaves;
    };
    const stem = (mirror: boolean): Path => {
      const line = smoothPath(
        [176, ...angles, 330].map((a) => polar(centre, radius, a)),
        false,
      );
      return mirror ? transformPath([-1, 0, 0, 1, 100, 0], line) : line;
    };
    return {
      viewBox: { width: 100, height: 100 },
      parts: [
        { path: [...hand(false), ...hand(true)], tone: 'main' },
        { path: [...stem(false), ...stem(true)], tone: 'main', strokeWidth: 1.4 },
      ],
    };
  },
};

/** A flame of three tongues, one in the other. */
export const FLAME: Ornament = {
  id: 'ngon-lua',
  name: 'Ngọn lửa',
  aspect: 0.78,
  tones: ['main', 'second', 'third'],
  draw() {
    const tongue: Path = [
      moveTo(41, 0),
      curveTo(46, 18, 66, 30, 72, 50),
      curveTo(82, 78, 62, 100, 39, 100),
      curveTo(14, 100, -4, 80, 1, 55),
      curveTo(3, 44, 9, 36, 13, 28),
      curveTo(16, 38, 20, 43, 25, 45),
      curveTo(22, 28, 28, 10, 41, 0),
      CLOSE,
    ];
    const inside = (scale: number, dx: number): Path =>
      transformPath([scale, 0, 0, scale, 39 * (1 - scale) + dx, 100 - 100 * scale - 3 * (1 - scale)], tongue);
    return {
      viewBox: { width: 78, height: 100 },
      parts: [
        { path: tongue, tone: 'main' },
        { path: inside(0.68, 1), tone: 'second' },
        { path: inside(0.38, 2), tone: 'third' },
      ],
    };
  },
};

/** A heart. */
export const HEART: Ornament = {
  id: 'trai-tim',
  name: 'Trái tim',
  aspect: 1.1,
  tones: ['main'],
  draw: () => ({
    viewBox: { width: 110, height: 100 },
    parts: [
      {
        path: [
          moveTo(55, 100),
          curveTo(30, 82, 0, 62, 0, 31),
          curveTo(0, 13, 13, 0, 29, 0),
          curveTo(40, 0, 50, 6, 55, 18),
          curveTo(60, 6, 70, 0, 81, 0),
          curveTo(97, 0, 110, 13, 110, 31),
          curveTo(110, 62, 80, 82, 55, 100),
          CLOSE,
        ],
        tone: 'main',
      },
    ],
  }),
};

function shieldPath(inset: number): Path {
  const [left, right, top, foot] = [inset, 84 - inset, inset, 100 - inset * 1.3];
  return [
    moveTo(42, top),
    curveTo(54, top + 8, 68, top + 11, right, top + 11),
    lineTo(right, 48),
    curveTo(right, 74 - inset * 0.4, 62, 91 - inset, 42, foot),
    curveTo(22, 91 - inset, left, 74 - inset * 0.4, left, 48),
    lineTo(left, top + 11),
    curveTo(16, top + 11, 30, top + 8, 42, top),
    CLOSE,
  ];
}

/** A shield with an inner field. */
export const SHIELD: Ornament = {
  id: 'la-chan',
  name: 'Lá chắn',
  aspect: 0.84,
  tones: ['main', 'second'],
  draw: () => ({
    viewBox: { width: 84, height: 100 },
    parts: [
      { path: shieldPath(0), tone: 'main' },
      { path: shieldPath(6), tone: 'second' },
      { path: shieldPath(9), tone: 'main' },
    ],
  }),
};

/** A junk under two battened sails, as on the bays of the north. */
export const BOAT: Ornament = {
  id: 'thuyen-buom',
  name: 'Thuyền buồm',
  aspect: 1,
  tones: ['main', 'second'],
  draw() {
    const hull: Path = [
      moveTo(4, 76),
      curveTo(20, 82, 70, 84, 98, 70),
      curveTo(92, 84, 86, 92, 78, 98),
      lineTo(24, 98),
      curveTo(16, 93, 9, 86, 4, 76),
      CLOSE,
    ];
    const main: Path = [
      moveTo(50, 74),
      lineTo(50, 2),
      curveTo(76, 16, 88, 40, 90, 66),
      curveTo(76, 72, 64, 74, 50, 74),
      CLOSE,
    ];
    const fore: Path = [
      moveTo(44, 72),
      lineTo(44, 16),
      curveTo(28, 28, 14, 46, 10, 68),
      curveTo(22, 72, 34, 73, 44, 72),
      CLOSE,
    ];
    const battens = [0.28, 0.52, 0.76].flatMap((t) => [
      ...linePath([point(50, 2 + 72 * t), point(50 + 40 * Math.sin(t * 1.45), 2 + 66 * t)]),
      ...linePath([point(44, 16 + 56 * t), point(44 - 34 * Math.sin(t * 1.5), 16 + 53 * t)]),
    ]);
    return {
      viewBox: { width: 100, height: 100 },
      parts: [
        { path: [...hull, ...main, ...fore], tone: 'main' },
        { path: battens, tone: 'second', strokeWidth: 1.3 },
      ],
    };
  },
};
