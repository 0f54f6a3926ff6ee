import type { Point } from '../../../geometry/rect.ts';
import { NEAREST, type HungPiece, type Spot, type StreetCamera } from '../street-camera.ts';
import { cssTone, litTone, type Light } from './light.ts';

/** What painters of the street work with. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly camera: StreetCamera;
  readonly light: Light;
  readonly piece: HungPiece;
}

/** Something that stands at a distance: what is nearer is painted later. */
export interface Thing {
  readonly z: number;
  readonly paint: () => void;
}

export function paintThings(things: readonly Thing[]): void {
  for (const { paint } of things.toSorted((a, b) => b.z - a.z)) paint();
}

/** The colour of a thing so far away. */
export function colourAt({ light }: Brush, hex: string, z: number, shade = 1): string {
  return cssTone(litTone(light, hex, z, shade));
}

/** Fills a flat shape in the world; what lies behind the eye must have been cut off before. */
export function fillSpots({ context, camera }: Brush, spots: readonly Spot[], fill: string | CanvasGradient): void {
  context.beginPath();
  for (const spot of spots) {
    const { x, y } = camera.project(spot);
    context.lineTo(x, y);
  }
  context.closePath();
  context.fillStyle = fill;
  context.fill();
}

/** A rectangle that faces the eye. */
export function fillFacing(brush: Brush, x: number, y: number, width: number, height: number, z: number, fill: string) {
  if (z < NEAREST) return;
  const { x: left, y: top } = brush.camera.project({ x, y: y + height, z });
  const scale = brush.camera.scaleAt(z);
  brush.context.fillStyle = fill;
  brush.context.fillRect(left, top, width * scale, height * scale);
}

/** What a line between two places sweeps over, from `z` to `z + depth`; what lies behind the eye is cut off. */
function fillSwept(
  brush: Brush,
  from: Point,
  to: Point,
  z: number,
  depth: number,
  fill: string | CanvasGradient,
): void {
  const near = Math.max(NEAREST, z);
  const far = z + depth;
  if (far <= near) return;
  const spots = [
    { ...from, z: near },
    { ...to, z: near },
    { ...to, z: far },
    { ...from, z: far },
  ];
  fillSpots(brush, spots, fill);
}

/** A rectangle on a wall along the street. */
export function fillAlong(
  brush: Brush,
  x: number,
  y: number,
  height: number,
  z: number,
  depth: number,
  fill: string,
): void {
  fillSwept(brush, { x, y }, { x, y: y + height }, z, depth, fill);
}

/** A rectangle on the ground, or level above it. */
export function fillLevel(brush: Brush, x: number, width: number, z: number, depth: number, fill: string, y = 0): void {
  fillSwept(brush, { x, y }, { x: x + width, y }, z, depth, fill);
}

/** A line between two places, as thick as so many metres at the nearer one. */
export function strokeSpots({ context, camera }: Brush, from: Spot, to: Spot, thickM: number, colour: string): void {
  const [a, b] = [camera.project(from), camera.project(to)];
  context.strokeStyle = colour;
  context.lineWidth = Math.max(0.6, thickM * camera.scaleAt(Math.min(from.z, to.z)));
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(a.x, a.y);
  context.lineTo(b.x, b.y);
  context.stroke();
}

/** Draws in metres with the origin at a place on the ground or above it, y up. */
export function inMetres(brush: Brush, spot: Spot, draw: (context: CanvasRenderingContext2D) => void): void {
  if (spot.z < NEAREST) return;
  const { context, camera } = brush;
  const { x, y } = camera.project(spot);
  const scale = camera.scaleAt(spot.z);
  context.save();
  context.translate(x, y);
  context.scale(scale, -scale);
  draw(context);
  context.restore();
}

export function fillDisc(context: CanvasRenderingContext2D, { x, y }: Point, radius: number, fill: string): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** Whether something so wide and high before the piece would stand between it and the eye. */
export function hidesPiece({ camera, piece }: Brush, { x, y, z }: Spot, width: number, height: number): boolean {
  if (z >= piece.distance) return false;
  const near = camera.project({ x: x - width / 2, y: y + height, z });
  const size = { width: width * camera.scaleAt(z), height: height * camera.scaleAt(z) };
  const hung = camera.project({ x: -piece.width / 2, y: piece.bottom + piece.height, z: piece.distance });
  const scale = camera.scaleAt(piece.distance);
  return (
    near.x < hung.x + piece.width * scale &&
    near.x + size.width > hung.x &&
    near.y < hung.y + piece.height * scale &&
    near.y + size.height > hung.y
  );
}

/** Light from a lamp, added to what is there. */
export function glow({ context }: Brush, at: Point, radius: number, colour: string, strength: number): void {
  if (radius < 1) return;
  const gradient = context.createRadialGradient(at.x, at.y, 0, at.x, at.y, radius);
  gradient.addColorStop(0, `rgb(${colour} / ${strength})`);
  gradient.addColorStop(0.25, `rgb(${colour} / ${strength * 0.4})`);
  gradient.addColorStop(1, `rgb(${colour} / 0)`);
  context.save();
  context.globalCompositeOperation = 'lighter';
  context.fillStyle = gradient;
  context.fillRect(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
  context.restore();
}
