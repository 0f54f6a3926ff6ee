import type { Matrix } from '../../geometry/matrix.ts';
import { applyMatrix } from '../../geometry/matrix.ts';
import { pointInRect, type Point } from '../../geometry/rect.ts';
import { measureShape, outlinePath, type Shape } from './glyph-shape.ts';
import type { LetterIndex, LetterMatch } from './letter-index.ts';
import { joinPanels, panelCount } from './join-panels.ts';
import { followsOn, stepBetween, type PlacedLetter } from './placed-letter.ts';
import { areaOf, type Drawing, type PageReading, type RunLetter, type TextRun } from './print-reading.ts';

/** Stands for an outline among letters that is none of the known ones. */
export const UNKNOWN_LETTER = '\ufffd';

/** What outlines say: lines joined by `\n`, and the pairs of letters (`-–`) that one of them may be. */
interface DrawnText {
  readonly text: string;
  readonly twins: ReadonlySet<string>;
}

/** One piece: a page, or all pages that show panels of it. */
export interface DrawnPiece extends DrawnText {
  /** Which pages, from 0. */
  readonly pages: readonly number[];
  /** What each of them draws by itself, notes round it included; left out for a piece on one page. */
  readonly panels?: readonly string[];
}

/**
 * The letters that outlines show, in the order of drawing; lines are joined by `\n`. Only what lies inside the bleed
 * counts: marks and notes round the page are not part of the piece. Pages that show parts of one ground are panels:
 * their letters are put together where they stand on the piece, line by line from the top.
 */
export function readPieces(pages: readonly PageReading[], index: LetterIndex): readonly DrawnPiece[] {
  const matches = new ShapeMatches(index);
  const drawn = pages.map((page) => ({ page, letters: chooseLetters(page.drawings, matches) }));
  const pieces: DrawnPiece[] = [];
  for (let first = 0; first < drawn.length;) {
    const count = panelCount(pages.slice(first));
    const parts = drawn.slice(first, first + count).map(({ page, letters }) => ({
      page,
      letters: count === 1 ? letters : [...letters, ...liveLetters(page, matches)],
    }));
    const numbers = parts.map((_, i) => first + i);
    const { twins } = matches;
    const [{ page, letters }] = parts as [(typeof parts)[0]];
    if (count === 1) {
      const text = joinLetters(letters.filter(({ origin }) => pointInRect(areaOf(page), origin)));
      pieces.push({ text, twins, pages: numbers });
    } else {
      const panels = parts.map((part) => joinLetters(part.letters));
      pieces.push({ text: joinLetters(joinPanels(parts)), twins, pages: numbers, panels });
    }
    first += count;
  }
  return pieces;
}

/** Letters of visible text where they stand. */
function liveLetters({ runs }: PageReading, matches: ShapeMatches): readonly PlacedLetter[] {
  return runs
    .filter(({ visible }) => visible)
    .flatMap(({ letters }) => letters)
    .filter(({ text }) => text.trim() !== '')
    .map((letter) => {
      const { matrix, advance, outline } = letter;
      const [origin, end] = [0, advance].map((x) => applyMatrix(matrix, { x, y: 0 })) as [Point, Point];
      const ink = outline ? { ink: { ...outline, matrix } } : {};
      return { letter: matches.drawn(letter), origin, end, em: { x: matrix[0], y: matrix[1] }, ...ink };
    });
}

/** The text objects as lines joined by `\n`: as the file stores the letters, or as the fonts draw them. */
export function readRuns(runs: readonly TextRun[], index?: LetterIndex): DrawnText {
  const matches = index && new ShapeMatches(index);
  let text = '';
  let before: TextRun | undefined;
  for (const run of runs) {
    if (before) text += isSameLine(before.matrix, run.matrix) ? '' : '\n';
    for (const letter of run.letters) text += matches ? matches.drawn(letter) : letter.text;
    before = run;
  }
  return { text: text.normalize('NFC').replace(/ *\n */g, '\n'), twins: matches?.twins ?? new Set() };
}

/** Baselines nearer than this part of an em are one. */
const SAME_BASELINE_EM = 0.05;

function isSameLine([a, b, , , e, f]: Matrix, [, , , , x, y]: Matrix): boolean {
  const em = Math.hypot(a, b) || 1;
  return Math.abs((y - f) * a - (x - e) * b) / em <= SAME_BASELINE_EM * em;
}

/** Shapes repeat: each is compared once. */
class ShapeMatches {
  readonly twins = new Set<string>();
  readonly #index: LetterIndex;
  readonly #known = new Map<string, readonly LetterMatch[]>();
  readonly #drawn = new Map<string, readonly string[]>();

  constructor(index: LetterIndex) {
    this.#index = index;
  }

  of(drawing: Drawing): readonly LetterMatch[] {
    const [a, b, c, d] = drawing.matrix;
    // A letter stands upright where its own y points against the page's.
    const flip = a * d - b * c > 0;
    const key = `${flip ? 'u' : 'd'}${drawing.steps}${Array.from(drawing.numbers).join(' ')}`;
    let found = this.#known.get(key);
    if (!found) {
      const shape = measureShape(outlinePath(drawing, flip));
      found = shape && isLetterLike(shape) ? this.#index.match(shape) : [];
      this.#known.set(key, found);
      this.#noteTwins(found);
    }
    return found.map((match) => (flip ? { ...match, dy: -match.dy } : match));
  }

  #noteTwins(found: readonly LetterMatch[]): void {
    for (const a of found) for (const b of found) if (isTwin(a, b)) this.twins.add(a.letter + b.letter);
  }

  /** A letter of live text by its drawn outline; one without ink by its text. */
  drawn({ text, outline }: RunLetter): string {
    if (text.trim() === '') return text;
    if (!outline) return UNKNOWN_LETTER;
    const key = outline.steps + Array.from(outline.numbers).join(' ');
    let letters = this.#drawn.get(key);
    if (!letters) {
      const shape = measureShape(outlinePath(outline, true));
      const found = shape ? this.#index.match(shape).filter((match) => isInEm(match)) : [];
      this.#noteTwins(found);
      this.#drawn.set(key, (letters = found.map(({ letter }) => letter)));
    }
    return letters.includes(text) ? text : (letters[0] ?? UNKNOWN_LETTER);
  }
}

/** Letters of one font with one outline in one place. */
function isTwin(a: LetterMatch, b: LetterMatch): boolean {
  const slack = 0.003 * a.scale;
  if (a.letter === b.letter || a.fontId !== b.fontId || Math.abs(a.scale - b.scale) > slack) return false;
  return Math.hypot(a.dx - b.dx, a.dy - b.dy) <= slack;
}

/** A font's own glyph: its em is 1 and its origin 0, as exactly as half-precision numbers tell. */
function isInEm({ scale, dx, dy }: LetterMatch): boolean {
  return Math.abs(scale - 1) < 0.01 && Math.hypot(dx, dy) < 0.006;
}

/** No letter is drawn with more corners than this; ornaments are. */
const MOST_CORNERS = 4000;

function isLetterLike({ contours }: Shape): boolean {
  return contours.reduce((sum, points) => sum + points.length / 2, 0) <= MOST_CORNERS;
}

function chooseLetters(drawings: readonly Drawing[], matches: ShapeMatches): readonly PlacedLetter[] {
  const rows = drawings.map((drawing) => ({ drawing, found: matches.of(drawing) }));
  const letters: PlacedLetter[] = [];
  let before: { readonly drawing: Drawing; readonly match: LetterMatch } | undefined;
  rows.forEach(({ drawing, found }, i) => {
    const sure = before ?? nextSure(rows.slice(i + 1));
    const match = nearest(drawing, found, sure);
    if (match) {
      letters.push(place(match.letter, drawing, match));
      before = { drawing, match };
      return;
    }
    // An outline in the same space as its neighbour is a letter that was changed.
    const neighbour = before && isSameSpace(before.drawing, drawing) ? before : nextSure(rows.slice(i + 1, i + 2));
    if (!neighbour || !isSameSpace(neighbour.drawing, drawing)) return;
    const { scale, advance } = neighbour.match;
    letters.push(place(UNKNOWN_LETTER, drawing, { scale, advance, dx: 0, dy: 0 }));
  });
  return letters;
}

interface Row {
  readonly drawing: Drawing;
  readonly found: readonly LetterMatch[];
}

function nextSure(rows: readonly Row[]): { readonly drawing: Drawing; readonly match: LetterMatch } | undefined {
  const row = rows.find(({ found }) => new Set(found.map((match) => match.letter)).size === 1);
  const match = row?.found[0];
  return row && match ? { drawing: row.drawing, match } : undefined;
}

function isSameSpace(a: Drawing, b: Drawing): boolean {
  return a.alone && b.alone && [0, 1, 2, 3].every((i) => Math.abs((a.matrix[i] ?? 0) - (b.matrix[i] ?? 0)) < 1e-6);
}

/** Of letters with one outline (`'` and `,`, `-` and `–`) the one with the size and baseline of its neighbour. */
function nearest(
  drawing: Drawing,
  found: readonly LetterMatch[],
  sure: { readonly drawing: Drawing; readonly match: LetterMatch } | undefined,
): LetterMatch | undefined {
  const [first, ...others] = found;
  if (!first || others.length === 0 || !sure) return first;
  const by = place('', sure.drawing, sure.match);
  const size = Math.hypot(by.em.x, by.em.y);
  const cost = (match: LetterMatch): number => {
    const { origin, em } = place('', drawing, match);
    const rise = ((origin.y - by.origin.y) * by.em.x - (origin.x - by.origin.x) * by.em.y) / (size * size || 1);
    const font = match.fontId === sure.match.fontId ? 0 : 0.01;
    return Math.abs(Math.log(Math.hypot(em.x, em.y) / size)) + Math.min(1, Math.abs(rise)) + font;
  };
  return found.reduce((best, match) => (cost(match) < cost(best) - 1e-9 ? match : best), first);
}

function place(
  letter: string,
  ink: Drawing,
  { scale, dx, dy, advance }: Pick<LetterMatch, 'scale' | 'dx' | 'dy' | 'advance'>,
): PlacedLetter {
  const { matrix } = ink;
  const origin = applyMatrix(matrix, { x: dx, y: dy });
  const end = applyMatrix(matrix, { x: dx + advance * scale, y: dy });
  return { letter, origin, end, em: { x: matrix[0] * scale, y: matrix[1] * scale }, ink };
}

/** A gap wider than the usual one of its line by this part of an em is a word space. */
const WORD_SPACE = 0.12;
/** Tracking is no wider than this. */
const MOST_TRACKING = 0.3;

function joinLetters(letters: readonly PlacedLetter[]): string {
  let text = '';
  for (const line of splitLines(letters)) {
    const usual = usualGap(line.slice(1).map(({ gap }) => gap));
    text += text === '' ? '' : '\n';
    line.forEach(({ letter, gap }, i) => (text += (i > 0 && gap > usual + WORD_SPACE ? ' ' : '') + letter));
  }
  return text.normalize('NFC');
}

interface LineLetter {
  readonly letter: string;
  /** To the letter before, in em. */
  readonly gap: number;
}

function splitLines(letters: readonly PlacedLetter[]): readonly (readonly LineLetter[])[] {
  const lines: LineLetter[][] = [];
  let before: PlacedLetter | undefined;
  for (const placed of letters) {
    const step = before && stepBetween(before, placed);
    if (step && followsOn(step)) lines.at(-1)?.push({ letter: placed.letter, gap: step.along });
    else lines.push([{ letter: placed.letter, gap: 0 }]);
    before = placed;
  }
  return lines;
}

/** The gap between letters of a word: word spaces are fewer than a third of all gaps. */
function usualGap(gaps: readonly number[]): number {
  if (gaps.length < 4) return 0;
  const sorted = gaps.toSorted((a, b) => a - b);
  return Math.min(MOST_TRACKING, sorted[Math.floor(sorted.length * 0.4)] ?? 0);
}
