import type { Em } from '../geometry/units.ts';
import { measureLineSkyline, minimalLineStep, type LineSkyline } from './fonts/skyline.ts';
import type { ShapedChar, ShapedText } from './shape-text.ts';

/** A stretch of a shaped text that stands on a line of its own, and its horizontal ink in pen places. */
export interface LineBox {
  readonly shaped: ShapedText;
  readonly from: number;
  readonly to: number;
  readonly left: Em;
  readonly right: Em;
}

const skylines = new WeakMap<LineBox, LineSkyline>();

/** The profile of a line's ink; x is 0 where the alignment pins the line. */
function skylineOf(line: LineBox, align: 'left' | 'centre' | 'right'): LineSkyline {
  const known = skylines.get(line);
  if (known) return known;
  const pin = align === 'left' ? line.left : align === 'right' ? line.right : (line.left + line.right) / 2;
  const placed = [];
  for (let i = line.from; i < line.to; i++) {
    const { face, glyphId } = line.shaped.chars[i] as ShapedChar;
    if (face) placed.push({ face, glyphId, x: (line.shaped.pen[i] as number) - pin });
  }
  const skyline = measureLineSkyline(placed);
  skylines.set(line, skyline);
  return skyline;
}

/**
 * The distance of baselines, in em, for a block of lines: the smallest at which no ink of a line comes
 * nearer than `gap` to the ink of the line above, the same between all lines so that the block is even.
 */
export function measureLineStep(lines: readonly LineBox[], gap: Em, align: 'left' | 'centre' | 'right'): Em {
  let step = 0;
  for (let i = 1; i < lines.length; i++) {
    step = Math.max(
      step,
      minimalLineStep(skylineOf(lines[i - 1] as LineBox, align), skylineOf(lines[i] as LineBox, align), gap),
    );
  }
  return step;
}

/** Highest and lowest ink of a block, in em from the first baseline, y down. */
export function verticalInk(lines: readonly LineBox[], lineStep: Em): { top: Em; bottom: Em } {
  let top = Infinity;
  let bottom = -Infinity;
  lines.forEach((line, index) => {
    for (let i = line.from; i < line.to; i++) {
      const { face, glyphId } = line.shaped.chars[i] as ShapedChar;
      const ink = face?.inkBounds(glyphId);
      if (!ink) continue;
      top = Math.min(top, index * lineStep + ink.y);
      bottom = Math.max(bottom, index * lineStep + ink.y + ink.height);
    }
  });
  return top <= bottom ? { top, bottom } : { top: 0, bottom: 0 };
}
