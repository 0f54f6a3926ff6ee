import type { PatternFill } from '../../model/design.ts';
import type { Ornament } from '../../ornaments/ornament.ts';
import { ORNAMENTS } from '../../ornaments/ornaments.ts';

/** Figures that read well small, in one ink; emblems are never cut, so none of them. */
const FIGURES = ['chim-lac', 'bo-cau', 'trai-tim', 'banh-rang', 'bong-lua', 'nhanh-la', 'ngon-lua', 'vong-dong-tam'];

export const PATTERN_ORNAMENTS: readonly Ornament[] = FIGURES.flatMap(
  (id) => ORNAMENTS.find((ornament) => ornament.id === id && !ornament.emblem) ?? [],
);

/** An ornament as a pattern, drawn once and kept in the design. */
export function patternOf(ornament: Ornament, look: Pick<PatternFill, 'paint' | 'stepMm' | 'angleDeg'>): PatternFill {
  const { viewBox, parts } = ornament.draw({ aspect: ornament.aspect ?? 1, seed: 1, settings: {} });
  return {
    ornament: ornament.id,
    viewBox,
    parts: parts.map(({ path, fillRule, strokeWidth }) => ({
      path,
      ...(fillRule ? { fillRule } : {}),
      ...(strokeWidth === undefined ? {} : { strokeWidth }),
    })),
    paint: look.paint,
    stepMm: look.stepMm,
    angleDeg: look.angleDeg,
  };
}
