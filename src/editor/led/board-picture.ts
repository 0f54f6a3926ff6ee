import type { LedFilmSummary } from './led-message.ts';
import { dotStructure, eyeBlurSigma, gaussianWeights, viewLight, AMBIENT_LUX } from '../../led/preview.ts';
import { rgbParts } from '../../led/palette.ts';
import type { Ambient, LedView } from './led-settings.ts';

/** How the board is looked at. */
export interface BoardView {
  readonly view: LedView;
  readonly distanceM: number;
  readonly ambient: Ambient;
  /** 0 to 1. */
  readonly brightness: number;
  /** Of the page that is shown, 0 to 1: the eye stays used to the board's full light while a page is dimmed. */
  readonly dimming: number;
  /** What the card raises colours to before it drives the lamps. */
  readonly gamma: number;
}

/** What a renderer of the board needs, in numbers. */
export interface BoardShading {
  /** Blur of the eye in dots. */
  readonly sigma: number;
  readonly weights: Float64Array;
  /** 1: every dot stands for itself; 0: dots have melted. */
  readonly structure: number;
  /** Half axes of a lamp in dots. */
  readonly lamp: readonly [number, number];
  readonly lit: number;
  readonly veil: number;
  readonly glare: number;
  /** Linear light of each palette colour, 0 to 1, three numbers a colour. */
  readonly palette: Float32Array;
}

/** Standing right before the board. */
const CLOSE_M = 2;
/** The widest blur drawn; beyond it nothing is read anyway. */
const MOST_SIGMA = 6;
/** Through-hole lamps are ovals, wider than high (0.54 × 0.40 of the pitch). */
const OVAL = 1.16;

export function shadeBoard({ board, palette }: LedFilmSummary, view: BoardView): BoardShading {
  const distance = view.view === 'close' ? CLOSE_M : view.distanceM;
  const sigma = Math.min(MOST_SIGMA, eyeBlurSigma(distance, board.pitchMm));
  const light = viewLight(board, AMBIENT_LUX[view.ambient], view.brightness);
  const radius = Math.sqrt(board.fill / Math.PI);
  return {
    sigma,
    weights: gaussianWeights(sigma),
    structure: dotStructure(sigma),
    lamp: board.lamp === 'dip' ? [radius * OVAL, radius / OVAL] : [radius, radius],
    ...light,
    lit: light.lit * view.dimming,
    palette: new Float32Array(palette.flatMap((colour) => rgbParts(colour).map((part) => (part / 255) ** view.gamma))),
  };
}

/** How much the page of a frame is dimmed; see `FilmPageSummary`. */
export function dimmingAt({ pages }: LedFilmSummary, frame: number): number {
  return (
    pages.find(({ firstFrame, frameCount }) => frame >= firstFrame && frame < firstFrame + frameCount)?.dimming ?? 1
  );
}

/** Draws frames of a board into a canvas. */
export interface BoardRenderer {
  draw(dots: Uint8Array, width: number, height: number, shading: BoardShading): void;
  dispose(): void;
}

/** Lamps smaller than a few pixels would only flicker. */
export function gridShown(pixelsADot: number): number {
  return Math.min(1, Math.max(0, (pixelsADot - 2) / 2));
}

/** Wide glare: a share of the mean light of the whole board. */
export function meanGlow(dots: Uint8Array, { palette, lit, glare }: BoardShading): [number, number, number] {
  const counts = new Uint32Array(256);
  for (const dot of dots) counts[dot] = (counts[dot] ?? 0) + 1;
  const glow: [number, number, number] = [0, 0, 0];
  for (let index = 0; index * 3 < palette.length; index++)
    for (let part = 0; part < 3; part++)
      glow[part as 0 | 1 | 2] += ((counts[index] ?? 0) / dots.length) * (palette[index * 3 + part] ?? 0) * lit * glare;
  return glow;
}
