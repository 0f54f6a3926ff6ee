import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Gap, Sense } from '../text/sense/gap-kind.ts';
import { measureSense } from '../text/sense/measure-sense.ts';
import { bendText } from './arc-text.ts';
import type { ComposedText, ComposeRequest } from './compose-request.ts';
import type { FontFace, FontRegistry } from './font-face.ts';
import { searchLayouts, type Layout, type Setting } from './layout-search.ts';
import { setLine } from './line-metrics.ts';
import { placeLines } from './place-lines.ts';
import { shapeText, type ShapedText } from './shape-text.ts';
import { locateTokens, takeForcedBreaks } from './token-spans.ts';

/** A condensed face is taken when it makes the capitals at least this much higher. */
const CONDENSED_WORTH = 1 / 1.12;

/** Sets a text into its box. An empty text gives no lines. */
export function composeText(request: ComposeRequest, fonts: FontRegistry): ComposedText {
  return composeAlternatives(request, fonts, 1)[0] as ComposedText;
}

/**
 * The best ways to set a text, with distinct line ends, best first: at least one, at most `count`. Where the
 * designer has fixed the breaks there is one.
 */
export function composeAlternatives(
  request: ComposeRequest,
  fonts: FontRegistry,
  count: number,
): readonly ComposedText[] {
  const { text, forced } = takeForcedBreaks(request.text, request.breaks, request.splits);
  const faces = request.condensed ? [request.face, request.condensed] : [request.face];
  const tokens = locateTokens(text);
  const settings = faces.map((face, i): Setting => ({
    face,
    tokens,
    shaped: shapeText(text, face, fonts, request.trackingEm, request.capitals === true),
    worth: i === 0 ? 1 : CONDENSED_WORTH,
  }));
  const [first] = settings as [Setting];
  if (text.trim() === '') return [emptyText(first)];
  if (request.arcDeg !== undefined && request.arcDeg !== 0) return [composeArc(request, first, request.arcDeg)];
  const sense = measureSense(text);
  const split = splitWordFindings(sense, forced ?? request.splits ?? []);
  const layouts = searchLayouts(request, settings, bendSense(sense, request), forced, count);
  return layouts.map((layout) => finishLayout(request, layout, split));
}

/** The sense of a text as the designer wants it: no line end where words are glued, the best where they are split. */
function bendSense(sense: Sense, { splits = [], glued = [] }: ComposeRequest): Sense {
  if (splits.length + glued.length === 0) return sense;
  const gaps = sense.gaps.map((gap): Gap => {
    if (splits.includes(gap.after)) return { ...gap, kind: 'strong' };
    return glued.includes(gap.after) ? { ...gap, kind: 'never' } : gap;
  });
  return { ...sense, gaps };
}

function emptyText({ face, shaped }: Setting): ComposedText {
  const size = { sizeMm: 0, capHeightMm: 0, trackingEm: 0, lineStepMm: 0, inkBox: undefined };
  return { lines: [], breaks: [], fontId: face.info.id, ...size, findings: letterFindings(shaped, face) };
}

function composeArc(request: ComposeRequest, { face, shaped }: Setting, arcDeg: number): ComposedText {
  const line = setLine(shaped, 0, shaped.chars.length, 'centre');
  const { glyphs, sizeMm, inkBox } = bendText(request, line, arcDeg);
  return {
    lines: [{ text: shaped.chars.map(({ char }) => char).join(''), glyphs }],
    breaks: [],
    fontId: face.info.id,
    sizeMm,
    capHeightMm: face.capHeight * sizeMm,
    trackingEm: request.trackingEm,
    lineStepMm: 0,
    inkBox,
    findings: letterFindings(shaped, face),
  };
}

function finishLayout(request: ComposeRequest, layout: Layout, split: readonly Diagnostic[]): ComposedText {
  const { face, shaped } = layout.setting;
  const { lines, lineStepMm, inkBox, overflows } = placeLines(request, layout);
  return {
    lines,
    breaks: layout.breaks,
    fontId: face.info.id,
    sizeMm: layout.sizeMm,
    capHeightMm: face.capHeight * layout.sizeMm,
    trackingEm: request.trackingEm + layout.spread,
    lineStepMm,
    inkBox,
    findings: [
      ...letterFindings(shaped, face),
      ...split,
      ...(overflows ? [diagnostic('text/overflows', 'warning')] : []),
      ...lineCountFindings(request, lines.length),
    ],
  };
}

function letterFindings(shaped: ShapedText, face: FontFace): readonly Diagnostic[] {
  const font = `${face.info.family} ${face.info.weight}`;
  const finding = (code: Diagnostic['code'], severity: Diagnostic['severity'], letters: readonly string[]) =>
    letters.length > 0 ? [diagnostic(code, severity, undefined, { font, letters: letters.join(' ') })] : [];
  return [
    ...finding('font/missing-glyph', 'error', shaped.missing),
    ...finding('font/barred-letter', 'error', shaped.barred),
    ...finding('font/borrowed-letter', 'info', shaped.borrowed),
  ];
}

/** The designer's breaks are kept, but one inside a word, a name or a date is told. */
function splitWordFindings({ tokens, gaps }: Sense, forced: readonly number[]): readonly Diagnostic[] {
  return forced
    .filter((after) => gaps[after]?.kind === 'never')
    .map((after) =>
      diagnostic('text/break-splits-word', 'warning', undefined, { word: `${tokens[after]} ${tokens[after + 1]}` }),
    );
}

function lineCountFindings({ sizing }: ComposeRequest, lines: number): readonly Diagnostic[] {
  if (sizing.exactLines === undefined || sizing.exactLines === lines) return [];
  const code = lines < sizing.exactLines ? 'text/fewer-lines' : 'text/more-lines';
  return [diagnostic(code, 'warning', undefined, { wanted: sizing.exactLines, lines })];
}
