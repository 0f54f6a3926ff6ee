import { Dexie, type EntityTable } from 'dexie';
import type { KeptTexts } from '../kept-texts.ts';

interface KeptText {
  readonly name: string;
  readonly text: string;
}

/** Keeps texts in the browser's IndexedDB. */
export function createDexieTexts(databaseName = 'khauhieu-texts'): KeptTexts {
  const database = new Dexie(databaseName) as Dexie & { texts: EntityTable<KeptText, 'name'> };
  database.version(1).stores({ texts: 'name' });
  return {
    read: async (name) => (await database.texts.get(name))?.text,
    async write(name, text) {
      await database.texts.put({ name, text });
    },
  };
}
