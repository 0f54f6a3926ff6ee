import { IDENTITY, multiplyMatrices, type Matrix } from '../geometry/matrix.ts';
import { uniteRects, type Rect } from '../geometry/rect.ts';
import { itemBounds } from '../scene/bounds.ts';
import type { GlyphSource, GlyphsItem, Scene, SceneItem } from '../scene/display-list.ts';

/** Ink that a hole, a seam or a pocket must not hit: where it is and which node it comes from. */
export interface InkBox {
  readonly from: string;
  /** `word` spans a whole word and is given beside its letters. */
  readonly kind: 'letter' | 'word' | 'drawing';
  readonly box: Rect;
}

/** A drawing or picture that covers more of a side than this is ground or frame, and may be cut. */
const GROUND_PART = 0.6;

/** The letters, words and figures of a page. The ground, frames and whatever else spans the page are left out. */
export function inkBoxes(scene: Scene, glyphs: GlyphSource): readonly InkBox[] {
  const found: InkBox[] = [];
  const drawings = new Map<string, Rect>();
  const visit = (items: readonly SceneItem[], matrix: Matrix): void => {
    for (const item of items) {
      if (item.kind === 'group') {
        if (item.opacity > 0) visit(item.items, multiplyMatrices(matrix, item.transform));
      } else if (item.kind === 'glyphs') found.push(...letterBoxes(item, matrix, glyphs));
      else {
        const box = itemBounds(item, glyphs, matrix);
        const known = uniteRects(drawings.get(item.from), box);
        if (known) drawings.set(item.from, known);
      }
    }
  };
  visit(scene.items, IDENTITY);
  for (const [from, box] of drawings) {
    const ground = box.width > scene.widthMm * GROUND_PART || box.height > scene.heightMm * GROUND_PART;
    if (!ground) found.push({ from, kind: 'drawing', box });
  }
  return found;
}

function letterBoxes(item: GlyphsItem, matrix: Matrix, glyphs: GlyphSource): InkBox[] {
  const boxes: InkBox[] = [];
  let word: Rect | undefined;
  const endWord = (): void => {
    if (word) boxes.push({ from: item.from, kind: 'word', box: word });
    word = undefined;
  };
  const letters = [...item.text];
  item.glyphs.forEach((glyph, i) => {
    if (letters[i]?.trim() === '') endWord();
    const box = itemBounds({ ...item, glyphs: [glyph] }, glyphs, matrix);
    if (!box) return;
    boxes.push({ from: item.from, kind: 'letter', box });
    word = uniteRects(word, box);
  });
  endWord();
  return boxes;
}
