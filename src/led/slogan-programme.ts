import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { toDisplayCase, type DisplayCase } from '../text/capitals.ts';
import { normalizeText } from '../text/normalize.ts';
import { measureSense } from '../text/sense/measure-sense.ts';
import type { Board } from './boards.ts';
import { adviseFit, adviseScroll, fitPages, type FitAdvice, type FitRequest } from './fit-advice.ts';
import { LEAST_ROWS, type LedFonts } from './fonts/offered-fonts.ts';
import { defaultTextColour } from './palette.ts';
import type { LedArea, LedMotion, LedProgramme } from './programme.ts';
import { AREA_MOTIONS, motionAsWished, type AreaMotion } from './wished-motion.ts';

/** Motions by the words of the command line and the studio. */
export const MOTION_NAMES = ['still', 'pages', ...AREA_MOTIONS.slice(1)] as readonly ('pages' | AreaMotion)[];
export type MotionName = (typeof MOTION_NAMES)[number];

export interface SloganChoices {
  /** Absent: what fits best. */
  readonly motion?: MotionName;
  /** Dots a second; absent: the normal speed for the letters. */
  readonly speed?: number;
  readonly case?: DisplayCase;
  readonly fontId?: string;
  readonly lines?: number;
  readonly colour?: string;
  readonly ground?: string;
  readonly gapPx?: number;
  readonly holdMs?: number;
}

export interface SloganProgramme {
  readonly programme: LedProgramme;
  readonly advice: FitAdvice;
}

/** A slogan laid out on a board: the best way, or the way asked for. Says why it chose what it chose. */
export function planSloganProgramme(
  text: string,
  board: Board,
  fonts: LedFonts,
  choices: SloganChoices = {},
): Checked<SloganProgramme> {
  const slogan = normalizeText(text).trim();
  const place = { kind: 'argument', name: 'slogan' } as const;
  if (slogan === '') return refused(diagnostic('led/empty-text', 'error', place));
  if (board.heightPx < LEAST_ROWS)
    return refused(diagnostic('led/too-low-for-marks', 'error', place, { rows: board.heightPx, least: LEAST_ROWS }));
  const sense = measureSense(slogan);
  const display = choices.case ?? 'upper';
  const request: FitRequest = {
    sense,
    tokens: sense.tokens.map((token) => toDisplayCase(token, display)),
    board,
    fonts,
    ...(choices.fontId === undefined ? {} : { fontId: choices.fontId }),
    ...(choices.lines === undefined ? {} : { lines: choices.lines }),
  };
  if (choices.fontId !== undefined && !fonts.offers.some((o) => o.id === choices.fontId || o.faceId === choices.fontId))
    return refused(
      diagnostic('led/font-not-offered', 'error', { kind: 'argument', name: 'font' }, { font: choices.fontId }),
    );
  const advice = chooseAdvice(request, choices.motion);
  if (!advice) return refused(unfit(request, choices.motion));
  const font = fonts.open(advice.fontId);
  const pages = advice.pages.map((lines, i) => ({
    id: `trang-${i + 1}`,
    areas: [sloganArea(lines, advice, board, font?.rows ?? LEAST_ROWS, choices)],
  }));
  const programme: LedProgramme = { title: slogan, pages };
  const findings: Diagnostic[] = choices.motion === undefined ? [explainAdvice(advice, board)] : [];
  return hasErrors(findings) ? { ok: false, diagnostics: findings } : accepted({ programme, advice }, findings);
}

export function chooseAdvice(request: FitRequest, motion: MotionName | undefined): FitAdvice | undefined {
  if (motion === undefined) return adviseFit(request);
  if (motion === 'scroll-left' || motion === 'scroll-right') return adviseScroll(request);
  if (motion === 'pages') return (fitPages(request, 2) ?? fitPages(request, 3) ?? fitPages(request, 1))?.advice;
  if (motion === 'scroll-up' || motion === 'scroll-down') return fitTall(request);
  return fitPages(request, 1)?.advice;
}

/** For running up or down: as many lines as the text needs, in the largest font that breaks to the width. */
function fitTall(request: FitRequest): FitAdvice | undefined {
  const most = request.tokens.length;
  for (let lines = 1; lines <= Math.min(most, 12); lines++) {
    const tall = { ...request, board: { ...request.board, heightPx: request.board.heightPx * lines }, lines };
    const own = request.fonts.offers.filter(({ rows }) => rows <= request.board.heightPx);
    const found = fitPages({ ...tall, fonts: { ...request.fonts, offers: own } }, 1);
    if (found) return found.advice;
  }
  return undefined;
}

export function unfit(request: FitRequest, motion: MotionName | undefined): Diagnostic {
  const scroll = adviseScroll(request);
  const { widthPx, heightPx } = request.board;
  if (!scroll)
    return diagnostic('led/font-too-tall', 'error', undefined, {
      font: request.fontId ?? '',
      rows: '',
      room: heightPx,
    });
  return diagnostic(
    'led/does-not-fit',
    'error',
    { kind: 'argument', name: 'motion' },
    {
      motion: motion ?? 'still',
      width: scroll.widestLine,
      room: widthPx,
    },
  );
}

function sloganArea(
  lines: readonly string[],
  advice: FitAdvice,
  board: Board,
  fontRows: number,
  choices: SloganChoices,
): LedArea {
  return {
    id: 'khau-hieu',
    x: 0,
    y: 0,
    width: board.widthPx,
    height: board.heightPx,
    content: {
      kind: 'text',
      lines,
      fontId: advice.fontId,
      colour: choices.colour ?? defaultTextColour(board),
      align: 'centre',
    },
    motion: sloganMotion(lines, advice, board, fontRows, choices),
    ...(choices.ground === undefined ? {} : { ground: choices.ground }),
  };
}

function sloganMotion(
  lines: readonly string[],
  advice: FitAdvice,
  board: Board,
  fontRows: number,
  choices: SloganChoices,
): LedMotion {
  const { motion = advice.way === 'scroll' ? 'scroll-left' : 'still', ...wishes } = choices;
  const wish = { ...wishes, motion: motion === 'pages' ? 'still' : motion } as const;
  return motionAsWished(wish, { width: board.widthPx, height: board.heightPx }, fontRows, lines.join(' '));
}

function explainAdvice(advice: FitAdvice, board: Board): Diagnostic {
  const params = { width: advice.widestLine, room: board.widthPx, lines: advice.pages[0]?.length ?? 1 };
  return diagnostic(`led/advice-${advice.way}`, 'info', undefined, params);
}
