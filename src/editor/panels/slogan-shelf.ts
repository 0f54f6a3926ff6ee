import type { Slogan, SloganLibrary } from '../../slogans/library/slogan.ts';
import type { SloganQuery } from '../../slogans/library/search.ts';

/** The library as the panel uses it. */
export interface LoadedSlogans {
  readonly library: SloganLibrary;
  search(query: SloganQuery): readonly Slogan[];
}

/** The slogans, loaded when they are first looked for. */
export interface SloganShelf {
  load(): Promise<LoadedSlogans>;
}
