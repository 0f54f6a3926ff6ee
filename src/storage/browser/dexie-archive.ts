import { Dexie, type EntityTable } from 'dexie';
import { ARCHIVE_LIMIT, type ArchivedDesign, type DesignArchive } from '../design-archive.ts';

/** Keeps designs in the browser's IndexedDB. */
export function createDexieArchive(databaseName = 'khauhieu-studio'): DesignArchive {
  const database = new Dexie(databaseName) as Dexie & { designs: EntityTable<ArchivedDesign, 'id'> };
  database.version(1).stores({ designs: 'id, savedAt' });
  const { designs } = database;
  return {
    async put(design) {
      await designs.put(design);
      const surplus = (await designs.count()) - ARCHIVE_LIMIT;
      if (surplus > 0) await designs.orderBy('savedAt').limit(surplus).delete();
    },
    get: (id) => designs.get(id),
    recent: (limit) => {
      const byTime = designs.orderBy('savedAt');
      // A query of the database, not an array.
      // oxlint-disable-next-line unicorn/no-array-reverse
      return byTime.reverse().limit(limit).toArray();
    },
    remove: (id) => designs.delete(id),
  };
}
