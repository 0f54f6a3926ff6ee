import { NEAREST, STAGE_M } from '../street-camera.ts';
import {
  colourAt,
  fillAlong,
  fillDisc,
  fillFacing,
  fillLevel,
  hidesPiece,
  inMetres,
  paintThings,
  type Brush,
  type Thing,
} from './brush.ts';
import { chance, type Light } from './light.ts';
import { paintPiece, type ShownPiece } from './piece.ts';

/** The lamps of a hall are on at any hour; in the evening those over the seats are turned down. */
const HALL_TINTS = { day: [255, 246, 232], dusk: [226, 206, 184], night: [150, 132, 120] } as const;

/** A meeting hall: stage, curtains, the piece at the back or over the stage, rows of people. */
export function paintHall(outer: Brush, shown: ShownPiece): void {
  const { piece } = outer;
  const { hour } = outer.light;
  const light: Light = {
    ...outer.light,
    haze: [90, 70, 58],
    hazeM: 900,
    tint: HALL_TINTS[hour],
    lamps: hour !== 'day',
  };
  const brush: Brush = { ...outer, light };
  const half = Math.max(6.5, piece.width / 2 + 2.6);
  const height = Math.max(6, piece.bottom + piece.height + 1.4);
  const back = piece.distance + 0.3;
  paintRoom(brush, half, height, back);
  paintStage(brush, half, height, back);
  paintPiece({ ...brush, light: { ...light, hour: 'day' } }, { ...shown, stuff: 'board' });
  paintTable(brush, back);
  paintThings(listSeats(brush, half));
}

function paintRoom(brush: Brush, half: number, height: number, back: number): void {
  const { context, camera } = brush;
  context.fillStyle = colourAt(brush, '#f4ead6', 4);
  context.fillRect(0, 0, camera.widthPx, camera.heightPx);
  // Floor and ceiling down to the back wall, the farther the darker.
  fillLevel(brush, -half, 2 * half, NEAREST, back, colourAt(brush, '#a9764a', 10));
  for (let z = 1; z < back; z += z < 12 ? 0.8 : 2)
    fillLevel(brush, -half, 2 * half, z, 0.02 + z * 0.001, colourAt(brush, '#8f6039', z));
  fillLevel(brush, -half, 2 * half, NEAREST, back, colourAt(brush, '#efe6d5', 10), height);
  for (let z = 3; z < back - 3; z += 4) {
    for (const x of [-half * 0.55, 0, half * 0.55]) {
      const lamp = brush.light.hour === 'night' ? colourAt(brush, '#e8d9b8', z) : '#fffaf0';
      fillLevel(brush, x - 0.7, 1.4, z, 1.1, lamp, height - 0.02);
    }
  }
  for (const side of [-1, 1]) {
    const x = side * half;
    fillAlong(brush, x, 0, height, NEAREST, back, colourAt(brush, '#f1e2c4', 8, side === 1 ? 0.9 : 0.97));
    fillAlong(brush, x, 0, 1.1, NEAREST, back, colourAt(brush, '#8a5a36', 8, side === 1 ? 0.88 : 0.95));
    const night = brush.light.hour === 'night';
    for (let z = 3; z < back - 5; z += 5) {
      fillAlong(brush, x, 1.5, height - 2.6, z, 1.9, colourAt(brush, '#fbf6ea', z));
      fillAlong(brush, x, 1.6, height - 2.8, z + 0.1, 1.7, night ? '#26304f' : '#cfe4f2');
      for (const at of [z - 0.35, z + 1.75])
        fillAlong(brush, x, 1.2, height - 2, at, 0.5, colourAt(brush, '#b98a4e', z));
    }
  }
  fillFacing(brush, -half, 0, 2 * half, height, back, colourAt(brush, '#e7d3ab', back));
}

/** The stage with its curtains; folds of cloth as strips of light and dark. */
function paintStage(brush: Brush, half: number, height: number, back: number): void {
  const front = Math.max(NEAREST + 0.3, back - 4.2);
  const drape = (from: number, to: number, bottom: number, top: number, z: number, hex: string): void => {
    const count = Math.max(4, Math.round((to - from) / 0.18));
    for (let i = 0; i < count; i++) {
      const x = from + ((to - from) * i) / count;
      const shade = 0.78 + 0.22 * Math.abs(Math.sin(i * 1.1));
      fillFacing(brush, x, bottom, (to - from) / count + 0.01, top - bottom, z, colourAt(brush, hex, z, shade));
    }
  };
  drape(-half, half, STAGE_M, height - 0.2, back - 0.05, '#661018');
  fillLevel(brush, -half, 2 * half, front, back - front, colourAt(brush, '#b5824f', back), STAGE_M);
  fillFacing(brush, -half, 0, 2 * half, STAGE_M, front, colourAt(brush, '#7d4d2c', front));
  fillFacing(brush, -half, STAGE_M - 0.07, 2 * half, 0.07, front, colourAt(brush, '#d9b070', front));
  drape(-half, -half + 1.7, STAGE_M, height, back - 0.6, '#7f141b');
  drape(half - 1.7, half, STAGE_M, height, back - 0.6, '#7f141b');
  drape(-half, half, height - 0.55, height, back - 0.5, '#8a161d');
}

/** The presidium's table, its flowers, and the rostrum, as far below the piece as they stand. */
function paintTable(brush: Brush, back: number): void {
  const z = back - 1.9;
  if (z < NEAREST + 0.5) return;
  const { piece } = brush;
  const covered = piece.bottom < STAGE_M + 0.9;
  // A backdrop is looked at whole: the table stands aside of its words.
  const wide = covered ? 1.3 : 4.8;
  const x = covered ? -piece.width / 2 - 0.35 - wide : -2.4;
  fillFacing(brush, x, STAGE_M, wide, 0.76, z, colourAt(brush, '#c4202b', z));
  fillFacing(brush, x - 0.05, STAGE_M + 0.74, wide + 0.1, 0.06, z, colourAt(brush, '#f6efe0', z));
  const rostrum = covered ? piece.width / 2 + 0.5 : 3.6;
  fillFacing(brush, rostrum, STAGE_M, 0.8, 1.05, z - 0.4, colourAt(brush, '#7a4a28', z));
  fillFacing(brush, rostrum - 0.07, STAGE_M + 1.03, 0.94, 0.08, z - 0.4, colourAt(brush, '#94602f', z));
  for (const at of [x + wide / 2, rostrum + 0.4]) {
    if (hidesPiece(brush, { x: at, y: STAGE_M, z: z - 0.4 }, 0.6, 1.5)) continue;
    inMetres(brush, { x: at, y: STAGE_M + (at === rostrum + 0.4 ? 1.1 : 0.8), z: z - 0.4 }, (context) => {
      const random = chance(Math.round(at * 10) + 70);
      for (const [hex, count] of [
        ['#4f7f3f', 8],
        ['#e2557a', 7],
        ['#f6d04d', 6],
      ] as const)
        for (let i = 0; i < count; i++)
          fillDisc(context, { x: (random() - 0.5) * 0.5, y: 0.04 + random() * 0.24 }, 0.055, colourAt(brush, hex, z));
    });
  }
}

const COATS = ['#39465c', '#4a4540', '#2f3640', '#5a4a52', '#f1eee6', '#3f5a4c', '#6a5a48'] as const;

/** People on chairs, seen from behind; nobody sits where they would hide the piece. */
function listSeats(brush: Brush, half: number): readonly Thing[] {
  const things: Thing[] = [];
  const random = chance(808);
  for (let z = brush.piece.distance - 6.2; z > 4.5; z -= 1.15) {
    for (let x = -half + 1.1; x < half - 0.9; x += 0.62) {
      const kind = random();
      if (Math.abs(x - brush.camera.eye.x) < 0.75 || hidesPiece(brush, { x, y: 0, z }, 0.5, 1.3)) continue;
      things.push({ z, paint: () => paintSeat(brush, x, z, kind) });
    }
  }
  return things;
}

function paintSeat(brush: Brush, x: number, z: number, kind: number): void {
  inMetres(brush, { x, y: 0, z }, (context) => {
    if (kind < 0.82) {
      fillDisc(context, { x: 0, y: 1.2 }, 0.105, colourAt(brush, kind < 0.1 ? '#8f8a84' : '#251f1b', z));
      context.fillStyle = colourAt(brush, COATS[Math.floor(kind * 8.5)] ?? COATS[0], z);
      context.beginPath();
      context.roundRect(-0.23, 0.55, 0.46, 0.55, 0.14);
      context.fill();
    }
    context.fillStyle = colourAt(brush, '#8c2a2e', z);
    context.beginPath();
    context.roundRect(-0.26, 0.35, 0.52, 0.55, 0.08);
    context.fill();
    context.fillStyle = colourAt(brush, '#5e1a1e', z);
    context.fillRect(-0.26, 0.3, 0.52, 0.08);
  });
}
