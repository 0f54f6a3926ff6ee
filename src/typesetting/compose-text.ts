import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Em, Mm } from '../geometry/units.ts';
import { measureSense, type Sense } from '../text/sense/measure-sense.ts';
import type { FontFace, FontRegistry } from './font-face.ts';
import { candidateBreaks, senseQuality } from './break-candidates.ts';
import { measureLineStep, verticalInk, type LineBox } from './line-metrics.ts';
import { inkExtent, shapeText, type ShapedChar, type ShapedText } from './shape-text.ts';

/** What is to be set, and the box it goes into. */
export interface ComposeRequest {
  /** NFC, in the case it is drawn in; `\n` ends a line by the designer's will. */
  readonly text: string;
  readonly face: FontFace;
  readonly box: Rect;
  readonly align: 'left' | 'centre' | 'right';
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly sizing:
    | { readonly kind: 'fit'; readonly maxLines: number; readonly exactLines?: number; readonly maxSizeMm?: Mm }
    | { readonly kind: 'size'; readonly sizeMm: Mm; readonly maxLines: number };
  readonly trackingEm: Em;
  /** Baseline distance in em; absent: the smallest at which no ink of two lines comes nearer than 0.05 em. */
  readonly lineStepEm?: Em;
  /** Token indices after which a line ends, by the designer's will; the composer keeps them as they are. */
  readonly breaks?: readonly number[];
}

/** One glyph of a line; places are millimetres on the page. */
export interface ComposedGlyph {
  readonly char: string;
  readonly face: FontFace;
  readonly glyphId: number;
  readonly x: Mm;
  readonly y: Mm;
}

export interface ComposedLine {
  /** The words of the line, as drawn. */
  readonly text: string;
  /** Letters that nothing can draw are left out. */
  readonly glyphs: readonly ComposedGlyph[];
  readonly baseline: Mm;
}

/** A text set into its box. */
export interface ComposedText {
  readonly lines: readonly ComposedLine[];
  /** Token indices after which a line ends. */
  readonly breaks: readonly number[];
  readonly sizeMm: Mm;
  readonly capHeightMm: Mm;
  /** Distance of baselines; 0 for a single line. */
  readonly lineStepMm: Mm;
  /** The ink of all lines; undefined when there is none. */
  readonly inkBox: Rect | undefined;
  readonly findings: readonly Diagnostic[];
}

/** Clear space kept between the ink of two lines, in em (the fifth of a dot's height that the eye needs). */
export const MIN_LINE_GAP: Em = 0.05;
/** Sizes are cut down to this, so that the same design prints the same numbers everywhere. */
const SIZE_GRAIN_MM = 0.001;

interface Layout {
  readonly breaks: readonly number[];
  readonly boxes: readonly LineBox[];
  readonly lineStep: Em;
  readonly sizeMm: Mm;
  readonly score: number;
}

/** Sets a text into its box. An empty text gives no lines. */
export function composeText(request: ComposeRequest, fonts: FontRegistry): ComposedText {
  const { text, forced } = takeForcedBreaks(request.text, request.breaks);
  const shaped = shapeText(text, request.face, fonts, request.trackingEm);
  const findings = letterFindings(shaped, request.face);
  if (text.trim() === '') {
    return { lines: [], breaks: [], sizeMm: 0, capHeightMm: 0, lineStepMm: 0, inkBox: undefined, findings };
  }
  const sense = measureSense(text);
  const tokens = locateTokens(text);
  const layouts = planLayouts(request, shaped, tokens, sense, forced);
  const best = layouts.reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
  return placeLayout(request, shaped, best, findings);
}

/** Token i is the i-th item of `text.split(' ')`; its characters are the code points `from` to `to`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

export function locateTokens(text: string): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  let from = 0;
  [...text, ' '].forEach((char, i) => {
    if (char !== ' ') return;
    spans.push({ from, to: i });
    from = i + 1;
  });
  return spans;
}

/** Turns `\n` into a space and the index of the token before it; merges the designer's own breaks. */
function takeForcedBreaks(
  raw: string,
  own: readonly number[] | undefined,
): { text: string; forced: readonly number[] | undefined } {
  const lines = raw.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
  const filled = lines.filter((line) => line !== '');
  const text = filled.join(' ');
  if (own) {
    const last = text.split(' ').length - 1;
    return { text, forced: [...new Set(own)].filter((i) => i >= 0 && i < last).toSorted((a, b) => a - b) };
  }
  if (filled.length < 2) return { text, forced: undefined };
  const forced: number[] = [];
  let count = 0;
  for (const line of filled.slice(0, -1)) {
    count += line.split(' ').length;
    forced.push(count - 1);
  }
  return { text, forced };
}

function letterFindings(shaped: ShapedText, face: FontFace): Diagnostic[] {
  const font = `${face.info.family} ${face.info.weight}`;
  const at = { kind: 'document' } as const;
  const found: Diagnostic[] = [];
  const list = (letters: readonly string[]): string => letters.join(' ');
  if (shaped.missing.length > 0) {
    found.push(diagnostic('font/missing-glyph', 'error', at, { font, letters: list(shaped.missing) }));
  }
  if (shaped.barred.length > 0) {
    found.push(diagnostic('font/barred-letter', 'error', at, { font, letters: list(shaped.barred) }));
  }
  if (shaped.borrowed.length > 0) {
    found.push(diagnostic('font/borrowed-letter', 'info', at, { font, letters: list(shaped.borrowed) }));
  }
  return found;
}

/** Every layout worth weighing: the designer's own, or the candidates for each number of lines. */
function planLayouts(
  request: ComposeRequest,
  shaped: ShapedText,
  tokens: readonly TokenSpan[],
  sense: Sense,
  forced: readonly number[] | undefined,
): readonly Layout[] {
  const lineBox = createLineBoxes(shaped, tokens);
  const evaluate = (breaks: readonly number[]): Layout => fitLayout(request, lineBox, breaks, sense);
  if (forced) return [evaluate(forced)];
  const { sizing } = request;
  const most = Math.min(sizing.maxLines, tokens.length);
  const exact = sizing.kind === 'fit' ? sizing.exactLines : undefined;
  const widths = tokens.map((_, i) => extentWidth(lineBox(i, i)));
  const layouts: Layout[] = [];
  for (let lines = exact ?? 1; lines <= (exact ?? most); lines++) {
    for (const breaks of candidateBreaks(sense, lines, widths, wordSpace(request))) layouts.push(evaluate(breaks));
  }
  return layouts.length > 0 ? layouts : [evaluate([])];
}

function wordSpace({ face, trackingEm }: ComposeRequest): Em {
  return face.advance(face.glyphId(0x20)) + trackingEm;
}

function extentWidth(box: LineBox): Em {
  return Math.max(0, box.right - box.left);
}

/** Line boxes by first and last token, remembered: candidates share most of their lines. */
function createLineBoxes(shaped: ShapedText, tokens: readonly TokenSpan[]): (first: number, last: number) => LineBox {
  const known = new Map<number, LineBox>();
  return (first, last) => {
    const key = first * 65_536 + last;
    const found = known.get(key);
    if (found) return found;
    const from = tokens[first]?.from ?? 0;
    const to = tokens[last]?.to ?? from;
    const extent = inkExtent(shaped, from, to) ?? { left: shaped.pen[from] ?? 0, right: shaped.pen[to] ?? 0 };
    const box: LineBox = { shaped, from, to, ...extent };
    known.set(key, box);
    return box;
  };
}

/** The size a layout can take and what it is worth: the height of its capitals times its sense. */
function fitLayout(
  request: ComposeRequest,
  lineBox: (first: number, last: number) => LineBox,
  breaks: readonly number[],
  sense: Sense,
): Layout {
  const ends = [...breaks, sense.tokens.length - 1];
  const boxes = ends.map((end, i) => lineBox(i === 0 ? 0 : (ends[i - 1] as number) + 1, end));
  const lineStep = request.lineStepEm ?? measureLineStep(boxes, MIN_LINE_GAP, request.align);
  const width = Math.max(...boxes.map(extentWidth));
  const { top, bottom } = verticalInk(boxes, lineStep);
  const { sizing, box } = request;
  const room = Math.min(box.width / Math.max(width, 1e-6), box.height / Math.max(bottom - top, 1e-6));
  const fitted = sizing.kind === 'size' ? sizing.sizeMm : Math.min(room, sizing.maxSizeMm ?? Infinity);
  const sizeMm = sizing.kind === 'size' ? fitted : Math.floor(fitted / SIZE_GRAIN_MM) * SIZE_GRAIN_MM;
  const overflow = sizing.kind === 'size' ? Math.min(1, room / fitted) : 1;
  const fewer = sizing.kind === 'size' ? 1 - 0.01 * breaks.length : 1;
  return { breaks, boxes, lineStep, sizeMm, score: sizeMm * overflow * fewer * senseQuality(sense, breaks) };
}

function placeLayout(
  request: ComposeRequest,
  shaped: ShapedText,
  layout: Layout,
  findings: readonly Diagnostic[],
): ComposedText {
  const { box, align, valign, face } = request;
  const { sizeMm, lineStep, boxes } = layout;
  const { top, bottom } = verticalInk(boxes, lineStep);
  const slack = box.height - (bottom - top) * sizeMm;
  const inkTop = box.y + (valign === 'top' ? 0 : valign === 'bottom' ? slack : slack / 2);
  const firstBaseline = inkTop - top * sizeMm;
  const lines = boxes.map((line, i) => {
    const free = box.width - extentWidth(line) * sizeMm;
    const inkLeft = box.x + (align === 'left' ? 0 : align === 'right' ? free : free / 2);
    return placeLine(shaped, line, inkLeft - line.left * sizeMm, firstBaseline + i * lineStep * sizeMm, sizeMm);
  });
  const width = Math.max(...boxes.map(extentWidth)) * sizeMm;
  const left = box.x + (box.width - width) * (align === 'left' ? 0 : align === 'right' ? 1 : 0.5);
  const overflows = width > box.width + 0.01 || slack < -0.01;
  return {
    lines,
    breaks: layout.breaks,
    sizeMm,
    capHeightMm: face.capHeight * sizeMm,
    lineStepMm: lines.length > 1 ? lineStep * sizeMm : 0,
    inkBox: { x: left, y: inkTop, width, height: (bottom - top) * sizeMm },
    findings: overflows ? [...findings, diagnostic('text/overflows', 'warning')] : findings,
  };
}

/** `origin` is where the pen of the whole text would start for this line's ink to fall in place. */
function placeLine(shaped: ShapedText, line: LineBox, origin: Mm, baseline: Mm, sizeMm: Mm): ComposedLine {
  const glyphs: ComposedGlyph[] = [];
  let text = '';
  for (let i = line.from; i < line.to; i++) {
    const { char, face, glyphId } = shaped.chars[i] as ShapedChar;
    text += char;
    if (face) glyphs.push({ char, face, glyphId, x: origin + (shaped.pen[i] as number) * sizeMm, y: baseline });
  }
  return { text, glyphs, baseline };
}
