import type { Point, Rect } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import { isOnCanvas } from '../canvas/focus-canvas.ts';
import type { OverlayLayer } from '../canvas/overlay-layer.ts';
import { placeWords } from '../canvas/twin-words.ts';
import { toScreen, viewCentre } from '../canvas/viewport.ts';
import { currentPage } from '../state/document-store.ts';
import type { DrawTool } from '../state/view-store.ts';
import type { Studio } from '../studio.ts';
import { addShapeIn, addTextIn, shapeSize, type Placing } from './add-objects.ts';
import { draftOf } from './draw-gestures.ts';
import type { PointerGestures, PointerSample } from './pointer-sample.ts';

/** Pixels that an arrow key goes; ten times less with Alt. */
const STEP_PX = 10;
const TURN_DEG = 15;
const ARROWS: Readonly<Partial<Record<string, Point>>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Drawing without a pointer: with a drawing tool in hand Enter puts a draft in the middle of the view, arrows move it,
 * Shift+arrows make it larger and smaller (a line longer and turned), Enter keeps it, Escape gives it up. With the pen
 * the arrows move its nib, Enter sets a corner, Enter in the same place ends the path. Returns how to stop.
 */
export function listenToDrawKeys(studio: Studio, overlay: OverlayLayer, gestures: PointerGestures): () => void {
  const { view, doc, ui } = studio;
  let draft: Placing | undefined;
  let lastCorner: Point | undefined;

  const tool = (): DrawTool | undefined => {
    const inHand = view.getState().tool;
    return inHand === 'select' || inHand === 'hand' ? undefined : inHand;
  };
  const show = (): void => {
    view.setState({ placing: draft?.box });
    if (!draft) {
      overlay.update({ hovered: undefined, badge: undefined, ...(tool() === 'pen' ? {} : { draft: undefined }) });
      return;
    }
    const place = { box: draft.box, angleDeg: draft.angleDeg };
    if (tool() === 'pen') overlay.update({ hovered: place });
    else
      overlay.update({
        draft: draftOf(draft),
        badge: { below: place, text: placeWords(draft.box, ui.getState().unit).size },
      });
  };
  const drop = (): void => {
    draft = undefined;
    lastCorner = undefined;
    show();
  };
  const begin = (kind: DrawTool): void => {
    const { camera, size } = view.getState();
    const middle = viewCentre(camera, size);
    const nib = { width: 12 / camera.scale, height: 12 / camera.scale };
    const { width, height } = kind === 'pen' ? nib : shapeSize(currentPage(doc.getState()), kind);
    draft = { box: { x: middle.x - width / 2, y: middle.y - height / 2, width, height }, angleDeg: 0 };
  };
  const keep = (kind: Exclude<DrawTool, 'pen'>, placing: Placing): void => {
    drop();
    view.setState({ tool: 'select' });
    if (kind === 'text') addTextIn(studio, placing.box);
    else addShapeIn(studio, kind, placing);
  };
  const setCorner = (placing: Placing): void => {
    const at = centreOf(placing.box);
    if (lastCorner && lastCorner.x === at.x && lastCorner.y === at.y) {
      drop();
      gestures.cancel();
      return;
    }
    lastCorner = at;
    const sample: PointerSample = { at: toScreen(view.getState().camera, at), shift: false, alt: false, mod: false };
    gestures.down(sample);
    gestures.up(sample);
  };
  const arrow = (kind: DrawTool, placing: Placing, way: Point, event: KeyboardEvent): void => {
    const step = (event.altKey ? STEP_PX / 10 : STEP_PX) / view.getState().camera.scale;
    draft = event.shiftKey && kind !== 'pen' ? resized(kind, placing, way, step) : moved(placing, way, step);
  };
  const press = (event: KeyboardEvent): boolean => {
    const kind = tool();
    if (!kind || ui.getState().dialog || !isOnCanvas(event.target)) return false;
    // What the pointer has begun, the pointer's keys end.
    if (!draft && overlay.content().draft) return false;
    const way = ARROWS[event.key];
    if (event.key === 'Enter' && !draft) begin(kind);
    else if (!draft) return false;
    else if (event.key === 'Escape') {
      drop();
      if (kind === 'pen') return false;
    } else if (event.key === 'Enter' && kind === 'pen') setCorner(draft);
    else if (event.key === 'Enter' && kind !== 'pen') keep(kind, draft);
    else if (way) arrow(kind, draft, way, event);
    else return false;
    if (draft) show();
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || !press(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = new AbortController();
  window.addEventListener('keydown', onKey, { capture: true, signal: stop.signal });
  const unsubscribe = view.subscribe((state, old) => {
    if (state.tool !== old.tool && draft) drop();
  });
  return () => {
    unsubscribe();
    stop.abort();
  };
}

function centreOf({ x, y, width, height }: Rect): Point {
  return { x: roundTo(x + width / 2, 1), y: roundTo(y + height / 2, 1) };
}

function moved({ box, angleDeg }: Placing, way: Point, step: number): Placing {
  return { box: { ...box, x: roundTo(box.x + way.x * step, 1), y: roundTo(box.y + way.y * step, 1) }, angleDeg };
}

/** A line grows along itself and turns with up and down; a box grows to the right and downwards. */
function resized(kind: DrawTool, { box, angleDeg }: Placing, way: Point, step: number): Placing {
  const width = Math.max(1, roundTo(box.width + way.x * step, 1));
  if (kind === 'line') return { box: { ...box, width }, angleDeg: angleDeg + way.y * TURN_DEG };
  return { box: { ...box, width, height: Math.max(1, roundTo(box.height + way.y * step, 1)) }, angleDeg };
}
