import { CLOSE, curveTo, lineTo, moveTo, polygonPath, rectPath, type Path } from '../geometry/path.ts';
import type { Point } from '../geometry/rect.ts';
import { point } from './drawing.ts';
import type { Ornament } from './ornament.ts';

/*
 * The sign is built on two axes that cross at a right angle, both at 45° to the flag (Regulation 99-QĐ/TW,
 * article 1): `p` runs down to the right along the hammer, `q` up to the right along the sickle's handle.
 * The handles are rectangles of one width and one reach, so that their lowest points lie on one level.
 */
const HALF_HANDLE = 0.105;
const REACH = 1.12;
/** Under side of the hammer's head, where its handle joins: on one line with the upper side of the sickle's handle. */
const HEAD_UNDER = -HALF_HANDLE;
/** Upper side of the head: on one line with the tip of the blade. */
const HEAD_TOP = HEAD_UNDER - 0.36;
const HALF_HEAD = 0.5;
/** Where the sickle's handle ends and its blade begins. */
const HANDLE_TOP = -0.62;
const TIP_ALONG = 0.86;

function onAxes(p: number, q: number): Point {
  return point((p + q) * Math.SQRT1_2, (p - q) * Math.SQRT1_2);
}

const TIP = onAxes(HEAD_TOP, TIP_ALONG);
const HANDLE_CORNER = onAxes(REACH, HALF_HANDLE);
const LOWEST_CORNER = onAxes(REACH, -HALF_HANDLE);

/** The circle round the sign: its centre lies under the crossing, as far from the blade's tip as from the handles' ends. */
const CENTRE_Y = circleCentreY(TIP, HANDLE_CORNER);
export const SIGN_RADIUS = Math.max(
  Math.hypot(HANDLE_CORNER.x, HANDLE_CORNER.y - CENTRE_Y),
  Math.hypot(LOWEST_CORNER.x, LOWEST_CORNER.y - CENTRE_Y),
);

function circleCentreY(a: Point, b: Point): number {
  return (a.x ** 2 + a.y ** 2 - b.x ** 2 - b.y ** 2) / (2 * (a.y - b.y));
}

/** Named corners of the sign for a circle of the given centre and radius. */
export function hammerSickleCorners(centre: Point, radius: number): Readonly<Record<string, Point>> {
  const scale = radius / SIGN_RADIUS;
  const at = (p: number, q: number): Point => {
    const raw = onAxes(p, q);
    return point(centre.x + raw.x * scale, centre.y + (raw.y - CENTRE_Y) * scale);
  };
  return {
    headTopStart: at(HEAD_TOP, -HALF_HEAD),
    headTopEnd: at(HEAD_TOP, HALF_HEAD),
    headUnderStart: at(HEAD_UNDER, -HALF_HEAD),
    headUnderEnd: at(HEAD_UNDER, HALF_HEAD),
    junction: at(HEAD_UNDER, 0),
    hammerEndLeft: at(REACH, -HALF_HANDLE),
    hammerEndRight: at(REACH, HALF_HANDLE),
    // The handle reaches into the head.
    hammerStartLeft: at((HEAD_UNDER + HEAD_TOP) / 2, -HALF_HANDLE),
    hammerStartRight: at((HEAD_UNDER + HEAD_TOP) / 2, HALF_HANDLE),
    sickleEndUpper: at(-HALF_HANDLE, -REACH),
    sickleEndLower: at(HALF_HANDLE, -REACH),
    sickleStartUpper: at(-HALF_HANDLE, HANDLE_TOP),
    sickleStartLower: at(HALF_HANDLE, HANDLE_TOP),
    tip: at(HEAD_TOP, TIP_ALONG),
  };
}

/** Hammer and sickle as one silhouette: the shapes overlap with one winding, so no edge shows where they cross. */
export function hammerSicklePath(centre: Point, radius: number): Path {
  const scale = radius / SIGN_RADIUS;
  const at = (x: number, y: number): Point => point(centre.x + x * scale, centre.y + (y - CENTRE_Y) * scale);
  const c = hammerSickleCorners(centre, radius);
  const corners = (...names: string[]): Point[] => names.map((name) => c[name] ?? centre);
  return [
    ...polygonPath(corners('headTopStart', 'headTopEnd', 'headUnderEnd', 'headUnderStart')),
    ...polygonPath(corners('hammerStartRight', 'hammerEndRight', 'hammerEndLeft', 'hammerStartLeft')),
    ...polygonPath(corners('sickleStartUpper', 'sickleStartLower', 'sickleEndLower', 'sickleEndUpper')),
    ...bladePath(c['tip'] ?? centre, at),
  ];
}

function bladePath(tip: Point, at: (x: number, y: number) => Point): Path {
  // The blade reaches a little into the handle.
  const neck = onAxes(HALF_HANDLE - 0.01, HANDLE_TOP - 0.05);
  const root = onAxes(-0.03, HANDLE_TOP - 0.05);
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => {
    const [a, b, end] = [at(x1, y1), at(x2, y2), at(x, y)];
    return curveTo(a.x, a.y, b.x, b.y, end.x, end.y);
  };
  const start = at(neck.x, neck.y);
  const rootAt = at(root.x, root.y);
  return [
    moveTo(tip.x, tip.y),
    // The back of the blade: down the right side and round the bottom to the handle.
    curve(0.66, -0.76, 0.9, -0.42, 0.9, -0.02),
    curve(0.9, 0.46, 0.56, 0.78, 0.16, 0.78),
    curve(-0.06, 0.78, -0.24, 0.68, neck.x, neck.y),
    lineTo(start.x, start.y),
    lineTo(rootAt.x, rootAt.y),
    // The edge: back along the inside, nearest to the back at both ends.
    curve(-0.28, 0.5, -0.1, 0.56, 0.06, 0.56),
    curve(0.38, 0.56, 0.62, 0.3, 0.62, -0.06),
    curve(0.62, -0.38, 0.5, -0.66, TIP.x, TIP.y),
    CLOSE,
  ];
}

export const HAMMER_SICKLE: Ornament = {
  id: 'bua-liem',
  name: 'Búa liềm',
  aspect: 1,
  emblem: true,
  tones: ['main'],
  draw() {
    const parts = [{ path: hammerSicklePath(point(50, 50), 50), tone: 'main' as const }];
    return { viewBox: { width: 100, height: 100 }, parts };
  },
};

/** 2 : 3, the sign in the centre, its diameter 4/10 of the length, in the two colours of the national flag. */
export const PARTY_FLAG: Ornament = {
  id: 'co-dang',
  name: 'Cờ Đảng',
  aspect: 3 / 2,
  emblem: true,
  tones: ['main', 'second'],
  draw() {
    return {
      viewBox: { width: 150, height: 100 },
      parts: [
        { path: rectPath({ x: 0, y: 0, width: 150, height: 100 }), tone: 'main' },
        { path: hammerSicklePath(point(75, 50), (0.4 * 150) / 2), tone: 'second' },
      ],
    };
  },
};
