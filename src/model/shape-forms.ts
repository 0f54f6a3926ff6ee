import { CLOSE, curveTo, lineTo, moveTo, polygonPath, type Path, type PathStep } from '../geometry/path.ts';
import type { Point } from '../geometry/rect.ts';
import type { ShapeForm } from './design.ts';

/** Side of the square view box that forms are drawn in. */
export const FORM_SIDE = 100;
const MIDDLE = FORM_SIDE / 2;

/** Inner radius of the five-pointed star of the flag: where the edges of its arms cross. */
export const FLAG_STAR_INNER = 0.381966;

/** The outline of a form, in a square of {@link FORM_SIDE}; angles count clockwise from the top. */
export function formPath(form: ShapeForm): Path {
  switch (form.kind) {
    case 'polygon':
      return polygonPath(corners(form.sides, () => MIDDLE));
    case 'star':
      return polygonPath(corners(form.points * 2, (index) => (index % 2 === 0 ? MIDDLE : MIDDLE * form.inner)));
    case 'arc':
      return ringPath(form.fromDeg as number, form.sweepDeg as number, form.inner);
  }
}

function corners(count: number, radius: (index: number) => number): readonly Point[] {
  return Array.from({ length: count }, (_unused, index) => onCircle((index * 360) / count, radius(index)));
}

function onCircle(angleDeg: number, radius: number): Point {
  const angle = ((angleDeg - 90) * Math.PI) / 180;
  return { x: MIDDLE + radius * Math.cos(angle), y: MIDDLE + radius * Math.sin(angle) };
}

function ringPath(from: number, sweep: number, inner: number): Path {
  const whole = sweep >= 360;
  const start = onCircle(from, MIDDLE);
  const outer = [moveTo(start.x, start.y), ...arcSteps(from, sweep, MIDDLE)];
  if (inner <= 0) {
    return whole ? [...outer, CLOSE] : [...outer, lineTo(MIDDLE, MIDDLE), CLOSE];
  }
  const back = onCircle(from + sweep, MIDDLE * inner);
  const hole = arcSteps(from + sweep, -sweep, MIDDLE * inner);
  return whole
    ? [...outer, CLOSE, moveTo(back.x, back.y), ...hole, CLOSE]
    : [...outer, lineTo(back.x, back.y), ...hole, CLOSE];
}

/** An arc of a circle as cubics of at most 45 degrees, within 0.0004 % of the radius. */
function arcSteps(from: number, sweep: number, radius: number): readonly PathStep[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / 45));
  const step = sweep / pieces;
  const reach = (4 / 3) * Math.tan((step * Math.PI) / 720) * radius;
  const tangent = (angleDeg: number): Point => {
    const angle = (angleDeg * Math.PI) / 180;
    return { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach };
  };
  return Array.from({ length: pieces }, (_unused, index) => {
    const a = from + index * step;
    const [p, q] = [onCircle(a, radius), onCircle(a + step, radius)];
    const [u, v] = [tangent(a), tangent(a + step)];
    return curveTo(p.x + u.x, p.y + u.y, q.x - v.x, q.y - v.y, q.x, q.y);
  });
}
