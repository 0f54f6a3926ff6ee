import type { Rect } from '../geometry/rect.ts';
import type { Em, Mm } from '../geometry/units.ts';
import { MIN_LINE_GAP, type ComposedLine, type ComposeRequest } from './compose-request.ts';
import type { Layout } from './layout-search.ts';
import { lineWidth, measureLineStep, shiftLine, verticalInk, type SetGlyph, type SetLine } from './line-metrics.ts';

/** Lines on the page. */
export interface PlacedLines {
  readonly lines: readonly ComposedLine[];
  readonly lineStepMm: Mm;
  readonly inkBox: Rect;
  readonly overflows: boolean;
}

/** How much of a closing mark's width a centred line leaves out of its centring. */
const HANG = 0.5;
const TOLERANCE_MM = 0.01;

/** Puts the lines of a layout into the box: by their ink, not by side bearings or the em box. */
export function placeLines(request: ComposeRequest, layout: Layout): PlacedLines {
  const { box, align, valign } = request;
  const { sizeMm } = layout;
  const { lines, lineStep } = hangLines(request, layout);
  const { top, bottom } = verticalInk(lines, lineStep);
  const slack = box.height - (bottom - top) * sizeMm;
  const inkTop = box.y + (valign === 'top' ? 0 : valign === 'bottom' ? slack : slack / 2);
  const pin = box.x + box.width * (align === 'left' ? 0 : align === 'right' ? 1 : 0.5);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const firstBaseline = inkTop - top * sizeMm;
  return {
    lines: lines.map((line, i) => placeLine(line, pin, firstBaseline + i * lineStep * sizeMm, sizeMm)),
    lineStepMm: lines.length > 1 ? lineStep * sizeMm : 0,
    inkBox: { x: pin + left * sizeMm, y: inkTop, width: (right - left) * sizeMm, height: (bottom - top) * sizeMm },
    overflows: (right - left) * sizeMm > box.width + TOLERANCE_MM || slack < -TOLERANCE_MM,
  };
}

/** Hangs the punctuation of centred lines, where the block still fits with it. */
function hangLines(request: ComposeRequest, layout: Layout): { lines: readonly SetLine[]; lineStep: Em } {
  const plain = { lines: layout.lines, lineStep: layout.lineStep };
  const room = request.box.width / layout.sizeMm;
  if (request.align !== 'centre' || layout.lines.length < 2) return plain;
  const lines = layout.lines.map((line) => hangPunctuation(line, room));
  if (lines.every((line, i) => line === layout.lines[i])) return plain;
  const lineStep = request.lineStepEm ?? measureLineStep(lines, MIN_LINE_GAP);
  const { top, bottom } = verticalInk(lines, lineStep);
  const { sizing, box } = request;
  return sizing.kind === 'fit' && (bottom - top) * layout.sizeMm > box.height ? plain : { lines, lineStep };
}

/**
 * Centres a line as the eye does: half of a closing “!”, “.”, “,” or quote, and of an opening quote, hangs
 * outside. Never moves ink out of `room` (em).
 */
function hangPunctuation(line: SetLine, room: Em): SetLine {
  const inked = line.glyphs.filter((glyph) => glyph.char !== ' ');
  const after = hangingWidth(inked.at(-1), /[!.,;:…”’"»]/);
  const before = hangingWidth(inked[0], /[“‘"«]/);
  const free = Math.max(0, (room - lineWidth(line)) / 2);
  return shiftLine(line, Math.max(-free, Math.min(free, (after - before) / 2)));
}

function hangingWidth(glyph: SetGlyph | undefined, marks: RegExp): Em {
  if (!glyph?.face || !marks.test(glyph.char)) return 0;
  return (glyph.face.inkBounds(glyph.glyphId)?.width ?? 0) * HANG;
}

function placeLine(line: SetLine, pin: Mm, baseline: Mm, sizeMm: Mm): ComposedLine {
  return {
    text: line.glyphs.map((glyph) => glyph.char).join(''),
    glyphs: line.glyphs.flatMap(({ char, face, glyphId, x }) =>
      face ? [{ char, face, glyphId, x: pin + x * sizeMm, y: baseline }] : [],
    ),
  };
}
