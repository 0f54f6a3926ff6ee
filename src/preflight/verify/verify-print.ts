import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { alignPrinted, type PrintDifference, type PrintedStretch } from './align-printed.ts';
import type { LetterIndex } from './letter-index.ts';
import type { PageReading, PrintReading } from './print-reading.ts';
import { readPieces, readRuns, type DrawnPiece, UNKNOWN_LETTER } from './read-letters.ts';

/** Which of the two writings of a text departs: the drawn outlines, or the text that readers and searches see. */
type PrintLayer = 'outlines' | 'text';

interface VerifiedDifference extends PrintDifference {
  readonly layer: PrintLayer;
  /** From 1. */
  readonly page: number;
}

/** What a finished PDF says instead of, or just like, the expected words. */
export interface PrintVerification {
  /** True when every letter was read from the outlines and is right, and no text layer says otherwise. */
  readonly match: boolean;
  /** The words as drawn (as stored where nothing is drawn), line joins as spaces; empty when they weren't found. */
  readonly printed: string;
  readonly expected: string;
  readonly differences: readonly VerifiedDifference[];
  readonly findings: readonly Diagnostic[];
}

/** Below this share of common letters a text isn't the slogan at all. */
const LEAST_SIMILAR = 0.55;
/** A second text of the page as near as this is the slogan once more and must be right too. */
const REPEATED = 0.8;
const MOST_REPEATS = 40;

/**
 * Compares what a finished PDF prints with the words that were approved, letter by letter, on every page that has them.
 * `index` holds the fonts whose outlines are known.
 */
export function verifyPrint(reading: PrintReading, expectedText: string, index: LetterIndex): PrintVerification {
  const expected = expectedText.normalize('NFC').replace(/\s+/g, ' ').trim();
  const wanted = [...expected];
  const pages: PageWords[] = reading.pages.map(() => NOTHING);
  for (const piece of readPieces(reading.pages, index)) {
    const [first = 0] = piece.pages;
    const page = reading.pages[first];
    if (piece.panels) pages[first] = readPanels(piece, reading, wanted);
    else if (page) pages[first] = readPage(page, piece, wanted, index);
  }
  const drawn = pages.flatMap((page, i) => page.drawn.map((stretch) => ({ ...stretch, page: i + 1 })));
  const stored = pages.flatMap((page, i) => page.stored.map((stretch) => ({ ...stretch, page: i + 1 })));
  const differences: VerifiedDifference[] = [];
  const collect = (layer: PrintLayer, stretches: typeof drawn): void => {
    for (const { page, differences: some } of stretches)
      for (const one of some) differences.push({ layer, page, ...one });
  };
  collect('outlines', drawn);
  collect('text', stored);
  const findings = judge(pages, drawn, stored, differences);
  const worst = (list: typeof drawn) => list.toSorted((a, b) => a.similarity - b.similarity)[0]?.text;
  const match = drawn.length > 0 && differences.length === 0 && findings.every((one) => one.severity !== 'error');
  return { match, printed: worst(drawn) ?? worst(stored) ?? '', expected, differences, findings };
}

interface PageWords {
  readonly drawn: readonly PrintedStretch[];
  readonly stored: readonly PrintedStretch[];
  /** How much there is to read at all. */
  readonly outlines: number;
  readonly letters: number;
  /** Live text whose fonts aren't known. */
  readonly foreign: boolean;
}

const NOTHING: PageWords = { drawn: [], stored: [], outlines: 0, letters: 0, foreign: false };

function readPage(page: PageReading, outlines: PageText, wanted: readonly string[], index: LetterIndex): PageWords {
  const live = readRuns(
    page.runs.filter((run) => run.visible),
    index,
  );
  const layer = readRuns(page.runs);
  const lines = {
    text: page.lines
      .join('\n')
      .normalize('NFC')
      .replace(/ *\n */g, '\n'),
    twins: layer.twins,
  };
  const known = [...live.text].filter((letter) => letter.trim() !== '');
  const drawn = best(wanted, [outlines, live]);
  const stored = best(wanted, [layer, lines]);
  const isRight = [...drawn, ...stored].some(({ differences }) => differences.length === 0);
  const copies = (found: readonly PrintedStretch[]): readonly PrintedStretch[] =>
    isRight ? found.filter((one) => !isMention(one, wanted)) : found;
  return {
    drawn: copies(drawn),
    stored: copies(stored),
    outlines: known.length + [...outlines.text].length,
    letters: [...layer.text].length,
    foreign: known.length > 0 && known.every((letter) => letter === UNKNOWN_LETTER),
  };
}

/**
 * A panel's layer holds the words that can be seen on it, cut anywhere: it is right when it says what its own panel
 * draws.
 */
function readPanels(piece: DrawnPiece, { pages }: PrintReading, wanted: readonly string[]): PageWords {
  const drawn = best(wanted, [piece]);
  const layers = piece.pages.map((page) => readRuns(pages[page]?.runs ?? []).text);
  const bare = (text: string): string => foldTwins(text.replace(/\s+/g, ''), piece.twins);
  const differences = layers.flatMap((layer, i): readonly PrintDifference[] => {
    const panel = piece.panels?.[i] ?? '';
    const wrong = layer.split('\n').find((line) => !bare(panel).includes(bare(line)));
    if (wrong === undefined) return [];
    const places = { expectedStart: 0, expectedEnd: 0, printedStart: 0, printedEnd: [...wrong].length };
    return [{ kind: 'changed', expected: '', printed: wrong, ...places }];
  });
  const letters = layers.reduce((sum, layer) => sum + layer.length, 0);
  const stored = letters > 0 ? drawn.map((stretch) => ({ ...stretch, differences })) : [];
  return { drawn, stored, outlines: piece.text.length, letters, foreign: false };
}

/** Letters that are drawn alike (`Đ` and `Ð`) as one of them. */
function foldTwins(text: string, twins: ReadonlySet<string>): string {
  const first = (letter: string): string => [...twins].find((pair) => pair.endsWith(letter) && pair < letter) ?? letter;
  return Array.from(text, (letter) => first(letter).slice(0, letter.length)).join('');
}

type PageText = ReturnType<typeof readRuns>;

/** The stretches like the wanted words, from the reading of the page that has the best of them. */
function best(wanted: readonly string[], texts: readonly PageText[]): readonly PrintedStretch[] {
  let found: readonly PrintedStretch[] = [];
  const quality = (list: readonly PrintedStretch[]): number =>
    Math.max(0, ...list.map((one) => one.similarity - one.differences.length * 1e-6));
  for (const { text, twins } of texts) {
    const stretches = findStretches(wanted, [...text], twins);
    if (quality(stretches) > quality(found)) found = stretches;
  }
  return found;
}

function findStretches(
  wanted: readonly string[],
  text: readonly string[],
  twins: ReadonlySet<string>,
): readonly PrintedStretch[] {
  const found: PrintedStretch[] = [];
  const left: (readonly string[])[] = [text];
  for (let piece = left.pop(); piece && found.length < MOST_REPEATS; piece = left.pop()) {
    if (piece.length === 0) continue;
    const stretch = alignPrinted(wanted, piece, twins);
    if (stretch.similarity < (found.length === 0 ? LEAST_SIMILAR : REPEATED)) continue;
    found.push(stretch);
    left.push(piece.slice(0, stretch.start), piece.slice(stretch.end));
  }
  return found;
}

/** A line that says more other words than the wanted ones, all of which are right, only mentions them. */
function isMention({ similarity, text }: PrintedStretch, wanted: readonly string[]): boolean {
  return similarity === 1 && [...text].length > 2 * wanted.length;
}

function judge(
  pages: readonly PageWords[],
  drawn: readonly PrintedStretch[],
  stored: readonly PrintedStretch[],
  differences: readonly VerifiedDifference[],
): readonly Diagnostic[] {
  const has = (count: (page: PageWords) => number): boolean => pages.some((page) => count(page) > 0);
  const findings: Diagnostic[] = [];
  const told = new Set<PrintLayer>();
  for (const { layer, expected, printed } of differences) {
    if (told.has(layer)) continue;
    told.add(layer);
    const count = differences.filter((one) => one.layer === layer).length;
    const params = { expected: shown(expected), printed: shown(printed), count };
    findings.push(diagnostic(`verify/${layer}-differ`, 'error', undefined, params));
  }
  const hasLayer = has((page) => page.letters);
  if (drawn.length === 0 && stored.length === 0) {
    const nothing = !hasLayer && !has((page) => page.outlines);
    findings.push(diagnostic(nothing ? 'verify/no-text' : 'verify/slogan-not-found', 'error'));
  } else if (drawn.length === 0) {
    const foreign = pages.some((page) => page.foreign);
    findings.push(diagnostic(foreign ? 'verify/foreign-font' : 'verify/outlines-unreadable', 'error'));
  } else if (stored.length === 0) {
    findings.push(hasLayer ? diagnostic('verify/not-in-layer', 'error') : diagnostic('verify/no-layer', 'warning'));
  }
  return findings;
}

/** What a person reads for a stretch of letters. */
function shown(letters: string): string {
  if (letters === '') return '∅';
  return letters === ' ' ? '␣' : letters.replaceAll(UNKNOWN_LETTER, '▯');
}
