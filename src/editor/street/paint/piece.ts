import type { Scene } from '../../../scene/display-list.ts';
import { drawScene, type DrawResources } from '../../../renderers/konva/draw-items.ts';
import { glow, type Brush } from './brush.ts';

/** The design as it hangs: its own scene, drawn at its size in the picture; nothing is set anew. */
export interface ShownPiece {
  readonly scene: Scene;
  readonly resources: DrawResources;
  /** `cloth` moves in the wind, `board` is stiff, `light` shines by itself. */
  readonly stuff: 'cloth' | 'board' | 'light';
}

/** Draws the piece with the light of the hour on it. `x` is its middle, in metres. */
export function paintPiece(
  brush: Brush,
  { scene, resources, stuff }: ShownPiece,
  x = 0,
  z = brush.piece.distance,
): void {
  const { context, camera, piece, light } = brush;
  const corner = camera.project({ x: x - piece.width / 2, y: piece.bottom + piece.height, z });
  const scale = camera.scaleAt(z);
  const [width, height] = [piece.width * scale, piece.height * scale];
  if (width < 0.5 || height < 0.5) return;
  context.save();
  context.translate(corner.x, corner.y);
  if (stuff !== 'light') castShadow(context, width, height, scale);
  context.save();
  context.scale(width / scene.widthMm, height / scene.heightMm);
  drawScene(context, scene, resources);
  context.restore();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  if (stuff === 'cloth') shadeFolds(context, width, height);
  if (stuff !== 'light') shadeHour(context, light.hour, width, height);
  context.restore();
  if (stuff !== 'light' || light.hour === 'day') return;
  const middle = { x: corner.x + width / 2, y: corner.y + height / 2 };
  glow(brush, middle, Math.max(width, height) * 0.9, '255 180 130', light.hour === 'night' ? 0.16 : 0.1);
}

/** What hangs before something throws a soft shadow on it. */
function castShadow(context: CanvasRenderingContext2D, width: number, height: number, scale: number): void {
  context.save();
  context.shadowColor = 'rgb(0 0 0 / 0.4)';
  context.shadowBlur = 0.14 * scale;
  context.shadowOffsetY = 0.05 * scale;
  context.fillStyle = '#333333';
  context.fillRect(0, 0, width, height);
  context.restore();
}

/** Soft upright folds, a little darker at the ends where the cloth is tied. */
function shadeFolds(context: CanvasRenderingContext2D, width: number, height: number): void {
  const folds = context.createLinearGradient(0, 0, width, height * 0.15);
  for (let i = 0; i <= 14; i++) {
    const dark = i === 0 || i === 14 ? 0.14 : i % 2 === 0 ? 0.055 : 0;
    folds.addColorStop(i / 14, `rgb(0 0 0 / ${dark})`);
  }
  context.fillStyle = folds;
  context.fillRect(0, 0, width, height);
}

/** By day the upper edge catches the sky; in the evening lamps shine on the piece from above. */
function shadeHour(
  context: CanvasRenderingContext2D,
  hour: 'day' | 'dusk' | 'night',
  width: number,
  height: number,
): void {
  if (hour === 'day') {
    const sky = context.createLinearGradient(0, 0, 0, height);
    sky.addColorStop(0, 'rgb(255 255 255 / 0.1)');
    sky.addColorStop(0.5, 'rgb(255 255 255 / 0)');
    sky.addColorStop(1, 'rgb(0 0 0 / 0.06)');
    context.fillStyle = sky;
    context.fillRect(0, 0, width, height);
    return;
  }
  const [bright, edge] = hour === 'dusk' ? ['#fff0e2', '#dcbcb2'] : ['#fff4e2', '#a9a0a4'];
  context.globalCompositeOperation = 'multiply';
  const pool = context.createLinearGradient(0, 0, 0, height);
  pool.addColorStop(0, bright);
  pool.addColorStop(1, edge);
  context.fillStyle = pool;
  context.fillRect(0, 0, width, height);
}
