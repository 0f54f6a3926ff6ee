import type { CatalogueFont } from '../../typesetting/fonts/font-catalogue.ts';
import { lazyFont, type FontEntry } from '../../typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../../typesetting/fonts/parse-font-face.ts';

/** Where a worker finds a shipped font. */
export interface FontAddress {
  readonly info: CatalogueFont;
  readonly url: string;
}

/** The fonts of a worker; they stay loaded from one order to the next. */
const fonts = new Map<string, Promise<FontEntry>>();

export function loadWorkerFont({ info, url }: FontAddress): Promise<FontEntry> {
  const known = fonts.get(info.id);
  if (known) return known;
  const loading = fetchBytes(url).then((bytes) => lazyFont(bytes, info, parseFontFace));
  fonts.set(info.id, loading);
  loading.catch(() => fonts.delete(info.id));
  return loading;
}

export async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
