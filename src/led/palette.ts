import type { Board } from './boards.ts';
import type { ColourClass } from './panel.ts';

/** Colours by index, `#rrggbb` in small letters; index 0 is the unlit board. At most 256. */
export type LedPalette = readonly string[];

export const UNLIT = '#000000';

const DUAL = ['#ff0000', '#00ff00', '#ffff00'];
const TRI = [...DUAL, '#0000ff', '#ff00ff', '#00ffff', '#ffffff'];

/** The lit colours a board can show, or undefined for an RGB board, which shows all. */
export function boardColours({
  colourClass,
  lampColour,
}: Pick<Board, 'colourClass' | 'lampColour'>): readonly string[] | undefined {
  const lit: Readonly<Record<ColourClass, readonly string[] | undefined>> = {
    one: [lampColour],
    dual: DUAL,
    tri: TRI,
    rgb: undefined,
  };
  return lit[colourClass];
}

export function boardShows(board: Board, colour: string): boolean {
  return colour === UNLIT || (boardColours(board)?.includes(colour) ?? /^#[0-9a-f]{6}$/.test(colour));
}

/** What text is lit in when nobody chose: the board's own colour, yellow where there is one, and on RGB. */
export function defaultTextColour(board: Board): string {
  if (board.colourClass === 'one') return board.lampColour;
  return board.colourClass === 'rgb' ? '#ffff00' : '#ff0000';
}

export function rgbParts(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/**
 * Relative luminance of a colour on an LED board, white = 1: red carries 0.28, green 0.64, blue 0.08
 * (computed for lamps of 625, 525 and 468 nm balanced to 7500 K), with the usual gamma of 2.2.
 */
export function ledLuminance(colour: string): number {
  const [red, green, blue] = rgbParts(colour).map((part) => (part / 255) ** 2.2) as [number, number, number];
  return 0.28 * red + 0.64 * green + 0.08 * blue;
}
