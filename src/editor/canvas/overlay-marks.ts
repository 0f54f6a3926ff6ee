import type { Point, Rect } from '../../geometry/rect.ts';
import type { Mm } from '../../geometry/units.ts';
import type { Guide } from '../../model/design.ts';
import type { Camera } from '../../renderers/konva/scene-view.ts';
import type { GapMark } from './equal-gaps.ts';
import type { SnapLine } from './snapping.ts';
import { toScreen } from './viewport.ts';

/** How lengths are written beside marks. */
export type LengthWriter = (mm: Mm) => string;

/** Colours of marks over the page, chosen to be seen on red, yellow, white and dark grounds. */
export const BLUE = '#1f6feb';
const PINK = '#c2187e';
const CYAN = '#0284c7';
const FONT = '600 12px "Be Vietnam Pro", system-ui, sans-serif';

/** Words on a small plate, in the middle of a place on the screen. */
export function drawLabel(context: CanvasRenderingContext2D, at: Point, text: string, colour: string): void {
  context.save();
  context.font = FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const width = context.measureText(text).width + 12;
  context.setLineDash([]);
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(at.x - width / 2, at.y - 10, width, 20, 4);
  context.fill();
  context.fillStyle = '#ffffff';
  context.fillText(text, at.x, at.y + 0.5);
  context.restore();
}

export function drawSnapLine(context: CanvasRenderingContext2D, camera: Camera, line: SnapLine): void {
  const place = (along: Mm): Point =>
    toScreen(camera, line.axis === 'x' ? { x: line.at, y: along } : { x: along, y: line.at });
  strokeLine(context, place(line.from), place(line.to), PINK, 1);
}

/** A distance as a line with ends, and its length on it. */
export function drawGap(context: CanvasRenderingContext2D, camera: Camera, gap: GapMark, write: LengthWriter): void {
  if (gap.to - gap.from <= 0) return;
  const place = (along: Mm): Point =>
    toScreen(camera, gap.axis === 'x' ? { x: along, y: gap.at } : { x: gap.at, y: along });
  const from = place(gap.from);
  const to = place(gap.to);
  strokeLine(context, from, to, PINK, 1);
  for (const end of [from, to]) {
    const [dx, dy] = gap.axis === 'x' ? [0, 5] : [5, 0];
    strokeLine(context, { x: end.x - dx, y: end.y - dy }, { x: end.x + dx, y: end.y + dy }, PINK, 1);
  }
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const beside = gap.axis === 'x' ? { x: middle.x, y: middle.y - 14 } : { x: middle.x + 34, y: middle.y };
  drawLabel(context, beside, write(gap.to - gap.from), PINK);
}

export function drawGuide(context: CanvasRenderingContext2D, camera: Camera, { axis, at }: Guide): void {
  const { width, height } = context.canvas;
  const place = toScreen(camera, { x: at, y: at });
  const from = axis === 'x' ? { x: place.x, y: 0 } : { x: 0, y: place.y };
  const to = axis === 'x' ? { x: place.x, y: height } : { x: width, y: place.y };
  strokeLine(context, from, to, 'rgba(255, 255, 255, 0.6)', 3);
  strokeLine(context, from, to, CYAN, 1);
}

/** The outline of what is being drawn, given in millimetres. */
export function drawDraft(context: CanvasRenderingContext2D, camera: Camera, draft: Path2D): void {
  context.save();
  context.translate(camera.x, camera.y);
  context.scale(camera.scale, camera.scale);
  context.setLineDash([]);
  context.lineWidth = 3 / camera.scale;
  context.strokeStyle = 'rgba(255, 255, 255, 0.85)';
  context.stroke(draft);
  context.lineWidth = 1.5 / camera.scale;
  context.strokeStyle = BLUE;
  context.stroke(draft);
  context.restore();
}

export function drawMarquee(context: CanvasRenderingContext2D, box: Rect): void {
  context.fillStyle = 'rgba(31, 111, 235, 0.12)';
  context.fillRect(box.x, box.y, box.width, box.height);
  context.strokeStyle = BLUE;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.strokeRect(Math.round(box.x) + 0.5, Math.round(box.y) + 0.5, box.width, box.height);
}

export function strokeLine(
  context: CanvasRenderingContext2D,
  from: Point,
  to: Point,
  colour: string,
  width: number,
): void {
  context.setLineDash([]);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(Math.round(from.x) + 0.5, Math.round(from.y) + 0.5);
  context.lineTo(Math.round(to.x) + 0.5, Math.round(to.y) + 0.5);
  context.stroke();
}
