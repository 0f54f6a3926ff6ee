import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import { shapeText } from '../../typesetting/shape-text.ts';
import type { FontLibrary } from '../fonts/font-library.ts';

/** As many fonts as are loaded and tried. */
const TRIED = 10;

/**
 * A shipped font that draws every letter of a text, alone or with its companion: fonts of the same role and a near
 * weight first. Undefined when none of the nearest has them all.
 */
export async function findFontFor(
  words: string,
  fontId: string,
  fonts: Pick<FontLibrary, 'catalogue' | 'need' | 'current'>,
): Promise<CatalogueFont | undefined> {
  const now = fonts.catalogue.find((font) => font.id === fontId);
  const far = (font: CatalogueFont): number =>
    (font.role === now?.role ? 0 : font.role === 'script' ? 4000 : 1000) + Math.abs(font.weight - (now?.weight ?? 700));
  const others = fonts.catalogue.filter((font) => font.id !== fontId).toSorted((a, b) => far(a) - far(b));
  // One after the other: the first is nearly always it.
  for (const font of others.slice(0, TRIED)) {
    // oxlint-disable-next-line no-await-in-loop
    await fonts.need([font.id]);
    const face = fonts.current().get(font.id);
    if (!face) continue;
    const { missing, barred } = shapeText(words, face, fonts.current(), 0);
    if (missing.length + barred.length === 0) return font;
  }
  return undefined;
}

/** A text without some letters, small or capital, and without the spaces they leave behind. */
export function withoutLetters(text: string, letters: readonly string[]): string {
  const gone = new Set(letters.flatMap((letter) => [letter, letter.toLowerCase(), letter.toUpperCase()]));
  return [...text.normalize('NFC')]
    .filter((letter) => !gone.has(letter))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}
