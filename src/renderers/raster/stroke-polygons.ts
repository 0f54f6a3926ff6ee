import { MITRE_LIMIT, type Stroke } from '../../scene/display-list.ts';
import type { Polyline } from './flatten-path.ts';

/** A stroke in pixels. */
export interface PixelStroke {
  readonly width: number;
  readonly join: Stroke['join'];
  readonly cap: NonNullable<Stroke['cap']>;
  readonly dash: readonly number[];
}

/**
 * The area of a stroke as polygons that all turn the same way, so that filling them by the non-zero
 * rule unites them: one for each line, each join and each cap.
 */
export function strokePolygons(lines: readonly Polyline[], stroke: PixelStroke): Polyline[] {
  const pieces: Polyline[] = [];
  const half = stroke.width / 2;
  if (!(half > 0)) return pieces;
  for (const line of stroke.dash.some((d) => d > 0) ? dashLines(lines, stroke.dash) : lines) {
    const points = pairs(line);
    const closed = line.closed && points.length > 2;
    const count = closed ? points.length : points.length - 1;
    for (let i = 0; i < count; i++) addLine(pieces, at(points, i), at(points, i + 1), half);
    for (let i = closed ? 0 : 1; i < (closed ? points.length : points.length - 1); i++)
      addJoin(pieces, at(points, i - 1), at(points, i), at(points, i + 1), half, stroke.join);
    if (closed) continue;
    if (points.length === 1) addDot(pieces, at(points, 0), half, stroke.cap);
    else {
      addCap(pieces, at(points, 1), at(points, 0), half, stroke.cap);
      addCap(pieces, at(points, points.length - 2), at(points, points.length - 1), half, stroke.cap);
    }
  }
  return pieces;
}

type XY = readonly [number, number];

function pairs({ points, closed }: Polyline): XY[] {
  const list: XY[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) list.push([points[i] as number, points[i + 1] as number]);
  const [first, last] = [list[0], list[list.length - 1]];
  if (closed && list.length > 1 && first && last && first[0] === last[0] && first[1] === last[1]) list.pop();
  return list;
}

function at(points: readonly XY[], index: number): XY {
  return points[(index + points.length) % points.length] as XY;
}

function addPolygon(pieces: Polyline[], corners: readonly XY[]): void {
  let area = 0;
  corners.forEach(([x, y], i) => {
    const [nextX, nextY] = at(corners, i + 1);
    area += x * nextY - nextX * y;
  });
  if (area === 0) return;
  const ordered = area > 0 ? corners : corners.toReversed();
  pieces.push({ points: ordered.flat(), closed: true });
}

/** Unit vector from a to b. */
function direction(a: XY, b: XY): XY {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

function addLine(pieces: Polyline[], a: XY, b: XY, half: number): void {
  const [dx, dy] = direction(a, b);
  const [nx, ny] = [-dy * half, dx * half];
  addPolygon(pieces, [
    [a[0] + nx, a[1] + ny],
    [b[0] + nx, b[1] + ny],
    [b[0] - nx, b[1] - ny],
    [a[0] - nx, a[1] - ny],
  ]);
}

function addJoin(pieces: Polyline[], before: XY, corner: XY, after: XY, half: number, join: Stroke['join']): void {
  const [ax, ay] = direction(before, corner);
  const [bx, by] = direction(corner, after);
  const turn = ax * by - ay * bx;
  const along = ax * bx + ay * by;
  if (Math.abs(turn) < 1e-9 && along > 0) return;
  if (join === 'round') {
    addDisc(pieces, corner, half);
    return;
  }
  const side = turn > 0 ? -1 : 1;
  const outA: XY = [corner[0] - ay * half * side, corner[1] + ax * half * side];
  const outB: XY = [corner[0] - by * half * side, corner[1] + bx * half * side];
  const corners: XY[] = [corner, outA];
  const cosHalf = Math.sqrt(Math.max(0, (1 + along) / 2));
  if (join === 'miter' && cosHalf > 1 / MITRE_LIMIT) {
    const reach = half / cosHalf;
    const [mx, my] = direction([0, 0], [outA[0] + outB[0] - 2 * corner[0], outA[1] + outB[1] - 2 * corner[1]]);
    corners.push([corner[0] + mx * reach, corner[1] + my * reach]);
  }
  corners.push(outB);
  addPolygon(pieces, corners);
}

function addCap(pieces: Polyline[], inner: XY, end: XY, half: number, cap: PixelStroke['cap']): void {
  if (cap === 'round') addDisc(pieces, end, half);
  if (cap !== 'square') return;
  const [dx, dy] = direction(inner, end);
  addLine(pieces, end, [end[0] + dx * half, end[1] + dy * half], half);
}

function addDot(pieces: Polyline[], [x, y]: XY, half: number, cap: PixelStroke['cap']): void {
  if (cap === 'round') addDisc(pieces, [x, y], half);
  if (cap === 'square') addLine(pieces, [x - half, y], [x + half, y], half);
}

function addDisc(pieces: Polyline[], [x, y]: XY, radius: number): void {
  const sides = Math.max(8, Math.min(96, 4 * Math.ceil(Math.sqrt(radius) * 2.5)));
  const corners: XY[] = [];
  for (let i = 0; i < sides; i++) {
    const angle = (2 * Math.PI * i) / sides;
    corners.push([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
  }
  addPolygon(pieces, corners);
}

function dashLines(lines: readonly Polyline[], pattern: readonly number[]): Polyline[] {
  const dashes: Polyline[] = [];
  for (const line of lines) {
    const points = pairs(line);
    const first = points[0];
    if (line.closed && first) points.push(first);
    let index = 0;
    let left = pattern[0] as number;
    let current: number[] = first ? [...first] : [];
    for (let i = 1; i < points.length; i++) {
      let from = at(points, i - 1);
      const to = at(points, i);
      const [dx, dy] = direction(from, to);
      let rest = Math.hypot(to[0] - from[0], to[1] - from[1]);
      while (rest > left) {
        from = [from[0] + dx * left, from[1] + dy * left];
        rest -= left;
        if (index % 2 === 0) dashes.push({ points: [...current, ...from], closed: false });
        index++;
        left = Math.max(pattern[index % pattern.length] as number, 1e-3);
        current = [...from];
      }
      left -= rest;
      current.push(...to);
    }
    if (index % 2 === 0 && current.length >= 4) dashes.push({ points: current, closed: false });
  }
  return dashes;
}
