import { rectCentre, type Point, type Rect } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import { MIN_SIDE_MM, setNodeBoxes, type NodePlace } from '../../model/node-commands.ts';
import { normalizeAngle, turnAbout, type TurnedBox } from '../../model/node-place.ts';
import type { SceneView } from '../../renderers/konva/scene-view.ts';
import type { OverlayLayer } from '../canvas/overlay-layer.ts';
import { angleTowards, pullOf, resizeBox, type HandleId } from '../canvas/resize-box.ts';
import {
  frameRound,
  keepsRatio,
  placeNodes,
  resizePlaces,
  turnPlaces,
  type PlacedNode,
} from '../canvas/selection-frame.ts';
import type { SnapTargets } from '../canvas/snap-places.ts';
import { snapEdge } from '../canvas/snapping.ts';
import { placeWords } from '../canvas/twin-words.ts';
import { toPage } from '../canvas/viewport.ts';
import { currentPage, currentSelection } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { beginLiveChange } from './live-change.ts';
import type { PointerSample } from './pointer-sample.ts';

/** A resize or a turn of what is selected, from press to release. */
export interface TransformGesture {
  move(sample: PointerSample): void;
  end(): void;
  cancel(): void;
}

/** How near an edge must come to snap, in pixels. */
export const SNAP_PX = 7;
const ROTATE_SNAP = 15;

/** Starts dragging a handle of the selection; undefined when nothing is selected. */
export function beginTransform(
  studio: Studio,
  scene: SceneView,
  overlay: OverlayLayer,
  handle: HandleId | 'rotate',
  start: Point,
  targets: SnapTargets,
): TransformGesture | undefined {
  const { doc, view, ui } = studio;
  const page = currentPage(doc.getState());
  const placed = placeNodes(page, currentSelection(doc.getState()));
  const frame = frameRound(placed);
  if (!frame) return undefined;
  const live = beginLiveChange(
    studio,
    scene,
    placed.map(({ node }) => node.id),
  );
  const pagePoint = (at: Point): Point => toPage(view.getState().camera, at);
  let moved = false;

  const show = (places: readonly NodePlace[], to: TurnedBox, scaleLetters: boolean, words: string): void => {
    if (!live.show(setNodeBoxes, { pageId: page.id, places, scaleLetters })) return;
    moved = true;
    overlay.update({ selected: [to], handles: undefined, badge: { below: to, text: words } });
  };
  const turn = (sample: PointerSample): void => {
    const centre = rectCentre(frame.box);
    // The knob hangs below the box: a knob straight down is a turn of 0.
    const wanted = (angleTowards(centre, pagePoint(sample.at), 0) as number) - 180;
    const step = sample.shift ? ROTATE_SNAP : sample.mod ? 0 : 1;
    const angle = normalizeAngle(step > 0 ? Math.round(wanted / step) * step : wanted);
    const by = angle - (frame.angleDeg as number);
    const to = turnAbout(frame, centre, by);
    show(turnPlaces(placed, centre, by), to, false, `${String(roundTo(angle, 1)).replace('.', ',')}°`);
  };
  const resize = (sample: PointerSample, side: HandleId): void => {
    const from = pagePoint(start);
    const at = pagePoint(sample.at);
    const options = resizeOptions(placed, side, sample);
    const by = { x: at.x - from.x, y: at.y - from.y };
    const { camera, snapping } = view.getState();
    const snapped =
      sample.mod || !snapping || frame.angleDeg !== 0
        ? { by, lines: [] }
        : snapResize(frame.box, side, by, options, targets, SNAP_PX / camera.scale);
    const box = roundBox(resizeBox(frame.box, frame.angleDeg, side, snapped.by, options), snapped.lines.length > 0);
    const words = placeWords(box, ui.getState().unit).size;
    show(resizePlaces(placed, frame, box), { box, angleDeg: frame.angleDeg }, side.length === 2, words);
    overlay.update({ snapLines: snapped.lines });
  };
  const clear = (): void => overlay.update({ badge: undefined, snapLines: [] });

  return {
    move: (sample) => (handle === 'rotate' ? turn(sample) : resize(sample, handle)),
    end() {
      clear();
      if (moved) live.end(handle === 'rotate' ? 'rotate' : 'resize');
      else live.cancel();
    },
    cancel() {
      clear();
      live.cancel();
    },
  };
}

interface ResizeRules {
  readonly ratio: boolean;
  readonly centred: boolean;
  readonly least: number;
}

/** Corners keep the ratio; Shift frees it where nothing would be distorted. */
function resizeOptions(placed: readonly PlacedNode[], handle: HandleId, sample: PointerSample): ResizeRules {
  const stiff =
    keepsRatio(placed) ||
    placed.some(({ node }) => node.kind === 'text' || node.kind === 'image' || node.kind === 'group');
  const ratio = handle.length === 2 && (stiff || !sample.shift);
  return { ratio, centred: sample.alt, least: Math.max(MIN_SIDE_MM, 1) };
}

/** Corrects the drag of a handle so that the dragged edges meet what they are near. */
function snapResize(
  box: Rect,
  handle: HandleId,
  by: Point,
  options: ResizeRules,
  targets: SnapTargets,
  reach: number,
): { by: Point; lines: readonly { axis: 'x' | 'y'; at: number; from: number; to: number }[] } {
  const [px, py] = pullOf(handle);
  const to = resizeBox(box, 0, handle, by, options);
  const edge = { x: px > 0 ? to.x + to.width : to.x, y: py > 0 ? to.y + to.height : to.y };
  const sx = px === 0 ? undefined : snapEdge(edge.x, 'x', targets, reach);
  const sy = py === 0 ? undefined : snapEdge(edge.y, 'y', targets, reach);
  const lineX = sx === undefined ? [] : [{ axis: 'x' as const, at: edge.x + sx, from: to.y, to: to.y + to.height }];
  const lineY = sy === undefined ? [] : [{ axis: 'y' as const, at: edge.y + sy, from: to.x, to: to.x + to.width }];
  if (!options.ratio) return { by: { x: by.x + (sx ?? 0), y: by.y + (sy ?? 0) }, lines: [...lineX, ...lineY] };
  if (sx === undefined && sy === undefined) return { by, lines: [] };
  // With a kept ratio one edge decides for both: the one that is nearer.
  const byX = sx !== undefined && (sy === undefined || Math.abs(sx) <= Math.abs(sy));
  const sides = options.centred ? 2 : 1;
  const scale = byX
    ? (to.width + px * (sx ?? 0) * sides) / box.width
    : (to.height + py * (sy ?? 0) * sides) / box.height;
  const grow = (scale - 1) / sides;
  return { by: { x: px * box.width * grow, y: py * box.height * grow }, lines: byX ? lineX : lineY };
}

/** Tenths of a millimetre: as fine as a hand is, and readable in the inspector; snapped edges stay exact. */
function roundBox(box: Rect, exact: boolean): Rect {
  const decimals = exact ? 4 : 1;
  return {
    x: roundTo(box.x, decimals),
    y: roundTo(box.y, decimals),
    width: roundTo(box.width, decimals),
    height: roundTo(box.height, decimals),
  };
}
