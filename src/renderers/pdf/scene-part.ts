import { IDENTITY, multiplyMatrices, type Matrix } from '../../geometry/matrix.ts';
import { rectsOverlap, type Rect } from '../../geometry/rect.ts';
import { itemBounds } from '../../scene/bounds.ts';
import type { GlyphSource, GlyphsItem, SceneItem } from '../../scene/display-list.ts';

/**
 * What of a scene can be seen in a box, for pages that show a part of it: whatever lies wholly outside is
 * left out, letters one by one, so that a page can be read back as what it shows. The look of what stays is
 * untouched: letters with a gradient, which spans their run, stay together.
 */
export function cropItems(
  items: readonly SceneItem[],
  box: Rect,
  glyphs: GlyphSource,
  matrix: Matrix = IDENTITY,
): readonly SceneItem[] {
  return items.flatMap((item): readonly SceneItem[] => {
    if (item.kind === 'group') {
      const members = cropItems(item.items, box, glyphs, multiplyMatrices(matrix, item.transform));
      return members.length === 0 ? [] : [{ ...item, items: members }];
    }
    const bounds = itemBounds(item, glyphs, matrix);
    if (!bounds || !rectsOverlap(bounds, box)) return [];
    return item.kind === 'glyphs' ? cropLetters(item, box, glyphs, matrix) : [item];
  });
}

function cropLetters(item: GlyphsItem, box: Rect, glyphs: GlyphSource, matrix: Matrix): readonly SceneItem[] {
  if (item.fill.kind !== 'solid' || (item.stroke && item.stroke.paint.kind !== 'solid')) return [item];
  const seen = item.glyphs.map((glyph) => {
    const bounds = itemBounds({ ...item, glyphs: [glyph] }, glyphs, matrix);
    return bounds !== undefined && rectsOverlap(bounds, box);
  });
  const first = seen.indexOf(true);
  const end = seen.lastIndexOf(true) + 1;
  if (first < 0) return [];
  if (first === 0 && end === item.glyphs.length) return [item];
  const letters = [...item.text].slice(first, end);
  return [{ ...item, glyphs: item.glyphs.slice(first, end), text: letters.join('') }];
}
