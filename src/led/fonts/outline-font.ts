import { pathBounds, polygonPath, rectPath, transformPath, type Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/rect.ts';
import { flattenPath } from '../../renderers/raster/flatten-path.ts';
import { scanCoverage } from '../../renderers/raster/scan-coverage.ts';
import type { FontFace } from '../../typesetting/font-face.ts';
import { blankDots, type DotImage } from '../dot-image.ts';
import { PLAIN_LETTERS, VIETNAMESE_LETTERS, type DotFont } from './dot-font.ts';

/** Lines each dot is cut into, up and down; sideways coverage is exact. */
const LEVELS = 16;
/** Places tried within a dot, so that upright strokes fall on whole columns; tall letters don't gain by it. */
const PLACES = 8;
const TALL_ROWS = 96;

/**
 * A font of dots made from outlines, for 48 rows and more. Capitals are a whole number of rows high and
 * stand on a whole row, every glyph is slid within one dot to where its strokes fall on whole columns best,
 * and a dot is lit when at least half of it is covered. Nothing is grey: one-colour boards have no grey.
 */
export function buildOutlineFont(face: FontFace, rows: number): DotFont {
  const { top, bottom } = measureReach(face);
  let capRows = Math.floor((rows * face.capHeight) / (top + bottom));
  while (capRows > 1 && rowsAbove(top, capRows, face) + rowsBelow(bottom, capRows, face) > rows) capRows--;
  const scale = capRows / face.capHeight;
  const baseline =
    rowsAbove(top, capRows, face) +
    Math.floor((rows - rowsAbove(top, capRows, face) - rowsBelow(bottom, capRows, face)) / 2);
  const cache = new Map<string, DotImage | undefined>();
  const draw = (character: string): DotImage | undefined => {
    if (character === ' ' || character === '\u00a0')
      return blankDots(Math.max(2, Math.round(face.advance(face.glyphId(32)) * scale) - 1), rows);
    const shape = characterOutline(face, character);
    return shape && outlineDots(shape.outline, scale, baseline, rows, sideDots(shape.outline, shape.advance, scale));
  };
  return {
    id: `${face.info.id}-${rows}`,
    name: `${face.info.family} ${face.info.weight}`,
    rows,
    capRows,
    capTop: baseline - capRows,
    strokeDots: measureStem(face, scale),
    markDots: Math.max(1, Math.floor(measureStem(face, scale) * 0.6)),
    letterGap: 1,
    wordGap: Math.max(2, Math.round(face.advance(face.glyphId(32)) * scale) - 1),
    licence: face.info.licence,
    glyph(character) {
      if (!cache.has(character)) cache.set(character, draw(character));
      return cache.get(character);
    },
    overhang(character) {
      const shape = characterOutline(face, character);
      const ink = shape && pathBounds(shape.outline);
      if (!shape || !ink) return { left: 0, right: 0 };
      return {
        left: Math.max(0, Math.floor(-ink.x * scale)),
        right: Math.max(0, Math.floor((ink.x + ink.width - shape.advance) * scale)),
      };
    },
  };
}

/** The outline of a character, with a star and a đồng sign made for fonts without them; undefined when the font can't draw it. */
export function characterOutline(face: FontFace, character: string): { outline: Path; advance: number } | undefined {
  const glyphId = face.glyphId(character.codePointAt(0) ?? 0);
  if (glyphId === 0 && character === '★') return { outline: starPath(face.capHeight), advance: face.capHeight * 1.1 };
  if (glyphId === 0 && character === '₫') {
    const letter = face.glyphId(0x111);
    const ink = letter === 0 ? undefined : face.inkBounds(letter);
    const bar = ink && rectPath({ x: ink.x, y: 0.09, width: ink.width, height: 0.09 });
    return bar && { outline: [...face.outline(letter), ...bar], advance: face.advance(letter) };
  }
  if (glyphId === 0 || face.barred.has(character)) return undefined;
  return { outline: face.outline(glyphId), advance: face.advance(glyphId) };
}

/** How far the letters reach above and below the baseline, in em. */
function measureReach(face: FontFace): { top: number; bottom: number } {
  let top = face.capHeight;
  let bottom = 0;
  for (const letter of [...VIETNAMESE_LETTERS, ...PLAIN_LETTERS]) {
    const glyphId = face.glyphId(letter.codePointAt(0) ?? 0);
    const ink = glyphId === 0 ? undefined : face.inkBounds(glyphId);
    if (!ink) continue;
    top = Math.max(top, -ink.y);
    bottom = Math.max(bottom, ink.y + ink.height);
  }
  return { top, bottom };
}

/** A dot covered by less than a half at the edge stays unlit, so a reach is rounded, not raised, to whole rows. */
function rowsAbove(top: number, capRows: number, face: FontFace): number {
  return Math.ceil((top * capRows) / face.capHeight - 0.5);
}

function rowsBelow(bottom: number, capRows: number, face: FontFace): number {
  return Math.ceil((bottom * capRows) / face.capHeight - 0.5);
}

export function measureStem(face: FontFace, scale: number): number {
  const ink = face.inkBounds(face.glyphId(73));
  return Math.max(1, Math.round((ink?.width ?? 0.1) * scale));
}

/**
 * Draws an outline (em, y down, on the baseline) in dots, its ink starting at column `left`. What lies below
 * the baseline is pressed together by `squash`, so that tails fit in few rows.
 */
export function outlineDots(
  outline: Path,
  scale: number,
  baseline: number,
  rows: number,
  sides: { readonly left: number; readonly right: number },
  squash = 1,
): DotImage {
  const bounds = pathBounds(outline);
  if (!bounds) return blankDots(sides.left + 1 + sides.right, rows);
  const room = Math.ceil(bounds.width * scale) + 2;
  let best: DotImage | undefined;
  let bestCrispness = -Infinity;
  const places = rows < TALL_ROWS ? PLACES : 1;
  for (let place = 0; place < places; place++) {
    const shift = place / places - bounds.x * scale;
    const lines = flattenPath(transformPath([scale, 0, 0, scale, shift, 0], outline)).map(({ points, closed }) => ({
      points: points.map((value, i) => (i % 2 === 0 ? value : baseline + (value > 0 ? value * squash : value))),
      closed,
    }));
    const coverage = scanCoverage(lines, room, rows, 'nonzero', LEVELS);
    if (!coverage) continue;
    let crispness = 0;
    const image = blankDots(room, rows);
    coverage.values.forEach((value, i) => {
      crispness += Math.abs(value - 0.5) - 0.5;
      const at = (coverage.y + Math.floor(i / coverage.width)) * room + coverage.x + (i % coverage.width);
      if (value >= 0.5) image.dots[at] = 1;
    });
    if (crispness <= bestCrispness + 1e-9) continue;
    bestCrispness = crispness;
    best = image;
  }
  return padSides(best ?? blankDots(room, rows), sides.left, sides.right);
}

/** Side bearings in dots; one dot of them is the gap that the font puts between letters. */
export function sideDots(outline: Path, advance: number, scale: number): { left: number; right: number } {
  const bounds = pathBounds(outline);
  if (!bounds) return { left: 0, right: Math.max(0, Math.round(advance * scale) - 2) };
  return {
    left: Math.max(0, Math.round(bounds.x * scale - 0.5)),
    right: Math.max(0, Math.round((advance - bounds.x - bounds.width) * scale - 0.5)),
  };
}

/** Cuts empty columns off and puts the side bearings on. */
function padSides(image: DotImage, left: number, right: number): DotImage {
  let from = image.width;
  let to = 0;
  image.dots.forEach((dot, i) => {
    if (!dot) return;
    from = Math.min(from, i % image.width);
    to = Math.max(to, (i % image.width) + 1);
  });
  if (to === 0) return blankDots(left + 1 + right, image.height);
  const padded = blankDots(left + to - from + right, image.height);
  for (let y = 0; y < image.height; y++)
    padded.dots.set(image.dots.subarray(y * image.width + from, y * image.width + to), y * padded.width + left);
  return padded;
}

/** A five-pointed star as high as a capital, for fonts without one; straight lines between opposite tips. */
function starPath(height: number): Path {
  const points: Point[] = [];
  const outer = height / (1 + Math.cos(Math.PI / 5));
  const inner = (outer * Math.sin(Math.PI / 10)) / Math.sin((3 * Math.PI) / 10);
  for (let i = 0; i < 10; i++) {
    const angle = (Math.PI / 5) * i - Math.PI / 2;
    const radius = i % 2 === 0 ? outer : inner;
    points.push({ x: height / 2 + radius * Math.cos(angle), y: outer - height + radius * Math.sin(angle) });
  }
  return polygonPath(points);
}
