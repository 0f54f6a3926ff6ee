import { pointInRect, rectFromEdges, type Point, type Rect } from '../../geometry/rect.ts';
import type { DesignNode, Page } from '../../model/design.ts';
import { nodePath } from '../../model/node-tree.ts';
import { placeOnPage } from '../../model/node-place.ts';
import type { SceneView } from '../../renderers/konva/scene-view.ts';
import type { OverlayLayer } from '../canvas/overlay-layer.ts';
import { enteredGroups, isHeld, objectAt, objectsIn, uprightBox } from '../canvas/page-objects.ts';
import type { HandleId } from '../canvas/resize-box.ts';
import { frameRound, placeNodes } from '../canvas/selection-frame.ts';
import type { SnapTargets } from '../canvas/snap-places.ts';
import { toPage } from '../canvas/viewport.ts';
import { startCrop } from '../pictures/start-crop.ts';
import { currentPage, currentSelection } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { beginGuideDrag, guideAt } from './guide-gesture.ts';
import { beginMove } from './move-gesture.ts';
import type { PointerGestures, PointerSample } from './pointer-sample.ts';
import { beginTransform, type TransformGesture } from './transform-gesture.ts';

interface Press {
  readonly kind: 'press';
  readonly start: Point;
  /** The object under the press with the groups round it; empty on nothing. */
  readonly path: readonly DesignNode[];
  readonly shift: boolean;
}

type Gesture =
  | { readonly kind: 'idle' }
  | Press
  | { readonly kind: 'transform'; readonly gesture: TransformGesture }
  | { readonly kind: 'marquee'; readonly start: Point; readonly base: readonly string[] };

const DRAG_PX = 4;
const HIT_PX = 3;
const IDLE: Gesture = { kind: 'idle' };

/** The select tool: click, Shift-click, marquee, move, copy, resize, rotate, enter groups, open texts, move guides. */
export function createPointerGestures(studio: Studio, scene: SceneView, overlay: OverlayLayer): PointerGestures {
  const { doc, view, ui } = studio;
  let gesture: Gesture = IDLE;

  const page = (): Page => currentPage(doc.getState());
  const selected = (): readonly string[] => currentSelection(doc.getState());
  const pagePoint = (at: Point): Point => toPage(view.getState().camera, at);
  const hit = (at: Point, deep = false): readonly DesignNode[] => {
    const reach = HIT_PX / view.getState().camera.scale;
    const depth = { entered: enteredGroups(page(), selected()), deep };
    return objectAt(page(), doc.getState().compiled.scene, studio.fonts.current(), pagePoint(at), reach, depth);
  };
  const targets = (): SnapTargets => snapTargets(page(), selected(), viewBox(studio));

  /** A press inside the frame of what is selected moves it, whatever lies over it there. */
  const inSelection = (at: Point): readonly DesignNode[] => {
    const placed = placeNodes(page(), selected());
    const frame = placed.length > 1 ? frameRound(placed) : undefined;
    const [first] = placed;
    if (!frame || !first || placed.some(({ node, groups }) => isHeld([...groups, node]))) return [];
    return pointInRect(frame.box, pagePoint(at)) ? [...first.groups, first.node] : [];
  };

  /** A guide that can be taken: with the rulers out any, else one that lies on nothing that could be meant instead. */
  const freeGuideAt = (at: Point, path: readonly DesignNode[]): number => {
    const free = view.getState().rulersShown || path.length === 0 || isHeld(path);
    return free ? guideAt(studio, at) : -1;
  };

  const beginDrag = (press: Press, sample: PointerSample): Gesture => {
    const path = press.path.length > 0 ? press.path : press.shift ? [] : inSelection(press.start);
    const node = path.at(-1);
    if (!node || isHeld(path)) {
      const base = press.shift ? selected() : [];
      if (!press.shift) doc.select([]);
      return { kind: 'marquee', start: press.start, base };
    }
    if (!selected().includes(node.id)) doc.select([node.id]);
    overlay.update({ hovered: undefined });
    return { kind: 'transform', gesture: beginMove(studio, scene, overlay, press.start, sample.alt, targets()) };
  };
  const drawMarquee = (start: Point, base: readonly string[], at: Point): void => {
    const a = pagePoint(start);
    const b = pagePoint(at);
    const marquee = rectFromEdges(a.x, a.y, b.x, b.y);
    overlay.update({ marquee });
    doc.select([...new Set([...base, ...objectsIn(page(), marquee)])]);
  };
  const click = ({ path }: Press, sample: PointerSample): void => {
    const node = path.at(-1);
    if (!node) {
      if (!sample.shift) doc.select([]);
    } else if (sample.shift) {
      const there = selected().includes(node.id);
      doc.select(there ? selected().filter((id) => id !== node.id) : [...selected(), node.id]);
    } else doc.select([node.id]);
  };

  return {
    down(sample) {
      // Whoever presses the canvas is done with the words.
      if (ui.getState().editing !== undefined) ui.setState({ editing: undefined });
      const handle = overlay.handleAt(sample.at);
      if (handle) {
        const started = beginTransform(studio, scene, overlay, handle, sample.at, targets());
        if (started) gesture = { kind: 'transform', gesture: started };
        return;
      }
      const path = hit(sample.at, sample.mod);
      const guide = freeGuideAt(sample.at, path);
      if (guide >= 0) {
        gesture = { kind: 'transform', gesture: beginGuideDrag(studio, overlay, guide, targets()) };
        return;
      }
      const node = path.at(-1);
      const several = selected().length > 1 && inSelection(sample.at).length > 0;
      if (node && !sample.shift && !several && !selected().includes(node.id)) doc.select([node.id]);
      gesture = { kind: 'press', start: sample.at, path, shift: sample.shift };
    },
    move(sample) {
      if (gesture.kind === 'press') {
        if (Math.hypot(sample.at.x - gesture.start.x, sample.at.y - gesture.start.y) < DRAG_PX) return;
        gesture = beginDrag(gesture, sample);
      }
      if (gesture.kind === 'transform') gesture.gesture.move(sample);
      else if (gesture.kind === 'marquee') drawMarquee(gesture.start, gesture.base, sample.at);
    },
    up(sample) {
      const ended = gesture;
      gesture = IDLE;
      if (ended.kind === 'press') click(ended, sample);
      else if (ended.kind === 'transform') ended.gesture.end();
      else if (ended.kind === 'marquee') overlay.update({ marquee: undefined });
    },
    cancel() {
      const ended = gesture;
      gesture = IDLE;
      if (ended.kind === 'idle' || ended.kind === 'press') return false;
      if (ended.kind === 'transform') ended.gesture.cancel();
      overlay.update({ marquee: undefined });
      overlay.refresh();
      return true;
    },
    hover(sample) {
      const handle = overlay.handleAt(sample.at);
      if (handle === 'rotate') return 'grab';
      if (handle) return resizeCursor(handle, (overlay.content().handles?.angleDeg ?? 0) as number);
      const path = hit(sample.at, sample.mod);
      const guide = freeGuideAt(sample.at, path);
      if (guide >= 0) {
        overlay.update({ hovered: undefined });
        return page().guides?.[guide]?.axis === 'x' ? 'ew-resize' : 'ns-resize';
      }
      const node = path.at(-1);
      const shown = node && !selected().includes(node.id) ? placeOnPage(path) : undefined;
      overlay.update({ hovered: shown });
      return node && !isHeld(path) ? 'move' : 'default';
    },
    doubleClick(sample) {
      const path = hit(sample.at);
      const node = path.at(-1);
      if (node?.kind === 'group') {
        const inside = hit(sample.at, true)[path.length];
        if (inside) doc.select([inside.id]);
      } else if (node?.kind === 'text') {
        doc.select([node.id]);
        ui.setState({ editing: node.id });
      } else if (node) startCrop(studio, node);
    },
  };
}

/** The part of the page that can be seen: what is out of sight attracts nothing. */
function viewBox({ view }: Studio): Rect {
  const { camera, size } = view.getState();
  const from = toPage(camera, { x: 0, y: 0 });
  return { ...from, width: size.width / camera.scale, height: size.height / camera.scale };
}

/** What a moved or resized object may snap to: the page, its safe area, its guides and the other objects in sight. */
export function snapTargets({ format, nodes, guides = [] }: Page, moved: readonly string[], seen: Rect): SnapTargets {
  const { widthMm: width, heightMm: height, safeMm } = format;
  const own = new Set(
    moved.flatMap((id) =>
      nodePath(nodes, id)
        .slice(0, 1)
        .map((owner) => owner.id),
    ),
  );
  const boxes = nodes
    .filter((node) => !own.has(node.id) && !node.hidden)
    .map(uprightBox)
    .filter((box) => box.width < width && box.x < seen.x + seen.width && box.x + box.width > seen.x)
    .filter((box) => box.y < seen.y + seen.height && box.y + box.height > seen.y);
  const page = { x: 0, y: 0, width, height };
  const safe = { x: safeMm, y: safeMm, width: width - 2 * safeMm, height: height - 2 * safeMm };
  return { frames: [page, safe], boxes, guides };
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
