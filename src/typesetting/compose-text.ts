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
  /** The height of the letters times what the line ends are worth: what the composer maximises. */
  readonly score: number;
}

/** Lines whose step has not been measured yet, and the most they could score. */
interface Draft {
  readonly breaks: readonly number[];
  readonly boxes: readonly LineBox[];
  readonly width: Em;
  readonly quality: number;
  readonly limit: number;
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
  const drafts = draftLayouts(request, shaped, tokens, sense, forced);
  return placeLayout(request, shaped, chooseLayout(request, drafts), findings);
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
function draftLayouts(
  request: ComposeRequest,
  shaped: ShapedText,
  tokens: readonly TokenSpan[],
  sense: Sense,
  forced: readonly number[] | undefined,
): readonly Draft[] {
  const lineBox = createLineBoxes(shaped, tokens);
  const draft = (breaks: readonly number[]): Draft => draftLayout(request, lineBox, breaks, sense);
  if (forced) return [draft(forced)];
  const { sizing } = request;
  const most = Math.min(sizing.maxLines, tokens.length);
  const exact = sizing.kind === 'fit' ? sizing.exactLines : undefined;
  const widths = tokens.map((_, i) => extentWidth(lineBox(i, i)));
  const drafts: Draft[] = [];
  for (let lines = Math.min(exact ?? 1, tokens.length); lines >= 1; lines--) {
    for (const breaks of candidateBreaks(sense, lines, widths, wordSpace(request))) drafts.push(draft(breaks));
    if (drafts.length > 0) break;
  }
  if (exact !== undefined) return drafts;
  for (let lines = 2; lines <= most; lines++) {
    for (const breaks of candidateBreaks(sense, lines, widths, wordSpace(request))) drafts.push(draft(breaks));
  }
  return drafts;
}

/** The best layout; drafts that could not win any more are never measured. */
function chooseLayout(request: ComposeRequest, drafts: readonly Draft[]): Layout {
  let best: Layout | undefined;
  for (const draft of drafts.toSorted((a, b) => b.limit - a.limit)) {
    if (best && draft.limit <= best.score) break;
    const layout = fitLayout(request, draft);
    if (!best || layout.score > best.score + 1e-9) best = layout;
  }
  if (!best) throw new RangeError('compose: a text has at least one layout');
  return best;
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

function draftLayout(
  request: ComposeRequest,
  lineBox: (first: number, last: number) => LineBox,
  breaks: readonly number[],
  sense: Sense,
): Draft {
  const ends = [...breaks, sense.tokens.length - 1];
  const boxes = ends.map((end, i) => lineBox(i === 0 ? 0 : (ends[i - 1] as number) + 1, end));
  const width = Math.max(...boxes.map(extentWidth), 1e-6);
  const quality = senseQuality(sense, breaks);
  // Lines of capitals never come nearer than their own height.
  const least = (request.lineStepEm ?? 0.8 * request.face.capHeight) * breaks.length + 0.8 * request.face.xHeight;
  const { box, sizing } = request;
  const room = Math.min(box.width / width, box.height / least);
  const size = sizing.kind === 'size' ? sizing.sizeMm : Math.min(room, sizing.maxSizeMm ?? Infinity);
  return { breaks, boxes, width, quality, limit: size * quality };
}

/** The size a draft can take, now that the distance of its lines is measured. */
function fitLayout(request: ComposeRequest, draft: Draft): Layout {
  const { breaks, boxes, width, quality } = draft;
  const lineStep = request.lineStepEm ?? measureLineStep(boxes, MIN_LINE_GAP, request.align);
  const { top, bottom } = verticalInk(boxes, lineStep);
  const { sizing, box } = request;
  const room = Math.min(box.width / width, box.height / Math.max(bottom - top, 1e-6));
  if (sizing.kind === 'size') {
    const overflow = Math.min(1, room / sizing.sizeMm) * (1 - 0.01 * breaks.length);
    return { breaks, boxes, lineStep, sizeMm: sizing.sizeMm, score: sizing.sizeMm * overflow * quality };
  }
  const size = Math.min(room, sizing.maxSizeMm ?? Infinity);
  const sizeMm = Math.floor(size / SIZE_GRAIN_MM) * SIZE_GRAIN_MM;
  return { breaks, boxes, lineStep, sizeMm, score: size * quality };
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
    findings: [
      ...findings,
      ...(overflows ? [diagnostic('text/overflows', 'warning')] : []),
      ...lineCountFindings(request, lines.length),
    ],
  };
}

function lineCountFindings({ sizing }: ComposeRequest, lines: number): Diagnostic[] {
  if (sizing.kind !== 'fit' || sizing.exactLines === undefined || sizing.exactLines === lines) return [];
  return [diagnostic('text/fewer-lines', 'warning', undefined, { wanted: sizing.exactLines, lines })];
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
