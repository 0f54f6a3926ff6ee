import { readFileSync } from 'node:fs';
import { parseFontCatalogue, type CatalogueFont } from '../../src/typesetting/fonts/font-catalogue.ts';
import { parseFontFace, type ShapedFontFace } from '../../src/typesetting/fonts/parse-font-face.ts';

const folder = new URL('../../fonts/', import.meta.url);

export function readFontFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

export const CATALOGUE: readonly CatalogueFont[] = (() => {
  const checked = parseFontCatalogue(JSON.parse(readFileSync(new URL('fonts.json', folder), 'utf8')));
  if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics));
  return checked.value;
})();

const faces = new Map<string, ShapedFontFace>();

/** A shipped font, parsed once for each test file. */
export function shippedFace(id: string): ShapedFontFace {
  const known = faces.get(id);
  if (known) return known;
  const font = CATALOGUE.find((candidate) => candidate.id === id);
  const checked = font && parseFontFace(readFontFile(font.file), font);
  if (!checked?.ok) throw new Error(`${id} is not a shipped font`);
  faces.set(id, checked.value);
  return checked.value;
}

export function glyphsOf(face: ShapedFontFace, text: string): number[] {
  return [...text.normalize('NFC')].map((character) => face.glyphId(character.codePointAt(0) ?? 0));
}

/** The real slogans of the fixture, as written and in capitals. */
export const SLOGAN_STRINGS: readonly string[] = (() => {
  const file = new URL('../fixtures/strings/slogans.json', import.meta.url);
  const written = JSON.parse(readFileSync(file, 'utf8')) as string[];
  return written.flatMap((text) => [text, text.toUpperCase()]);
})();
