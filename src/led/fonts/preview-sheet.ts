import { blankDots, stampDots, type DotImage } from '../dot-image.ts';
import { PLAIN_LETTERS, SLOGAN_SIGNS, VIETNAMESE_LETTERS, type DotFont } from './dot-font.ts';

/** Lines of the sheet: plain letters and signs first, then the Vietnamese letters by vowel. */
function sheetLines(): string[][] {
  const small = VIETNAMESE_LETTERS.slice(0, 67);
  const capitals = VIETNAMESE_LETTERS.slice(67);
  const lines = [
    PLAIN_LETTERS.slice(0, 26),
    PLAIN_LETTERS.slice(26),
    SLOGAN_SIGNS.slice(0, 24),
    SLOGAN_SIGNS.slice(24),
  ];
  for (const letters of [capitals, small])
    for (let at = 0; at < letters.length; at += 17) lines.push(letters.slice(at, at + 17));
  const words = ['ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH', 'MUÔN NĂM! ★ ẤN ẨM ẪN ẬP ẲNG', 'Nước Cộng hòa xã hội chủ nghĩa'];
  return [...lines, ...words.map((line) => [...line])];
}

/** A sheet of everything a font draws, for a person to look at. */
export function renderFontSheet(font: DotFont): DotImage {
  const margin = 2;
  const gap = font.letterGap;
  const lines = sheetLines().map((line) => line.map((character) => font.glyph(character)));
  const widths = lines.map((line) => line.reduce((sum, glyph) => sum + (glyph ? glyph.width + gap : 0), 0));
  const sheet = blankDots(Math.max(...widths) + 2 * margin, lines.length * (font.rows + margin) + margin);
  lines.forEach((line, at) => {
    let x = margin;
    for (const glyph of line) {
      if (!glyph) continue;
      stampDots(sheet, glyph, x, margin + at * (font.rows + margin));
      x += glyph.width + gap;
    }
  });
  return sheet;
}
