import type { Ink, Paint } from '../../colour/ink.ts';
import { applyMatrix, invertMatrix } from '../../geometry/matrix.ts';
import { pathBounds } from '../../geometry/path.ts';
import { pointInRect, type Point, type Rect } from '../../geometry/rect.ts';
import { colourAt, readRgb } from '../../preflight/paint-colour.ts';
import type { DrawResources } from '../../renderers/konva/draw-items.ts';
import { glyphsBounds } from '../../scene/bounds.ts';
import type { ImageItem, Scene, SceneItem, Stroke } from '../../scene/display-list.ts';

/** What lies at a place of the page: an ink as it is printed, or the colour of a picture there, `#rrggbb`. */
export type FoundColour = { readonly ink: Ink } | { readonly rgb: string };

/** The topmost ink or picture at a place of the page, by its shape and not by its box; undefined beside the page. */
export function colourUnder(scene: Scene, point: Point, resources: DrawResources): FoundColour | undefined {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const inside = pointInRect({ x: 0, y: 0, width: scene.widthMm, height: scene.heightMm }, point);
  return context && inside ? findIn(scene.items, point, resources, context) : undefined;
}

function findIn(
  items: readonly SceneItem[],
  point: Point,
  resources: DrawResources,
  context: CanvasRenderingContext2D,
): FoundColour | undefined {
  for (const item of items.toReversed()) {
    const found = findAt(item, point, resources, context);
    if (found) return found;
  }
  return undefined;
}

function findAt(
  item: SceneItem,
  point: Point,
  resources: DrawResources,
  context: CanvasRenderingContext2D,
): FoundColour | undefined {
  switch (item.kind) {
    case 'group': {
      const inverse = invertMatrix(item.transform);
      if (!inverse || item.opacity <= 0) return undefined;
      const inner = applyMatrix(inverse, point);
      if (item.clip && !context.isPointInPath(resources.paths.path(item.clip), inner.x, inner.y)) return undefined;
      return findIn(item.items, inner, resources, context);
    }
    case 'glyphs': {
      const outline = resources.paths.run(item);
      const box = (): Rect | undefined => glyphsBounds(item, resources.glyphs);
      if (context.isPointInPath(outline, point.x, point.y)) return { ink: inkOf(item.fill, box(), point) };
      return onStroke(context, outline, item.stroke, point, box);
    }
    case 'path': {
      const outline = resources.paths.path(item.path);
      const box = (): Rect | undefined => pathBounds(item.path);
      const stroked = onStroke(context, outline, item.stroke, point, box);
      if (stroked) return stroked;
      const filled = item.fill && context.isPointInPath(outline, point.x, point.y, item.fillRule ?? 'nonzero');
      return filled && item.fill ? { ink: inkOf(item.fill, box(), point) } : undefined;
    }
    case 'image':
      return pictureAt(item, point, resources, context);
  }
}

function onStroke(
  context: CanvasRenderingContext2D,
  outline: Path2D,
  stroke: Stroke | undefined,
  point: Point,
  box: () => Rect | undefined,
): FoundColour | undefined {
  if (!stroke || stroke.widthMm <= 0) return undefined;
  context.lineWidth = stroke.widthMm;
  return context.isPointInStroke(outline, point.x, point.y) ? { ink: inkOf(stroke.paint, box(), point) } : undefined;
}

/** The ink of a paint; of a gradient the one that it is nearest to there. */
function inkOf(paint: Paint, box: Rect | undefined, point: Point): Ink {
  if (paint.kind === 'solid') return paint.ink;
  const here = colourAt(paint, box ?? { x: 0, y: 0, width: 1, height: 1 }, point);
  const apart = ({ rgb }: Ink): number =>
    readRgb(rgb).reduce((sum, part, i) => sum + Math.abs(part - (here[i] ?? 0)), 0);
  const inks = paint.stops.map(({ ink }) => ink).toSorted((a, b) => apart(a) - apart(b));
  const [nearest] = inks;
  if (!nearest) throw new RangeError('paint: a gradient has stops');
  return nearest;
}

function pictureAt(
  { box, crop, assetId }: ImageItem,
  point: Point,
  { pictures }: DrawResources,
  context: CanvasRenderingContext2D,
): FoundColour | undefined {
  const picture = pictures?.(assetId);
  if (!picture || !pointInRect(box, point)) return undefined;
  const x = (crop.x + ((point.x - box.x) / box.width) * crop.width) * picture.width;
  const y = (crop.y + ((point.y - box.y) / box.height) * crop.height) * picture.height;
  context.clearRect(0, 0, 1, 1);
  context.drawImage(picture.source, Math.floor(x), Math.floor(y), 1, 1, 0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha < 8) return undefined;
  return { rgb: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}` };
}
