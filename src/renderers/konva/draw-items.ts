import type { Paint } from '../../colour/ink.ts';
import type { Rect } from '../../geometry/rect.ts';
import { pathBounds } from '../../geometry/path.ts';
import { glyphsBounds, itemBounds } from '../../scene/bounds.ts';
import {
  MITRE_LIMIT,
  type GlyphSource,
  type GroupItem,
  type ImageItem,
  type Scene,
  type SceneItem,
  type Stroke,
} from '../../scene/display-list.ts';
import type { CanvasPaths } from './glyph-paths.ts';
import { paintStyle } from './paint-style.ts';
import { ScratchCanvases } from './scratch-canvases.ts';

const SCRATCH = new ScratchCanvases();

/** What drawing needs to know about the shapes of letters. */
export interface DrawResources {
  readonly paths: CanvasPaths;
  readonly glyphs: GlyphSource;
  /** Absent: no picture is at hand. */
  readonly pictures?: PictureSource;
}

/** A decoded picture with its size in pixels. */
export interface DrawnPicture {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/** Pictures by asset id; undefined while one isn't there (yet). */
export type PictureSource = (assetId: string) => DrawnPicture | undefined;

/** Draws items in the context's present units (millimetres of the page), bottom to top. */
export function drawItems(
  context: CanvasRenderingContext2D,
  items: readonly SceneItem[],
  resources: DrawResources,
): void {
  for (const item of items) drawItem(context, item, resources);
}

/** Draws a whole page, cut at the trim box or, with `bleed`, at the bleed box. */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  resources: DrawResources,
  bleed = false,
): void {
  const out = bleed ? scene.bleedMm : 0;
  context.save();
  context.beginPath();
  context.rect(-out, -out, scene.widthMm + 2 * out, scene.heightMm + 2 * out);
  context.clip();
  drawItems(context, scene.items, resources);
  context.restore();
}

function drawItem(context: CanvasRenderingContext2D, item: SceneItem, resources: DrawResources): void {
  switch (item.kind) {
    case 'glyphs': {
      const outline = resources.paths.run(item);
      const box = (): Rect => glyphsBounds(item, resources.glyphs) ?? { x: 0, y: 0, width: 1, height: 1 };
      strokeOutline(context, outline, item.stroke, box);
      fillOutline(context, outline, item.fill, 'nonzero', box);
      break;
    }
    case 'path': {
      const outline = resources.paths.path(item.path);
      const box = (): Rect => pathBounds(item.path) ?? { x: 0, y: 0, width: 1, height: 1 };
      fillOutline(context, outline, item.fill, item.fillRule ?? 'nonzero', box);
      strokeOutline(context, outline, item.stroke, box);
      break;
    }
    case 'image':
      drawPicture(context, item, resources.pictures?.(item.assetId));
      break;
    case 'group':
      drawGroup(context, item, resources);
      break;
  }
}

function fillOutline(
  context: CanvasRenderingContext2D,
  outline: Path2D,
  fill: Paint | undefined,
  rule: CanvasFillRule,
  box: () => Rect,
): void {
  if (!fill) return;
  context.fillStyle = paintStyle(context, fill, box);
  context.fill(outline, rule);
}

function strokeOutline(
  context: CanvasRenderingContext2D,
  outline: Path2D,
  stroke: Stroke | undefined,
  box: () => Rect,
): void {
  if (!stroke || stroke.widthMm <= 0) return;
  context.strokeStyle = paintStyle(context, stroke.paint, box);
  context.lineWidth = stroke.widthMm;
  context.lineJoin = stroke.join;
  context.lineCap = stroke.cap ?? 'butt';
  context.miterLimit = MITRE_LIMIT;
  context.setLineDash(stroke.dashMm ? [...stroke.dashMm] : []);
  context.stroke(outline);
}

function drawPicture(
  context: CanvasRenderingContext2D,
  { box, crop }: ImageItem,
  picture: DrawnPicture | undefined,
): void {
  if (!picture) {
    context.fillStyle = '#c9ced6';
    context.fillRect(box.x, box.y, box.width, box.height);
    return;
  }
  const { source, width, height } = picture;
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    source,
    crop.x * width,
    crop.y * height,
    Math.max(1e-3, crop.width * width),
    Math.max(1e-3, crop.height * height),
    box.x,
    box.y,
    box.width,
    box.height,
  );
}

function drawGroup(context: CanvasRenderingContext2D, group: GroupItem, resources: DrawResources): void {
  if (group.opacity <= 0) return;
  context.save();
  context.transform(...group.transform);
  if (group.clip) context.clip(resources.paths.path(group.clip));
  if (group.opacity >= 1) drawItems(context, group.items, resources);
  else drawTogether(context, group, resources);
  context.restore();
}

/** See-through groups are drawn as one picture first, so that members don't shine through each other. */
function drawTogether(context: CanvasRenderingContext2D, group: GroupItem, resources: DrawResources): void {
  const [only, ...others] = group.items;
  if (only && others.length === 0 && only.kind === 'path' && !(only.fill && only.stroke)) {
    context.globalAlpha *= group.opacity;
    drawItem(context, only, resources);
    return;
  }
  const { a, b, c, d, e, f } = context.getTransform();
  const ink = itemBounds({ ...group, transform: [a, b, c, d, e, f] }, resources.glyphs);
  if (!ink) return;
  const x = Math.max(0, Math.floor(ink.x) - 1);
  const y = Math.max(0, Math.floor(ink.y) - 1);
  const width = Math.min(context.canvas.width, Math.ceil(ink.x + ink.width) + 1) - x;
  const height = Math.min(context.canvas.height, Math.ceil(ink.y + ink.height) + 1) - y;
  if (width <= 0 || height <= 0) return;
  const inner = SCRATCH.take(width, height);
  if (!inner) return;
  inner.setTransform(a, b, c, d, e - x, f - y);
  // An offscreen context draws like an on-screen one; only the element's own methods are missing.
  drawItems(inner as unknown as CanvasRenderingContext2D, group.items, resources);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha *= group.opacity;
  context.drawImage(inner.canvas, 0, 0, width, height, x, y, width, height);
  context.restore();
  SCRATCH.giveBack(inner);
}
