import type { ImageNode } from '../model/design.ts';

const MM_PER_INCH = 25.4;
/** What an eye tells apart from one metre away (one arc minute), in pixels to the inch. */
const EYE_LIMIT_PPI = 87.3;
/** Prints are made with up to three times of that, within what printers and files can hold. */
const WANTED_TIMES = 3;
const WANTED_PPI = { least: 30, most: 150 } as const;
/** Below this pixels are seen whatever the distance: people come near. */
const LEAST_PPI = 20;

export interface Resolution {
  /** Pixels to the inch at the size printed. */
  readonly ppi: number;
  readonly verdict: 'sharp' | 'fair' | 'poor';
  /** What is wanted for the distance. */
  readonly wantedPpi: number;
  /** From how many metres away no pixels are seen. */
  readonly sharpFromM: number;
}

/** Pixels to the inch of a picture as it is shown: the worse of both directions. `size`: upright, in pixels. */
export function effectivePpi(
  { width, height, crop }: Pick<ImageNode, 'width' | 'height' | 'crop'>,
  size: { readonly width: number; readonly height: number },
): number {
  const across = (size.width * crop.width * MM_PER_INCH) / width;
  const down = (size.height * crop.height * MM_PER_INCH) / height;
  return Math.min(across, down);
}

/**
 * Whether a picture has enough pixels for where it is seen from, in metres. `sharp`: as much as printers ask for;
 * `fair`: nothing is seen from there; `poor`: pixels show.
 */
export function judgeResolution(ppi: number, distanceM: number): Resolution {
  const limit = EYE_LIMIT_PPI / Math.max(distanceM, 0.1);
  const wantedPpi = Math.min(WANTED_PPI.most, Math.max(WANTED_PPI.least, WANTED_TIMES * limit));
  const least = Math.min(wantedPpi, Math.max(limit, LEAST_PPI));
  const verdict = ppi >= wantedPpi ? 'sharp' : ppi >= least ? 'fair' : 'poor';
  return { ppi, verdict, wantedPpi, sharpFromM: EYE_LIMIT_PPI / ppi };
}
