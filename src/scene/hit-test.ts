import { applyMatrix, invertMatrix, type Matrix } from '../geometry/matrix.ts';
import { outsetRect, pointInRect, type Point } from '../geometry/rect.ts';
import { itemBounds, outlineBounds } from './bounds.ts';
import type { GlyphSource, GroupItem, Scene, SceneItem } from './display-list.ts';

/**
 * The nodes whose ink boxes hold a point, topmost first, each once. Boxes are grown by `reach`
 * millimetres so that thin lines can be caught. Items of the page's own ground (`from` empty) never hit.
 */
export function hitTest(scene: Scene, point: Point, glyphs: GlyphSource, reach = 0): readonly string[] {
  const found: string[] = [];
  const visit = (items: readonly SceneItem[], at: Point): void => {
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index] as SceneItem;
      if (item.kind === 'group') {
        const inverse = inverseOf(item);
        const inside = inverse && applyMatrix(inverse, at);
        if (inside && clipReaches(item, inside, reach)) visit(item.items, inside);
        continue;
      }
      if (item.from === '' || found.includes(item.from)) continue;
      const bounds = itemBounds(item, glyphs);
      if (bounds && pointInRect(outsetRect(bounds, reach), at)) found.push(item.from);
    }
  };
  visit(scene.items, point);
  return found;
}

/** How points of the page lie in a group; kept, because a pointer asks all groups with every move. */
const inverses = new WeakMap<GroupItem, { readonly matrix: Matrix | undefined }>();

function inverseOf(group: GroupItem): Matrix | undefined {
  let known = inverses.get(group);
  if (!known) inverses.set(group, (known = { matrix: invertMatrix(group.transform) }));
  return known.matrix;
}

/** Whether a group shows anything so near to a point: the box of its clip counts. */
function clipReaches({ clip }: GroupItem, point: Point, reach: number): boolean {
  const bounds = clip && outlineBounds(clip);
  return !clip || (bounds !== undefined && pointInRect(outsetRect(bounds, reach), point));
}
