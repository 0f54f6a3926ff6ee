import type { Point } from '../../../geometry/rect.ts';
import { colourAt, fillDisc, glow, hidesPiece, inMetres, strokeSpots, type Brush, type Thing } from './brush.ts';
import { chance } from './light.ts';
import { PAVEMENT_M, type Road } from './road.ts';

/** A tree of the pavement, its foot limewashed; left out where it would hide the piece. */
export function paintTree(brush: Brush, x: number, z: number, seed: number): void {
  if (hidesPiece(brush, { x, y: 0, z }, 5.6, 8)) return;
  const random = chance(seed);
  const trunk = colourAt(brush, '#6b5344', z);
  strokeSpots(brush, { x, y: 0, z }, { x: x + 0.1, y: 4.2, z }, 0.3, trunk);
  strokeSpots(brush, { x: x + 0.05, y: 3.2, z }, { x: x - 0.9, y: 4.8, z }, 0.14, trunk);
  strokeSpots(brush, { x: x + 0.05, y: 3.4, z }, { x: x + 1, y: 4.9, z }, 0.13, trunk);
  strokeSpots(brush, { x, y: 0.1, z }, { x: x + 0.02, y: 1, z }, 0.31, colourAt(brush, '#e9e6de', z));
  inMetres(brush, { x, y: 0, z }, (context) => {
    for (const [shade, lift, count] of [
      ['#3f6b35', -0.35, 9],
      ['#538544', 0, 9],
      ['#74a65a', 0.45, 7],
    ] as const) {
      const colour = colourAt(brush, shade, z);
      for (let i = 0; i < count; i++) {
        const angle = random() * 2 * Math.PI;
        const reach = Math.sqrt(random()) * 1.75;
        const puff = { x: Math.cos(angle) * reach - lift * 0.3, y: 5.5 + Math.sin(angle) * reach * 0.75 + lift };
        fillDisc(context, puff, 0.62 + random() * 0.5 - lift * 0.2, colour);
      }
    }
  });
}

/** Rows of trees and lamps along both pavements. */
export function listRows(brush: Brush, { middle, half }: Road, step = 13): readonly Thing[] {
  const things: Thing[] = [];
  for (let row = 0; row < 200 / step; row++) {
    for (const side of [-1, 1] as const) {
      const z = 5 + row * step + (side === 1 ? step / 2 : 0);
      const kerb = middle + side * (half + 0.9);
      things.push({ z, paint: () => paintTree(brush, kerb, z, row * 2 + side + 50) });
      const lamp = z + step / 2;
      const towards = side === 1 ? -1 : 1;
      if (row % 2 === 0) things.push({ z: lamp, paint: () => paintLamp(brush, kerb - side * 0.4, lamp, towards) });
    }
  }
  return things;
}

/** A street lamp with an arm over the road. */
export function paintLamp(brush: Brush, x: number, z: number, towards: -1 | 1): void {
  if (z < 1.5) return;
  const pole = colourAt(brush, '#7d868c', z);
  const head = { x: x + towards * 1.6, y: 8, z };
  strokeSpots(brush, { x, y: 0, z }, { x, y: 7.4, z }, 0.14, pole);
  strokeSpots(brush, { x, y: 7.4, z }, { x: x + towards * 0.4, y: 8.05, z }, 0.1, pole);
  strokeSpots(brush, { x: x + towards * 0.4, y: 8.05, z }, head, 0.1, pole);
  const at = brush.camera.project(head);
  const scale = brush.camera.scaleAt(z);
  brush.context.fillStyle = brush.light.lamps ? '#fff2cf' : colourAt(brush, '#d8dde0', z);
  brush.context.fillRect(at.x - 0.35 * scale, at.y, 0.7 * scale, 0.12 * scale);
  if (!brush.light.lamps) return;
  const night = brush.light.hour === 'night' ? 1 : 0.6;
  glow(brush, at, 2 * scale, '255 190 96', 0.62 * night);
  const foot = brush.camera.project({ x: head.x, y: 0, z });
  const { context } = brush;
  context.save();
  context.translate(foot.x, foot.y);
  context.scale(1, Math.max(0.04, brush.camera.eye.y / z));
  glow(brush, { x: 0, y: 0 }, 5.5 * scale, '255 205 130', 0.26 * night);
  context.restore();
}

const SHIRTS = ['#d8dde3', '#3f6e9c', '#b6504a', '#e7c66a', '#5c8a62', '#f2efe8', '#6c5a86'] as const;
const TROUSERS = ['#2f3640', '#4a4540', '#39465c'] as const;
const SKIN = '#c99873';

function pick<Item>(items: readonly Item[], share: number, fallback: Item): Item {
  return items[Math.floor(share * items.length)] ?? fallback;
}

/** Somebody 1.65 m tall, seen from behind; some wear a leaf hat. */
export function paintPerson(brush: Brush, x: number, z: number, seed: number): void {
  if (hidesPiece(brush, { x, y: 0, z }, 0.7, 1.75)) return;
  const random = chance(seed);
  const shirt = colourAt(brush, pick(SHIRTS, random(), SHIRTS[0]), z);
  const trousers = colourAt(brush, pick(TROUSERS, random(), TROUSERS[0]), z);
  const hat = random() < 0.35;
  shadow(brush, x, z, 0.42);
  inMetres(brush, { x, y: 0, z }, (context) => {
    context.lineCap = 'round';
    context.lineWidth = 0.15;
    context.strokeStyle = trousers;
    line(context, -0.09, 0.82, -0.12, 0.07);
    line(context, 0.09, 0.82, 0.13, 0.09);
    drawShirt(context, shirt, { x: 0.27, y: 0.91 });
    fillDisc(context, { x: 0, y: 1.54 }, 0.11, colourAt(brush, hat ? SKIN : '#2b241f', z));
    if (!hat) return;
    context.fillStyle = colourAt(brush, '#ead9a8', z);
    context.beginPath();
    context.moveTo(-0.27, 1.53);
    context.lineTo(0, 1.76);
    context.lineTo(0.27, 1.53);
    context.fill();
  });
}

/** A back with two arms down to the hands, the right one at `hand`. */
function drawShirt(context: CanvasRenderingContext2D, colour: string, hand: Point): void {
  context.strokeStyle = colour;
  context.lineWidth = 0.115;
  for (const side of [-1, 1]) line(context, side * 0.2, 1.33, side * hand.x, hand.y);
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(-0.225, 0.78, 0.45, 0.63, 0.125);
  context.fill();
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

function shadow({ context, camera, light }: Brush, x: number, z: number, radius: number): void {
  const { x: px, y: py } = camera.project({ x, y: 0, z });
  const scale = camera.scaleAt(z);
  context.fillStyle = light.hour === 'day' ? 'rgb(30 30 40 / 0.28)' : 'rgb(10 10 20 / 0.2)';
  context.beginPath();
  context.ellipse(px, py, radius * scale, Math.max(1, (radius * scale * camera.eye.y) / z), 0, 0, 2 * Math.PI);
  context.fill();
}

/** A motorbike with its rider; on the left of the road it comes, on the right it goes. */
export function paintBike(brush: Brush, x: number, z: number, seed: number, coming: boolean): void {
  if (z < 3 || hidesPiece(brush, { x, y: 0, z }, 1, 1.7)) return;
  const random = chance(seed);
  const body = colourAt(brush, pick(['#b23b36', '#2d4f74', '#33363b', '#8f979e'], random(), '#33363b'), z);
  const shirt = colourAt(brush, pick(SHIRTS, random(), SHIRTS[0]), z);
  const helmet = colourAt(brush, pick(['#d4473d', '#f3f3f0', '#2f5d8a', '#3b3b3b', '#e3b23c'], random(), '#f3f3f0'), z);
  shadow(brush, x, z, 0.55);
  inMetres(brush, { x, y: 0, z }, (context) => {
    context.fillStyle = colourAt(brush, '#1f2226', z);
    context.beginPath();
    context.roundRect(-0.07, 0, 0.14, 0.58, 0.06);
    context.fill();
    context.fillStyle = body;
    context.beginPath();
    context.roundRect(-0.19, 0.32, 0.38, 0.5, 0.12);
    context.fill();
    context.strokeStyle = colourAt(brush, '#2b2e33', z);
    context.lineWidth = 0.05;
    context.lineCap = 'round';
    line(context, -0.36, 1.02, 0.36, 1.02);
    context.strokeStyle = colourAt(brush, pick(TROUSERS, random(), TROUSERS[0]), z);
    context.lineWidth = 0.15;
    line(context, -0.14, 0.82, -0.24, 0.36);
    line(context, 0.14, 0.82, 0.24, 0.36);
    drawShirt(context, shirt, { x: 0.34, y: 1.04 });
    if (coming) fillDisc(context, { x: 0, y: 1.5 }, 0.11, colourAt(brush, SKIN, z));
    fillDisc(context, { x: 0, y: 1.57 }, 0.14, helmet);
    if (!coming) fillDisc(context, { x: 0, y: 0.66 }, 0.05, colourAt(brush, '#e4473c', z));
  });
  if (!brush.light.lamps) return;
  const at = brush.camera.project({ x, y: coming ? 0.85 : 0.66, z });
  glow(brush, at, (coming ? 0.95 : 0.5) * brush.camera.scaleAt(z), coming ? '255 240 205' : '255 60 40', 0.6);
}

/** People on the pavements and motorbikes on the road. */
export function listTraffic(brush: Brush, { middle, half }: Road, walkers = 26): readonly Thing[] {
  const random = chance(404);
  const all: Thing[] = [];
  for (let i = 0; i < walkers; i++) {
    const z = 8 + random() * random() * 150;
    const side = random() < 0.5 ? -1 : 1;
    const x = middle + side * (half + 0.6 + random() * (PAVEMENT_M - 1));
    all.push({ z, paint: () => paintPerson(brush, x, z, i + 900) });
  }
  for (let i = 0; i < 18; i++) {
    const z = 11 + random() * random() * 170;
    const coming = random() < 0.45;
    const x = middle + (coming ? -1 : 1) * (0.7 + random() * (half - 1.4));
    all.push({ z, paint: () => paintBike(brush, x, z, i + 700, coming) });
  }
  return all;
}
