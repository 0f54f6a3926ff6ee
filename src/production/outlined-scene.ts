import { IDENTITY, type Matrix } from '../geometry/matrix.ts';
import { rectPath, transformPath } from '../geometry/path.ts';
import type { Rect } from '../geometry/rect.ts';
import { glyphMatrix } from '../scene/bounds.ts';
import type { GlyphSource, GroupItem, PathItem, Scene, SceneItem } from '../scene/display-list.ts';

/** Items with their letters as paths: a picture of text, which no reader takes for the text of the sheet. */
function outlineItems(items: readonly SceneItem[], glyphs: GlyphSource): readonly SceneItem[] {
  return items.map((item): SceneItem => {
    if (item.kind === 'group') return { ...item, items: outlineItems(item.items, glyphs) };
    if (item.kind !== 'glyphs') return item;
    const path = item.glyphs.flatMap((glyph) =>
      transformPath(glyphMatrix(item.sizeMm, glyph), glyphs.outline(item.fontId, glyph.glyphId)),
    );
    const fill: PathItem = { kind: 'path', from: item.from, path, fill: item.fill };
    if (!item.stroke) return fill;
    const stroke: PathItem = { kind: 'path', from: item.from, path, stroke: item.stroke };
    return { kind: 'group', from: item.from, transform: IDENTITY, opacity: 1, items: [stroke, fill] };
  });
}

/** A picture of a scene's trim box that fills a box of a sheet. */
export function scenePicture(scene: Scene, box: Rect, glyphs: GlyphSource): GroupItem {
  const transform: Matrix = [box.width / scene.widthMm, 0, 0, box.height / scene.heightMm, box.x, box.y];
  const clip = rectPath({ x: 0, y: 0, width: scene.widthMm, height: scene.heightMm });
  return { kind: 'group', from: '', transform, opacity: 1, clip, items: outlineItems(scene.items, glyphs) };
}

/** The largest box of a size's proportions within a box, centred. */
export function fitBox(size: { readonly widthMm: number; readonly heightMm: number }, box: Rect): Rect {
  const scale = Math.min(box.width / size.widthMm, box.height / size.heightMm);
  const width = size.widthMm * scale;
  const height = size.heightMm * scale;
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}
