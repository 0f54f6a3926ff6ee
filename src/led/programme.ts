import type { DotImage } from './dot-image.ts';

/**
 * What a board plays. Places and sizes are whole LED dots from the top left, times whole milliseconds,
 * speeds dots a second, colours `#rrggbb` in small letters. The model maps one to one onto the programmes,
 * areas and items of controllers.
 */
export interface LedProgramme {
  readonly title: string;
  /** Played one after the other, then from the start. */
  readonly pages: readonly LedPage[];
  readonly border?: LedBorder;
}

export interface LedPage {
  readonly id: string;
  /** Bottom to top. */
  readonly areas: readonly LedArea[];
  /** Days and hours on which the page is played; absent: always. */
  readonly when?: PageSchedule;
}

export interface PageSchedule {
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Monday 1 to Sunday 7; absent: every day. */
  readonly weekdays?: readonly number[];
  /** `HH:MM`; the second is after the first. */
  readonly hours?: readonly [string, string];
  /** Percent of full brightness, for the instruction sheet and the preview. */
  readonly brightness?: number;
}

export interface LedArea {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly content: LedContent;
  readonly motion: LedMotion;
  /** How the content leaves after it has stood; running content stays. */
  readonly exit?: LedExit;
  /** Colour behind the content; absent: unlit. */
  readonly ground?: string;
}

export type LedContent =
  | {
      readonly kind: 'text';
      readonly lines: readonly string[];
      readonly fontId: string;
      readonly colour: string;
      readonly align: 'left' | 'centre' | 'right';
    }
  /** A picture already in dots; index n has the colour `colours[n - 1]`, 0 is unlit. */
  | { readonly kind: 'picture'; readonly image: DotImage; readonly colours: readonly string[] }
  /** An empty box for the card's own clock, date or thermometer: values that change can't be baked. */
  | { readonly kind: 'widget'; readonly widget: 'clock' | 'date' | 'temperature' };

export type Direction = 'left' | 'right' | 'up' | 'down';

/** `hold` is the time that the content stands still, `speed` the wished dots a second. */
export type LedMotion =
  | { readonly kind: 'still'; readonly holdMs: number }
  /** Comes in from outside, then stands. */
  | { readonly kind: 'move'; readonly direction: Direction; readonly speed: number; readonly holdMs: number }
  /** Runs without end; the page lasts `rounds` rounds. */
  | {
      readonly kind: 'continuous';
      readonly direction: Direction;
      readonly speed: number;
      readonly gapPx: number;
      readonly rounds: number;
    }
  /** Slides over, or uncovers in place, what the page before left. */
  | { readonly kind: 'cover' | 'wipe'; readonly direction: Direction; readonly speed: number; readonly holdMs: number }
  /** Uncovers from the middle outwards, or from both sides inwards. */
  | { readonly kind: 'open' | 'close'; readonly speed: number; readonly holdMs: number }
  /** Letter by letter (an NFC letter with its marks is one). */
  | { readonly kind: 'typewriter'; readonly letterMs: number; readonly holdMs: number }
  /** Dots fall into their places. */
  | { readonly kind: 'snow'; readonly speed: number; readonly holdMs: number }
  | { readonly kind: 'blink'; readonly onMs: number; readonly offMs: number; readonly times: number };

export type LedExit =
  | { readonly kind: 'move' | 'wipe'; readonly direction: Direction; readonly speed: number }
  | { readonly kind: 'open' | 'close'; readonly speed: number };

export interface LedBorder {
  readonly style: 'solid' | 'dashes';
  readonly colour: string;
  /** Dashes may run round the board, one dot every `stepMs`. */
  readonly stepMs?: number;
}

/** The lines written on each page. */
export function linesByPage({ pages }: LedProgramme): string[][] {
  return pages.map(({ areas }) => areas.flatMap(({ content }) => (content.kind === 'text' ? content.lines : [])));
}

/** How long a page is held: time to read it, 140 ms a character and a second to find it, three seconds at least. */
export function readingTimeMs(text: string): number {
  const characters = [...text.normalize('NFC')].length;
  return Math.max(3000, Math.ceil((1000 + 140 * characters) / 10) * 10);
}

/** Gap between two rounds of a running text: a third of the board, 24 dots at least. */
export function runningGap(boardWidthPx: number): number {
  return Math.max(24, Math.ceil(boardWidthPx / 3));
}

/** Normal speed in dots a second: 50 at 16 rows, growing with the letters so that as many pass a second. */
export function normalSpeed(fontRows: number): number {
  return Math.min(100, Math.max(40, Math.round((50 * fontRows) / 16 / 10) * 10));
}
