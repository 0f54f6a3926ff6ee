import Konva from 'konva/lib/Core.js';
import type { Scene } from '../../scene/display-list.ts';
import type { Camera } from './camera.ts';

/** The white sheet under a page, with its shadow; `out` is how far it reaches past the trim box. */
export function drawPaper(context: CanvasRenderingContext2D, scene: Scene, out: number, scale: number): void {
  context.save();
  context.shadowColor = 'rgba(15, 23, 42, 0.28)';
  context.shadowBlur = 18;
  context.shadowOffsetY = 4;
  context.fillStyle = '#ffffff';
  const hair = 0.5 / scale;
  context.fillRect(-out + hair, -out + hair, scene.widthMm + 2 * (out - hair), scene.heightMm + 2 * (out - hair));
  context.restore();
}

export function copyCanvas(layer: Konva.Layer): HTMLCanvasElement {
  const source = layer.getNativeCanvasElement();
  const copy = document.createElement('canvas');
  copy.width = source.width;
  copy.height = source.height;
  copy.getContext('2d')?.drawImage(source, 0, 0);
  return copy;
}

/** A picture of the view as one camera saw it, where another camera would see it. */
export function drawScaled(
  context: CanvasRenderingContext2D,
  canvas: HTMLCanvasElement,
  from: Camera,
  to: Camera,
): void {
  const zoom = to.scale / from.scale;
  const ratio = Konva.pixelRatio || window.devicePixelRatio || 1;
  context.drawImage(
    canvas,
    to.x - from.x * zoom,
    to.y - from.y * zoom,
    (canvas.width / ratio) * zoom,
    (canvas.height / ratio) * zoom,
  );
}
