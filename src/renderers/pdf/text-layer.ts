import type { GlyphsItem, PlacedGlyph } from '../../scene/display-list.ts';
import { pdfNumber, pdfNumbers } from './pdf-number.ts';
import { readAs, type TextFont } from './text-fonts.ts';

/** 0 paints the letters; 3 leaves them invisible, there for search and proof-reading only. */
export type RenderingMode = 0 | 3;

/** Gaps or overlaps beyond this part of an em make readers see word spaces (poppler: 0.1). */
const SEEN_AS_SPACE = 0.06;
const SAME_LINE_MM = 1e-6;

/**
 * One text object for a run of glyphs, in scene millimetres with y down. Every glyph stands exactly where
 * the scene put it: small differences (kerning) as TJ adjustments; wide ones (tracking) by stretching the
 * letter to its whole advance, so that no reader takes the gap for a word space; turned glyphs by a matrix each.
 */
export function textOperators(item: GlyphsItem, font: TextFont, fontName: string, mode: RenderingMode): string {
  const texts = readAs(item);
  const codes = item.glyphs.map((glyph, i) => font.code(texts[i] ?? '', glyph.glyphId));
  let out = `BT\n${fontName} ${pdfNumber(item.sizeMm, 6)} Tf ${mode} Tr\n`;
  for (let start = 0; start < codes.length;) {
    const end = runEnd(item.glyphs, start);
    out += placedRun(item, font, codes, start, end, mode);
    start = end;
  }
  return `${out}ET\n`;
}

/** Glyphs share a run while they stand upright on one baseline and advance to the right. */
function runEnd(glyphs: readonly PlacedGlyph[], start: number): number {
  const first = glyphs[start] as PlacedGlyph;
  let end = start + 1;
  if (first.angleDeg) return end;
  for (; end < glyphs.length; end++) {
    const glyph = glyphs[end] as PlacedGlyph;
    const before = glyphs[end - 1] as PlacedGlyph;
    if (glyph.angleDeg || Math.abs(glyph.y - first.y) > SAME_LINE_MM || glyph.x < before.x) break;
  }
  return end;
}

function placedRun(
  item: GlyphsItem,
  font: TextFont,
  codes: readonly string[],
  start: number,
  end: number,
  mode: RenderingMode,
): string {
  const first = item.glyphs[start] as PlacedGlyph;
  const radians = ((first.angleDeg ?? 0) * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const matrix = `${pdfNumbers([cos, sin, sin, -cos], 9)} ${pdfNumbers([first.x, first.y], 5)} Tm\n`;
  const advances: number[] = [];
  const gaps: number[] = [];
  for (let i = start; i < end; i++) {
    const width = font.width(item.glyphs[i]?.glyphId ?? 0) / 1000;
    const next = item.glyphs[i + 1];
    const advance = i + 1 < end && next ? (next.x - (item.glyphs[i] as PlacedGlyph).x) / item.sizeMm : width;
    advances.push(advance);
    gaps.push(advance - width);
  }
  const tracked = mode === 3 && gaps.some((gap, i) => Math.abs(gap) > SEEN_AS_SPACE && (advances[i] ?? 0) > 0.01);
  const shown = codes.slice(start, end);
  const widths = advances.map((advance, i) => advance - (gaps[i] ?? 0));
  return matrix + (tracked ? stretchedGlyphs(shown, advances, widths) : adjustedGlyphs(shown, gaps));
}

/** `[<00010002> 80 <0003>] TJ`; what rounding leaves over is carried to the next letter. */
function adjustedGlyphs(codes: readonly string[], gaps: readonly number[]): string {
  let array = '';
  let hex = '';
  let owed = 0;
  codes.forEach((code, i) => {
    hex += code;
    if (i === codes.length - 1) return;
    owed += (gaps[i] ?? 0) * 1000;
    const adjustment = Math.round(owed * 10) / 10;
    if (adjustment === 0) return;
    owed -= adjustment;
    array += `<${hex}> ${pdfNumber(-adjustment, 1)} `;
    hex = '';
  });
  return `[${array}<${hex}>] TJ\n`;
}

function stretchedGlyphs(codes: readonly string[], advances: readonly number[], widths: readonly number[]): string {
  let out = '';
  codes.forEach((code, i) => {
    const width = widths[i] ?? 0;
    const advance = advances[i] ?? 0;
    if (width > 0 && advance > 0) out += `${pdfNumber((advance / width) * 100, 4)} Tz <${code}> Tj\n`;
    else out += `100 Tz [<${code}> ${pdfNumber((width - advance) * 1000, 1)}] TJ\n`;
  });
  return `${out}100 Tz\n`;
}
