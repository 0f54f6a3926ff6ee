/** Steps of a motion: whole dots a frame and whole centiseconds a frame, as GIF and players keep them. */
export interface FrameTiming {
  readonly stepPx: number;
  readonly stepMs: number;
}

/** Browsers slow down frames shorter than this, and 50 frames a second move smoothly. */
const SHORTEST_CS = 2;
const MOST_STEP_PX = 8;
/** A speed this far off is still taken rather than move two dots at once, which is seen as a jump on coarse boards. */
const TOLERANCE = 0.21;

/** The frames for a wished speed (dots a second, more than 0): one dot a frame as long as that is near enough. */
export function frameTiming(speed: number): FrameTiming {
  let best: FrameTiming = { stepPx: 1, stepMs: 20 };
  let bestError = Infinity;
  for (let stepPx = 1; stepPx <= MOST_STEP_PX; stepPx++) {
    const stepMs = 10 * Math.max(SHORTEST_CS, Math.round((100 * stepPx) / speed));
    const error = Math.abs(timingSpeed({ stepPx, stepMs }) / speed - 1);
    if (error <= TOLERANCE) return { stepPx, stepMs };
    if (error < bestError) {
      bestError = error;
      best = { stepPx, stepMs };
    }
  }
  return best;
}

/** The speed that a timing really has, in dots a second. */
export function timingSpeed({ stepPx, stepMs }: FrameTiming): number {
  return (1000 * stepPx) / stepMs;
}
