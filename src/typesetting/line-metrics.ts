import type { Em } from '../geometry/units.ts';
import { MIN_LINE_GAP, type TextAlign } from './compose-request.ts';
import type { FontFace } from './font-face.ts';
import { measureLineSkyline, minimalLineStep, type LineSkyline } from './fonts/skyline.ts';
import { inkExtent, type ShapedText } from './shape-text.ts';

/** A glyph of a line that is set but not yet sized: `x` em from where the alignment pins the line. */
export interface SetGlyph {
  readonly char: string;
  readonly face: FontFace | undefined;
  readonly glyphId: number;
  readonly x: Em;
}

/** A line that is set but not yet sized, and its horizontal ink; the pin is its left edge, centre or right edge. */
export interface SetLine {
  readonly glyphs: readonly SetGlyph[];
  readonly left: Em;
  readonly right: Em;
}

/** A stretch of a shaped text as a line of its own, with `spread` em more between its characters. */
export function setLine(shaped: ShapedText, from: number, to: number, align: TextAlign, spread: Em = 0): SetLine {
  const start = shaped.pen[from] ?? 0;
  const extent = inkExtent(shaped, from, to) ?? { left: start, right: shaped.pen[to] ?? start, last: to - 1 };
  const right = extent.right + (extent.last - from) * spread;
  const pin = align === 'left' ? extent.left : align === 'right' ? right : (extent.left + right) / 2;
  const glyphs = shaped.chars
    .slice(from, to)
    .map((char, i): SetGlyph => ({ ...char, x: (shaped.pen[from + i] ?? 0) + i * spread - pin }));
  return { glyphs, left: extent.left - pin, right: right - pin };
}

export function shiftLine(line: SetLine, by: Em): SetLine {
  if (by === 0) return line;
  return {
    glyphs: line.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + by })),
    left: line.left + by,
    right: line.right + by,
  };
}

export function lineWidth(line: SetLine): Em {
  return Math.max(0, line.right - line.left);
}

/** The most that a justified line is opened between two characters. */
const MOST_SPREAD: Em = 0.04;

/** Opens every line to the width of the widest, by at most 0.04 em between characters. */
export function justifyLines(lines: readonly SetLine[]): readonly SetLine[] {
  const widest = Math.max(...lines.map(lineWidth));
  return lines.map((line) => {
    const gaps = line.glyphs.length - 1;
    const spread = gaps > 0 ? Math.min(MOST_SPREAD, (widest - lineWidth(line)) / gaps) : 0;
    if (spread <= 0) return line;
    const growth = (gaps * spread) / 2;
    return {
      glyphs: line.glyphs.map((glyph, i) => ({ ...glyph, x: glyph.x + i * spread - growth })),
      left: line.left - growth,
      right: line.right + growth,
    };
  });
}

const skylines = new WeakMap<SetLine, LineSkyline>();

function skylineOf(line: SetLine): LineSkyline {
  let skyline = skylines.get(line);
  if (!skyline) {
    const inked = line.glyphs.flatMap(({ face, glyphId, x }) => (face ? [{ face, glyphId, x }] : []));
    skylines.set(line, (skyline = measureLineSkyline(inked)));
  }
  return skyline;
}

/**
 * The distance of baselines, in em, for a block of lines: the smallest at which no ink of a line comes
 * nearer than `gap` to the ink of the line above, the same between all lines so that the block is even.
 */
export function measureLineStep(lines: readonly SetLine[], gap: Em): Em {
  let step = 0;
  for (let i = 1; i < lines.length; i++) {
    const [upper, lower] = [lines[i - 1], lines[i]];
    if (upper && lower) step = Math.max(step, pairStep(upper, lower, gap));
  }
  return step;
}

const pairSteps = new WeakMap<SetLine, WeakMap<SetLine, Em>>();

/** The step of two lines, remembered: the layouts that are weighed share most of their neighbours. */
function pairStep(upper: SetLine, lower: SetLine, gap: Em): Em {
  if (gap !== MIN_LINE_GAP) return minimalLineStep(skylineOf(upper), skylineOf(lower), gap);
  let below = pairSteps.get(upper);
  if (!below) pairSteps.set(upper, (below = new WeakMap()));
  let step = below.get(lower);
  if (step === undefined) below.set(lower, (step = minimalLineStep(skylineOf(upper), skylineOf(lower), gap)));
  return step;
}

/** Highest and lowest ink of a block, in em from the first baseline, y down. */
export function verticalInk(lines: readonly SetLine[], lineStep: Em): { top: Em; bottom: Em } {
  let top = Infinity;
  let bottom = -Infinity;
  lines.forEach((line, index) => {
    for (const { face, glyphId } of line.glyphs) {
      const ink = face?.inkBounds(glyphId);
      if (!ink) continue;
      top = Math.min(top, index * lineStep + ink.y);
      bottom = Math.max(bottom, index * lineStep + ink.y + ink.height);
    }
  });
  return top <= bottom ? { top, bottom } : { top: 0, bottom: 0 };
}
