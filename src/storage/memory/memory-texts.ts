import type { KeptTexts } from '../kept-texts.ts';

/** Keeps texts as long as the program runs: for tests, and where a browser has no database. */
export function createMemoryTexts(): KeptTexts {
  const texts = new Map<string, string>();
  return {
    read: (name) => Promise.resolve(texts.get(name)),
    write(name, text) {
      texts.set(name, text);
      return Promise.resolve();
    },
  };
}
