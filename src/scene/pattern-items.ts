import {
  IDENTITY,
  multiplyMatrices,
  rotationAbout,
  scaling,
  transformRect,
  translation,
  type Matrix,
} from '../geometry/matrix.ts';
import { transformPath, type Path, type PathStep } from '../geometry/path.ts';
import { rectCentre, rectsOverlap, type Rect } from '../geometry/rect.ts';
import type { PatternFill, PatternPart } from '../model/design.ts';
import type { GroupItem, PathItem } from './display-list.ts';

/** The drawing takes this part of the step; the rest is air. */
const FILLED = 0.72;
/** More repeats, or more steps of outline, would stall every renderer: the step grows until they are no more. */
const MOST_REPEATS = 4000;
const MOST_STEPS = 80_000;

/** A pattern inside an outline: a clipped group with one path for each kind of ink, however many repeats there are. */
export function compilePattern(from: string, pattern: PatternFill, outline: Path, box: Rect): GroupItem {
  const places = placeRepeats(pattern, box);
  const items = pattern.parts.map((part): PathItem => patternItem(from, pattern, part, places));
  return { kind: 'group', from, transform: IDENTITY, opacity: 1, clip: outline, items };
}

function patternItem(from: string, { paint }: PatternFill, part: PatternPart, places: readonly Matrix[]): PathItem {
  const path: PathStep[] = [];
  for (const place of places) for (const step of transformPath(place, part.path)) path.push(step);
  const [a = 1, b = 0] = places[0] ?? [];
  const width = part.strokeWidth === undefined ? undefined : part.strokeWidth * Math.hypot(a, b);
  return {
    kind: 'path',
    from,
    path,
    ...(width === undefined ? { fill: paint } : { stroke: { paint, widthMm: width, join: 'round' as const } }),
    ...(part.fillRule ? { fillRule: part.fillRule } : {}),
  };
}

/** Where the drawing is repeated: staggered rows, turned about the middle of the area, as far as they reach into it. */
export function placeRepeats({ viewBox, parts, stepMm, angleDeg }: PatternFill, box: Rect): readonly Matrix[] {
  const steps = Math.max(
    1,
    parts.reduce((sum, part) => sum + part.path.length, 0),
  );
  const most = Math.max(1, Math.min(MOST_REPEATS, MOST_STEPS / steps));
  const reach = Math.hypot(box.width, box.height) / 2;
  const step = Math.max(stepMm, (2 * reach + stepMm) / Math.max(1, Math.sqrt(most) - 2));
  const scale = (step * FILLED) / Math.max(viewBox.width, viewBox.height);
  const centre = rectCentre(box);
  const turn = rotationAbout(angleDeg, centre);
  const upright = multiplyMatrices(scaling(scale), translation(-viewBox.width / 2, -viewBox.height / 2));
  const tile = { x: 0, y: 0, width: viewBox.width, height: viewBox.height };
  const places: Matrix[] = [];
  const rows = Math.ceil(reach / step);
  for (let row = -rows; row <= rows; row++) {
    const shift = row % 2 === 0 ? 0 : step / 2;
    for (let column = -rows - 1; column <= rows; column++) {
      const at = translation(centre.x + column * step + shift, centre.y + row * step);
      const place = multiplyMatrices(turn, multiplyMatrices(at, upright));
      if (rectsOverlap(transformRect(place, tile), box)) places.push(place);
    }
  }
  return places;
}
