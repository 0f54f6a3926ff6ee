import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { findFamily, type Board } from '../boards.ts';
import { compileProgramme } from '../compile-programme.ts';
import { createLedFonts } from '../fonts/offered-fonts.ts';
import { boardColours } from '../palette.ts';
import { pictureDots, type RgbaPicture } from '../plan/picture-dots.ts';
import { readingTimeMs, type LedProgramme } from '../programme.ts';
import { makeBundle } from './bundle.ts';
import { usualFamilyId } from './make-led-file.ts';

/** Colours of a page; the rest of 256 is left for what controllers add. */
const MOST_COLOURS = 240;
/** Lower pages have letters of so few dots that drawn ones read better. */
const LOW_ROWS = 64;

/**
 * A page of a design as the bundle for a board of exactly its dots: one still picture in the board's colours, each
 * file read back. `led/page-low` (warning) below 64 rows, where letters drawn for boards keep their marks better.
 */
export function makePageBundle(picture: RgbaPicture, board: Board, title: string): Checked<Uint8Array> {
  const box = { width: board.widthPx, height: board.heightPx };
  const { image, colours } = pictureDots(picture, box, boardColours(board), 'sharp', MOST_COLOURS);
  const programme: LedProgramme = {
    title,
    pages: [
      {
        id: 'trang-1',
        areas: [
          {
            id: 'trang',
            x: 0,
            y: 0,
            ...box,
            content: { kind: 'picture', image, colours },
            motion: { kind: 'still', holdMs: readingTimeMs(title) },
          },
        ],
      },
    ],
  };
  const film = compileProgramme(programme, board, createLedFonts());
  const family = findFamily(usualFamilyId(board.colourClass));
  if (!film.ok) return film;
  if (!family) throw new RangeError(`led: no family for ${board.colourClass}`);
  const low =
    board.heightPx < LOW_ROWS ? [diagnostic('led/page-low', 'warning', undefined, { rows: board.heightPx })] : [];
  if (image.dots.every((dot) => dot === 0))
    return refused(diagnostic('led/picture-dark', 'error', undefined, { name: title }));
  const bundle = makeBundle(programme, film.value, board, family, undefined);
  return bundle.ok ? accepted(bundle.value, [...low, ...film.diagnostics, ...bundle.diagnostics]) : bundle;
}
