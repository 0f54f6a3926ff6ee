import { rectFromEdges, type Point, type Rect } from '../../geometry/rect.ts';
import type { DesignNode, Page } from '../../model/design.ts';
import { duplicateNodes, MIN_SIDE_MM, moveNodes, scaleText, setNodeBox } from '../../model/node-commands.ts';
import { nodeBox } from '../../model/node-tree.ts';
import type { SceneView } from '../../renderers/konva/scene-view.ts';
import type { OverlayLayer } from '../canvas/overlay-layer.ts';
import { boxAround, objectAt, objectsIn, uprightBox, withMembers } from '../canvas/page-objects.ts';
import { angleTowards, resizeBox, type HandleId } from '../canvas/resize-box.ts';
import { snapMove } from '../canvas/snapping.ts';
import { toPage } from '../canvas/viewport.ts';
import { currentPage, currentSelection, selectedNodes } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Modifier keys and place of a pointer, in pixels of the canvas. */
export interface PointerSample {
  readonly at: Point;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly mod: boolean;
}

/** Pointer gestures of the select tool. Every gesture ends in one step of the history, or in none. */
export interface PointerGestures {
  down(sample: PointerSample): void;
  move(sample: PointerSample): void;
  up(sample: PointerSample): void;
  /** Gives the gesture up; true when there was one. */
  cancel(): boolean;
  hover(sample: PointerSample): string;
  doubleClick(sample: PointerSample): void;
  active(): boolean;
}

interface MoveGesture {
  readonly kind: 'move';
  readonly start: Point;
  by: Point;
  /** Ids of the copies that Alt-drag makes. */
  readonly copyIds: readonly string[] | undefined;
  readonly nodeIds: readonly string[];
  readonly box: Rect | undefined;
  readonly targets: readonly Rect[];
}

type Gesture =
  | { readonly kind: 'idle' }
  | { readonly kind: 'press'; readonly start: Point; readonly node: DesignNode | undefined; readonly shift: boolean }
  | MoveGesture
  | { readonly kind: 'resize'; readonly start: Point; readonly node: DesignNode; readonly handle: HandleId }
  | { readonly kind: 'rotate'; readonly node: DesignNode }
  | { readonly kind: 'marquee'; readonly start: Point; readonly base: readonly string[] };

const DRAG_PX = 4;
const SNAP_PX = 7;
const HIT_PX = 3;
const IDLE: Gesture = { kind: 'idle' };

export function createPointerGestures(studio: Studio, scene: SceneView, overlay: OverlayLayer): PointerGestures {
  const { doc, view, ui } = studio;
  let gesture: Gesture = IDLE;

  const page = (): ReturnType<typeof currentPage> => currentPage(doc.getState());
  const pagePoint = (at: Point): Point => toPage(view.getState().camera, at);
  const hit = (at: Point): DesignNode | undefined => {
    const reach = HIT_PX / view.getState().camera.scale;
    return objectAt(page(), doc.getState().compiled.scene, studio.fonts.current(), pagePoint(at), reach);
  };

  const startMove = (start: Point, copy: boolean): MoveGesture => {
    const nodeIds = currentSelection(doc.getState());
    const box = boxAround(selectedNodes(doc.getState()));
    if (copy) doc.begin('duplicate');
    else scene.lift(withMembers(page(), nodeIds));
    const copyIds = copy ? nodeIds.map(() => studio.newId()) : undefined;
    return { kind: 'move', start, by: { x: 0, y: 0 }, copyIds, nodeIds, box, targets: snapTargets(page(), nodeIds) };
  };

  const moveBy = (active: MoveGesture, sample: PointerSample): void => {
    if (!active.box) return;
    const from = pagePoint(active.start);
    const to = pagePoint(sample.at);
    let by: Point = { x: to.x - from.x, y: to.y - from.y };
    if (sample.shift) by = Math.abs(by.x) > Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y };
    const { camera, snapping } = view.getState();
    const reach = sample.mod || !snapping ? 0 : SNAP_PX / camera.scale;
    const snapped = snapMove(active.box, by, active.targets, reach);
    const kept = { x: sample.shift && by.x === 0 ? 0 : snapped.by.x, y: sample.shift && by.y === 0 ? 0 : snapped.by.y };
    active.by = { x: tenth(kept.x), y: tenth(kept.y) };
    if (active.copyIds) doc.preview(duplicateNodes, copyArgs(active, active.copyIds));
    else scene.moveLifted(active.by);
    overlay.update({ shift: active.by, snapLines: snapped.lines });
  };
  const copyArgs = (active: MoveGesture, newIds: readonly string[]) => ({
    pageId: doc.getState().pageId,
    nodeIds: active.nodeIds,
    newIds,
    dx: active.by.x,
    dy: active.by.y,
  });

  const resizeTo = (active: Extract<Gesture, { kind: 'resize' }>, sample: PointerSample): void => {
    const from = pagePoint(active.start);
    const to = pagePoint(sample.at);
    const { node, handle } = active;
    const corner = handle.length === 2;
    const ratio = corner && (node.kind === 'text' || !sample.shift);
    const box = resizeBox(
      nodeBox(node),
      node.angleDeg,
      handle,
      { x: to.x - from.x, y: to.y - from.y },
      { ratio, centred: sample.alt, least: Math.max(MIN_SIDE_MM, 1) },
    );
    const rounded = roundBox(box);
    const args = { pageId: doc.getState().pageId, nodeId: node.id, box: rounded };
    if (corner && node.kind === 'text') doc.preview(scaleText, args);
    else doc.preview(setNodeBox, args);
  };

  const rotateTo = (node: DesignNode, sample: PointerSample): void => {
    const box = nodeBox(node);
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const knobBelow = angleTowards(centre, pagePoint(sample.at), 0) as number;
    // The knob hangs below the box: a knob straight down is a turn of 0.
    const step = sample.shift ? 15 : sample.mod ? 0 : 1;
    const turned = knobBelow - 180;
    const angleDeg = step > 0 ? Math.round(turned / step) * step : turned;
    doc.preview(setNodeBox, { pageId: doc.getState().pageId, nodeId: node.id, box, angleDeg });
  };

  const beginDrag = (press: Extract<Gesture, { kind: 'press' }>, sample: PointerSample): Gesture => {
    const { node } = press;
    if (!node || node.lock?.position) {
      const base = press.shift ? currentSelection(doc.getState()) : [];
      if (!press.shift) doc.select([]);
      return { kind: 'marquee', start: press.start, base };
    }
    if (!currentSelection(doc.getState()).includes(node.id)) doc.select([node.id]);
    return startMove(press.start, sample.alt);
  };

  const finishMove = (active: MoveGesture): void => {
    overlay.update({ shift: { x: 0, y: 0 }, snapLines: [] });
    if (active.copyIds) {
      doc.commit(active.by.x === 0 && active.by.y === 0 ? undefined : active.copyIds);
      return;
    }
    const { pageId } = doc.getState();
    if (active.by.x !== 0 || active.by.y !== 0) {
      doc.run('move', moveNodes, { pageId, nodeIds: active.nodeIds, dx: active.by.x, dy: active.by.y });
    }
    scene.setScene(doc.getState().compiled.scene);
    scene.drop();
  };

  return {
    active: () => gesture.kind !== 'idle',
    down(sample) {
      // Whoever presses the canvas is done with the words.
      if (ui.getState().editing !== undefined) ui.setState({ editing: undefined });
      const handle = overlay.handleAt(sample.at);
      const [only] = selectedNodes(doc.getState());
      if (handle && only) {
        doc.begin(handle === 'rotate' ? 'rotate' : 'resize');
        gesture =
          handle === 'rotate'
            ? { kind: 'rotate', node: only }
            : { kind: 'resize', start: sample.at, node: only, handle };
        return;
      }
      const node = hit(sample.at);
      const selection = currentSelection(doc.getState());
      if (node && !sample.shift && !selection.includes(node.id)) doc.select([node.id]);
      gesture = { kind: 'press', start: sample.at, node, shift: sample.shift };
    },
    move(sample) {
      if (gesture.kind === 'press') {
        if (Math.hypot(sample.at.x - gesture.start.x, sample.at.y - gesture.start.y) < DRAG_PX) return;
        gesture = beginDrag(gesture, sample);
      }
      if (gesture.kind === 'move') moveBy(gesture, sample);
      else if (gesture.kind === 'resize') resizeTo(gesture, sample);
      else if (gesture.kind === 'rotate') rotateTo(gesture.node, sample);
      else if (gesture.kind === 'marquee') {
        const a = pagePoint(gesture.start);
        const b = pagePoint(sample.at);
        const marquee = rectFromEdges(a.x, a.y, b.x, b.y);
        overlay.update({ marquee });
        doc.select([...new Set([...gesture.base, ...objectsIn(page(), marquee)])]);
      }
    },
    up(sample) {
      const ended = gesture;
      gesture = IDLE;
      if (ended.kind === 'press') {
        const { node } = ended;
        const selection = currentSelection(doc.getState());
        if (!node) {
          if (!sample.shift) doc.select([]);
        } else if (sample.shift) {
          const there = selection.includes(node.id);
          doc.select(there ? selection.filter((id) => id !== node.id) : [...selection, node.id]);
        } else doc.select([node.id]);
      } else if (ended.kind === 'move') finishMove(ended);
      else if (ended.kind === 'resize' || ended.kind === 'rotate') doc.commit();
      else if (ended.kind === 'marquee') overlay.update({ marquee: undefined });
    },
    cancel() {
      const ended = gesture;
      gesture = IDLE;
      if (ended.kind === 'idle' || ended.kind === 'press') return false;
      doc.cancel();
      scene.drop();
      overlay.update({ shift: { x: 0, y: 0 }, snapLines: [], marquee: undefined });
      return true;
    },
    hover(sample) {
      const handle = overlay.handleAt(sample.at);
      const [only] = selectedNodes(doc.getState());
      if (handle === 'rotate') return 'grab';
      if (handle && only) return resizeCursor(handle, only.angleDeg as number);
      const node = hit(sample.at);
      const shown = node && !currentSelection(doc.getState()).includes(node.id) ? node : undefined;
      overlay.update({ hovered: shown ? { box: nodeBox(shown), angleDeg: shown.angleDeg } : undefined });
      return node && !node.lock?.position ? 'move' : 'default';
    },
    doubleClick(sample) {
      const node = hit(sample.at);
      if (node?.kind !== 'text') return;
      doc.select([node.id]);
      ui.setState({ editing: node.id });
    },
  };
}

/** What a moved object may snap to: the page, its safe area and the other objects. */
function snapTargets({ format, nodes }: Page, moved: readonly string[]): readonly Rect[] {
  const { widthMm: width, heightMm: height, safeMm } = format;
  const others = nodes.filter((node) => !moved.includes(node.id) && !node.hidden).map(uprightBox);
  return [
    { x: 0, y: 0, width, height },
    { x: safeMm, y: safeMm, width: width - 2 * safeMm, height: height - 2 * safeMm },
    ...others.filter((box) => box.width < width),
  ];
}

/** Tenths of a millimetre: as fine as a hand is, and readable in the inspector. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function roundBox(box: Rect): Rect {
  return { x: tenth(box.x), y: tenth(box.y), width: tenth(box.width), height: tenth(box.height) };
}

const CURSORS = ['ns-resize', 'nesw-resize', 'ew-resize', 'nwse-resize'] as const;
const HANDLE_ANGLE: Readonly<Record<HandleId, number>> = {
  n: 0,
  ne: 45,
  e: 90,
  se: 135,
  s: 180,
  sw: 225,
  w: 270,
  nw: 315,
};

function resizeCursor(handle: HandleId, angleDeg: number): string {
  const eighth = Math.round((HANDLE_ANGLE[handle] + angleDeg + 360) / 45) % 4;
  return CURSORS[eighth] ?? 'default';
}
