import type { Mm } from '../../geometry/units.ts';

/** Width of a ruler in pixels. */
export const RULER_PX = 22;

/** A mark of a ruler: where on the page, and whether its length is written beside it. */
export interface Tick {
  readonly at: Mm;
  readonly labelled: boolean;
}

const LABEL_PX = 64;

/**
 * The marks of a ruler between two places of the page: labels at steps of 1, 2 or 5 times a power of ten, at least
 * 64 px apart, and ten or five small marks between them.
 */
export function rulerTicks(from: Mm, to: Mm, scale: number): readonly Tick[] {
  const least = LABEL_PX / scale;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least) ?? 10;
  const parts = factor === 2 ? 4 : 5;
  const small = (factor * power) / parts;
  const first = Math.ceil(from / small);
  const last = Math.floor(to / small);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_unused, index) => {
    const step = first + index;
    return { at: step * small, labelled: step % parts === 0 };
  });
}
