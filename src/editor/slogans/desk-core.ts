import { eventEnds, KNOWN_EVENTS } from '../../slogans/calendar/events.ts';
import { EMPTY_PLAN, parseOwnPlan, type OwnPlan } from '../../slogans/calendar/own-plan.ts';
import { approveStatus } from '../../slogans/library/approval.ts';
import { parseCollectionText } from '../../slogans/library/collection-file.ts';
import { EMPTY_OWN } from '../../slogans/library/own-collection.ts';
import { indexSlogans, searchSlogans } from '../../slogans/library/search.ts';
import { parseShelf } from '../../slogans/library/shelf.ts';
import { sloganLibrary } from '../../slogans/library/shipped.ts';
import type { SloganCollection } from '../../slogans/library/slogan.ts';
import type { LoadedSlogans } from '../panels/slogan-shelf.ts';
import type { DeskState } from './slogan-desk.ts';

export { serializeOwnPlan } from '../../slogans/calendar/own-plan.ts';
export { parseCollectionText, serializeCollection } from '../../slogans/library/collection-file.ts';
export { addSlogans, dropSlogan } from '../../slogans/library/own-collection.ts';
export { noteUse, toggleFavourite } from '../../slogans/library/shelf.ts';

/** The texts that a desk keeps; absent ones were never written. */
interface KeptDesk {
  readonly marks: string | undefined;
  readonly own: string | undefined;
  readonly plan: string | undefined;
  readonly slots: string | undefined;
}

/** Puts the desk together from what was kept. Sealed parts couldn't be read and must not be written over. */
export function readDesk({ marks, own: kept, plan: keptPlan, slots }: KeptDesk): {
  readonly state: Omit<DeskState, 'planFile'> & { readonly loaded: LoadedSlogans };
  readonly sealedOwn: boolean;
  readonly sealedPlan: boolean;
} {
  const own = kept === undefined ? undefined : parseCollectionText(kept, '');
  const plan = parseOwnPlan(keptPlan);
  const collection = own?.ok ? own.value : EMPTY_OWN;
  return {
    state: {
      loaded: joinDesk(collection, plan ?? EMPTY_PLAN),
      marks: parseShelf(marks),
      own: collection,
      plan: plan ?? EMPTY_PLAN,
      slotValues: parseSlotValues(slots),
    },
    sealedOwn: own !== undefined && !own.ok,
    sealedPlan: plan === null,
  };
}

/** The shipped library with the own collection behind it, and what the office's events end. */
export function joinDesk(own: SloganCollection, plan: OwnPlan): LoadedSlogans {
  const library = sloganLibrary([own]);
  const index = indexSlogans(library.slogans);
  const ends = eventEnds([...KNOWN_EVENTS, ...plan.events]);
  return {
    library,
    index,
    eventEnds: ends,
    search: (query) => searchSlogans(index, query),
    status: (wording) => approveStatus(wording, library),
  };
}

function parseSlotValues(text: string | undefined): Readonly<Record<string, string>> {
  try {
    const raw: unknown = JSON.parse(text ?? '{}');
    const entries = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
