import type { Design } from '../../model/design.ts';
import { drawScene } from '../../renderers/konva/draw-items.ts';
import { createCanvasPaths } from '../../renderers/konva/glyph-paths.ts';
import { compileScene } from '../../scene/compile-scene.ts';
import type { LoadedFonts } from '../../typesetting/fonts/font-registry.ts';

/** Draws a page into a canvas, filling it. */
export function paintThumbnail(canvas: HTMLCanvasElement, design: Design, pageId: string, fonts: LoadedFonts): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { scene } = compileScene(design, pageId, fonts);
  context.setTransform(canvas.width / scene.widthMm, 0, 0, canvas.height / scene.heightMm, 0, 0);
  drawScene(context, scene, { glyphs: fonts, paths: createCanvasPaths(fonts) });
  context.resetTransform();
}
