import type { FontFace } from '../../typesetting/font-face.ts';
import type { Checked } from '../../diagnostics/checked.ts';
import {
  createFontRegistry,
  lazyFont,
  type FontEntry,
  type LoadedFonts,
} from '../../typesetting/fonts/font-registry.ts';
import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import { neededFonts } from '../../typesetting/needed-fonts.ts';

/** The fonts of the studio: all are listed, those that are needed get loaded. */
export interface FontLibrary {
  readonly catalogue: readonly CatalogueFont[];
  /** What is loaded now; another object after each load. */
  current(): LoadedFonts;
  /** Loads fonts with their companions. Resolves when they are in; a font that can't be had is left out. */
  need(fontIds: readonly string[]): Promise<void>;
  /** Files of a font, for a style sheet that shows it in the interface. */
  url(fontId: string): string | undefined;
  subscribe(listener: () => void): () => void;
}

export interface FontSources {
  readonly catalogue: readonly CatalogueFont[];
  /** The address of each font's file, by file name. */
  readonly urls: Readonly<Record<string, string>>;
  readonly fetchBytes: (url: string) => Promise<Uint8Array>;
  readonly parse: (bytes: Uint8Array, info: CatalogueFont) => Checked<FontFace>;
}

export function createFontLibrary({ catalogue, urls, fetchBytes, parse }: FontSources): FontLibrary {
  const byId = new Map(catalogue.map((font) => [font.id, font]));
  const loading = new Map<string, Promise<void>>();
  const entries: FontEntry[] = [];
  const listeners = new Set<() => void>();
  let registry = createFontRegistry([]);

  const load = async (font: CatalogueFont, url: string): Promise<void> => {
    try {
      const bytes = await fetchBytes(url);
      entries.push(lazyFont(bytes, font, parse));
    } catch {
      // A later need tries again; meanwhile compiling says `font/not-loaded`.
      loading.delete(font.id);
    }
  };

  return {
    catalogue,
    current: () => registry,
    url: (fontId) => urls[byId.get(fontId)?.file ?? ''],
    async need(fontIds) {
      const before = entries.length;
      await Promise.all(
        [...neededFonts(fontIds, catalogue)].map((id) => {
          const font = byId.get(id);
          const url = font && urls[font.file];
          if (!font || !url) return undefined;
          const started = loading.get(id) ?? load(font, url);
          loading.set(id, started);
          return started;
        }),
      );
      if (entries.length === before && registry.list().length === entries.length) return;
      registry = createFontRegistry(entries);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
