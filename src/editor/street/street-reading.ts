import {
  LEAST_MM_PER_M,
  EASY_MM_PER_M,
  legibilityAt,
  type Legibility,
  type TextReach,
} from '../../preflight/legibility.ts';
import type { HungPiece } from './street-camera.ts';

/** How one text of the piece reads from where the eye is. */
export interface TextReading {
  readonly nodeId: string;
  readonly name: string;
  readonly words: string;
  readonly state: Legibility;
  readonly capMm: number;
  /** Metres along the ground up to which it reads with ease, and at all; 0: from nowhere. */
  readonly easyM: number;
  readonly mostM: number;
}

/**
 * How the texts read from an eye so high, so far away along the ground. Letters over one's head are farther away than
 * the ground says, and seen from below they look lower than they are: both count.
 */
export function readStreet(
  reaches: readonly TextReach[],
  { bottom, height, distance }: HungPiece,
  eyeM: number,
): readonly TextReading[] {
  return reaches.map(({ nodeId, name, words, capMm, text }) => {
    const box = text.inkBox;
    const up = bottom + height - (box ? box.y + box.height / 2 : 0) / 1000 - eyeM;
    return {
      nodeId,
      name,
      words,
      capMm,
      state: legibilityAt(capMm, seenDistance(distance, up)),
      easyM: groundReach(capMm / EASY_MM_PER_M, up),
      mostM: groundReach(capMm / LEAST_MM_PER_M, up),
    };
  });
}

/** The distance from which letters, looked at squarely, would look as high: the way to them over the cosine of the slant. */
export function seenDistance(groundM: number, upM: number): number {
  return (groundM ** 2 + upM ** 2) / groundM;
}

/** The farthest place on the ground that isn't seen from farther than this. */
function groundReach(seenM: number, upM: number): number {
  const root = seenM ** 2 - 4 * upM ** 2;
  return root <= 0 ? 0 : (seenM + Math.sqrt(root)) / 2;
}
