import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Board, BoardChoices, BoardRequest } from '../../led/boards.ts';
import type { LedFileOrder } from '../../led/files/make-led-file.ts';
import type { LedPalette } from '../../led/palette.ts';
import type { LedPlan } from '../../led/plan/led-plan.ts';
import type { BoardMoment } from '../../led/plan/playing-pages.ts';
import type { LedMotion } from '../../led/programme.ts';
import type { SloganChoices } from '../../led/slogan-programme.ts';
import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';

/** What is to be shown, and on which board. */
export interface LedWish {
  readonly show: SloganWish | PlanWish;
  /** All fonts there are; the worker loads those that boards use. */
  readonly fonts: readonly { readonly info: CatalogueFont; readonly url: string }[];
}

/** One slogan, laid out the best way or the way asked for. */
export interface SloganWish {
  readonly kind: 'slogan';
  readonly text: string;
  readonly board: BoardRequest;
  readonly boardChoices: BoardChoices;
  readonly choices: SloganChoices;
}

/** A programme of several pages; with a moment, those of its pages that play then. */
export interface PlanWish {
  readonly kind: 'plan';
  readonly plan: LedPlan;
  readonly moment: BoardMoment | undefined;
}

/** A film without its frames, which are asked for as they are shown. */
export interface LedFilmSummary {
  readonly board: Board;
  readonly palette: LedPalette;
  /** When each frame starts, in milliseconds; one more at the end. */
  readonly starts: Float64Array;
  readonly fontId?: string;
  readonly pages: readonly FilmPageSummary[];
}

export interface FilmPageSummary {
  /** Of the plan's page; the pages of a countdown's days share one. */
  readonly id: string;
  readonly firstFrame: number;
  readonly frameCount: number;
  readonly durationMs: number;
  /** When everything of the page is in its place: what a thumbnail shows. */
  readonly settledFrame: number;
  /** How much of its full light the board gives while the page is played, 0 to 1. */
  readonly dimming: number;
  readonly areas: readonly AreaSummary[];
}

/** What was chosen where a person left it open. */
export interface AreaSummary {
  readonly id: string;
  readonly lines: readonly string[];
  readonly fontId?: string;
  readonly motion: LedMotion;
}

export type LedOrder =
  | { readonly id: number; readonly kind: 'film'; readonly wish: LedWish }
  | { readonly id: number; readonly kind: 'frames'; readonly from: number; readonly count: number }
  | {
      readonly id: number;
      readonly kind: 'file';
      readonly wish: LedWish;
      readonly file: LedFileOrder | { readonly kind: 'mp4' };
      readonly name: string;
    };

export type LedAnswer =
  | {
      readonly id: number;
      readonly kind: 'film';
      readonly film?: LedFilmSummary;
      readonly findings: readonly Diagnostic[];
    }
  | { readonly id: number; readonly kind: 'frames'; readonly from: number; readonly frames: readonly Uint8Array[] }
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly of: number }
  | {
      readonly id: number;
      readonly kind: 'file';
      readonly bytes?: Uint8Array;
      readonly findings: readonly Diagnostic[];
    }
  | { readonly id: number; readonly kind: 'failure'; readonly why: string };
