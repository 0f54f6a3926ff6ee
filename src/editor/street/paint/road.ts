import { NEAREST } from '../street-camera.ts';
import { colourAt, fillLevel, type Brush } from './brush.ts';
import { cssTone, litTone } from './light.ts';

/** A road straight away from the eye, in metres. */
export interface Road {
  readonly middle: number;
  /** From its middle to the kerb. */
  readonly half: number;
}

export const PAVEMENT_M = 3;
const FAR_M = 420;

/** Ground to the horizon in one colour, paler the farther it is. */
export function paintGround(brush: Brush, hex: string): void {
  const { context, camera, light } = brush;
  const { widthPx: width, heightPx: height, horizonPx, focalPx, eye } = camera;
  const gradient = context.createLinearGradient(0, horizonPx, 0, Math.max(height, horizonPx + 1));
  for (const share of [0, 0.02, 0.06, 0.15, 0.4, 1]) {
    const below = Math.max(1, share * Math.max(1, height - horizonPx));
    gradient.addColorStop(share, cssTone(litTone(light, hex, Math.min(FAR_M * 3, (focalPx * eye.y) / below))));
  }
  context.fillStyle = gradient;
  context.fillRect(0, horizonPx, width, Math.max(0, height - horizonPx));
}

/** Asphalt with kerbs, pavements, edge lines and a broken middle line. */
export function paintRoad(brush: Brush, { middle, half }: Road): void {
  paintGround(brush, '#b9b2a6');
  const strip = (x: number, width: number, hex: string): void => {
    // In lengths that grow with the distance, so that each has its own haze.
    for (let z = NEAREST; z < FAR_M; z *= 1.5) {
      fillLevel(brush, x, width, z, z * 0.5 + 0.02 * z, colourAt(brush, hex, z * 1.2));
    }
  };
  for (const side of [-1, 1]) {
    const kerb = middle + side * half;
    const out = side * PAVEMENT_M;
    strip(Math.min(kerb, kerb + out), PAVEMENT_M, '#c9bfb0');
    for (let z = 1; z < 60; z += z < 14 ? 1 : 3)
      fillLevel(brush, Math.min(kerb, kerb + out), PAVEMENT_M, z, 0.03 + z * 0.002, colourAt(brush, '#b3a795', z));
    strip(kerb - 0.12, 0.24, '#e8e2d6');
  }
  strip(middle - half + 0.12, 2 * half - 0.24, '#6d6f73');
  for (const side of [-1, 1]) strip(middle + side * (half - 0.45) - 0.06, 0.12, '#e6e6e2');
  for (let z = 1; z < 260; z += 8) fillLevel(brush, middle - 0.08, 0.16, z, 3.5, colourAt(brush, '#f2f1ec', z));
}

/** Bars for people to cross by. */
export function paintCrossing(brush: Brush, { middle, half }: Road, z: number): void {
  for (let x = middle - half + 0.6; x < middle + half - 0.6; x += 0.95)
    fillLevel(brush, x, 0.5, z, 3, colourAt(brush, '#eeede8', z));
}

/** A road from left to right before the eye, with pavements on both sides; `z` is its far kerb. */
export function paintCrossRoad(brush: Brush, z: number): void {
  const { light } = brush;
  paintGround(brush, '#b9b2a6');
  const wide = 160;
  const level = (from: number, depth: number, hex: string): void =>
    fillLevel(brush, -wide, 2 * wide, from, depth, cssTone(litTone(light, hex, from)));
  const start = Math.max(NEAREST, z - 9);
  if (z > NEAREST) level(start, z - start, '#6d6f73');
  if (z - 4.6 > NEAREST) {
    for (let x = -60; x < 60; x += 6) fillLevel(brush, x, 3, z - 4.55, 0.14, colourAt(brush, '#f2f1ec', z));
  }
  level(z, 0.25, '#ece6da');
  level(z + 0.25, 200, '#c9bfb0');
}
