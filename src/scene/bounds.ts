import {
  multiplyMatrices,
  rotationAbout,
  scaling,
  transformRect,
  translation,
  IDENTITY,
  type Matrix,
} from '../geometry/matrix.ts';
import { pathBounds, type Path } from '../geometry/path.ts';
import { outsetRect, rectFromEdges, uniteRects, type Rect } from '../geometry/rect.ts';
import type { GlyphSource, GlyphsItem, PathItem, PlacedGlyph, Scene, SceneItem, Stroke } from './display-list.ts';
import { mitreTips } from './mitre-tips.ts';

/** The map from a font's em square (y down, baseline origin) to the page for one placed glyph. */
export function glyphMatrix(sizeMm: number, glyph: PlacedGlyph): Matrix {
  const placed = multiplyMatrices(translation(glyph.x, glyph.y), scaling(sizeMm));
  return glyph.angleDeg ? multiplyMatrices(rotationAbout(glyph.angleDeg, { x: glyph.x, y: glyph.y }), placed) : placed;
}

/** Boxes of runs that were measured before: items never change, and the outlines of a font don't either. */
const measured = new WeakMap<GlyphsItem, { readonly bounds: Rect | undefined }>();
const mitred = new WeakMap<PathItem, Rect>();
const outlineBoxes = new WeakMap<Path, { readonly bounds: Rect | undefined }>();

/** The ink box of a run of glyphs, from the outlines; undefined when nothing has ink. */
export function glyphsBounds(item: GlyphsItem, glyphs: GlyphSource): Rect | undefined {
  const known = measured.get(item);
  if (known) return known.bounds;
  const bounds = measureGlyphs(item, glyphs);
  measured.set(item, { bounds });
  return bounds;
}

/** The bounds of an outline, measured once. */
export function outlineBounds(path: Path): Rect | undefined {
  let known = outlineBoxes.get(path);
  if (!known) {
    known = { bounds: pathBounds(path) };
    outlineBoxes.set(path, known);
  }
  return known.bounds;
}

function measureGlyphs(item: GlyphsItem, glyphs: GlyphSource): Rect | undefined {
  let bounds: Rect | undefined;
  for (const glyph of item.glyphs) {
    const ink = outlineBounds(glyphs.outline(item.fontId, glyph.glyphId));
    if (ink) bounds = uniteRects(bounds, transformRect(glyphMatrix(item.sizeMm, glyph), ink));
  }
  return bounds && item.stroke ? outsetRect(bounds, item.stroke.widthMm / 2) : bounds;
}

/** The box of an item's ink on the page; undefined when it has none. */
export function itemBounds(item: SceneItem, glyphs: GlyphSource, matrix: Matrix = IDENTITY): Rect | undefined {
  switch (item.kind) {
    case 'glyphs': {
      const bounds = glyphsBounds(item, glyphs);
      return bounds && mapRect(matrix, bounds);
    }
    case 'path': {
      const inked = item.stroke ? linedBounds(item, item.stroke) : outlineBounds(item.path);
      return inked && mapRect(matrix, inked);
    }
    case 'image':
      return mapRect(matrix, item.box);
    case 'group': {
      const inner = multiplyMatrices(matrix, item.transform);
      let bounds: Rect | undefined;
      for (const member of item.items) bounds = uniteRects(bounds, itemBounds(member, glyphs, inner));
      if (!bounds || !item.clip) return bounds;
      const clip = outlineBounds(item.clip);
      return clip ? intersectRects(bounds, transformRect(inner, clip)) : undefined;
    }
  }
}

/** The box of an outline with its line: half its width round it and, where it has mitres, their tips. */
function linedBounds(item: PathItem, { join, widthMm }: Stroke): Rect | undefined {
  const outline = outlineBounds(item.path);
  const box = outline && outsetRect(outline, widthMm / 2);
  if (!box || join !== 'miter') return box;
  let known = mitred.get(item);
  if (!known) {
    known = mitreTips(item.path, widthMm / 2).reduce<Rect>(
      (all, { x, y }) => uniteRects(all, rectFromEdges(x, y, x, y)) ?? all,
      box,
    );
    mitred.set(item, known);
  }
  return known;
}

/** Most items stand in no group. */
function mapRect(matrix: Matrix, box: Rect): Rect {
  return matrix === IDENTITY ? box : transformRect(matrix, box);
}

function intersectRects(a: Rect, b: Rect): Rect | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** The ink box of everything that comes from one node, or undefined. */
export function nodeInkBounds(scene: Scene, nodeId: string, glyphs: GlyphSource): Rect | undefined {
  let bounds: Rect | undefined;
  const visit = (items: readonly SceneItem[], matrix: Matrix): void => {
    for (const item of items) {
      if (item.from === nodeId) bounds = uniteRects(bounds, itemBounds(item, glyphs, matrix));
      else if (item.kind === 'group') visit(item.items, multiplyMatrices(matrix, item.transform));
    }
  };
  visit(scene.items, IDENTITY);
  return bounds;
}
