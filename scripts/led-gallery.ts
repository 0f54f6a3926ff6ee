/**
 * LED boards to look at: a sheet of everything each drawn font has, and ten slogans on every preset board, as PNG in
 * `tests/.output/led/`. One dot is some whole pixels; sheets of letters and of boards up to 32 rows are enlarged.
 *
 * Usage: npm run led-gallery [-- board-id …]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { encode } from 'fast-png';
import { BOARD_PRESETS } from '../src/led/catalogue.data.ts';
import { makeSloganFilm } from '../src/led/board-film.ts';
import { parseBoard } from '../src/led/boards.ts';
import { blankDots, stampDots, type DotImage } from '../src/led/dot-image.ts';
import { dotsToRgb } from '../src/led/files/rgb-picture.ts';
import { renderFontSheet } from '../src/led/fonts/preview-sheet.ts';
import { LED_FACES, LED_FONT_OFFERS } from '../src/led/fonts/offered-fonts.ts';
import type { LedPalette } from '../src/led/palette.ts';
import { allLedFonts, SLOGANS } from '../tests/led/led-fixtures.ts';

const FOLDER = 'tests/.output/led';
/** Wider sheets aren't enlarged. */
const WIDE = 2000;

/** Enlarges dots to squares with an unlit line between them, so that single dots are seen. */
function writeDots(name: string, image: DotImage, palette: LedPalette): void {
  const scale = Math.max(1, Math.min(4, Math.floor(WIDE / image.width)));
  const { rgb } = dotsToRgb(image, palette);
  const [width, height] = [image.width * scale, image.height * scale];
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (scale > 2 && (x % scale === scale - 1 || y % scale === scale - 1)) continue;
      const from = (Math.floor(y / scale) * image.width + Math.floor(x / scale)) * 3;
      data.set(rgb.subarray(from, from + 3), (y * width + x) * 3);
    }
  writeFileSync(`${FOLDER}/${name}.png`, encode({ width, height, data, channels: 3, depth: 8 }));
}

/** The slogans under each other, as they stand (running ones at their beginning), with a line of grey between. */
function boardSheet(id: string): void {
  const board = parseBoard({ kind: 'preset', id });
  if (!board.ok) throw new Error(id);
  const pictures = SLOGANS.flatMap((slogan) => {
    const made = makeSloganFilm(slogan, board.value, fonts);
    if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
    const { film } = made.value;
    return film.pages.map(({ settledFrame, strip }) => ({
      frame: film.frame(strip ? 0 : settledFrame),
      palette: film.palette,
    }));
  });
  const { widthPx, heightPx } = board.value;
  const gap = 2;
  const sheet = blankDots(widthPx, pictures.length * (heightPx + gap));
  pictures.forEach(({ frame }, i) => {
    stampDots(sheet, frame, 0, i * (heightPx + gap), 1);
    sheet.dots.fill(2, (i * (heightPx + gap) + heightPx) * widthPx, (i + 1) * (heightPx + gap) * widthPx);
  });
  writeDots(`board-${id}`, sheet, ['#000000', pictures[0]?.palette[1] ?? '#ff0000', '#404040']);
}

const fonts = allLedFonts();
mkdirSync(FOLDER, { recursive: true });
for (const { id, rows, faceId } of LED_FONT_OFFERS) {
  const font = fonts.open(id);
  if (font && (faceId === undefined || (rows <= 48 && faceId === LED_FACES[0])))
    writeDots(`font-${id}`, renderFontSheet(font), ['#000000', '#ffd000']);
}
const wanted = process.argv.slice(2);
for (const { id } of BOARD_PRESETS) if (wanted.length === 0 || wanted.includes(id)) boardSheet(id);
console.log(`${FOLDER}: ${BOARD_PRESETS.length} boards`);
