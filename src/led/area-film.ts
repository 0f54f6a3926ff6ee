import { blankDots, stampDots, type DotImage, type LitBounds } from './dot-image.ts';
import { frameTiming } from './frame-timing.ts';
import type { Direction, LedArea, LedExit, LedMotion } from './programme.ts';

/** What an area plays: frame i starts at `starts[i]`; times are milliseconds from the start of its page. */
export interface AreaFilm {
  readonly starts: readonly number[];
  readonly totalMs: number;
  /** When its content begins to leave; `totalMs` when it stays. */
  readonly leavesMs: number;
  /** Starts again when its page lasts longer; others stand still at their last frame. */
  readonly loops: boolean;
  /** Draws frame `index` on the board; what lies there is the page before, in this page's colours. */
  draw(index: number, board: DotImage): void;
}

/** The content of an area in board colours: every dot set, nothing see-through. */
export interface AreaPicture {
  readonly image: DotImage;
  readonly ground: number;
  /** Boxes of the letters in reading order; empty for pictures. */
  readonly letters: readonly LitBounds[];
}

export function compileAreaFilm(area: LedArea, picture: AreaPicture): AreaFilm {
  const shown = arrivalFilm(area, picture);
  return area.exit && !shown.loops ? followedBy(shown, exitFilm(area, area.exit, picture)) : shown;
}

function arrivalFilm(area: LedArea, picture: AreaPicture): AreaFilm {
  const { motion } = area;
  switch (motion.kind) {
    case 'still':
      return oneAfterOther([motion.holdMs], (_, board) => paste(board, area, picture.image));
    case 'blink': {
      const durations = Array.from({ length: motion.times * 2 }, (_, i) => (i % 2 === 0 ? motion.onMs : motion.offMs));
      const empty = filled(area.width, area.height, picture.ground);
      return oneAfterOther([...durations, motion.onMs], (i, board) =>
        paste(board, area, i % 2 === 0 ? picture.image : empty),
      );
    }
    case 'typewriter':
      return typewriterFilm(area, motion, picture);
    case 'continuous':
      return runningFilm(area, motion, picture);
    case 'snow':
      return snowFilm(area, motion, picture);
    case 'move':
    case 'cover':
    case 'wipe':
    case 'open':
    case 'close':
      return entranceFilm(area, motion, picture);
  }
}

/** The largest number of dots that an entrance travels. */
function travel(area: LedArea, motion: Entrance | LedExit): number {
  if (motion.kind === 'open' || motion.kind === 'close') return Math.ceil(area.width / 2);
  const sideways = 'direction' in motion && (motion.direction === 'left' || motion.direction === 'right');
  return sideways ? area.width : area.height;
}

type Entrance = Extract<LedMotion, { kind: 'move' | 'cover' | 'wipe' | 'open' | 'close' }>;

function entranceFilm(area: LedArea, motion: Entrance, picture: AreaPicture): AreaFilm {
  const { stepPx, stepMs } = frameTiming(motion.speed);
  const distance = travel(area, motion);
  const count = Math.max(1, Math.ceil(distance / stepPx));
  const durations = Array.from({ length: count }, (_, i) => (i === count - 1 ? motion.holdMs : stepMs));
  return oneAfterOther(durations, (i, board) => {
    const done = Math.min(distance, (i + 1) * stepPx);
    const left = distance - done;
    if (motion.kind === 'move' || motion.kind === 'cover') {
      if (motion.kind === 'move') paste(board, area, filled(area.width, area.height, picture.ground));
      const [dx, dy] = VECTORS[motion.direction];
      pasteShifted(board, area, picture.image, -dx * left, -dy * left);
      return;
    }
    pasteWhere(board, area, picture.image, (x, y) => uncovered(motion, area, x, y, done));
  });
}

/** Leaving is an arrival backwards, over the area's own ground; the last frame is empty. */
function exitFilm(area: LedArea, exit: LedExit, picture: AreaPicture): AreaFilm {
  const { stepPx, stepMs } = frameTiming(exit.speed);
  const distance = travel(area, exit);
  const count = Math.max(1, Math.ceil(distance / stepPx));
  const empty = filled(area.width, area.height, picture.ground);
  return oneAfterOther(
    Array.from({ length: count }, () => stepMs),
    (i, board) => {
      const gone = Math.min(distance, (i + 1) * stepPx);
      paste(board, area, empty);
      if (exit.kind === 'move') {
        const [dx, dy] = VECTORS[exit.direction];
        pasteShifted(board, area, picture.image, dx * gone, dy * gone);
      } else pasteWhere(board, area, picture.image, (x, y) => !uncovered(exit, area, x, y, gone));
    },
  );
}

/** One film and then another, as one. */
function followedBy(first: AreaFilm, second: AreaFilm): AreaFilm {
  const count = first.starts.length;
  return {
    starts: [...first.starts, ...second.starts.map((start) => first.totalMs + start)],
    totalMs: first.totalMs + second.totalMs,
    leavesMs: first.totalMs,
    loops: false,
    draw: (index, board) => (index < count ? first.draw(index, board) : second.draw(index - count, board)),
  };
}

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Whether a dot is uncovered after the edge has travelled `done` dots; a wipe's edge moves in its direction. */
function uncovered(motion: Entrance | LedExit, area: LedArea, x: number, y: number, done: number): boolean {
  if (motion.kind === 'open' || motion.kind === 'close') {
    const fromSide = Math.min(x, area.width - 1 - x);
    return motion.kind === 'close' ? fromSide < done : fromSide >= Math.ceil(area.width / 2) - done;
  }
  const direction = motion.kind === 'wipe' ? motion.direction : 'right';
  if (direction === 'right') return x < done;
  if (direction === 'left') return x >= area.width - done;
  return direction === 'down' ? y < done : y >= area.height - done;
}

function typewriterFilm(
  area: LedArea,
  motion: Extract<LedMotion, { kind: 'typewriter' }>,
  picture: AreaPicture,
): AreaFilm {
  const count = Math.max(1, picture.letters.length);
  const durations = Array.from({ length: count }, (_, i) => (i === count - 1 ? motion.holdMs : motion.letterMs));
  return oneAfterOther(durations, (i, board) => {
    if (i === count - 1) {
      paste(board, area, picture.image);
      return;
    }
    const shown = picture.letters.slice(0, i + 1);
    paste(board, area, filled(area.width, area.height, picture.ground));
    pasteWhere(board, area, picture.image, (x, y) =>
      shown.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom),
    );
  });
}

/**
 * A seamless run: the picture and the gap make a round of `period` dots, and frame f shows what lies f steps
 * further on. Rounds are whole, so the frame after the last one would be the first again.
 */
function runningFilm(
  area: LedArea,
  motion: Extract<LedMotion, { kind: 'continuous' }>,
  picture: AreaPicture,
): AreaFilm {
  const { stepPx, stepMs } = frameTiming(motion.speed);
  const round = runningRound(area, motion, picture);
  const sideways = motion.direction === 'left' || motion.direction === 'right';
  const period = sideways ? round.width : round.height;
  const count = (period / stepPx) * motion.rounds;
  const backwards = motion.direction === 'right' || motion.direction === 'down';
  const film = oneAfterOther(
    Array.from({ length: count }, () => stepMs),
    (i, board) => {
      const gone = modulo(backwards ? -i * stepPx : i * stepPx, period);
      for (let y = 0; y < area.height; y++) {
        const into = (area.y + y) * board.width + area.x;
        const row = (sideways ? y : (y + gone) % period) * round.width;
        if (!sideways) board.dots.set(round.dots.subarray(row, row + area.width), into);
        else
          for (let x = 0, from = gone; x < area.width; from = 0) {
            const take = Math.min(area.width - x, period - from);
            board.dots.set(round.dots.subarray(row + from, row + from + take), into + x);
            x += take;
          }
      }
    },
  );
  return { ...film, loops: true };
}

/** One whole round of a running picture: the picture and its gap, as long as the period. */
export function runningRound(
  area: Pick<LedArea, 'width' | 'height'>,
  motion: Extract<LedMotion, { kind: 'continuous' }>,
  picture: AreaPicture,
): DotImage {
  const period = runningPeriod(area, motion, picture.image);
  const sideways = motion.direction === 'left' || motion.direction === 'right';
  const round = filled(sideways ? period : area.width, sideways ? area.height : period, picture.ground);
  for (let y = 0; y < Math.min(round.height, picture.image.height); y++) {
    const from = y * picture.image.width;
    round.dots.set(
      picture.image.dots.subarray(from, from + Math.min(picture.image.width, round.width)),
      y * round.width,
    );
  }
  return round;
}

/** Dots of one round: picture and gap, at least the area's own length, and a whole number of steps. */
function runningPeriod(
  area: Pick<LedArea, 'width' | 'height'>,
  motion: Extract<LedMotion, { kind: 'continuous' }>,
  image: Pick<DotImage, 'width' | 'height'>,
): number {
  const { stepPx } = frameTiming(motion.speed);
  const sideways = motion.direction === 'left' || motion.direction === 'right';
  const length = (sideways ? image.width : image.height) + motion.gapPx;
  return Math.ceil(Math.max(length, sideways ? area.width : area.height) / stepPx) * stepPx;
}

function snowFilm(area: LedArea, motion: Extract<LedMotion, { kind: 'snow' }>, picture: AreaPicture): AreaFilm {
  const { stepPx, stepMs } = frameTiming(motion.speed);
  const { width, height } = area;
  // Lower dots leave first; within a row the order is scattered, the same every time.
  const leaves = (x: number, y: number): number =>
    (height - 1 - y) * stepPx + (((x * 73 + y * 151) ^ (x * 31)) % (4 * stepPx));
  const lit: { x: number; y: number; dot: number; leaves: number }[] = [];
  let longest = 0;
  picture.image.dots.forEach((dot, i) => {
    if (dot === picture.ground) return;
    const [x, y] = [i % width, Math.floor(i / width)];
    lit.push({ x, y, dot, leaves: leaves(x, y) });
    longest = Math.max(longest, leaves(x, y) + y);
  });
  const count = Math.ceil(longest / stepPx) + 1;
  const durations = Array.from({ length: count }, (_, i) => (i === count - 1 ? motion.holdMs : stepMs));
  return oneAfterOther(durations, (i, board) => {
    paste(board, area, filled(width, height, picture.ground));
    for (const flake of lit) {
      const fallen = i === count - 1 ? flake.y : i * stepPx - flake.leaves;
      if (fallen >= 0) setDot(board, area.x + flake.x, area.y + Math.min(flake.y, fallen), flake.dot);
    }
  });
}

function oneAfterOther(durations: readonly number[], draw: AreaFilm['draw']): AreaFilm {
  const starts: number[] = [];
  let totalMs = 0;
  for (const duration of durations) {
    starts.push(totalMs);
    totalMs += duration;
  }
  return { starts, totalMs, leavesMs: totalMs, loops: false, draw };
}

function filled(width: number, height: number, index: number): DotImage {
  const image = blankDots(width, height);
  image.dots.fill(index);
  return image;
}

function setDot(board: DotImage, x: number, y: number, dot: number): void {
  if (x >= 0 && y >= 0 && x < board.width && y < board.height) board.dots[y * board.width + x] = dot;
}

function paste(board: DotImage, area: LedArea, image: DotImage): void {
  pasteWhere(board, area, image, () => true);
}

function pasteWhere(board: DotImage, area: LedArea, image: DotImage, where: (x: number, y: number) => boolean): void {
  for (let y = 0; y < Math.min(area.height, image.height); y++)
    for (let x = 0; x < Math.min(area.width, image.width); x++)
      if (where(x, y)) setDot(board, area.x + x, area.y + y, image.dots[y * image.width + x] as number);
}

/** Pastes a picture moved by whole dots, cut at the area's edges. */
function pasteShifted(board: DotImage, area: LedArea, image: DotImage, dx: number, dy: number): void {
  for (let y = Math.max(0, dy); y < Math.min(area.height, area.height + dy); y++)
    for (let x = Math.max(0, dx); x < Math.min(area.width, area.width + dx); x++)
      setDot(board, area.x + x, area.y + y, image.dots[(y - dy) * image.width + x - dx] as number);
}

function modulo(value: number, period: number): number {
  return ((value % period) + period) % period;
}

/** The 1-dot frame round the board; dashes of four dots run clockwise when they have a step. */
export function compileBorderFilm(
  size: { readonly width: number; readonly height: number },
  border: { readonly style: 'solid' | 'dashes'; readonly stepMs?: number },
  index: number,
): AreaFilm {
  const places: [number, number][] = [];
  for (let x = 0; x < size.width; x++) places.push([x, 0]);
  for (let y = 1; y < size.height; y++) places.push([size.width - 1, y]);
  for (let x = size.width - 2; x >= 0 && size.height > 1; x--) places.push([x, size.height - 1]);
  for (let y = size.height - 2; y > 0 && size.width > 1; y--) places.push([0, y]);
  const runs = border.style === 'dashes' && border.stepMs !== undefined;
  const film = oneAfterOther(
    Array.from({ length: runs ? DASH * 2 : 1 }, () => border.stepMs ?? 0),
    (i, board) =>
      places.forEach(([x, y], at) => {
        const lit = border.style === 'solid' || modulo(at - i, DASH * 2) < DASH;
        setDot(board, x, y, lit ? index : 0);
      }),
  );
  return { ...film, loops: runs };
}

/** Dots of a dash, and of the gap after it. */
export const DASH = 4;

/** Draws a text's dots in a palette colour on a ground, as an opaque picture. */
export function colourDots(image: DotImage, ground: number, index: number): DotImage {
  const coloured = filled(image.width, image.height, ground);
  stampDots(coloured, image, 0, 0, index);
  return coloured;
}
