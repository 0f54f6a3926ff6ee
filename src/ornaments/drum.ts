import { ellipsePath, polygonPath, transformPath, type Path } from '../geometry/path.ts';
import { multiplyMatrices, rotationAbout, scaling, translation } from '../geometry/matrix.ts';
import type { Point } from '../geometry/rect.ts';
import { CLOSE, curveTo, lineTo, moveTo } from '../geometry/path.ts';
import { linePath, point, polar } from './drawing.ts';
import { setting, viewBoxFor, type Ornament, type OrnamentPart } from './ornament.ts';

function circle(centre: Point, radius: number): Path {
  return ellipsePath({ x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius });
}

/** The long-beaked bird of the drums, flying left, in a box of 100 × 44. */
const LAC_BIRD: Path = [
  moveTo(0, 24),
  lineTo(24, 17),
  curveTo(27, 12, 32, 12, 36, 14),
  lineTo(54, 7),
  lineTo(46, 17),
  curveTo(52, 18, 56, 18, 60, 17),
  lineTo(82, 0),
  lineTo(76, 18),
  lineTo(100, 14),
  lineTo(93, 20),
  lineTo(100, 26),
  lineTo(74, 25),
  lineTo(86, 44),
  lineTo(58, 28),
  curveTo(48, 30, 38, 28, 32, 23),
  lineTo(24, 21),
  CLOSE,
  moveTo(29.5, 15.6),
  curveTo(28, 15.6, 26.8, 16.6, 26.8, 18),
  curveTo(26.8, 19.4, 28, 20.4, 29.5, 20.4),
  curveTo(31, 20.4, 32.2, 19.4, 32.2, 18),
  curveTo(32.2, 16.6, 31, 15.6, 29.5, 15.6),
  CLOSE,
];

export const LAC_BIRD_ORNAMENT: Ornament = {
  id: 'chim-lac',
  name: 'Chim Lạc',
  aspect: 100 / 44,
  tones: ['main'],
  draw: () => ({
    viewBox: { width: 100, height: 44 },
    parts: [{ path: LAC_BIRD, tone: 'main', fillRule: 'evenodd' }],
  }),
};

const CENTRE = point(50, 50);

function ringLine(radius: number, strokeWidth: number): OrnamentPart {
  return { path: circle(CENTRE, radius), tone: 'main', strokeWidth };
}

/** A ring of small triangles standing on a circle. */
function teeth(radius: number, height: number, count: number): OrnamentPart {
  const half = 180 / count;
  const path = Array.from({ length: count }, (_, i) => {
    const angle = (i * 360) / count;
    const corners = [polar(CENTRE, radius, angle - half * 0.9), polar(CENTRE, radius + height, angle)];
    return polygonPath([...corners, polar(CENTRE, radius, angle + half * 0.9)]);
  }).flat();
  return { path, tone: 'main' };
}

/** A ring of dotted circles joined by tangents: the S-line of the drums. */
function dottedCircles(radius: number, size: number, count: number): OrnamentPart[] {
  const places = Array.from({ length: count }, (_, i) => (i * 360) / count);
  const rings = places.flatMap((angle) => circle(polar(CENTRE, radius, angle), size));
  const dots = places.flatMap((angle) => circle(polar(CENTRE, radius, angle), size * 0.3));
  const step = 360 / count;
  const tangents = places.flatMap((angle) =>
    linePath([polar(CENTRE, radius + size, angle + step * 0.12), polar(CENTRE, radius - size, angle + step * 0.88)]),
  );
  return [
    { path: rings, tone: 'main', strokeWidth: size * 0.34 },
    { path: dots, tone: 'main' },
    { path: tangents, tone: 'main', strokeWidth: size * 0.3 },
  ];
}

/** The 14-pointed sun, and between its rays the nested angles of feathers. */
function sun(): OrnamentPart[] {
  const rays = 14;
  const corners = Array.from({ length: rays * 2 }, (_, i) => polar(CENTRE, i % 2 === 0 ? 13 : 4.8, (i * 180) / rays));
  const feathers = Array.from({ length: rays }, (_, i) => {
    const angle = ((i + 0.5) * 360) / rays;
    const vee = (spread: number, apex: number): Path =>
      linePath([polar(CENTRE, 13, angle - spread), polar(CENTRE, apex, angle), polar(CENTRE, 13, angle + spread)]);
    return [...vee(8, 8.2), ...vee(4.4, 10.2)];
  }).flat();
  return [
    { path: polygonPath(corners), tone: 'main' },
    { path: feathers, tone: 'main', strokeWidth: 0.36 },
  ];
}

function birdRing(count: number): OrnamentPart {
  const path = Array.from({ length: count }, (_, i) => {
    const place = multiplyMatrices(
      translation(50, 50 - 28.2),
      multiplyMatrices(scaling(0.094, 0.2), translation(-50, -22)),
    );
    return transformPath(multiplyMatrices(rotationAbout((i * 360) / count, CENTRE), place), LAC_BIRD);
  }).flat();
  return { path, tone: 'main', fillRule: 'evenodd' };
}

/** The face of a Đông Sơn drum: sun, feathers, circles on tangents, 18 Lạc birds, combs. */
export const DRUM: Ornament = {
  id: 'trong-dong',
  name: 'Mặt trống đồng',
  aspect: 1,
  tones: ['main'],
  draw() {
    const parts = [
      ...sun(),
      ringLine(14.2, 0.5),
      ringLine(15.2, 0.3),
      ...dottedCircles(18, 1.5, 28),
      ringLine(20.8, 0.3),
      ringLine(21.8, 0.5),
      birdRing(18),
      ringLine(34.4, 0.5),
      ringLine(35.4, 0.3),
      teeth(36, 2.6, 72),
      ringLine(39.6, 0.3),
      ...dottedCircles(41.8, 1.3, 60),
      ringLine(44, 0.3),
      teeth(44.6, 2.4, 84),
      ringLine(48.2, 0.4),
      ringLine(49.5, 0.9),
    ];
    return { viewBox: { width: 100, height: 100 }, parts };
  },
};

/** A strip of drum pattern: two rails, combs, circles on tangents. For borders of any length. */
export const DRUM_STRIP: Ornament = {
  id: 'hoa-van-trong',
  name: 'Dải hoa văn trống đồng',
  tones: ['main'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const upright = request.aspect < 1;
    const length = upright ? viewBox.height : viewBox.width;
    // A very long strip gets longer waves rather than more of them: files stay small.
    const count = Math.min(80, Math.max(2, Math.round(length / setting(request, 'pitch', 76))));
    const pitch = length / count;
    const at = (along: number, across: number): Point => (upright ? point(across, along) : point(along, across));
    const middles = Array.from({ length: count }, (_, i) => (i + 0.5) * pitch);
    const combs = Array.from({ length: count * 3 }, (_, i) => ((i + 0.5) * pitch) / 3);
    const tooth = (along: number, base: number, tip: number): Path =>
      polygonPath([at(along - pitch / 7, base), at(along, tip), at(along + pitch / 7, base)]);
    const parts: OrnamentPart[] = [
      ...[2, 98].map((across) => ({ path: linePath([at(0, across), at(length, across)]), strokeWidth: 4 })),
      ...[30, 70].map((across) => ({ path: linePath([at(0, across), at(length, across)]), strokeWidth: 2 })),
      { path: combs.flatMap((along) => [...tooth(along, 8, 25), ...tooth(along, 92, 75)]) },
      { path: middles.flatMap((along) => circle(at(along, 50), 13)), strokeWidth: 4 },
      { path: middles.flatMap((along) => circle(at(along, 50), 4)) },
      {
        path: middles.slice(0, -1).flatMap((along) => linePath([at(along + 6, 38), at(along + pitch - 6, 62)])),
        strokeWidth: 3,
      },
    ].map((part) => ({ ...part, tone: 'main' as const }));
    return { viewBox, parts };
  },
};
