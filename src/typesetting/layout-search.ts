import type { Em, Mm } from '../geometry/units.ts';
import type { Sense } from '../text/sense/gap-kind.ts';
import { candidateBreaks, layoutWorth, senseWeight } from './break-candidates.ts';
import { grainSize, MIN_LINE_GAP, type ComposeRequest, type TextAlign } from './compose-request.ts';
import type { FontFace } from './font-face.ts';
import { justifyLines, lineWidth, measureLineStep, setLine, verticalInk, type SetLine } from './line-metrics.ts';
import { inkExtent, type ShapedText } from './shape-text.ts';
import type { TokenSpan } from './token-spans.ts';

/** A text shaped in one face, ready to be broken. */
export interface Setting {
  readonly face: FontFace;
  readonly shaped: ShapedText;
  readonly tokens: readonly TokenSpan[];
  /** What choosing this face is worth: 1 for the one asked for, less for a stand-in. */
  readonly worth: number;
}

/** A way to set the text, with all that decides its size measured. */
export interface Layout {
  readonly setting: Setting;
  readonly breaks: readonly number[];
  readonly lines: readonly SetLine[];
  readonly lineStep: Em;
  /** Tracking beyond that of the request. */
  readonly spread: Em;
  readonly sizeMm: Mm;
  /** Height of the capitals times what line ends and face are worth: what the composer maximises. */
  readonly score: number;
}

/** Lines whose step has not been measured yet, and the most they could score. */
interface Draft {
  readonly setting: Setting;
  readonly breaks: readonly number[];
  readonly quality: number;
  readonly limit: number;
}

/** The best layouts with distinct line ends, best first; at least one, at most `count`. */
export function searchLayouts(
  request: ComposeRequest,
  settings: readonly Setting[],
  sense: Sense,
  forced: readonly number[] | undefined,
  count: number,
): readonly Layout[] {
  const drafts = settings.flatMap((setting) => draftLayouts(request, setting, sense, forced));
  const found = new Map<string, Layout>();
  for (const draft of drafts.toSorted((a, b) => b.limit - a.limit)) {
    const worst = [...found.values()].toSorted((a, b) => b.score - a.score)[count - 1];
    if (worst && draft.limit <= worst.score) break;
    const layout = fitLayout(request, draft);
    const key = draft.breaks.join();
    const same = found.get(key);
    if (!same || layout.score > same.score + 1e-9) found.set(key, layout);
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score).slice(0, count);
}

/** Every layout worth weighing: the designer's own, or the candidates for each number of lines. */
function draftLayouts(
  request: ComposeRequest,
  setting: Setting,
  sense: Sense,
  forced: readonly number[] | undefined,
): readonly Draft[] {
  const draft = (breaks: readonly number[]): Draft => draftLayout(request, setting, breaks, sense);
  if (forced) return [draft(forced)];
  const { sizing, splits = [] } = request;
  const exact = sizing.exactLines;
  const must = splits.filter((after) => after >= 0 && after < setting.tokens.length - 1);
  const most = Math.min(Math.max(exact ?? sizing.maxLines, must.length + 1), setting.tokens.length);
  const candidates = candidateBreaks(sense, most, tokenLineWidth(setting), must);
  if (exact === undefined) return candidates.flat().map(draft);
  // The number asked for, or the nearest below that breaks no word.
  return (candidates.findLast((layouts) => layouts.length > 0) ?? [[]]).map(draft);
}

/** The ink width of a line from one token to another: from the left ink of the first to the right ink of the last. */
function tokenLineWidth({ shaped, tokens }: Setting): (first: number, last: number) => Em {
  const extents = tokens.map(({ from, to }) => inkExtent(shaped, from, to));
  const starts = tokens.map(({ from }, i) => extents[i]?.left ?? shaped.pen[from] ?? 0);
  const ends = tokens.map(({ to }, i) => extents[i]?.right ?? shaped.pen[to] ?? 0);
  return (first, last) => (ends[last] ?? 0) - (starts[first] ?? 0);
}

/** The code points of each line: from the first token after a break to the last before the next. */
function lineSpans({ tokens }: Setting, breaks: readonly number[]): readonly TokenSpan[] {
  const ends = [...breaks, tokens.length - 1];
  return ends.map((end, i) => {
    const first = tokens[i === 0 ? 0 : (ends[i - 1] ?? 0) + 1];
    return { from: first?.from ?? 0, to: tokens[end]?.to ?? 0 };
  });
}

function draftLayout(request: ComposeRequest, setting: Setting, breaks: readonly number[], sense: Sense): Draft {
  const { face, shaped, worth } = setting;
  const tightest = Math.min(0, (request.trackingRange?.min ?? request.trackingEm) - request.trackingEm);
  const lineWidths: Em[] = [];
  let width = 1e-6;
  for (const { from, to } of lineSpans(setting, breaks)) {
    const extent = inkExtent(shaped, from, to);
    const inked = extent ? extent.right - extent.left : 0;
    lineWidths.push(inked);
    width = Math.max(width, inked + Math.max(0, to - from - 1) * tightest);
  }
  const { box, sizing } = request;
  const quality = layoutWorth(sense, breaks, lineWidths, senseWeight(box)) * worth;
  const room = Math.min(box.width / width, box.height / leastHeight(request, face, breaks.length));
  const size = sizing.kind === 'size' ? sizing.sizeMm : Math.min(room, sizing.maxSizeMm ?? Infinity);
  return { setting, breaks, quality, limit: size * face.capHeight * quality };
}

/** A height that no block of so many lines stays under: of two lines at least the low letters face each other. */
function leastHeight(request: ComposeRequest, face: FontFace, breaks: number): Em {
  const letters = request.capitals ? face.capHeight : face.xHeight;
  return (request.lineStepEm ?? 0.9 * letters) * breaks + 0.9 * letters;
}

/** The size a draft can take, now that the distance of its lines is measured. */
function fitLayout(request: ComposeRequest, { setting, breaks, quality }: Draft): Layout {
  const { sizing } = request;
  const measured = measureLayout(request, setting, breaks, 0);
  if (sizing.kind === 'size') {
    const overflow = Math.min(1, measured.room / sizing.sizeMm) * (1 - 0.01 * breaks.length);
    const score = sizing.sizeMm * setting.face.capHeight * overflow * quality;
    return { setting, breaks, ...measured, sizeMm: sizing.sizeMm, score };
  }
  const fitted = request.trackingRange ? fitTracking(request, setting, breaks, request.trackingRange) : measured;
  const size = Math.min(fitted.room, sizing.maxSizeMm ?? Infinity);
  return { setting, breaks, ...fitted, sizeMm: grainSize(size), score: size * setting.face.capHeight * quality };
}

const spanLines = new WeakMap<Setting, Map<string, SetLine>>();

/** The line of a span, remembered with its skyline: the layouts that are weighed share most of their lines. */
function spanLine(setting: Setting, { from, to }: TokenSpan, align: TextAlign, spread: Em): SetLine {
  if (spread !== 0) return setLine(setting.shaped, from, to, align, spread);
  let known = spanLines.get(setting);
  if (!known) spanLines.set(setting, (known = new Map()));
  const key = `${from} ${to}`;
  let line = known.get(key);
  if (!line) known.set(key, (line = setLine(setting.shaped, from, to, align)));
  return line;
}

interface Measured {
  readonly lines: readonly SetLine[];
  readonly lineStep: Em;
  readonly spread: Em;
  /** The largest em that width and height allow. */
  readonly room: Mm;
  /** Whether the height, not the width, is what limits it. */
  readonly byHeight: boolean;
}

function measureLayout(request: ComposeRequest, setting: Setting, breaks: readonly number[], spread: Em): Measured {
  const plain = lineSpans(setting, breaks).map((span) => spanLine(setting, span, request.align, spread));
  const lines = request.align === 'justify' ? justifyLines(plain) : plain;
  const lineStep = request.lineStepEm ?? measureLineStep(lines, MIN_LINE_GAP);
  const { top, bottom } = verticalInk(lines, lineStep);
  const byWidth = request.box.width / Math.max(...lines.map(lineWidth), 1e-6);
  const byHeight = request.box.height / Math.max(bottom - top, 1e-6);
  return { lines, lineStep, spread, room: Math.min(byWidth, byHeight), byHeight: byHeight < byWidth };
}

/**
 * The tracking in a range that gives the largest letters: as tight as allowed where the width limits them;
 * where the height does, as open as the width then has room for.
 */
function fitTracking(
  request: ComposeRequest,
  setting: Setting,
  breaks: readonly number[],
  range: { readonly min: Em; readonly max: Em },
): Measured {
  let low = measureLayout(request, setting, breaks, range.min - request.trackingEm);
  if (!low.byHeight) return low;
  let high = range.max - request.trackingEm;
  for (let step = 0; step < 12; step++) {
    const middle = step === 0 ? high : (low.spread + high) / 2;
    const tried = measureLayout(request, setting, breaks, middle);
    if (tried.room >= low.room * 0.9999) low = tried;
    else high = middle;
    if (low.spread >= high) break;
  }
  return low;
}
