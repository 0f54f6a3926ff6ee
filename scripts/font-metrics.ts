import type { Path } from '../src/geometry/path.ts';
import type { FontFace } from '../src/typesetting/font-face.ts';
import { flattenOutline } from '../src/typesetting/fonts/flatten-outline.ts';

/** The 134 Vietnamese letters that ASCII lacks, NFC: 67 small, then their 67 capitals. */
export const VIETNAMESE_LETTERS: readonly string[] = (() => {
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const small = [...vowels.filter((letter) => letter.charCodeAt(0) > 127), 'đ'];
  return [...small, ...small.map((letter) => letter.toUpperCase())];
})();

const ASCII = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));
/** What slogans, unit names and prices may use. */
const WANTED = [...ASCII, ...'₫“”‘’–—…•·°×★', ...VIETNAMESE_LETTERS];
const ASCII_CAPITALS = ASCII.filter((c) => c >= 'A' && c <= 'Z');
const ASCII_SMALL = ASCII.filter((c) => c >= 'a' && c <= 'z');

function inkRange(face: FontFace, letters: readonly string[]) {
  let top = { at: 0, letter: '' };
  let bottom = { at: 0, letter: '' };
  for (const letter of letters) {
    const ink = face.inkBounds(face.glyphId(letter.codePointAt(0) ?? 0));
    if (!ink) continue;
    if (ink.y < top.at) top = { at: ink.y, letter };
    if (ink.y + ink.height > bottom.at) bottom = { at: ink.y + ink.height, letter };
  }
  return { top, bottom };
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;
const roundOut = (value: number): number => (Math.sign(value) * Math.ceil(Math.abs(value) * 10_000 - 1e-6)) / 10_000;

/** The `metrics` of `fonts/fonts.json`; ink extents are rounded outward, so that they are never too small. */
export function measureFace(face: FontFace) {
  const letters = inkRange(face, VIETNAMESE_LETTERS);
  const capitals = inkRange(face, [...VIETNAMESE_LETTERS.filter((l) => l !== l.toLowerCase()), ...ASCII_CAPITALS]);
  const all = inkRange(face, [...VIETNAMESE_LETTERS, ...ASCII_CAPITALS, ...ASCII_SMALL]);
  return {
    unitsPerEm: face.unitsPerEm,
    capHeight: round(face.capHeight),
    xHeight: round(face.xHeight),
    inkTop: roundOut(letters.top.at),
    inkTopLetter: letters.top.letter,
    inkBottom: roundOut(letters.bottom.at),
    inkBottomLetter: letters.bottom.letter,
    safeLineHeightCaps: roundOut(capitals.bottom.at - capitals.top.at),
    safeLineHeightMixed: roundOut(all.bottom.at - all.top.at),
  };
}

export function missingCharacters(face: FontFace): string[] {
  return WANTED.filter((c) => {
    const glyph = face.glyphId(c.codePointAt(0) ?? 0);
    return glyph === 0 || face.inkBounds(glyph) === undefined;
  });
}

const CELLS_PER_EM = 128;
const COLUMNS = 256;
const ROWS = 320;
const BASELINE_ROW = 220;

/** Which cells of a grid of 1/128 em the outline fills (non-zero winding at the middle of each cell). */
function fillGrid(path: Path): Uint8Array {
  const grid = new Uint8Array(COLUMNS * ROWS);
  const contours = flattenOutline(path, 0.001);
  for (let row = 0; row < ROWS; row += 1) {
    const y = (row + 0.5 - BASELINE_ROW) / CELLS_PER_EM;
    const crossings: { x: number; turn: number }[] = [];
    for (const points of contours) {
      for (let i = 0; i < points.length; i += 2) {
        const j = (i + 2) % points.length;
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [points[i], points[i + 1], points[j], points[j + 1]];
        if (y0 <= y === y1 <= y) continue;
        crossings.push({ x: x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), turn: y1 > y0 ? 1 : -1 });
      }
    }
    crossings.sort((a, b) => a.x - b.x);
    let winding = 0;
    for (const [i, crossing] of crossings.entries()) {
      winding += crossing.turn;
      const next = crossings[i + 1];
      if (winding === 0 || !next) continue;
      const from = Math.max(0, Math.ceil(crossing.x * CELLS_PER_EM + 63.5));
      const to = Math.min(COLUMNS - 1, Math.floor(next.x * CELLS_PER_EM + 63.5));
      for (let column = from; column <= to; column += 1) grid[row * COLUMNS + column] = 1;
    }
  }
  return grid;
}

interface LikeLetters {
  readonly letters: readonly [string, string];
  /** Area in which the two drawings differ, in em². */
  readonly difference: number;
}

/**
 * Compares every two letters with one base (A Ă Â Á … Ậ; D Đ) as drawings and lists the closest first.
 */
export function compareLetters(face: FontFace): LikeLetters[] {
  const groups = new Map<string, { letter: string; grid: Uint8Array }[]>();
  for (const letter of [...VIETNAMESE_LETTERS, ...'aeiouydAEIOUYD']) {
    const base = letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : (letter.normalize('NFD')[0] ?? letter);
    const grid = fillGrid(face.outline(face.glyphId(letter.codePointAt(0) ?? 0)));
    groups.set(base, [...(groups.get(base) ?? []), { letter, grid }]);
  }
  const result: LikeLetters[] = [];
  for (const group of groups.values()) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        let cells = 0;
        for (let k = 0; k < a.grid.length; k += 1) if (a.grid[k] !== b.grid[k]) cells += 1;
        result.push({ letters: [a.letter, b.letter], difference: cells / CELLS_PER_EM ** 2 });
      }
    }
  }
  return result.toSorted((a, b) => a.difference - b.difference);
}
