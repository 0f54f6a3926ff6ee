import { roundTo } from '../geometry/units.ts';
import type { Board } from './boards.ts';
import type { DotFont } from './fonts/dot-font.ts';

/** Metres of distance for each centimetre of capital: comfortable, planned for, and the limit of good eyes. */
const METRES_PER_CM = { comfortable: 1.2, planned: 3, limit: 4 } as const;
/** One minute of arc: a dot of 1 mm is seen under it at 3.438 m. */
const METRES_PER_MM_ARCMINUTE = 3.438;

export interface ReadingDistance {
  readonly comfortableM: number;
  /** Up to here letters and tone marks are read: what the studio shows. */
  readonly readableM: number;
  readonly limitM: number;
  /** What fails first beyond `readableM`. */
  readonly limitedBy: 'letters' | 'marks';
}

/**
 * How far a text is read. Letters: 3 m for each centimetre of capital (trade rules run from 1.2 to 4). Tone
 * marks: a stroke needs one minute of arc. The smaller distance counts; 20/40 eyes read half as far.
 */
export function measureReadingDistance(
  font: Pick<DotFont, 'capRows' | 'markDots'>,
  { pitchMm }: Pick<Board, 'pitchMm'>,
): ReadingDistance {
  const capCm = (font.capRows * pitchMm) / 10;
  const letters = METRES_PER_CM.planned * capCm;
  const marks = METRES_PER_MM_ARCMINUTE * pitchMm * font.markDots;
  return {
    comfortableM: roundTo(METRES_PER_CM.comfortable * capCm, 1),
    readableM: roundTo(Math.min(letters, marks), 1),
    limitM: roundTo(METRES_PER_CM.limit * capCm, 1),
    limitedBy: letters <= marks ? 'letters' : 'marks',
  };
}

/** Beyond this distance single dots melt into strokes, even for very good eyes. */
export function dotsMeltDistanceM(pitchMm: number): number {
  return roundTo(pitchMm * METRES_PER_MM_ARCMINUTE, 1);
}

/**
 * Sigma of the eye's blur in dots of the board, for a Gaussian of one minute of arc at half height.
 * `acuity` 1 is 20/20; 0.5 is 20/40 and blurs twice as much.
 */
export function eyeBlurSigma(distanceM: number, pitchMm: number, acuity = 1): number {
  return (0.425 * distanceM * 1000) / (3438 * pitchMm * acuity);
}

/** Weights of a Gaussian from -3σ to 3σ, of sum 1; the middle one is at `(length - 1) / 2`. */
export function gaussianWeights(sigma: number): Float64Array {
  const reach = Math.max(1, Math.ceil(3 * sigma));
  const weights = new Float64Array(2 * reach + 1);
  let sum = 0;
  for (let i = -reach; i <= reach; i++) {
    const weight = sigma > 0 ? Math.exp(-(i * i) / (2 * sigma * sigma)) : i === 0 ? 1 : 0;
    weights[i + reach] = weight;
    sum += weight;
  }
  return weights.map((weight) => weight / sum);
}

/** Light round the board, for the veil over unlit dots: lux on its face. */
export const AMBIENT_LUX = { night: 20, dusk: 400, shade: 20_000, sun: 80_000 } as const;

/** Reflected share of light: a black mask, clean. Dusty or sunlit faces reach 0.05. */
const FACE_REFLECTANCE = 0.03;

/** Mean luminance in cd/m² of a dot's square: lamps are linear, the card applies the gamma. `value` 0 to 255. */
export function dotLuminance(nits: number, value: number, brightness = 1, gamma = 2.2): number {
  return nits * brightness * (value / 255) ** gamma;
}

/** Luminance of the unlit face in cd/m² under ambient light (a matt surface: ρE/π). */
export function veilLuminance(lux: number, reflectance = FACE_REFLECTANCE): number {
  return (reflectance * lux) / Math.PI;
}

/** Lit against unlit as the eye sees it, n : 1. Under about 3 : 1 text is lost. */
export function boardContrast(nits: number, lux: number, brightness = 1, reflectance = FACE_REFLECTANCE): number {
  const veil = veilLuminance(lux, reflectance);
  return (nits * brightness + veil) / Math.max(veil, 0.01);
}

/** Pixels of a monitor that show a length at its true angle. `eyeM`: from the eye to the monitor. */
export function trueAnglePixels(lengthMm: number, distanceM: number, monitorPpi: number, eyeM = 0.6): number {
  return ((lengthMm / (distanceM * 1000)) * eyeM * 1000 * monitorPpi) / 25.4;
}

/** Brightness to set by the time of day, percent: sun, dusk, and a night that doesn't dazzle (about 300 cd/m²). */
export function brightnessHints(nits: number): { readonly day: number; readonly dusk: number; readonly night: number } {
  return { day: 100, dusk: 40, night: Math.min(100, Math.max(5, Math.round((300 / nits) * 100))) };
}

/** How a board's light is shown on a monitor, all linear and relative to what the eye is adapted to (1 = full white). */
export interface ViewLight {
  /** What a fully driven dot's square gives on average; above 1 it dazzles and is shown as white. */
  readonly lit: number;
  /** The veil of ambient light over the whole face. */
  readonly veil: number;
  /** Wide glare from the lit dots, as a share of the board's mean light. */
  readonly glare: number;
}

/** What reflects round a board in daylight: a grey of 18 %. */
const SURROUND_REFLECTANCE = 0.18;
const NIGHT_GLARE = 0.015;

/**
 * The eye adapts to the brighter of the text and its surroundings, never to a fixed white: by day a weak board is
 * grey on grey, at night the same board is full. `brightness` is 0 to 1 of full drive.
 */
export function viewLight(board: Pick<Board, 'nits'>, lux: number, brightness = 1): ViewLight {
  const text = board.nits * brightness;
  const veil = veilLuminance(lux);
  const surround = (SURROUND_REFLECTANCE * lux) / Math.PI;
  const adapted = Math.max(text + veil, surround, 1);
  return { lit: text / adapted, veil: veil / adapted, glare: NIGHT_GLARE };
}

/** Share of the dot grid still seen as dots under a blur of `sigma` dots: the first harmonic of a Gaussian. */
export function dotStructure(sigma: number): number {
  return Math.exp(-2 * Math.PI ** 2 * sigma ** 2);
}
