import type { BoardRequest } from '../../led/boards.ts';
import { BOARD_PRESETS, PANELS } from '../../led/catalogue.data.ts';
import { AMBIENT_LUX } from '../../led/preview.ts';
import { MOTION_NAMES, type MotionName } from '../../led/slogan-programme.ts';
import type { ColourClass } from '../../led/panel.ts';
import type { SloganWish } from './led-message.ts';

export type LedView = 'close' | 'distance' | 'angle';
export type Ambient = keyof typeof AMBIENT_LUX;

/** Everything a person chooses at the LED door. Remembered from visit to visit. */
export interface LedSettings {
  /** One slogan, or a programme of several pages. */
  readonly mode: 'slogan' | 'plan';
  readonly slogan: string;
  readonly board: BoardRequest;
  /** Absent: what the board is made with. */
  readonly colourClass?: ColourClass;
  /** Colour of a one-colour board's lamps. */
  readonly lampColour: string;
  /** Absent: what fits best. */
  readonly motion?: MotionName;
  /** Dots a second; absent: the normal speed for the letters. */
  readonly speed?: number;
  /** Absent: as many as read best. */
  readonly lines?: number;
  readonly upper: boolean;
  /** Absent: the usual colour for the board. */
  readonly colour?: string;
  readonly familyId?: string;
  readonly view: LedView;
  readonly distanceM: number;
  readonly ambient: Ambient;
  /** Percent. */
  readonly brightness: number;
  /** What the card of an RGB board raises colours to; lamps of other boards are only on or off. */
  readonly gamma: number;
}

export const FIRST_SETTINGS: LedSettings = {
  mode: 'slogan',
  slogan: '',
  board: { kind: 'preset', id: 'p10-red-320x32' },
  lampColour: '#ff0000',
  upper: true,
  view: 'close',
  distanceM: 20,
  ambient: 'dusk',
  brightness: 100,
  gamma: 2.2,
};

/** No card offers more. */
export const GAMMA_RANGE = [1, 4] as const;

/** Far enough for the largest board sold; nearer than 2 m nobody stands. */
export const DISTANCE_RANGE_M = [2, 200] as const;

/** The slogan and its board as the film maker takes them. */
export function sloganWish(settings: LedSettings): SloganWish {
  const { slogan, board, colourClass, lampColour, motion, speed, lines, upper, colour } = settings;
  return {
    kind: 'slogan',
    text: slogan,
    board,
    boardChoices: { lampColour, ...(colourClass === undefined ? {} : { colourClass }) },
    choices: {
      case: upper ? 'upper' : 'as-is',
      ...(motion === undefined ? {} : { motion }),
      ...(speed === undefined ? {} : { speed }),
      ...(lines === undefined ? {} : { lines }),
      ...(colour === undefined ? {} : { colour }),
    },
  };
}

/** Takes from what was remembered what still makes sense. */
export function readLedSettings(raw: unknown): LedSettings {
  if (typeof raw !== 'object' || raw === null) return FIRST_SETTINGS;
  const {
    mode,
    slogan,
    board,
    colourClass,
    lampColour,
    motion,
    upper,
    view,
    ambient,
    distanceM,
    brightness,
    familyId,
    gamma,
  } = raw as Record<string, unknown>;
  const one = <Value extends string>(value: unknown, known: readonly Value[]): Value | undefined =>
    known.find((entry) => entry === value);
  const between = (value: unknown, [least, most]: readonly [number, number], other: number): number =>
    typeof value === 'number' && value >= least && value <= most ? value : other;
  const kept = {
    colourClass: one(colourClass, ['one', 'dual', 'tri', 'rgb'] as const),
    motion: one(motion, MOTION_NAMES),
    familyId: typeof familyId === 'string' ? familyId : undefined,
  };
  return {
    mode: mode === 'plan' ? 'plan' : 'slogan',
    slogan: typeof slogan === 'string' ? slogan : '',
    board: readBoard(board) ?? FIRST_SETTINGS.board,
    lampColour:
      typeof lampColour === 'string' && /^#[0-9a-f]{6}$/.test(lampColour) ? lampColour : FIRST_SETTINGS.lampColour,
    upper: upper !== false,
    view: one(view, ['close', 'distance', 'angle'] as const) ?? FIRST_SETTINGS.view,
    distanceM: between(distanceM, DISTANCE_RANGE_M, FIRST_SETTINGS.distanceM),
    ambient: one(ambient, Object.keys(AMBIENT_LUX) as Ambient[]) ?? FIRST_SETTINGS.ambient,
    brightness: between(brightness, [5, 100], FIRST_SETTINGS.brightness),
    gamma: between(gamma, GAMMA_RANGE, FIRST_SETTINGS.gamma),
    ...(kept.colourClass ? { colourClass: kept.colourClass } : {}),
    ...(kept.motion ? { motion: kept.motion } : {}),
    ...(kept.familyId ? { familyId: kept.familyId } : {}),
  };
}

function readBoard(raw: unknown): BoardRequest | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const board = raw as Record<string, unknown>;
  const numbers = (...keys: readonly string[]): boolean => keys.every((key) => typeof board[key] === 'number');
  if (board['kind'] === 'preset' && BOARD_PRESETS.some(({ id }) => id === board['id'])) return raw as BoardRequest;
  if (board['kind'] === 'modules' && PANELS.some(({ id }) => id === board['panelId']) && numbers('across', 'down'))
    return raw as BoardRequest;
  if (board['kind'] === 'dots' && numbers('widthPx', 'heightPx', 'pitchMm')) return raw as BoardRequest;
  return undefined;
}
