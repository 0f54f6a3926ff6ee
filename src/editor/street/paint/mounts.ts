import { colourAt, fillFacing, glow, strokeSpots, type Brush } from './brush.ts';

/** What holds the piece, behind it or beside it. Lengths in metres. */

/** Two steel poles at the kerbs and ropes from the corners of the cloth. */
export function paintRopes(brush: Brush, poleX: number): void {
  const { piece } = brush;
  const { width, height, bottom, distance: z } = piece;
  const steel = colourAt(brush, '#5d666d', z);
  const rope = colourAt(brush, '#f1ede2', z);
  const top = bottom + height;
  for (const side of [-1, 1]) {
    const x = side * poleX;
    strokeSpots(brush, { x, y: 0, z }, { x, y: top + 1, z }, 0.16, steel);
    strokeSpots(brush, { x, y: 0, z }, { x, y: 0.35, z }, 0.34, colourAt(brush, '#8d8a85', z));
    for (const [from, to] of [
      [top - 0.03, top + 0.25],
      [bottom + 0.03, bottom - 0.2],
    ] as const)
      strokeSpots(brush, { x: (side * width) / 2, y: from, z }, { x, y: to, z }, 0.03, rope);
    strokeSpots(brush, { x, y: bottom - 0.35, z }, { x, y: bottom - 0.05, z }, 0.2, rope);
  }
}

/** A lamp post with two arms that hold the piece at its side. */
export function paintPost(brush: Brush, pieceX: number, z: number): void {
  const { width, height, bottom } = brush.piece;
  const x = pieceX - width / 2 - 0.16;
  const steel = colourAt(brush, '#6c757b', z);
  strokeSpots(brush, { x, y: 0, z }, { x, y: Math.max(7.6, bottom + height + 1), z }, 0.16, steel);
  strokeSpots(brush, { x, y: 0, z }, { x, y: 0.6, z }, 0.3, colourAt(brush, '#565d62', z));
  for (const y of [bottom + height + 0.04, bottom - 0.04])
    strokeSpots(brush, { x, y, z }, { x: pieceX + width / 2 + 0.1, y, z }, 0.05, steel);
  const head = brush.camera.project({ x: x - 1.4, y: Math.max(7.6, bottom + height + 1) + 0.5, z });
  strokeSpots(
    brush,
    { x, y: Math.max(7.6, bottom + height + 1), z },
    { x: x - 1.4, y: Math.max(7.6, bottom + height + 1) + 0.5, z },
    0.1,
    steel,
  );
  if (brush.light.lamps) glow(brush, head, 2.4 * brush.camera.scaleAt(z), '255 214 140', 0.7);
}

/** Two or more posts with a frame round the piece, on concrete feet; lamps over it after dark. */
export function paintFrame(brush: Brush, thick: number, lamps: boolean): void {
  const { width, height, bottom, distance: z } = brush.piece;
  const steel = colourAt(brush, '#4d565d', z);
  const legs = Math.max(2, Math.ceil(width / 4.2));
  for (let i = 0; i < legs; i++) {
    const x = -width * 0.36 + (width * 0.72 * i) / (legs - 1);
    strokeSpots(brush, { x, y: 0, z }, { x, y: bottom + height * 0.6, z }, 0.22, steel);
    fillFacing(brush, x - 0.35, 0, 0.7, 0.28, z, colourAt(brush, '#a8a49c', z));
  }
  fillFacing(brush, -width / 2 - thick, bottom - thick, width + 2 * thick, height + 2 * thick, z, steel);
  if (!lamps || !brush.light.lamps) return;
  for (let i = 0; i < legs; i++) {
    const x = -width * 0.36 + (width * 0.72 * i) / (legs - 1);
    const lamp = { x, y: bottom + height + 0.55, z };
    strokeSpots(brush, { x, y: bottom + height, z }, lamp, 0.05, steel);
    glow(brush, brush.camera.project(lamp), 1.1 * brush.camera.scaleAt(z), '255 232 190', 0.8);
  }
}

/** The foot and the pole of a standee. */
export function paintStand(brush: Brush): void {
  const { width, height, bottom, distance: z } = brush.piece;
  strokeSpots(brush, { x: 0, y: 0.05, z }, { x: 0, y: bottom + height, z }, 0.04, colourAt(brush, '#8b9196', z));
  fillFacing(brush, -width / 2 - 0.02, 0, width + 0.04, bottom, z, colourAt(brush, '#a9afb4', z));
  fillFacing(brush, -width / 2 - 0.02, 0, width + 0.04, 0.03, z, colourAt(brush, '#5c6267', z));
}
