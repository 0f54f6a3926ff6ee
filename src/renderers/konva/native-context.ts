import type Konva from 'konva/lib/Core.js';

/** The canvas context inside Konva's own, which has no `Path2D` and no gradients along a transform. */
export function nativeContext(context: Konva.Context): CanvasRenderingContext2D {
  // Konva names its public field with an underscore.
  // oxlint-disable-next-line no-underscore-dangle
  return context._context;
}
