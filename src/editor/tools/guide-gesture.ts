import type { Point } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import type { Guide } from '../../model/design.ts';
import { setGuides } from '../../model/page-commands.ts';
import type { OverlayLayer } from '../canvas/overlay-layer.ts';
import { RULER_PX } from '../canvas/ruler-ticks.ts';
import type { SnapTargets } from '../canvas/snap-places.ts';
import { snapEdge } from '../canvas/snapping.ts';
import { toPage, toScreen } from '../canvas/viewport.ts';
import { currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import type { PointerSample } from './pointer-sample.ts';
import { SNAP_PX, type TransformGesture } from './transform-gesture.ts';

const GRAB_PX = 4;

/** The guide under a point of the screen, by its place in the page's list; -1 when none is there. */
export function guideAt({ doc, view }: Studio, at: Point): number {
  const { camera } = view.getState();
  const distances = (currentPage(doc.getState()).guides ?? []).map((guide) => {
    const place = toScreen(camera, { x: guide.at, y: guide.at });
    return Math.abs(place[guide.axis] - at[guide.axis]);
  });
  const nearest = Math.min(...distances);
  return nearest <= GRAB_PX ? distances.indexOf(nearest) : -1;
}

/** Starts moving a guide that lies on the page; pulled back over its ruler it goes away. */
export function beginGuideDrag(
  studio: Studio,
  overlay: OverlayLayer,
  index: number,
  targets: SnapTargets,
): TransformGesture {
  const { doc, view } = studio;
  const page = currentPage(doc.getState());
  const before = page.guides ?? [];
  const axis = before[index]?.axis ?? 'x';
  const others: SnapTargets = { ...targets, guides: [] };
  doc.begin('guide');

  const place = ({ at, mod }: PointerSample): number => {
    const { camera, snapping } = view.getState();
    const wanted = toPage(camera, at)[axis];
    const by = mod || !snapping ? undefined : snapEdge(wanted, axis, others, SNAP_PX / camera.scale);
    return by === undefined ? roundTo(wanted, 1) : wanted + by;
  };
  const overRuler = ({ at }: PointerSample): boolean => at[axis] <= (view.getState().rulersShown ? RULER_PX : 0);
  return {
    move(sample) {
      const moved: Guide = { axis, at: place(sample) };
      const guides = overRuler(sample) ? before.toSpliced(index, 1) : before.with(index, moved);
      doc.preview(setGuides, { pageId: page.id, guides });
      overlay.update({ hovered: undefined });
    },
    end: () => doc.commit(),
    cancel: () => doc.cancel(),
  };
}
