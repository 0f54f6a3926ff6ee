import { CLOSE, curveTo, lineTo, moveTo, type Path, type PathStep } from '../../geometry/path.ts';
import type { Point } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import { toPath2D } from '../../renderers/konva/glyph-paths.ts';
import type { OverlayLayer } from '../canvas/overlay-layer.ts';
import { toPage } from '../canvas/viewport.ts';
import type { Studio } from '../studio.ts';
import { addPath } from './add-objects.ts';
import type { PointerGestures, PointerSample } from './pointer-sample.ts';

/** A corner of a path being drawn, and how far its curve handle was pulled (the other side mirrors it). */
export interface PenKnot {
  readonly at: Point;
  readonly pull: Point;
}

const CLOSE_PX = 9;
const STRAIGHT: Point = { x: 0, y: 0 };

/** The outline through knots: straight between knots without handles, else a curve. */
export function penPath(knots: readonly PenKnot[], closed: boolean): Path {
  const [first] = knots;
  if (!first) return [];
  const steps: PathStep[] = [moveTo(first.at.x, first.at.y)];
  const ring = closed ? [...knots.slice(1), first] : knots.slice(1);
  let from = first;
  for (const to of ring) {
    const straight = from.pull.x === 0 && from.pull.y === 0 && to.pull.x === 0 && to.pull.y === 0;
    steps.push(
      straight
        ? lineTo(to.at.x, to.at.y)
        : curveTo(
            from.at.x + from.pull.x,
            from.at.y + from.pull.y,
            to.at.x - to.pull.x,
            to.at.y - to.pull.y,
            to.at.x,
            to.at.y,
          ),
    );
    from = to;
  }
  return closed ? [...steps, CLOSE] : steps;
}

/**
 * The pen: a click sets a corner, a drag pulls a curve out of it, a click on the first corner closes the path, a
 * double click, Enter or Escape ends it as a line.
 */
export function createPenGestures(studio: Studio, overlay: OverlayLayer): PointerGestures & { finish(): boolean } {
  const { view, ui } = studio;
  let knots: readonly PenKnot[] = [];
  let pressed = false;

  const place = ({ at }: PointerSample): Point => {
    const point = toPage(view.getState().camera, at);
    return { x: roundTo(point.x, 1), y: roundTo(point.y, 1) };
  };
  const closes = (at: Point): boolean => {
    const [first] = knots;
    if (!first || knots.length < 3) return false;
    return Math.hypot(first.at.x - at.x, first.at.y - at.y) * view.getState().camera.scale <= CLOSE_PX;
  };
  const draw = (to?: Point): void => {
    const shown = to && !pressed ? [...knots, { at: to, pull: STRAIGHT }] : knots;
    overlay.update({ draft: shown.length > 0 ? toPath2D(penPath(shown, false)) : undefined });
  };
  const finish = (closed = false): boolean => {
    const drawn = knots;
    knots = [];
    pressed = false;
    overlay.update({ draft: undefined });
    if (drawn.length < 2) return drawn.length > 0;
    view.setState({ tool: 'select' });
    addPath(studio, penPath(drawn, closed), closed);
    return true;
  };
  return {
    finish: () => finish(),
    down(sample) {
      if (ui.getState().editing !== undefined) ui.setState({ editing: undefined });
      const at = place(sample);
      if (closes(at)) {
        finish(true);
        return;
      }
      pressed = true;
      const last = knots.at(-1);
      // The second press of a double click sets no second corner on the first.
      if (!last || last.at.x !== at.x || last.at.y !== at.y) knots = [...knots, { at, pull: STRAIGHT }];
      draw();
    },
    move(sample) {
      const last = knots.at(-1);
      if (!pressed || !last) return;
      const at = place(sample);
      const pull = { x: at.x - last.at.x, y: at.y - last.at.y };
      if (Math.hypot(pull.x, pull.y) * view.getState().camera.scale < 4) return;
      knots = [...knots.slice(0, -1), { at: last.at, pull }];
      draw();
    },
    up() {
      pressed = false;
    },
    cancel: () => finish(),
    hover(sample) {
      if (knots.length > 0) draw(place(sample));
      return 'crosshair';
    },
    doubleClick: () => void finish(),
  };
}
