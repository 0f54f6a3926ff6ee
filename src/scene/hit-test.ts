import { applyMatrix, invertMatrix } from '../geometry/matrix.ts';
import { outsetRect, pointInRect, type Point } from '../geometry/rect.ts';
import { itemBounds } from './bounds.ts';
import type { GlyphSource, Scene, SceneItem } from './display-list.ts';

/**
 * The nodes whose ink boxes hold a point, topmost first, each once. Boxes are grown by `reach`
 * millimetres so that thin lines can be caught. Items of the page's own ground (`from` empty) never hit.
 */
export function hitTest(scene: Scene, point: Point, glyphs: GlyphSource, reach = 0): readonly string[] {
  const found: string[] = [];
  const visit = (items: readonly SceneItem[], at: Point): void => {
    for (const item of items.toReversed()) {
      if (item.kind === 'group') {
        const inverse = invertMatrix(item.transform);
        if (inverse) visit(item.items, applyMatrix(inverse, at));
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
