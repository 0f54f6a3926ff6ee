import type { DisplayCase } from '../../text/capitals.ts';
import type { Checked } from '../../diagnostics/checked.ts';
import { parseBoard, type Board, type BoardRequest } from '../boards.ts';
import type { Countdown } from '../countdown.ts';
import type { ColourClass } from '../panel.ts';
import type { LedBorder, LedContent, PageSchedule } from '../programme.ts';
import type { AreaMotion, WishedMotion } from '../wished-motion.ts';

/**
 * A programme as a person wants it, with its board: what is edited, kept and written to `.khauhieu-led` files.
 * What is left out (letters, line ends, speed, time, colour) is chosen when the plan is set on its board, so the
 * same plan goes to another board. Places and sizes are dots, times milliseconds, speeds dots a second.
 */
export interface LedPlan {
  readonly title: string;
  readonly board: BoardRequest;
  /** Absent: what the board is made with. */
  readonly colourClass?: ColourClass;
  /** Colour of a one-colour board's lamps, `#rrggbb`. */
  readonly lampColour?: string;
  readonly pages: readonly PlanPage[];
  readonly border?: PlanBorder;
}

export interface PlanPage {
  readonly id: string;
  /** Bottom to top. */
  readonly areas: readonly PlanArea[];
  readonly when?: PageSchedule;
  /** Makes a page for each day; `{n}` in its texts is the number of days left. Goes instead of `when`. */
  readonly countdown?: Countdown;
}

export interface PlanArea {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly content: PlanContent;
  readonly motion: PlanMotion;
  /** Colour behind the content; absent: unlit. */
  readonly ground?: string;
}

export type PlanContent = PlanText | PlanPicture | Extract<LedContent, { kind: 'widget' }>;

export interface PlanText {
  readonly kind: 'text';
  /** Line ends are kept where there are any; else lines break by sense. */
  readonly text: string;
  /** Absent: capitals. */
  readonly case?: DisplayCase;
  /** An offered font (`vn16`, `arimo-700-48`) or a face (`arimo-700`) in the largest size that fits. */
  readonly fontId?: string;
  /** Absent: the usual colour for the board. */
  readonly colour?: string;
  /** Absent: centred. */
  readonly align?: 'left' | 'centre' | 'right';
}

export interface PlanPicture {
  readonly kind: 'picture';
  readonly name: string;
  /** A PNG of at most {@link PICTURE_SIDE} pixels a side, base64. */
  readonly png: string;
  /** Flat colours keep their edges, or dots stand for shades. */
  readonly style: 'sharp' | 'shades';
}

/** Longest side of a picture in a plan: boards have few dots. */
export const PICTURE_SIDE = 1024;

/** Motion left out: what reads best. */
export type PlanMotion = Omit<WishedMotion, 'motion'> & { readonly motion?: AreaMotion };

export interface PlanBorder {
  readonly style: LedBorder['style'];
  /** Absent: the usual colour for the board. */
  readonly colour?: string;
  readonly stepMs?: number;
}

/** The board that a plan names. */
export function planBoard({ board, colourClass, lampColour }: LedPlan): Checked<Board> {
  return parseBoard(board, {
    ...(colourClass === undefined ? {} : { colourClass }),
    ...(lampColour === undefined ? {} : { lampColour }),
  });
}
