import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Board, BoardChoices, BoardRequest } from '../../led/boards.ts';
import type { LedFileOrder } from '../../led/files/make-led-file.ts';
import type { LedPalette } from '../../led/palette.ts';
import type { SloganChoices } from '../../led/slogan-programme.ts';
import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';

/** What is to be shown, and on which board. */
export interface LedWish {
  readonly text: string;
  readonly board: BoardRequest;
  readonly boardChoices: BoardChoices;
  readonly choices: SloganChoices;
  /** All fonts there are; the worker loads those that boards use. */
  readonly fonts: readonly { readonly info: CatalogueFont; readonly url: string }[];
}

/** A film without its frames, which are asked for as they are shown. */
export interface LedFilmSummary {
  readonly board: Board;
  readonly palette: LedPalette;
  /** When each frame starts, in milliseconds; one more at the end. */
  readonly starts: Float64Array;
  readonly fontId: string;
  readonly way: 'still' | 'pages' | 'scroll';
  /** Lines by page. */
  readonly pages: readonly (readonly string[])[];
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
