import { CLOSE, curveTo, ellipsePath, lineTo, moveTo, rectPath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/rect.ts';
import { leafPath, linePath, point, polar, seededNumbers, smoothPath } from './drawing.ts';
import { setting, viewBoxFor, type Ornament, type OrnamentPart } from './ornament.ts';

/** A dove rising to the right. */
export const DOVE: Ornament = {
  id: 'bo-cau',
  name: 'Bồ câu',
  aspect: 1.25,
  tones: ['main'],
  draw: () => ({
    viewBox: { width: 125, height: 100 },
    parts: [
      {
        path: [
          moveTo(121, 34),
          curveTo(114, 27, 104, 25, 96, 31),
          curveTo(90, 36, 87, 42, 81, 44),
          curveTo(79, 24, 66, 8, 42, 0),
          curveTo(46, 10, 48, 14, 50, 20),
          curveTo(42, 14, 32, 10, 20, 9),
          curveTo(28, 18, 32, 22, 36, 28),
          curveTo(28, 25, 18, 24, 8, 27),
          curveTo(22, 36, 34, 48, 50, 56),
          curveTo(38, 64, 20, 72, 0, 74),
          curveTo(10, 80, 20, 80, 28, 79),
          curveTo(24, 84, 22, 88, 18, 93),
          curveTo(34, 92, 46, 86, 56, 78),
          curveTo(76, 82, 96, 72, 102, 54),
          curveTo(104, 48, 106, 42, 112, 39),
          lineTo(121, 34),
          CLOSE,
        ],
        tone: 'main',
      },
    ],
  }),
};

function flower(centre: Point, size: number, turn: number): OrnamentPart[] {
  const petals = Array.from({ length: 5 }, (_, i) => leafPath(centre, polar(centre, size, turn + i * 72), 0.86, 0.72));
  const stamens = Array.from({ length: 5 }, (_, i) =>
    linePath([centre, polar(centre, size * 0.42, turn + 36 + i * 72)]),
  );
  const heart = ellipsePath({
    x: centre.x - size * 0.13,
    y: centre.y - size * 0.13,
    width: size * 0.26,
    height: size * 0.26,
  });
  return [
    { path: petals.flat(), tone: 'main' },
    { path: stamens.flat(), tone: 'third', strokeWidth: size * 0.05 },
    { path: heart, tone: 'third' },
  ];
}

/** A branch of peach (or apricot) blossom hanging in from the upper left corner. Settings: `flowers`. */
export const BLOSSOM: Ornament = {
  id: 'canh-dao',
  name: 'Cành đào',
  aspect: 1.35,
  tones: ['main', 'second', 'third'],
  draw(request) {
    const branch = [point(0, 6), point(26, 20), point(52, 26), point(80, 44), point(104, 48), point(128, 66)];
    const twigs: readonly (readonly Point[])[] = [
      [point(26, 20), point(40, 42), point(44, 66), point(56, 84)],
      [point(52, 26), point(70, 16), point(92, 14), point(112, 22)],
      [point(80, 44), point(88, 62), point(104, 78)],
    ];
    const places = [...branch.slice(1), ...twigs.flatMap((twig) => twig.slice(1))];
    const random = seededNumbers(request.seed);
    const flowers = places.flatMap((place, i): OrnamentPart[] => {
      const size = 6.5 + random() * 5;
      const shifted = point(place.x + (random() - 0.5) * 5, place.y + (random() - 0.5) * 5);
      if (i % 4 === 3)
        return [{ path: leafPath(shifted, polar(shifted, size * 0.9, random() * 360), 0.7), tone: 'main' }];
      return flower(shifted, size, random() * 72);
    });
    return {
      viewBox: { width: 135, height: 100 },
      parts: [
        { path: smoothPath(branch, false), tone: 'second', strokeWidth: 2.6 },
        ...twigs.map((twig) => ({ path: smoothPath(twig, false), tone: 'second' as const, strokeWidth: 1.5 })),
        ...flowers,
      ],
    };
  },
};

function sprayStem(t: number): Point {
  return point(4 + 84 * t, 98 - 58 * t - 30 * t * t);
}

/** Leaves along a bent stem, from the lower left corner. */
export const LEAF_SPRAY: Ornament = {
  id: 'nhanh-la',
  name: 'Nhánh lá',
  aspect: 1,
  tones: ['main', 'second'],
  draw() {
    const leaves = [0.14, 0.3, 0.46, 0.62, 0.78].flatMap((t, i): OrnamentPart[] => {
      const from = sprayStem(t);
      const size = 34 - i * 3;
      const up = leafPath(from, point(from.x - size * 0.16, from.y - size), 0.42);
      const down = leafPath(from, point(from.x + size, from.y + size * 0.12), 0.42);
      return [
        { path: up, tone: 'main' },
        { path: down, tone: 'second' },
      ];
    });
    const tip = leafPath(sprayStem(0.9), point(97, 0), 0.4);
    const stemLine = smoothPath([0, 0.25, 0.5, 0.75, 0.95].map(sprayStem), false);
    return {
      viewBox: { width: 100, height: 100 },
      parts: [...leaves, { path: tip, tone: 'main' }, { path: stemLine, tone: 'second', strokeWidth: 1.4 }],
    };
  },
};

/** The line of a beating heart across the box. Settings: `beats`, `line`. */
export const PULSE: Ornament = {
  id: 'nhip-tim',
  name: 'Nhịp tim',
  tones: ['main'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const beats = Math.max(1, Math.round(setting(request, 'beats', Math.max(1, width / height / 2.5))));
    const pitch = width / beats;
    const beat: readonly (readonly [number, number])[] = [
      [0.3, 0.5],
      [0.38, 0.4],
      [0.44, 0.5],
      [0.48, 0.6],
      [0.54, 0.06],
      [0.6, 0.94],
      [0.65, 0.5],
      [0.74, 0.5],
      [0.8, 0.42],
      [0.86, 0.5],
    ];
    const points = [point(0, height / 2)];
    for (let i = 0; i < beats; i += 1) for (const [x, y] of beat) points.push(point((i + x) * pitch, y * height));
    points.push(point(width, height / 2));
    return { viewBox, parts: [{ path: linePath(points), tone: 'main', strokeWidth: setting(request, 'line', 4) }] };
  },
};

/** One page of the book, to the right (1) or to the left (-1) of its back. */
function bookPage(hand: 1 | -1): Path {
  const x = (dx: number): number => 75 + hand * dx;
  return [
    moveTo(x(0), 22),
    curveTo(x(16), 8, x(46), 4, x(72), 12),
    lineTo(x(72), 84),
    curveTo(x(46), 76, x(16), 80, x(0), 94),
    CLOSE,
  ];
}

/** An open book with the light of the page edges. */
export const BOOK: Ornament = {
  id: 'sach-mo',
  name: 'Sách mở',
  aspect: 1.5,
  tones: ['main', 'second'],
  draw() {
    const lines = [30, 44, 58].flatMap((y) =>
      ([1, -1] as const).flatMap((hand): Path => [
        moveTo(75 + hand * 12, y + 4),
        curveTo(75 + hand * 26, y - 4, 75 + hand * 44, y - 7, 75 + hand * 62, y - 4),
      ]),
    );
    return {
      viewBox: { width: 150, height: 100 },
      parts: [
        { path: [...bookPage(1), ...bookPage(-1)], tone: 'main' },
        { path: lines, tone: 'second', strokeWidth: 2.6 },
        { path: linePath([point(75, 22), point(75, 94)]), tone: 'second', strokeWidth: 2.6 },
      ],
    };
  },
};

/** A ballot box with a folded paper going in. */
export const BALLOT_BOX: Ornament = {
  id: 'hom-phieu',
  name: 'Hòm phiếu',
  aspect: 1,
  tones: ['main', 'second'],
  draw() {
    return {
      viewBox: { width: 100, height: 100 },
      parts: [
        { path: rectPath({ x: 30, y: 0, width: 40, height: 44 }), tone: 'second' },
        {
          path: [
            ...rectPath({ x: 8, y: 52, width: 84, height: 48 }),
            ...rectPath({ x: 2, y: 40, width: 96, height: 9 }),
          ],
          tone: 'main',
        },
        { path: rectPath({ x: 24, y: 42.5, width: 52, height: 4 }), tone: 'second' },
      ],
    };
  },
};
