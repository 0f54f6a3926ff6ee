import type { Mm } from '../geometry/units.ts';
import type { PageObject } from './page-objects.ts';
import type { CheckedPage } from './rule.ts';

/** The height of the capitals of a text; undefined when nothing is drawn. */
export function capHeightOf({ leaves }: PageObject, { fonts }: Pick<CheckedPage, 'fonts'>): Mm | undefined {
  for (const { item, matrix } of leaves) {
    if (item.kind !== 'glyphs' || item.glyphs.length === 0) continue;
    const face = fonts.get(item.fontId);
    if (face) return face.capHeight * item.sizeMm * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  }
  return undefined;
}
