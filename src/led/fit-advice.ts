import { candidateBreaks, layoutWorth } from '../typesetting/break-candidates.ts';
import type { Sense } from '../text/sense/gap-kind.ts';
import type { Board } from './boards.ts';
import type { DotFont } from './fonts/dot-font.ts';
import { LEAST_ROWS, type LedFonts } from './fonts/offered-fonts.ts';
import { measureLine } from './text-layout.ts';

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
}

/** Share of the width to leave free at each side, and what a text that doesn't is worth. */
const SIDE_MARGIN = 1 / 80;
const TIGHT_WORTH = 0.85;

/** More pages than this scroll instead: nobody waits for a third page. */
const MOST_PAGES = 2;

/** Most lines a board takes at 16 rows each; more than five are not read at a glance. */
export function mostLines(heightPx: number): number {
  return Math.max(1, Math.min(5, Math.floor(heightPx / LEAST_ROWS)));
}

/**
 * The best way to show a slogan: one still page when it fits (it is read at once and by everyone passing), two
 * when that makes it fit, a scroll otherwise. Undefined when no offered font is low enough for the board.
 */
export function adviseFit(request: FitRequest): FitAdvice | undefined {
  return (fitPages(request, 1) ?? fitPages(request, MOST_PAGES))?.advice ?? adviseScroll(request);
}

/** The text on `pages` pages in the largest letters; undefined when no font is small enough. */
export function fitPages(
  request: FitRequest,
  pages: number,
): { readonly advice: FitAdvice; readonly capRows: number } | undefined {
  const { sense, tokens, board } = request;
  let best: { advice: FitAdvice; capRows: number; worth: number } | undefined;
  const counts = request.lines === undefined ? range(1, mostLines(board.heightPx)) : [request.lines];
  for (const linesAPage of counts) {
    const lines = linesAPage * pages;
    if (lines > tokens.length) continue;
    for (const offer of fontOffers(request).filter(({ rows }) => rows <= Math.floor(board.heightPx / linesAPage))) {
      const font = request.fonts.open(offer.id);
      // Sense is worth at most a factor; a font that can't win with the best sense isn't tried.
      if (!font || (best && font.capRows <= best.worth) || surelyTooWide(request, offer, lines)) continue;
      const widths = tokens.map((token) => measureLine(token, font));
      const widthOf = joinedWidths(widths, spaceWidth(font));
      for (const breaks of candidateBreaks(sense, lines, widthOf)[lines - 1] ?? []) {
        const split = splitTokens(tokens, breaks);
        const lineWidths = split.map((line) => measureLine(line, font));
        const widest = Math.max(...lineWidths);
        const tight = widest > board.widthPx * (1 - 2 * SIDE_MARGIN);
        const worth = font.capRows * layoutWorth(sense, breaks, lineWidths) * (tight ? TIGHT_WORTH : 1);
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

/** Lines as they are, in the largest letters; undefined when no font is small enough. */
export function fitLines(
  lines: readonly string[],
  request: Pick<FitRequest, 'board' | 'fonts' | 'fontId'>,
): FitAdvice | undefined {
  const { widthPx, heightPx } = request.board;
  const own = { ...request, tokens: lines };
  let best: { advice: FitAdvice; capRows: number } | undefined;
  for (const offer of fontOffers(request)) {
    if (offer.rows * lines.length > heightPx || surelyTooWide(own, offer, lines.length)) continue;
    const font = request.fonts.open(offer.id);
    if (!font || (best && font.capRows <= best.capRows)) continue;
    const widestLine = Math.max(...lines.map((line) => measureLine(line, font)));
    if (widestLine > widthPx) continue;
    best = { advice: { way: 'still', fontId: font.id, pages: [lines], widestLine }, capRows: font.capRows };
  }
  return best?.advice;
}

/** One line that runs; in the tallest font up to 48 rows or a quarter of the board (larger letters pass too slowly). */
export function adviseScroll(request: FitRequest): FitAdvice | undefined {
  const most = request.board.heightPx;
  const low = fontOffers(request).filter(({ rows }) => rows <= most);
  const offer = low.filter(({ rows }) => request.fontId !== undefined || rows <= Math.max(48, most / 4)).at(0);
  const font = offer && request.fonts.open(offer.id);
  if (!font) return undefined;
  const line = request.tokens.join(' ');
  return { way: 'scroll', fontId: font.id, pages: [[line]], widestLine: measureLine(line, font) };
}

/** Height whose letters stand in for those of taller fonts from the same outlines: drawing all would take long. */
const REFERENCE_ROWS = 48;

/** Whether even lines of equal length would be wider than the board by a twentieth. */
function surelyTooWide(
  { fonts, tokens, board }: Pick<FitRequest, 'fonts' | 'tokens' | 'board'>,
  offer: Offer,
  lines: number,
): boolean {
  if (offer.faceId === undefined || offer.rows <= REFERENCE_ROWS) return false;
  const reference = fonts.open(`${offer.faceId}-${REFERENCE_ROWS}`);
  if (!reference) return false;
  const scale = offer.rows / REFERENCE_ROWS;
  const whole = measureLine(tokens.join(' '), reference) * scale;
  const longest = Math.max(...tokens.map((token) => measureLine(token, reference) * scale));
  return Math.max(longest, whole / lines - spaceWidth(reference) * scale) > board.widthPx * 1.05;
}

interface Offer {
  readonly id: string;
  readonly rows: number;
  readonly faceId?: string;
}

/** Large fonts first, and on one height in the order offered. */
function fontOffers({ fonts, fontId }: Pick<FitRequest, 'fonts' | 'fontId'>): readonly Offer[] {
  const wanted =
    fontId === undefined ? fonts.offers : fonts.offers.filter(({ id, faceId }) => id === fontId || faceId === fontId);
  return wanted.toSorted((a, b) => b.rows - a.rows);
}

function spaceWidth(font: DotFont): number {
  return font.wordGap + 2 * font.letterGap;
}

/** The width of a line from one token to another, from the widths of the tokens and of a space. */
function joinedWidths(widths: readonly number[], space: number): (first: number, last: number) => number {
  const ends = [0];
  for (const width of widths) ends.push((ends.at(-1) ?? 0) + width + space);
  return (first, last) => (ends[last + 1] ?? 0) - (ends[first] ?? 0) - space;
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
