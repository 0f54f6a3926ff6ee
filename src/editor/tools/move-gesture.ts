import type { Point } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import { duplicateNodes, moveNodes } from '../../model/node-commands.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { uprightBox } from '../../model/node-place.ts';
import type { SceneView } from '../../renderers/konva/scene-view.ts';
import type { OverlayLayer } from '../canvas/overlay-layer.ts';
import { frameRound, placeNodes, type PlacedNode } from '../canvas/selection-frame.ts';
import type { SnapTargets } from '../canvas/snap-places.ts';
import { snapMove } from '../canvas/snapping.ts';
import { toPage } from '../canvas/viewport.ts';
import { currentPage, currentSelection } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { beginLiveChange, type LiveChange } from './live-change.ts';
import type { PointerSample } from './pointer-sample.ts';
import { SNAP_PX, type TransformGesture } from './transform-gesture.ts';

/** How a move is shown: as a picture pushed about, or as what a command makes of the objects. */
interface Mover {
  show(by: Point): void;
  end(by: Point): void;
  cancel(): void;
}

/** Starts moving what is selected, or with `copy` copies of it. */
export function beginMove(
  studio: Studio,
  scene: SceneView,
  overlay: OverlayLayer,
  start: Point,
  copy: boolean,
  targets: SnapTargets,
): TransformGesture {
  const { doc, view } = studio;
  const page = currentPage(doc.getState());
  const placed = placeNodes(page, currentSelection(doc.getState()));
  const box = frameRound(placed);
  const upright = box && uprightBox(box);
  const mover = copy ? copyMover(studio, scene, placed) : plainMover(studio, scene, placed);
  let by: Point = { x: 0, y: 0 };

  const clear = (): void => overlay.update({ shift: { x: 0, y: 0 }, snapLines: [], gaps: [] });
  return {
    move(sample: PointerSample) {
      if (!upright) return;
      const { camera, snapping } = view.getState();
      const from = toPage(camera, start);
      const to = toPage(camera, sample.at);
      let wanted: Point = { x: to.x - from.x, y: to.y - from.y };
      const level = Math.abs(wanted.x) > Math.abs(wanted.y);
      if (sample.shift) wanted = level ? { x: wanted.x, y: 0 } : { x: 0, y: wanted.y };
      const reach = sample.mod || !snapping ? 0 : SNAP_PX / camera.scale;
      const snapped = snapMove(upright, wanted, targets, reach);
      by = {
        x: sample.shift && !level ? 0 : tidy(snapped.by.x, snapped.by.x !== wanted.x),
        y: sample.shift && level ? 0 : tidy(snapped.by.y, snapped.by.y !== wanted.y),
      };
      mover.show(by);
      overlay.update({ shift: by, snapLines: snapped.lines, gaps: snapped.gaps });
    },
    end() {
      clear();
      mover.end(by);
    },
    cancel() {
      clear();
      mover.cancel();
    },
  };
}

/** Tenths of a millimetre by hand; what snapped is exact. */
function tidy(value: number, snapped: boolean): number {
  return roundTo(value, snapped ? 4 : 1);
}

function plainMover(studio: Studio, scene: SceneView, placed: readonly PlacedNode[]): Mover {
  const { doc } = studio;
  const nodeIds = placed.map(({ node }) => node.id);
  const args = (by: Point) => ({ pageId: doc.getState().pageId, nodeIds, dx: by.x, dy: by.y });
  // Members of turned or see-through groups are drawn by their groups, and so can't be pushed about by themselves.
  if (placed.some(({ groups }) => groups.some((group) => group.angleDeg !== 0 || group.opacity < 1))) {
    const live = beginLiveChange(studio, scene, nodeIds);
    return {
      show: (by) => void live.show(moveNodes, args(by)),
      end: () => live.end('move'),
      cancel: () => live.cancel(),
    };
  }
  scene.lift(new Set([...walkNodes(placed.map(({ node }) => node))].map((node) => node.id)));
  return {
    show: (by) => scene.moveLifted(by),
    end(by) {
      if (by.x !== 0 || by.y !== 0) doc.run('move', moveNodes, args(by));
      scene.setScene(studio.proofed.scene(doc.getState().compiled.scene));
      scene.drop();
    },
    cancel: () => scene.drop(),
  };
}

function copyMover(studio: Studio, scene: SceneView, placed: readonly PlacedNode[]): Mover {
  const { doc, view } = studio;
  const sources = placed.map(({ node }) => node.id);
  const copies = sources.map(() => studio.newId());
  const live: LiveChange = beginLiveChange(studio, scene, []);
  return {
    show(by) {
      live.show(duplicateNodes, {
        pageId: doc.getState().pageId,
        nodeIds: sources,
        newIds: copies,
        dx: by.x,
        dy: by.y,
      });
    },
    end(by) {
      if (by.x === 0 && by.y === 0) {
        live.cancel();
        return;
      }
      live.end('duplicate', copies);
      view.setState({ lastCopy: { sources, copies } });
    },
    cancel: () => live.cancel(),
  };
}
