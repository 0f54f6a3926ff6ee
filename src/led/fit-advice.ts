import { candidateBreaks, senseQuality } from '../typesetting/break-candidates.ts';
import type { Sense } from '../text/sense/measure-sense.ts';
import type { Board } from './boards.ts';
import type { DotFont } from './fonts/dot-font.ts';
import { LEAST_ROWS, type LedFonts } from './fonts/offered-fonts.ts';
import { measureLine } from './text-layout.ts';

/** Proposes line ends (token indices) for a number of lines; each set has `lines - 1` of them. */
export type LineBreaker = (
  sense: Sense,
  lines: number,
  widths: readonly number[],
  spaceWidth: number,
) => readonly (readonly number[])[];

/** How a slogan goes on a board. */
export interface FitAdvice {
  readonly way: 'still' | 'pages' | 'scroll';
  readonly fontId: string;
  /** Lines of each page; a scrolling text is one page of one line. */
  readonly pages: readonly (readonly string[])[];
  /** Width of the widest line in dots. */
  readonly widestLine: number;
}

export interface FitRequest {
  readonly sense: Sense;
  /** The words as they are shown, one a token. */
  readonly tokens: readonly string[];
  readonly board: Pick<Board, 'widthPx' | 'heightPx'>;
  readonly fonts: LedFonts;
  /** Only this font. */
  readonly fontId?: string;
  /** Exactly this many lines a page. */
  readonly lines?: number;
  readonly breakLines?: LineBreaker;
}

/** More pages than this scroll instead: nobody waits for a third page. */
const MOST_PAGES = 2;
/** Letters of still pages may be this much smaller than those of two pages before two pages are better. */
const PAGES_GAIN = 1.6;

/** Most lines a board takes at 16 rows each; more than five are not read at a glance. */
export function mostLines(heightPx: number): number {
  return Math.max(1, Math.min(5, Math.floor(heightPx / LEAST_ROWS)));
}

/**
 * The best way to show a slogan: one still page when it fits, two when that makes it fit at all (or the
 * letters much larger), a scroll otherwise. Undefined when no offered font is low enough for the board.
 */
export function adviseFit(request: FitRequest): FitAdvice | undefined {
  const still = fitPages(request, 1);
  const pages = fitPages(request, MOST_PAGES);
  if (still && pages && pages.capRows > still.capRows * PAGES_GAIN && still.capRows < 12) return pages.advice;
  return still?.advice ?? pages?.advice ?? adviseScroll(request);
}

/** The text on `pages` pages in the largest letters; undefined when no font is small enough. */
export function fitPages(
  request: FitRequest,
  pages: number,
): { readonly advice: FitAdvice; readonly capRows: number } | undefined {
  const { sense, tokens, board } = request;
  const breakLines = request.breakLines ?? candidateBreaks;
  let best: { advice: FitAdvice; capRows: number; worth: number } | undefined;
  const counts = request.lines === undefined ? range(1, mostLines(board.heightPx)) : [request.lines];
  for (const linesAPage of counts) {
    const lines = linesAPage * pages;
    if (lines > tokens.length) continue;
    for (const offer of fontOffers(request).filter(({ rows }) => rows <= Math.floor(board.heightPx / linesAPage))) {
      const font = request.fonts.open(offer.id);
      // Sense is worth at most a factor; a font that can't win with the best sense isn't tried.
      if (!font || (best && font.capRows <= best.worth)) continue;
      const widths = tokens.map((token) => measureLine(token, font));
      for (const breaks of breakLines(sense, lines, widths, spaceWidth(font))) {
        const split = splitTokens(tokens, breaks);
        const widest = Math.max(...split.map((line) => measureLine(line, font)));
        const worth = font.capRows * senseQuality(sense, breaks);
        if (widest > board.widthPx || (best && worth <= best.worth)) continue;
        const advice: FitAdvice = {
          way: pages === 1 ? 'still' : 'pages',
          fontId: font.id,
          pages: chunk(split, linesAPage),
          widestLine: widest,
        };
        best = { advice, capRows: font.capRows, worth };
      }
    }
  }
  return best;
}

/** One line that runs; in the tallest font of the board up to 48 rows (larger ones run too fast to read). */
export function adviseScroll(request: FitRequest): FitAdvice | undefined {
  const most = request.board.heightPx;
  const low = fontOffers(request).filter(({ rows }) => rows <= most);
  const offer = low.filter(({ rows }) => request.fontId !== undefined || rows <= 48 || rows <= most / 2).at(0);
  const font = offer && request.fonts.open(offer.id);
  if (!font) return undefined;
  const line = request.tokens.join(' ');
  return { way: 'scroll', fontId: font.id, pages: [[line]], widestLine: measureLine(line, font) };
}

/** Large fonts first, and on one height in the order offered. */
function fontOffers({ fonts, fontId }: FitRequest): readonly { readonly id: string; readonly rows: number }[] {
  const wanted =
    fontId === undefined ? fonts.offers : fonts.offers.filter(({ id, faceId }) => id === fontId || faceId === fontId);
  return wanted.toSorted((a, b) => b.rows - a.rows);
}

function spaceWidth(font: DotFont): number {
  return font.wordGap + 2 * font.letterGap;
}

function splitTokens(tokens: readonly string[], breaks: readonly number[]): string[] {
  const ends = [...breaks, tokens.length - 1];
  return ends.map((end, i) => tokens.slice((ends[i - 1] ?? -1) + 1, end + 1).join(' '));
}

function chunk(lines: readonly string[], size: number): string[][] {
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; at += size) pages.push(lines.slice(at, at + size));
  return pages;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
