import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LedFilm } from './compile-programme.ts';
import { ledLuminance } from './palette.ts';

/** WCAG 2.3.1: no more than three flashes in any second. */
const MOST_FLASHES = 3;
/** A change counts from this much of full white, when the darker state is below `DARK`. */
const LEAST_CHANGE = 0.1;
const DARK = 0.8;
/** Dots looked at in one frame; larger boards are sampled evenly. */
const MOST_SAMPLES = 20_000;
/** The board is also looked at in quarters: a flash of a quarter of the field counts. */
const FIELDS = 5;

interface Swing {
  readonly at: number;
  readonly up: boolean;
}

/**
 * Watches a finished film, past its end into its beginning, for flashing: pairs of opposite changes of the
 * mean luminance of the board or a quarter of it. `led/flashes` (error) when any second holds more than three.
 * This catches what rules for single effects can't: fast cuts, chases, typewriters and blinking together.
 */
export function checkFlashes(film: LedFilm): Diagnostic[] {
  const luminance = film.palette.map(ledLuminance);
  const brightest = Math.max(...luminance, 1e-6);
  const stride = Math.max(1, Math.ceil((film.width * film.height) / MOST_SAMPLES));
  const swings: Swing[][] = Array.from({ length: FIELDS }, () => []);
  const extremes: number[] = [];
  const rising: (boolean | undefined)[] = [];
  let time = 0;
  for (let step = 0; time <= film.durationMs + 1000; step++) {
    const frame = film.frame(step % film.frameCount);
    // Measured against the board's own full light, so that a red board counts like a white one.
    const means = fieldMeans(frame.dots, film.width, film.height, stride, luminance).map((mean) => mean / brightest);
    for (let field = 0; field < FIELDS; field++) {
      const mean = means[field] as number;
      const extreme = extremes[field] ?? mean;
      const up = mean > extreme;
      const swung = Math.abs(mean - extreme) >= LEAST_CHANGE && Math.min(mean, extreme) < DARK;
      if (swung) {
        if (rising[field] !== up) swings[field]?.push({ at: time, up });
        rising[field] = up;
        extremes[field] = mean;
      } else if (rising[field] === up || rising[field] === undefined) extremes[field] = mean;
    }
    time += frame.durationMs;
  }
  const worst = Math.max(...swings.map(mostFlashesInASecond));
  return worst > MOST_FLASHES
    ? [diagnostic('led/flashes', 'error', undefined, { flashes: worst, most: MOST_FLASHES })]
    : [];
}

function fieldMeans(
  dots: Uint8Array,
  width: number,
  height: number,
  stride: number,
  luminance: readonly number[],
): number[] {
  const sums = Array.from({ length: FIELDS }, () => 0);
  const counts = Array.from({ length: FIELDS }, () => 0);
  for (let i = 0; i < dots.length; i += stride) {
    const x = i % width;
    const y = (i - x) / width;
    const quarter = 1 + (x * 2 < width ? 0 : 1) + (y * 2 < height ? 0 : 2);
    const light = luminance[dots[i] as number] as number;
    sums[0] = (sums[0] as number) + light;
    counts[0] = (counts[0] as number) + 1;
    sums[quarter] = (sums[quarter] as number) + light;
    counts[quarter] = (counts[quarter] as number) + 1;
  }
  return sums.map((sum, i) => sum / Math.max(1, counts[i] as number));
}

/** Two opposite changes are one flash. */
function mostFlashesInASecond(swings: readonly Swing[]): number {
  let most = 0;
  let from = 0;
  for (let to = 0; to < swings.length; to++) {
    while ((swings[to] as Swing).at - (swings[from] as Swing).at >= 1000) from++;
    most = Math.max(most, Math.floor((to - from + 1) / 2));
  }
  return most;
}
