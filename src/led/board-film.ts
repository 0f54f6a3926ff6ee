import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Board } from './boards.ts';
import { checkFlashes } from './check-flashes.ts';
import { compileProgramme, type LedFilm } from './compile-programme.ts';
import type { LedFonts } from './fonts/offered-fonts.ts';
import type { LedPlan } from './plan/led-plan.ts';
import { playingPages, type BoardMoment } from './plan/playing-pages.ts';
import { setPlan } from './plan/set-plan.ts';
import { measureReadingDistance } from './preview.ts';
import type { LedProgramme } from './programme.ts';
import { planSloganProgramme, type SloganChoices } from './slogan-programme.ts';

/** A programme as a board plays it: every frame, and the font that limits how far it is read. */
export interface BoardFilm {
  readonly programme: LedProgramme;
  readonly film: LedFilm;
  /** Font of the letters read least far; absent when nothing is written. */
  readonly fontId?: string;
}

/** From words to frames: plans the programme of a slogan and makes its film. Refused with all findings when any is an error. */
export function makeSloganFilm(
  text: string,
  board: Board,
  fonts: LedFonts,
  choices: SloganChoices = {},
): Checked<BoardFilm> {
  const planned = planSloganProgramme(text, board, fonts, choices);
  return planned.ok ? makeBoardFilm(planned.value.programme, board, fonts, planned.diagnostics) : planned;
}

/** From a plan to frames: of all its pages, or of those that play at a moment. Refused with all findings. */
export function makePlanFilm(plan: LedPlan, board: Board, fonts: LedFonts, moment?: BoardMoment): Checked<BoardFilm> {
  const set = setPlan(plan, board, fonts);
  if (!set.ok) return set;
  const pages = moment ? playingPages(set.value.pages, moment) : set.value.pages;
  if (moment && pages.length === 0 && set.value.pages.length > 0)
    return refused(...set.diagnostics, diagnostic('led/nothing-plays', 'error', undefined, { date: moment.date }));
  return makeBoardFilm({ ...set.value, pages }, board, fonts, set.diagnostics);
}

/** Compiles a programme, watches it for flashes and measures how far it is read. */
function makeBoardFilm(
  programme: LedProgramme,
  board: Board,
  fonts: LedFonts,
  before: readonly Diagnostic[],
): Checked<BoardFilm> {
  const compiled = compileProgramme(programme, board, fonts);
  const findings: Diagnostic[] = [...before, ...compiled.diagnostics];
  if (!compiled.ok) return { ok: false, diagnostics: findings };
  const flashes = checkFlashes(compiled.value);
  if (flashes.some(({ severity }) => severity === 'error')) return refused(...findings, ...flashes);
  const least = leastReadable(programme, board, fonts);
  if (!least) return accepted({ programme, film: compiled.value }, findings);
  const { limitedBy, readableM: metres } = least.reading;
  const told = diagnostic(`led/reading-distance-${limitedBy}`, 'info', undefined, { metres });
  return accepted({ programme, film: compiled.value, fontId: least.fontId }, [...findings, ...flashes, told]);
}

function leastReadable(programme: LedProgramme, board: Board, fonts: LedFonts) {
  const used = programme.pages.flatMap(({ areas }) =>
    areas.flatMap(({ content }) => (content.kind === 'text' ? [content.fontId] : [])),
  );
  const measured = [...new Set(used)].flatMap((fontId) => {
    const font = fonts.open(fontId);
    return font ? [{ fontId, reading: measureReadingDistance(font, board) }] : [];
  });
  return measured.toSorted((a, b) => a.reading.readableM - b.reading.readableM)[0];
}
