import { ellipsePath, polygonPath, transformPath, type Path } from '../geometry/path.ts';
import { multiplyMatrices, rotationAbout, scaling, translation } from '../geometry/matrix.ts';
import type { Point } from '../geometry/rect.ts';
import { CLOSE, curveTo, lineTo, moveTo } from '../geometry/path.ts';
import { linePath, point, polar } from './drawing.ts';
import { setting, viewBoxFor, type Ornament, type OrnamentPart } from './ornament.ts';

function circle(centre: Point, radius: number): Path {
  return ellipsePath({ x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius });
}

/** The long-beaked bird of the drums, flying left, in a box of 100 × 44: silhouette and eye. */
const LAC_BIRD: Path = [
  moveTo(0, 22.5),
  lineTo(21, 18.2),
  curveTo(22, 15.4, 24.6, 14, 27.4, 14.4),
  curveTo(31, 9.6, 37, 7, 43, 7.4),
  curveTo(38, 9.4, 34.4, 12.4, 32.4, 16.4),
  curveTo(36, 18.4, 40, 18.6, 44, 18),
  lineTo(62, 0),
  lineTo(60.4, 5.4),
  lineTo(68, 0.8),
  lineTo(65.6, 6.4),
  lineTo(73.4, 3),
  lineTo(64, 18.4),
  lineTo(98, 11),
  lineTo(88, 16.6),
  lineTo(100, 17),
  lineTo(89, 21.4),
  lineTo(99, 26),
  lineTo(66, 25.8),
  lineTo(73.4, 41.2),
  lineTo(66, 37.6),
  lineTo(68, 43.2),
  lineTo(60.4, 38.6),
  lineTo(62, 44),
  lineTo(46, 27),
  curveTo(39, 27, 32.4, 25.2, 27.6, 21.6),
  curveTo(25.2, 22.2, 23, 21.6, 21.6, 20.6),
  CLOSE,
  moveTo(26, 16.4),
  curveTo(25, 16.4, 24.2, 17.2, 24.2, 18.2),
  curveTo(24.2, 19.2, 25, 20, 26, 20),
  curveTo(27, 20, 27.8, 19.2, 27.8, 18.2),
  curveTo(27.8, 17.2, 27, 16.4, 26, 16.4),
  CLOSE,
];

/** The bars that the casters cut into wings, body and tail. */
const LAC_BARS: Path = [
  [point(50, 17.2), point(62.6, 5.4), point(63.8, 6.6), point(52.4, 17.4)],
  [point(55, 17.6), point(67.4, 6.6), point(68.6, 7.6), point(57.4, 17.8)],
  [point(50.4, 27.4), point(62.6, 38.6), point(63.8, 37.4), point(52.8, 27.2)],
  [point(55.2, 27), point(67.4, 37.4), point(68.6, 36.4), point(57.6, 26.8)],
  [point(66, 20.6), point(88, 16.2), point(86, 18), point(66, 22)],
  [point(66, 23.2), point(86, 21.2), point(88, 23), point(66, 24.4)],
  [point(36, 20.4), point(60, 20.6), point(60, 21.8), point(38, 21.8)],
].flatMap((corners) => polygonPath(corners));

export const LAC_BIRD_ORNAMENT: Ornament = {
  id: 'chim-lac',
  name: 'Chim Lạc',
  aspect: 100 / 44,
  tones: ['main'],
  draw: () => ({
    viewBox: { width: 100, height: 44 },
    parts: [{ path: [...LAC_BIRD, ...LAC_BARS], tone: 'main', fillRule: 'evenodd' }],
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
