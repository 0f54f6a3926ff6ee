import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SnapTargets } from '../../src/editor/canvas/snap-places.ts';
import { snapEdge, snapMove } from '../../src/editor/canvas/snapping.ts';
import { rect, type Rect } from '../../src/geometry/rect.ts';

/** Whole and half numbers only, so that places meet and stand equally near. */
const at = fc.integer({ min: -40, max: 40 }).map((half) => half / 2);
const side = fc.integer({ min: 1, max: 30 });
const box = fc.tuple(at, at, side, side).map((numbers) => rect(...numbers));
const guide = fc.record({ axis: fc.constantFrom('x' as const, 'y' as const), at });
const targets: fc.Arbitrary<SnapTargets> = fc.record({
  frames: fc.array(box, { maxLength: 2 }),
  boxes: fc.array(box, { maxLength: 12 }),
  guides: fc.array(guide, { maxLength: 3 }),
});

/** Every place against every edge, in the order of the ranks: guides, frames, boxes; of each the middle first. */
function tryAll(edges: readonly number[], axis: 'x' | 'y', { frames, boxes, guides }: SnapTargets, reach: number) {
  const size = axis === 'x' ? 'width' : 'height';
  const spots = (one: Rect) => [one[axis] + one[size] / 2, one[axis], one[axis] + one[size]];
  const places = [
    ...guides.filter((one) => one.axis === axis).map((one) => one.at),
    ...[...frames, ...boxes].flatMap(spots),
  ];
  let best: { shift: number; place: number } | undefined;
  for (const place of places)
    for (const edge of edges)
      if (Math.abs(place - edge) < Math.abs(best?.shift ?? reach)) best = { shift: place - edge, place };
  return best;
}

test('an edge snaps to the nearest of all places', () => {
  fc.assert(
    fc.property(at, targets, fc.integer({ min: 0, max: 12 }), (edge, all, reach) => {
      for (const axis of ['x', 'y'] as const)
        expect(snapEdge(edge, axis, all, reach)).toBe(tryAll([edge], axis, all, reach)?.shift);
    }),
    { seed: 20250902 },
  );
});

test('a moved box snaps with the edge that is nearest to any place, and shows that place', () => {
  fc.assert(
    fc.property(box, at, targets, fc.integer({ min: 1, max: 12 }), (moved, dx, all, reach) => {
      const spots = [moved.x + moved.width / 2, moved.x, moved.x + moved.width].map((spot) => spot + dx);
      const wanted = tryAll(spots, 'x', { ...all, boxes: [] }, reach);
      const { by, lines } = snapMove(moved, { x: dx, y: 0 }, { ...all, boxes: [] }, reach);
      expect(by.x).toBe(dx + (wanted?.shift ?? 0));
      expect(lines.find((line) => line.axis === 'x')?.at).toBe(wanted?.place);
    }),
    { seed: 20250902 },
  );
});
