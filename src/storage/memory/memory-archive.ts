import { ARCHIVE_LIMIT, type ArchivedDesign, type DesignArchive } from '../design-archive.ts';

/** Keeps designs as long as the program runs: for tests, and where a browser has no database. */
export function createMemoryArchive(): DesignArchive {
  const designs = new Map<string, ArchivedDesign>();
  const newestFirst = (): readonly ArchivedDesign[] => [...designs.values()].toSorted((a, b) => b.savedAt - a.savedAt);
  return {
    put(design) {
      designs.set(design.id, design);
      for (const old of newestFirst().slice(ARCHIVE_LIMIT)) designs.delete(old.id);
      return Promise.resolve();
    },
    get: (id) => Promise.resolve(designs.get(id)),
    recent: (limit) => Promise.resolve(newestFirst().slice(0, limit)),
    remove(id) {
      designs.delete(id);
      return Promise.resolve();
    },
  };
}
