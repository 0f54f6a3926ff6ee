import { MM_PER_INCH } from '../geometry/units.ts';
import type { ImageNode, Picture } from '../model/design.ts';
import { uprightSize } from '../model/pictures.ts';

/** An eye tells two lines apart at one minute of arc: so many pixels an inch at one metre. */
const EYE_PPI_AT_1_M = 87.3;
/** Trade habit asks for three times what the eye sees, between these. */
const HABIT = { times: 3, least: 30, most: 150 } as const;
/** Below this single pixels show to those who come near; from far off the habit's three times is enough. */
const COARSE_PPI = 20;
/** Below this single pixels are squares of five millimetres: no picture, wherever it is seen from. */
const SQUARES_PPI = 5;

export interface Resolution {
  /**
   * `sharp`: as fine as printers ask for; `fair`: nothing shows from there; `coarse`: pixels show; `squares`: hardly
   * more than that.
   */
  readonly verdict: 'sharp' | 'fair' | 'coarse' | 'squares';
  /** Pixels to the inch that are asked for. */
  readonly wantedPpi: number;
  /** From how many metres away no pixels are seen. */
  readonly sharpFromM: number;
}

/** Pixels to the inch at final size, along the side where they are fewer; endless for what has no size. */
export function effectivePpi({ width, height, crop }: ImageNode, picture: Picture): number {
  const size = uprightSize(picture);
  const across = (size.width * crop.width * MM_PER_INCH) / width;
  const down = (size.height * crop.height * MM_PER_INCH) / height;
  return width > 0 && height > 0 ? Math.min(across, down) : Infinity;
}

/** Whether a picture is fine enough for where it is seen from, in metres. */
export function judgeResolution(ppi: number, metres: number): Resolution {
  const seen = EYE_PPI_AT_1_M / metres;
  const wantedPpi = Math.round(Math.min(HABIT.most, Math.max(HABIT.least, HABIT.times * seen)));
  return { verdict: verdictOf(ppi, seen, wantedPpi), wantedPpi, sharpFromM: EYE_PPI_AT_1_M / ppi };
}

function verdictOf(ppi: number, seen: number, wanted: number): Resolution['verdict'] {
  if (ppi >= wanted) return 'sharp';
  if (ppi < Math.max(seen / HABIT.times, SQUARES_PPI)) return 'squares';
  return ppi < Math.max(seen, Math.min(COARSE_PPI, HABIT.times * seen)) ? 'coarse' : 'fair';
}
