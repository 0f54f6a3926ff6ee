/** Canvases above this many pixels aren't kept. */
const MOST_KEPT_PX = 1 << 22;

/** Clear canvases for pictures that are put together aside: making one costs more than most of what is drawn on it. */
export class ScratchCanvases {
  private readonly free: OffscreenCanvasRenderingContext2D[] = [];

  /** A context whose first `width` × `height` pixels are clear; undefined where the browser gives none. */
  take(width: number, height: number): OffscreenCanvasRenderingContext2D | undefined {
    const known = this.free.pop();
    if (!known) return new OffscreenCanvas(width, height).getContext('2d') ?? undefined;
    const { canvas } = known;
    // A new size clears the canvas and forgets the context's settings.
    if (canvas.width < width || canvas.height < height) {
      canvas.width = Math.max(canvas.width, width);
      canvas.height = Math.max(canvas.height, height);
    } else {
      known.reset();
    }
    return known;
  }

  giveBack(context: OffscreenCanvasRenderingContext2D): void {
    const { width, height } = context.canvas;
    if (width * height <= MOST_KEPT_PX) this.free.push(context);
  }
}
