import type { ApproveStatus } from '../../slogans/library/approval.ts';
import type { DesignWording } from '../../slogans/library/design-wording.ts';
import type { Slogan, SloganLibrary } from '../../slogans/library/slogan.ts';
import type { EventEnds } from '../../slogans/library/validity.ts';
import type { SloganIndex, SloganQuery } from '../../slogans/library/search.ts';

/** The library as the panels use it: what is shipped, and the user's own. */
export interface LoadedSlogans {
  readonly library: SloganLibrary;
  readonly index: SloganIndex;
  search(query: SloganQuery): readonly Slogan[];
  /** Whether its words are those of the version they claim to be. */
  status(wording: DesignWording): ApproveStatus;
  /** Ends of the events that dated slogans name. */
  readonly eventEnds: EventEnds;
}

/** The slogans, loaded when they are first looked for. */
export interface SloganShelf {
  load(): Promise<LoadedSlogans>;
}
