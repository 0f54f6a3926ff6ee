import { accepted, refused, type Checked } from '../../diagnostics/checked.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BoardFilm } from '../board-film.ts';
import type { Board } from '../boards.ts';
import { findFamily } from '../boards.ts';
import { CONTROLLER_FAMILIES } from '../catalogue.data.ts';
import type { LedFonts } from '../fonts/offered-fonts.ts';
import type { ColourClass } from '../panel.ts';
import { makeBundle } from './bundle.ts';
import { makeGif, makePicture, type PictureKind } from './led-files.ts';

/** Kinds of file that need no browser. */
export type LedFileOrder =
  | { readonly kind: PictureKind | 'gif' }
  /** The bundle for a controller family; absent: the most common one for the board's colours. */
  | { readonly kind: 'zip'; readonly familyId?: string };

export function usualFamilyId(colourClass: ColourClass): string {
  return colourClass === 'rgb' ? 'huidu-rgb' : 'huidu-mono';
}

/**
 * One file of a board's film, read back and compared before it is given out. `name` is for messages; `onFrame`
 * hears how many frames of an animation are done.
 */
export function makeLedFile(
  order: LedFileOrder,
  made: BoardFilm,
  board: Board,
  fonts: LedFonts,
  name: string,
  onFrame?: (done: number, of: number) => void,
): Checked<Uint8Array> {
  const { film, programme, fontId } = made;
  if (order.kind === 'gif') return makeGif(film, name, onFrame);
  if (order.kind === 'zip') {
    const id = order.familyId ?? usualFamilyId(board.colourClass);
    const family = findFamily(id);
    const known = CONTROLLER_FAMILIES.map((one) => one.id).join(', ');
    if (!family)
      return refused(diagnostic('led/unknown-family', 'error', { kind: 'argument', name: 'family' }, { id, known }));
    const font = fontId === undefined ? undefined : fonts.open(fontId);
    return makeBundle(programme, film, board, family, font, onFrame);
  }
  const place = { kind: 'file', file: name } as const;
  if (film.pages.length > 1)
    return refused(diagnostic('led/needs-animation', 'error', place, { pages: film.pages.length }));
  const strip = film.pages[0]?.strip;
  if (!strip) return makePicture(order.kind, film.frame(film.pages[0]?.settledFrame ?? 0), film, name);
  const picture = makePicture(order.kind, strip, film, name);
  if (!picture.ok) return picture;
  const { width, height } = strip;
  return accepted(picture.value, [diagnostic('led/strip-written', 'info', place, { width, height })]);
}
