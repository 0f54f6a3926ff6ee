import type { FontRegistry } from '../../typesetting/font-face.ts';
import type { DotFont } from './dot-font.ts';
import { buildOutlineFont } from './outline-font.ts';
import { buildRecomposedFont, type RecomposedRows } from './recomposed-font.ts';
import { VN16 } from './vn16.ts';
import { VN20 } from './vn20.ts';
import { VN24 } from './vn24.ts';

/** A font at one height. Only combinations that pass the letter gate are offered. */
export interface LedFontOffer {
  /** `vn16`, or face and rows: `be-vietnam-pro-700-32`. */
  readonly id: string;
  readonly rows: number;
  /** The outline font it is made from; absent for fonts drawn dot by dot. */
  readonly faceId?: string;
}

/** Outline fonts for boards, the roomy one first, then narrower ones for long lines. */
export const LED_FACES = [
  'be-vietnam-pro-700',
  'barlow-condensed-700',
  'encode-sans-condensed-700',
  'be-vietnam-pro-800',
  'barlow-condensed-600',
  'arimo-700',
] as const;

const DRAWN: readonly DotFont[] = [VN16, VN20, VN24];
const RECOMPOSED_ROWS: readonly RecomposedRows[] = [28, 32, 36, 40, 44];
const OUTLINE_ROWS = [48, 56, 64, 72, 80, 96, 112, 128, 144, 160, 192, 224, 256, 288, 320, 384, 448, 512];

/** What the letter gate turns down: Đ and D are two dots apart. */
const TURNED_DOWN = new Set(['barlow-condensed-600-28']);

/** Everything offered, small to large; on one height in the order of `LED_FACES`. */
export const LED_FONT_OFFERS: readonly LedFontOffer[] = [
  ...DRAWN.map(({ id, rows }) => ({ id, rows })),
  ...[...RECOMPOSED_ROWS, ...OUTLINE_ROWS].flatMap((rows) =>
    LED_FACES.map((faceId) => ({ id: `${faceId}-${rows}`, rows, faceId })).filter(({ id }) => !TURNED_DOWN.has(id)),
  ),
];

/** Below this, capitals with stacked marks can't be drawn so that they stay apart. */
export const LEAST_ROWS = 16;

export interface LedFonts {
  /** The offers that can be opened: outline ones only when their face is loaded. */
  readonly offers: readonly LedFontOffer[];
  /** Undefined for an id that isn't offered. */
  open(id: string): DotFont | undefined;
}

/** The fonts of a run; each is made once. */
export function createLedFonts(faces?: FontRegistry): LedFonts {
  const made = new Map<string, DotFont | undefined>();
  const offers = LED_FONT_OFFERS.filter(
    (offer) => offer.faceId === undefined || faces?.get(offer.faceId) !== undefined,
  );
  const make = (id: string): DotFont | undefined => {
    const offer = offers.find((one) => one.id === id);
    if (!offer) return undefined;
    const face = offer.faceId === undefined ? undefined : faces?.get(offer.faceId);
    if (!face) return DRAWN.find((font) => font.id === id);
    const recomposed = RECOMPOSED_ROWS.find((rows) => rows === offer.rows);
    return recomposed ? buildRecomposedFont(face, recomposed) : buildOutlineFont(face, offer.rows);
  };
  return {
    offers,
    open(id) {
      if (!made.has(id)) made.set(id, make(id));
      return made.get(id);
    },
  };
}
