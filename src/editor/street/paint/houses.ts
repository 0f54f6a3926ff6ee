import { NEAREST } from '../street-camera.ts';
import { colourAt, fillAlong, fillFacing, fillSpots, strokeSpots, type Brush, type Thing } from './brush.ts';
import { chance } from './light.ts';
import { PAVEMENT_M, type Road } from './road.ts';

const WALLS = ['#f2e2bf', '#e9c987', '#d9e5cf', '#efd3c4', '#cfdbe4', '#f4f1ea', '#e3d4c0', '#f0dca0'] as const;
const SHUTTERS = ['#8f9aa3', '#6f8791', '#9a8f82', '#5f7f6b'] as const;
const SIGNS = ['#2f6fa8', '#c2553f', '#3f8a5b', '#d9a43a', '#7b5aa0'] as const;
const AWNINGS = ['#c75b4a', '#3e7fa6', '#4f9068', '#d8b25a'] as const;
const FLOOR_M = 3.4;
const FARTHEST_M = 230;

interface House {
  readonly side: -1 | 1;
  /** The wall along the street. */
  readonly x: number;
  readonly z: number;
  readonly depth: number;
  readonly floors: number;
  readonly wall: string;
  readonly seed: number;
}

/** Tube houses on both sides of a street. */
export function listHouses(brush: Brush, { middle, half }: Road): readonly Thing[] {
  const houses: House[] = [];
  for (const side of [-1, 1] as const) {
    const random = chance(side * 7 + 21);
    for (let z = -6; z < FARTHEST_M;) {
      const depth = 4 + random() * 2.6;
      const wall = WALLS[Math.floor(random() * WALLS.length)] ?? WALLS[0];
      const floors = 2 + Math.floor(random() * 3.4);
      const x = middle + side * (half + PAVEMENT_M);
      houses.push({ side, x, z, depth, floors, wall, seed: Math.floor(random() * 1e6) });
      z += depth + (random() < 0.12 ? 3.5 : 0.05);
    }
  }
  return houses.map((house) => ({ z: house.z, paint: () => paintHouse(brush, house) }));
}

function paintHouse(brush: Brush, { side, x, z, depth, floors, wall, seed }: House): void {
  const random = chance(seed);
  const height = 4 + (floors - 1) * FLOOR_M;
  const far = z + depth;
  if (far < NEAREST) return;
  const near = Math.max(NEAREST, z);
  // The sun stands on the right behind the eye: walls that face left lie in the light.
  const shade = side === 1 ? 0.8 : 1;
  const inward = -side;
  const facing = colourAt(brush, wall, near, 0.9);
  fillFacing(brush, side === 1 ? x : x - 14, 0, 14, height, near, facing);
  if (random() < 0.5) {
    const tank = x + side * (2 + random() * 3);
    fillFacing(brush, tank - 0.6, height, 1.2, 1.5, near, colourAt(brush, '#aeb9c2', near, 0.95));
  }
  fillAlong(brush, x, 0, height, z, depth, colourAt(brush, wall, near, shade));
  if (near > 150) return;
  fillAlong(brush, x, height - 0.35, 0.35, z, depth, colourAt(brush, '#ffffff', near, shade * 0.92));
  const inset = Math.min(0.35, depth * 0.08);
  paintShop(brush, { x, z: z + inset, depth: depth - 2 * inset, inward, shade, random });
  for (let floor = 1; floor < floors; floor++) {
    const y = 4 + (floor - 1) * FLOOR_M;
    paintWindows(brush, { x, y, z, depth, inward, shade, random, balcony: random() < 0.6 });
  }
}

interface Front {
  readonly x: number;
  readonly z: number;
  readonly depth: number;
  /** Which way the street lies. */
  readonly inward: number;
  readonly shade: number;
  readonly random: () => number;
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function paintShop(brush: Brush, { x, z, depth, inward, shade, random }: Front): void {
  const near = Math.max(NEAREST, z);
  const open = random() < 0.45;
  const { light } = brush;
  const lit = open && light.lamps;
  const inside = lit ? litWindow(random) : open ? colourAt(brush, '#4c4a48', near, shade) : undefined;
  fillAlong(brush, x, 0, 2.7, z, depth, inside ?? colourAt(brush, pick(SHUTTERS, random) ?? '#888888', near, shade));
  if (!open && z > 3 && z < 60) {
    for (let y = 0.3; y < 2.6; y += 0.3) {
      strokeSpots(brush, { x, y, z: near }, { x, y, z: z + depth }, 0.02, colourAt(brush, '#5b6870', near, shade));
    }
  }
  fillAlong(brush, x, 2.95, 0.8, z, depth, colourAt(brush, pick(SIGNS, random) ?? '#3366aa', near, shade));
  if (random() < 0.5 && z > NEAREST) {
    const awning = colourAt(brush, pick(AWNINGS, random) ?? '#cc5544', near, 0.95);
    const out = x + inward * 1.3;
    fillSpots(
      brush,
      [
        { x, y: 3, z },
        { x: out, y: 2.5, z },
        { x: out, y: 2.5, z: z + depth },
        { x, y: 3, z: z + depth },
      ],
      awning,
    );
  }
}

function litWindow(random: () => number): string {
  const warm = random();
  return warm < 0.7 ? '#ffd98c' : warm < 0.9 ? '#fff1c9' : '#cfe4ff';
}

interface WindowRow extends Front {
  readonly y: number;
  readonly balcony: boolean;
}

function paintWindows(brush: Brush, row: WindowRow): void {
  const { x, y, z, depth, inward, shade, random, balcony } = row;
  const count = depth > 5 ? 2 : 1;
  const wide = count === 2 ? 1.25 : 1.7;
  for (let i = 0; i < count; i++) {
    const from = z + (depth * (i + 0.5)) / count - wide / 2;
    const lit = random() < brush.light.windows;
    const sill = balcony ? 0.1 : 0.9;
    fillAlong(
      brush,
      x,
      y + sill - 0.1,
      2.5 - sill,
      from - 0.1,
      wide + 0.2,
      colourAt(brush, '#ffffff', from, shade * 0.9),
    );
    fillAlong(
      brush,
      x,
      y + sill,
      2.3 - sill,
      from,
      wide,
      lit ? litWindow(random) : colourAt(brush, '#5f7c8c', from, shade),
    );
    if (from > NEAREST && from < 80) {
      const bar = colourAt(brush, '#f4f4f0', from, shade);
      strokeSpots(brush, { x, y: y + sill, z: from + wide / 2 }, { x, y: y + 2.3, z: from + wide / 2 }, 0.06, bar);
    }
  }
  if (!balcony || z < NEAREST) return;
  const out = x + inward * 0.8;
  const slab = colourAt(brush, '#e9e4da', z, shade);
  fillAlong(brush, out, y - 0.2, 0.25, z + 0.2, depth - 0.4, slab);
  fillFacing(brush, Math.min(x, out), y - 0.2, 0.8, 0.25, z + 0.2, colourAt(brush, '#e9e4da', z, 0.8));
  const rail = colourAt(brush, '#6e5f55', z, shade);
  strokeSpots(brush, { x: out, y: y + 0.95, z: z + 0.2 }, { x: out, y: y + 0.95, z: z + depth - 0.2 }, 0.05, rail);
  if (z > 70) return;
  for (let at = z + 0.2; at <= z + depth - 0.2; at += 0.32)
    strokeSpots(brush, { x: out, y: y, z: at }, { x: out, y: y + 0.95, z: at }, 0.025, rail);
  if (random() < 0.6) {
    const pot = z + 0.4 + random() * (depth - 0.9);
    fillAlong(brush, out, y + 0.05, 0.55, pot, 0.5, colourAt(brush, '#5f8f4e', z, shade));
  }
}

/** Roofs of a town behind a wall, all facing the eye. */
export function paintSkyline(brush: Brush, z: number, middle: number, span: number): void {
  const random = chance(33);
  for (let x = middle - span; x < middle + span;) {
    const width = 4 + random() * 4;
    const height = 5 + random() * 9;
    const wall = pick(WALLS, random) ?? WALLS[0];
    const far = z + random() * 18;
    fillFacing(brush, x, 0, width, height, far, colourAt(brush, wall, far, 0.86 + random() * 0.1));
    for (let y = height - 2.4; y > 3; y -= FLOOR_M) {
      for (let at = x + 0.8; at < x + width - 1.4; at += 2.1) {
        const lit = random() < brush.light.windows;
        fillFacing(brush, at, y, 1.1, 1.5, far, lit ? litWindow(random) : colourAt(brush, '#64808f', far));
      }
    }
    x += width + 0.1;
  }
}
