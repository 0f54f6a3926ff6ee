import type { StreetPlace } from '../street-settings.ts';
import {
  colourAt,
  fillDisc,
  fillFacing,
  fillLevel,
  fillSpots,
  glow,
  paintThings,
  strokeSpots,
  type Brush,
  type Thing,
} from './brush.ts';
import { listHouses, paintSkyline } from './houses.ts';
import { paintHall } from './hall.ts';
import { listRows, listTraffic, paintPerson, paintTree } from './living.ts';
import { paintFrame, paintPost, paintRopes, paintStand } from './mounts.ts';
import { paintPiece, type ShownPiece } from './piece.ts';
import { paintCrossing, paintCrossRoad, paintGround, paintRoad, type Road } from './road.ts';
import { paintHills, paintSky } from './sky.ts';

/** A place with the piece in it. */
export function paintPlace(brush: Brush, place: StreetPlace, shown: ShownPiece): void {
  if (place === 'hall') return paintHall(brush, shown);
  paintSky(brush);
  switch (place) {
    case 'street':
      return paintStreet(brush, shown);
    case 'pole':
      return paintAvenue(brush, shown);
    case 'gate':
      return paintGate(brush, shown);
    case 'field':
      return paintField(brush, shown);
    case 'wall':
    case 'stand':
    case 'led':
      return paintWall(brush, place, shown);
  }
}

/** A street of tube houses, the piece across it between two poles. */
function paintStreet(brush: Brush, shown: ShownPiece): void {
  const { piece } = brush;
  const poleX = Math.max(4.2, piece.width / 2 + 0.9);
  const road: Road = { middle: 0, half: poleX - 0.35 };
  paintHills(brush);
  paintRoad(brush, road);
  paintCrossing(brush, road, piece.distance + 9);
  paintThings([
    ...listHouses(brush, road),
    ...listRows(brush, road),
    ...listTraffic(brush, road),
    {
      z: piece.distance,
      paint: () => {
        paintRopes(brush, poleX);
        paintPiece(brush, shown);
      },
    },
  ]);
}

/** The piece on a lamp post at the kerb, and again on the posts that follow. */
function paintAvenue(brush: Brush, shown: ShownPiece): void {
  const { piece } = brush;
  const kerb = -piece.width / 2 - 0.16;
  const road: Road = { middle: kerb - 0.6 - 5, half: 5 };
  paintHills(brush);
  paintRoad(brush, road);
  const posts: Thing[] = [];
  for (let z = piece.distance; z < piece.distance + 190; z += 24) {
    posts.push({
      z,
      paint: () => {
        paintPost(brush, 0, z);
        paintPiece(brush, shown, 0, z);
      },
    });
  }
  paintThings([...listHouses(brush, road), ...listRows(brush, road, 17), ...listTraffic(brush, road), ...posts]);
}

/** The gate of an office: pillars, a fence, the house behind, the piece across the gateway. */
function paintGate(brush: Brush, shown: ShownPiece): void {
  const { piece } = brush;
  const z = piece.distance;
  const pillar = piece.width / 2 + 0.45;
  paintHills(brush);
  paintGround(brush, '#c3b8a6');
  paintSkyline(brush, z + 46, 0, 70);
  paintOffice(brush, z + 24);
  const things: Thing[] = [];
  for (const side of [-1, 1]) {
    for (let x = pillar + 6.5; x < 60; x += 5.5)
      things.push({ z: z + 4, paint: () => paintTree(brush, side * x, z + 4, Math.round(x * 3 + side)) });
    for (const [x, ahead, seed] of [
      [pillar + 1.6, 1.2, 31],
      [pillar + 3.1, 2.4, 32],
      [1.1, -5, 33],
    ] as const)
      things.push({ z: z - ahead, paint: () => paintPerson(brush, side * x, z - ahead, seed + side * 5) });
  }
  things.push({
    z,
    paint: () => {
      paintFence(brush, pillar);
      paintPiece(brush, shown);
    },
  });
  paintThings(things);
}

function paintFence(brush: Brush, pillar: number): void {
  const { piece } = brush;
  const z = piece.distance + 0.1;
  const wall = colourAt(brush, '#e6cf98', z);
  const cap = colourAt(brush, '#b4532f', z);
  const bar = colourAt(brush, '#3f5c4e', z);
  const top = piece.bottom + piece.height;
  for (const side of [-1, 1]) {
    const start = pillar + 0.3;
    fillFacing(brush, side === 1 ? start : -60, 0, 60 - start, 0.7, z, wall);
    for (let x = start; x < 40; x += 0.22)
      strokeSpots(brush, { x: side * x, y: 0.7, z }, { x: side * x, y: 2.1, z }, 0.035, bar);
    strokeSpots(brush, { x: side * start, y: 1.95, z }, { x: side * 40, y: 1.95, z }, 0.05, bar);
    for (let x = start + 3; x < 40; x += 3.2) {
      fillFacing(brush, side * x - 0.22, 0, 0.44, 2.3, z, wall);
      fillFacing(brush, side * x - 0.29, 2.3, 0.58, 0.14, z, cap);
    }
    fillFacing(brush, side * pillar - 0.38, 0, 0.76, top + 0.5, z, wall);
    fillFacing(brush, side * pillar - 0.5, 0, 1, 0.6, z, colourAt(brush, '#c9ad74', z));
    fillFacing(brush, side * pillar - 0.5, top + 0.5, 1, 0.2, z, cap);
  }
  if (brush.light.lamps) {
    const at = (x: number) => brush.camera.project({ x, y: top + 0.95, z });
    for (const x of [-pillar, pillar]) {
      fillDisc(brush.context, at(x), 0.2 * brush.camera.scaleAt(z), '#fff2cf');
      glow(brush, at(x), 1.9 * brush.camera.scaleAt(z), '255 205 130', 0.7);
    }
  }
  fillFacing(brush, -pillar, top + 0.12, 2 * pillar, 0.3, z, colourAt(brush, '#d8bd82', z));
  fillFacing(brush, -pillar - 0.2, top + 0.42, 2 * pillar + 0.4, 0.14, z, cap);
}

/** A house of an office: three storeys under a tiled roof, steps, a flag on the mast in the yard. */
function paintOffice(brush: Brush, z: number): void {
  const half = 15;
  const wall = colourAt(brush, '#f0d9a0', z);
  const white = colourAt(brush, '#fbf6ea', z);
  fillFacing(brush, -half, 0, 2 * half, 10.5, z, wall);
  for (let floor = 0; floor < 3; floor++) {
    fillFacing(brush, -half, 3.4 * (floor + 1) - 0.15, 2 * half, 0.3, z, white);
    for (let x = -half + 1.4; x < half - 2; x += 2.9) {
      if (floor === 0 && Math.abs(x + 0.8) < 2.6) continue;
      const lit = brush.light.lamps && Math.sin(x * 12.9 + floor * 78.2) > 0.35;
      fillFacing(brush, x - 0.12, 3.4 * floor + 0.9, 1.84, 1.9, z, white);
      fillFacing(brush, x, 3.4 * floor + 1, 1.6, 1.7, z, lit ? '#ffdf9a' : colourAt(brush, '#6b8896', z));
    }
  }
  fillFacing(brush, -3, 0, 6, 3.1, z, colourAt(brush, '#6b4a33', z));
  for (const x of [-3.4, -1.2, 0.8, 3]) fillFacing(brush, x, 0, 0.45, 3.3, z - 1, white);
  fillFacing(brush, -4, 3.2, 8, 0.5, z - 1, white);
  for (let step = 0; step < 4; step++)
    fillFacing(brush, -4.2 + step * 0.2, step * 0.18, 8.4 - step * 0.4, 0.18, z - 2 + step * 0.25, white);
  fillSpots(
    brush,
    [
      { x: -half - 0.8, y: 10.5, z },
      { x: half + 0.8, y: 10.5, z },
      { x: half - 2.5, y: 13.4, z },
      { x: -half + 2.5, y: 13.4, z },
    ],
    colourAt(brush, '#b0492c', z),
  );
  paintFlag(brush, -7.2, z - 8);
}

/** The national flag on a mast: two to three, the star three fifths of its height. */
function paintFlag(brush: Brush, x: number, z: number): void {
  strokeSpots(brush, { x, y: 0, z }, { x, y: 10, z }, 0.1, colourAt(brush, '#d9dde0', z));
  fillFacing(brush, x + 0.05, 7.9, 3, 2, z, colourAt(brush, '#da251d', z));
  const points = Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? 0.6 : 0.6 * 0.382;
    const angle = (i * Math.PI) / 5;
    return { x: x + 1.55 + reach * Math.sin(angle), y: 8.9 + reach * Math.cos(angle), z };
  });
  fillSpots(brush, points, colourAt(brush, '#ffff00', z));
}

/** A wall along a road, trees and roofs behind it; the piece on it, or standing before it. */
function paintWall(brush: Brush, place: 'wall' | 'stand' | 'led', shown: ShownPiece): void {
  const { piece } = brush;
  const z = piece.distance + { wall: 0.06, stand: 1.4, led: 4 }[place];
  const height = place === 'wall' ? Math.max(2.8, piece.bottom + piece.height + 0.7) : 2.8;
  paintHills(brush);
  paintCrossRoad(brush, Math.max(1, piece.distance - 3));
  paintSkyline(brush, z + 14, 0, 90);
  const things: Thing[] = [];
  for (let x = -42; x <= 42; x += 7)
    things.push({ z: z + 3, paint: () => paintTree(brush, x + 2, z + 3, Math.abs(Math.round(x)) + 3) });
  things.push({ z: z + 0.01, paint: () => paintPlaster(brush, z, height) });
  for (const [x, ahead, seed] of [
    [-piece.width / 2 - 1.2, 0.9, 61],
    [-piece.width / 2 - 3.4, 1.6, 62],
    [piece.width / 2 + 1.5, 1.2, 63],
    [piece.width / 2 + 5.2, 0.8, 65],
    [-piece.width / 2 - 8, 1.1, 66],
  ] as const)
    things.push({
      z: piece.distance - ahead,
      paint: () => paintPerson(brush, x, Math.max(1.5, piece.distance - ahead), seed),
    });
  things.push({
    z: piece.distance,
    paint: () => {
      if (place === 'led') paintFrame(brush, 0.18, shown.stuff !== 'light');
      if (place === 'stand') paintStand(brush);
      paintPiece(brush, shown);
    },
  });
  paintThings(things);
}

function paintPlaster(brush: Brush, z: number, height: number): void {
  fillFacing(brush, -90, 0, 180, height, z, colourAt(brush, '#ead9b4', z));
  fillFacing(brush, -90, 0, 180, 0.5, z, colourAt(brush, '#b9a582', z));
  for (let x = -60; x < 60; x += 4.2) {
    fillFacing(brush, x - 0.2, 0, 0.4, height, z, colourAt(brush, '#dcc798', z));
    fillFacing(brush, x - 0.28, height, 0.56, 0.22, z, colourAt(brush, '#a9502f', z));
  }
  fillFacing(brush, -90, height, 180, 0.12, z, colourAt(brush, '#b65a36', z));
}

/** Rice fields and hills, a road on the left, the piece on posts beside it. */
function paintField(brush: Brush, shown: ShownPiece): void {
  const { piece } = brush;
  paintHills(brush);
  paintGround(brush, '#8fae5c');
  const rows: Thing[] = [];
  for (let z = 260; z > 6; z *= 0.86) rows.push({ z: 1000 + z, paint: () => paintDyke(brush, z) });
  const road: Road = { middle: -piece.width / 2 - 6.5, half: 3.5 };
  paintThings(rows);
  paintLane(brush, road);
  const things: Thing[] = [...listTraffic(brush, road, 2)];
  for (let i = 0; i < 9; i++) {
    const z = piece.distance + 22 + i * 15;
    things.push({ z, paint: () => paintTree(brush, road.middle - 5.5 - (i % 3), z, i + 80) });
    things.push({ z: z + 6, paint: () => paintTree(brush, piece.width / 2 + 6 + i * 5, z + 6, i + 95) });
  }
  things.push({
    z: piece.distance,
    paint: () => {
      paintFrame(brush, 0.12, shown.stuff !== 'light');
      paintPiece(brush, shown);
    },
  });
  paintThings(things);
}

function paintDyke(brush: Brush, z: number): void {
  fillLevel(brush, -z * 2, z * 4, z, z * 0.015, colourAt(brush, '#6f8f48', z));
}

function paintLane(brush: Brush, { middle, half }: Road): void {
  for (let z = 0.8; z < 420; z *= 1.4) {
    fillLevel(brush, middle - half - 0.8, 2 * half + 1.6, z, z * 0.45, colourAt(brush, '#b59a72', z * 1.2));
    fillLevel(brush, middle - half, 2 * half, z, z * 0.45, colourAt(brush, '#77787a', z * 1.2));
  }
  for (let z = 2; z < 240; z += 8) fillLevel(brush, middle - 0.07, 0.14, z, 3.5, colourAt(brush, '#f2f1ec', z));
}
