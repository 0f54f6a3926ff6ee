import type { FontInfo } from './font-face.ts';

/** The fonts to load for the named ones: themselves, and those that lend letters or stand in condensed. */
export function neededFonts(fontIds: readonly string[], shipped: readonly FontInfo[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const add = (id: string | undefined): void => {
    const info = shipped.find((font) => font.id === id);
    if (!info || needed.has(info.id)) return;
    needed.add(info.id);
    add(info.companion);
    add(info.condensedCompanion);
  };
  for (const id of fontIds) add(id);
  return needed;
}
