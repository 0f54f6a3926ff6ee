import type { Design } from '../../model/design.ts';
import { drawScene, type PictureSource } from '../../renderers/konva/draw-items.ts';
import { createCanvasPaths, type CanvasPaths } from '../../renderers/konva/glyph-paths.ts';
import { compileScene } from '../../scene/compile-scene.ts';
import { SceneCache } from '../../scene/scene-cache.ts';
import type { LoadedFonts } from '../../typesetting/fonts/font-registry.ts';

/** Pages are painted again after every change, and most of a page stays as it was. */
const scenes = new SceneCache();
const outlines = new WeakMap<LoadedFonts, CanvasPaths>();

/** Draws a page into a canvas, filling it, with the pictures that are at hand. */
export function paintThumbnail(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  design: Design,
  pageId: string,
  fonts: LoadedFonts,
  pictures: PictureSource,
): void {
  // Both kinds of canvas draw alike; their types differ in what isn't used here.
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | null;
  if (!context) return;
  const { scene } = compileScene(design, pageId, fonts, scenes);
  const paths = outlines.get(fonts) ?? createCanvasPaths(fonts);
  outlines.set(fonts, paths);
  context.setTransform(canvas.width / scene.widthMm, 0, 0, canvas.height / scene.heightMm, 0, 0);
  drawScene(context, scene, { glyphs: fonts, paths, pictures });
  context.resetTransform();
}
