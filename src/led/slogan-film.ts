import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Board } from './boards.ts';
import { checkFlashes } from './check-flashes.ts';
import { compileProgramme, type LedFilm } from './compile-programme.ts';
import type { FitAdvice } from './fit-advice.ts';
import type { LedFonts } from './fonts/offered-fonts.ts';
import { measureReadingDistance, type ReadingDistance } from './preview.ts';
import type { LedProgramme } from './programme.ts';
import { planSloganProgramme, type SloganChoices } from './slogan-programme.ts';

/** A slogan as a board plays it: the programme, every frame, and how far it is read. */
export interface SloganFilm {
  readonly programme: LedProgramme;
  readonly advice: FitAdvice;
  readonly film: LedFilm;
  readonly reading: ReadingDistance;
}

/**
 * From words to frames: plans the programme, compiles it, watches it for flashes and measures how far it is read.
 * The command line and the studio both start here. Refused with all findings when any is an error.
 */
export function makeSloganFilm(
  text: string,
  board: Board,
  fonts: LedFonts,
  choices: SloganChoices = {},
): Checked<SloganFilm> {
  const planned = planSloganProgramme(text, board, fonts, choices);
  if (!planned.ok) return planned;
  const { programme, advice } = planned.value;
  const compiled = compileProgramme(programme, board, fonts);
  const findings: Diagnostic[] = [...planned.diagnostics, ...compiled.diagnostics];
  if (!compiled.ok) return { ok: false, diagnostics: findings };
  const flashes = checkFlashes(compiled.value);
  if (flashes.some(({ severity }) => severity === 'error')) return refused(...findings, ...flashes);
  const font = fonts.open(advice.fontId);
  if (!font) throw new RangeError(`led: the font ${advice.fontId} is not offered`);
  const reading = measureReadingDistance(font, board);
  const told = diagnostic(`led/reading-distance-${reading.limitedBy}`, 'info', undefined, {
    metres: reading.readableM,
  });
  return accepted({ programme, advice, film: compiled.value, reading }, [...findings, ...flashes, told]);
}
