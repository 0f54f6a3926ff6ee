import type { Design } from '../../model/design.ts';
import { listFontIds } from '../../scene/compile-scene.ts';
import { createFontRegistry, type FontEntry, type LoadedFonts } from '../../typesetting/fonts/font-registry.ts';
import { neededFonts } from '../../typesetting/needed-fonts.ts';
import { loadWorkerFont, type FontAddress } from './worker-fonts.ts';

/** By the ids of the fonts in them: what hangs on a registry is kept for as long as the fonts are the same. */
const registries = new Map<string, LoadedFonts>();

/** The fonts that a design needs, in a worker. One that can't be fetched is left out, and is asked for again next time. */
export async function workerRegistry(design: Design, addresses: readonly FontAddress[]): Promise<LoadedFonts> {
  const needed = neededFonts(
    listFontIds(design),
    addresses.map(({ info }) => info),
  );
  const wanted = addresses.filter(({ info }) => needed.has(info.id));
  const results = await Promise.allSettled(wanted.map(loadWorkerFont));
  const loaded = results.flatMap((result): FontEntry[] => (result.status === 'fulfilled' ? [result.value] : []));
  const key = loaded.map(({ info }) => info.id).join(' ');
  const known = registries.get(key);
  if (known) return known;
  const registry = createFontRegistry(loaded);
  registries.set(key, registry);
  return registry;
}
