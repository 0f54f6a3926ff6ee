import { parseFontCatalogue, type CatalogueFont } from '../typesetting/fonts/font-catalogue.ts';
import { createFontRegistry, lazyFont, type FontEntry, type LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../typesetting/fonts/parse-font-face.ts';
import { neededFonts } from '../typesetting/needed-fonts.ts';
import type { CliContext } from './command.ts';

/** The shipped fonts as the list in `fonts/fonts.json` names them. Throws when the project's own list is broken. */
export async function readFontCatalogue(context: CliContext): Promise<readonly CatalogueFont[]> {
  const text = new TextDecoder().decode(await context.readProjectFile('fonts/fonts.json'));
  const catalogue = parseFontCatalogue(JSON.parse(text));
  if (!catalogue.ok) throw new Error(`fonts/fonts.json: ${JSON.stringify(catalogue.diagnostics)}`);
  return catalogue.value;
}

/** Loads the named fonts and those they lean on; names that aren't shipped are left out. */
export async function loadProjectFonts(
  context: CliContext,
  catalogue: readonly CatalogueFont[],
  fontIds: readonly string[],
): Promise<LoadedFonts> {
  const wanted = neededFonts(fontIds, catalogue);
  const loaded = await Promise.all(
    catalogue
      .filter((font) => wanted.has(font.id))
      .map(async (font) => entryOf(await context.readProjectFile(`fonts/${font.file}`), font)),
  );
  return createFontRegistry(loaded);
}

const entries = new WeakMap<Uint8Array, FontEntry>();

/** A font is parsed once for the same bytes, whatever number of designs are drawn with it. */
function entryOf(bytes: Uint8Array, font: CatalogueFont): FontEntry {
  let entry = entries.get(bytes);
  if (!entry) entries.set(bytes, (entry = lazyFont(bytes, font, parseFontFace)));
  return entry;
}
