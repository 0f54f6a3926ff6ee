import { rectPath } from '../../geometry/path.ts';
import { rectFromEdges, type Point, type Rect } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import { toPath2D } from '../../renderers/konva/glyph-paths.ts';
import type { OverlayLayer } from '../canvas/overlay-layer.ts';
import { snapEdge } from '../canvas/snapping.ts';
import { toPage } from '../canvas/viewport.ts';
import { currentPage } from '../state/document-store.ts';
import type { DrawTool } from '../state/view-store.ts';
import type { Studio } from '../studio.ts';
import { addShapeIn, addTextIn, lineBetween, shapeSize, type Placing } from './add-objects.ts';
import type { PointerGestures, PointerSample } from './pointer-sample.ts';
import { snapTargets } from './pointer-gestures.ts';
import { SNAP_PX } from './transform-gesture.ts';

type BoxTool = Exclude<DrawTool, 'pen'>;

const DRAG_PX = 4;

/** Draws a new object: a drag gives its box (Shift: as wide as high, Alt: about the middle), a click one of the usual size. */
export function createDrawGestures(studio: Studio, overlay: OverlayLayer): PointerGestures {
  const { view, ui, doc } = studio;
  let start: Point | undefined;

  const tool = (): BoxTool => view.getState().tool as BoxTool;
  const place = (sample: PointerSample): Point => snapPoint(studio, toPage(view.getState().camera, sample.at), sample);
  const placing = (sample: PointerSample): Placing | undefined => {
    const { scale } = view.getState().camera;
    if (!start) return undefined;
    const to = place(sample);
    if (Math.hypot(to.x - start.x, to.y - start.y) * scale < DRAG_PX) return undefined;
    if (tool() === 'line') return lineBetween(currentPage(doc.getState()), start, to, sample.shift);
    return { box: dragBox(start, to, sample), angleDeg: 0 };
  };
  const finish = (kind: BoxTool, placed: Placing): void => {
    view.setState({ tool: 'select' });
    if (kind === 'text') addTextIn(studio, placed.box);
    else addShapeIn(studio, kind, placed);
  };
  return {
    down(sample) {
      if (ui.getState().editing !== undefined) ui.setState({ editing: undefined });
      start = place(sample);
    },
    move(sample) {
      const placed = placing(sample);
      overlay.update({ draft: placed && draftOf(placed) });
    },
    up(sample) {
      const placed = placing(sample);
      const from = start;
      start = undefined;
      overlay.update({ draft: undefined });
      if (!from) return;
      const kind = tool();
      finish(kind, placed ?? { box: boxAt(from, shapeSize(currentPage(doc.getState()), kind)), angleDeg: 0 });
    },
    cancel() {
      const active = start !== undefined;
      start = undefined;
      overlay.update({ draft: undefined });
      return active;
    },
    hover: () => (tool() === 'text' ? 'text' : 'crosshair'),
    doubleClick: () => undefined,
  };
}

function snapPoint(studio: Studio, at: Point, sample: PointerSample): Point {
  const { camera, snapping, size } = studio.view.getState();
  const tidy = { x: roundTo(at.x, 1), y: roundTo(at.y, 1) };
  if (sample.mod || !snapping) return tidy;
  const from = toPage(camera, { x: 0, y: 0 });
  const seen = { ...from, width: size.width / camera.scale, height: size.height / camera.scale };
  const targets = snapTargets(currentPage(studio.doc.getState()), [], seen);
  const reach = SNAP_PX / camera.scale;
  const dx = snapEdge(at.x, 'x', targets, reach);
  const dy = snapEdge(at.y, 'y', targets, reach);
  return { x: dx === undefined ? tidy.x : at.x + dx, y: dy === undefined ? tidy.y : at.y + dy };
}

function dragBox(from: Point, to: Point, { shift, alt }: PointerSample): Rect {
  let dx = to.x - from.x;
  let dy = to.y - from.y;
  if (shift) {
    const side = Math.max(Math.abs(dx), Math.abs(dy));
    dx = dx < 0 ? -side : side;
    dy = dy < 0 ? -side : side;
  }
  return alt
    ? rectFromEdges(from.x - dx, from.y - dy, from.x + dx, from.y + dy)
    : rectFromEdges(from.x, from.y, from.x + dx, from.y + dy);
}

function boxAt(middle: Point, size: { width: number; height: number }): Rect {
  return { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size };
}

/** The outline of a new object where it is being drawn, in millimetres. */
export function draftOf({ box, angleDeg }: Placing): Path2D {
  const path = new Path2D();
  const centre = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
  const matrix = new DOMMatrix()
    .translateSelf(centre.x, centre.y)
    .rotateSelf(angleDeg)
    .translateSelf(-centre.x, -centre.y);
  path.addPath(toPath2D(rectPath(box)), matrix);
  return path;
}
