import type { Matrix } from '../../geometry/matrix.ts';
import type { Point } from '../../geometry/rect.ts';
import type { Outline } from './print-reading.ts';

/** A letter where it is drawn. Places are points of the page, y up. */
export interface PlacedLetter {
  readonly letter: string;
  readonly origin: Point;
  /** Where the next letter would start without kerning. */
  readonly end: Point;
  /** The em along the baseline. */
  readonly em: Point;
  /** Its ink, in a space of its own. */
  readonly ink?: Outline & { readonly matrix: Matrix };
}

/** From the end of one letter to the origin of the next, in em of the first. */
export interface LetterStep {
  readonly along: number;
  readonly across: number;
}

/** Undefined when the sizes of the letters differ. */
export function stepBetween(a: PlacedLetter, b: PlacedLetter): LetterStep | undefined {
  const size = Math.hypot(a.em.x, a.em.y);
  const other = Math.hypot(b.em.x, b.em.y);
  if (!(size > 0) || Math.abs(other / size - 1) > 0.25) return undefined;
  const [dx, dy] = [b.origin.x - a.end.x, b.origin.y - a.end.y];
  const square = size * size;
  return { along: (dx * a.em.x + dy * a.em.y) / square, across: (dy * a.em.x - dx * a.em.y) / square };
}

/** Beyond these the next letter stands on another line: in em, along and across the baseline. */
const LINE_BACK = -0.6;
const LINE_AHEAD = 2.5;
const LINE_ACROSS = 0.35;

/** Whether the next letter stands on the same line. */
export function followsOn({ along, across }: LetterStep): boolean {
  return along > LINE_BACK && along < LINE_AHEAD && Math.abs(across) < LINE_ACROSS;
}
