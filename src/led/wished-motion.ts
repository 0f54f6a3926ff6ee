import {
  normalSpeed,
  readingTimeMs,
  runningGap,
  type Direction,
  type LedArea,
  type LedExit,
  type LedMotion,
} from './programme.ts';

/** Motions of one area by the words of the command line, the studio and programme files. */
export const AREA_MOTIONS = [
  'still',
  'scroll-left',
  'scroll-right',
  'scroll-up',
  'scroll-down',
  'move-left',
  'move-right',
  'move-up',
  'move-down',
  'cover',
  'wipe',
  'open',
  'close',
  'typewriter',
  'snow',
  'blink',
] as const;
export type AreaMotion = (typeof AREA_MOTIONS)[number];

/** How an area leaves: out of its box in a direction, covered up in one, or shut like a curtain. */
export const AREA_EXITS = ['move-left', 'move-right', 'move-up', 'move-down', 'wipe', 'open', 'close'] as const;
export type AreaExit = (typeof AREA_EXITS)[number];

/** A motion as a person asks for it; what is left out follows from the letters and the time they need. */
export interface WishedMotion {
  readonly motion: AreaMotion;
  /** Way of `cover` and `wipe`. */
  readonly direction?: Direction;
  /** Dots a second. */
  readonly speed?: number;
  readonly holdMs?: number;
  /** Of running content: unlit dots between two rounds, and how many rounds. */
  readonly gapPx?: number;
  readonly rounds?: number;
  readonly letterMs?: number;
  readonly onMs?: number;
  readonly offMs?: number;
  readonly times?: number;
  readonly exit?: AreaExit;
}

const LETTER_MS = 120;
const BLINK = { onMs: 1000, offMs: 500, times: 3 } as const;

/** The motion in numbers. `fontRows` is the height of the letters, `words` what has to be read meanwhile. */
export function motionAsWished(
  wish: WishedMotion,
  box: Pick<LedArea, 'width' | 'height'>,
  fontRows: number,
  words: string,
): LedMotion {
  const { motion } = wish;
  const holdMs = wish.holdMs ?? readingTimeMs(words);
  const speed = wish.speed ?? normalSpeed(fontRows);
  const entrance = { speed: wish.speed ?? entranceSpeed(box), holdMs };
  switch (motion) {
    case 'still':
      return { kind: 'still', holdMs };
    case 'scroll-left':
    case 'scroll-right':
    case 'scroll-up':
    case 'scroll-down': {
      const direction = directionOf(motion);
      const length = direction === 'left' || direction === 'right' ? box.width : box.height;
      const gapPx = wish.gapPx ?? runningGap(length);
      return { kind: 'continuous', direction, speed, gapPx, rounds: wish.rounds ?? 1 };
    }
    case 'move-left':
    case 'move-right':
      return { kind: 'move', direction: directionOf(motion), ...entrance };
    case 'move-up':
    case 'move-down':
      return { kind: 'move', direction: directionOf(motion), speed, holdMs };
    case 'cover':
      return { kind: 'cover', direction: wish.direction ?? 'left', ...entrance };
    case 'wipe':
      return { kind: 'wipe', direction: wish.direction ?? 'right', ...entrance };
    case 'open':
    case 'close':
      return { kind: motion, ...entrance };
    case 'typewriter':
      return { kind: 'typewriter', letterMs: wish.letterMs ?? LETTER_MS, holdMs };
    case 'snow':
      return { kind: 'snow', speed, holdMs };
    case 'blink':
      return {
        kind: 'blink',
        onMs: wish.onMs ?? BLINK.onMs,
        offMs: wish.offMs ?? BLINK.offMs,
        times: wish.times ?? BLINK.times,
      };
  }
}

/** The way out in numbers: as fast as an entrance. */
export function exitAsWished(
  { exit, speed }: WishedMotion,
  box: Pick<LedArea, 'width' | 'height'>,
): LedExit | undefined {
  if (exit === undefined) return undefined;
  const fast = speed ?? entranceSpeed(box);
  if (exit === 'open' || exit === 'close') return { kind: exit, speed: fast };
  if (exit === 'wipe') return { kind: 'wipe', direction: 'right', speed: fast };
  return { kind: 'move', direction: directionOf(exit), speed: fast };
}

/** Half the box a second, between 50 and 400 dots. */
function entranceSpeed({ width }: Pick<LedArea, 'width'>): number {
  return Math.max(50, Math.min(400, Math.round(width / 2)));
}

function directionOf(name: `${string}-${Direction}`): Direction {
  return name.slice(name.lastIndexOf('-') + 1) as Direction;
}
