import { multiplyMatrices, transformRect } from '../geometry/matrix.ts';
import { pathBounds } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import { glyphMatrix } from '../scene/bounds.ts';
import type { PageObject } from './page-objects.ts';
import type { CheckedPage } from './rule.ts';

const known = new WeakMap<PageObject, readonly Rect[]>();

/** The ink boxes of the letters of a text on the page. */
export function letterBoxes(object: PageObject, { fonts }: Pick<CheckedPage, 'fonts'>): readonly Rect[] {
  let boxes = known.get(object);
  if (boxes) return boxes;
  boxes = object.leaves.flatMap(({ item, matrix }) => {
    if (item.kind !== 'glyphs') return [];
    return item.glyphs.flatMap((glyph) => {
      const ink =
        fonts.get(item.fontId)?.inkBounds(glyph.glyphId) ?? pathBounds(fonts.outline(item.fontId, glyph.glyphId));
      return ink ? [transformRect(multiplyMatrices(matrix, glyphMatrix(item.sizeMm, glyph)), ink)] : [];
    });
  });
  known.set(object, boxes);
  return boxes;
}
