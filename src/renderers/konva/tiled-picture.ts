import type { Rect } from '../../geometry/rect.ts';
import type { Px } from '../../geometry/units.ts';

/** Side of a tile. */
const TILE_PX = 64;

/** Draws what belongs in a box of device pixels; the context is clear there and cut at its edges. */
type DrawBox = (context: CanvasRenderingContext2D, box: Rect) => void;

/** A picture as large as a canvas that is drawn tile by tile, where it is wanted and once only. */
export class TiledPicture {
  private readonly context: OffscreenCanvasRenderingContext2D | null;
  private readonly drawn = new Set<number>();
  private readonly columns: number;
  private readonly draw: DrawBox;

  /** Sizes in device pixels. */
  constructor(width: Px, height: Px, draw: DrawBox) {
    this.context = new OffscreenCanvas(Math.max(1, width), Math.max(1, height)).getContext('2d');
    this.columns = Math.ceil(width / TILE_PX);
    this.draw = draw;
  }

  /**
   * Lays the picture over the ink that `target` has in a box, and only there: shown over what the picture was drawn
   * on before, the ink then looks as if it lay between the two.
   */
  drawAtop(target: CanvasRenderingContext2D, box: Rect): void {
    const { context } = this;
    if (!context) return;
    const { width, height } = context.canvas;
    const left = Math.max(0, Math.floor(box.x));
    const top = Math.max(0, Math.floor(box.y));
    const seen = {
      x: left,
      y: top,
      width: Math.min(width, Math.ceil(box.x + box.width)) - left,
      height: Math.min(height, Math.ceil(box.y + box.height)) - top,
    };
    if (seen.width <= 0 || seen.height <= 0) return;
    this.complete(context, seen);
    target.save();
    target.setTransform(1, 0, 0, 1, 0, 0);
    target.globalCompositeOperation = 'source-atop';
    target.drawImage(context.canvas, left, top, seen.width, seen.height, left, top, seen.width, seen.height);
    target.restore();
  }

  /** Draws the tiles of a box that aren't there yet, with those between them. */
  private complete(context: OffscreenCanvasRenderingContext2D, seen: Rect): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
    for (let row = Math.floor(seen.y / TILE_PX); row * TILE_PX < seen.y + seen.height; row++) {
      for (let column = Math.floor(seen.x / TILE_PX); column * TILE_PX < seen.x + seen.width; column++) {
        if (this.drawn.has(row * this.columns + column)) continue;
        left = Math.min(left, column);
        right = Math.max(right, column);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
      }
    }
    if (right < 0) return;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) this.drawn.add(row * this.columns + column);
    const box = {
      x: left * TILE_PX,
      y: top * TILE_PX,
      width: (right - left + 1) * TILE_PX,
      height: (bottom - top + 1) * TILE_PX,
    };
    context.save();
    context.clearRect(box.x, box.y, box.width, box.height);
    context.beginPath();
    context.rect(box.x, box.y, box.width, box.height);
    context.clip();
    // An offscreen context draws like an on-screen one; only the element's own methods are missing.
    this.draw(context as unknown as CanvasRenderingContext2D, box);
    context.restore();
  }
}
