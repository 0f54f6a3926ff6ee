/** Where a wording comes from. A wording belongs to its document: the same slogan differs between documents. */
export interface SloganSource {
  readonly title: string;
  /** As printed, for example `15-KH/ĐUK`; `null` while the document has none. */
  readonly number: string | null;
  readonly issuer: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly section: string | null;
  /** Place in the document's list, from 1. List order is not hanging order. */
  readonly order: number | null;
}

/**
 * How long a slogan may hang. A dated one ends with a day (`until`, inclusive), or with the event it names; an
 * event whose end nobody knows yet leaves the slogan valid.
 */
export type SloganValidity =
  | { readonly kind: 'permanent' }
  | {
      readonly kind: 'dated';
      readonly from: string | null;
      readonly until: string | null;
      /** Id of a calendar event that ends it. */
      readonly event: string | null;
    };

/** The part of an event that a slogan suits. */
export type Moment = 'before' | 'during' | 'after';

/** `approved`: printed in the source document by those who decide. `suggestion`: nobody has approved it. */
export type Approval = 'approved' | 'suggestion';

export interface Slogan {
  readonly id: string;
  /** NFC, sentence case; may hold slots such as `{tỉnh}`. */
  readonly text: string;
  readonly source: SloganSource;
  /** Ids of occasions; the first one names it best. */
  readonly occasions: readonly string[];
  readonly validity: SloganValidity;
  /** Empty: any. */
  readonly moments: readonly Moment[];
  /** Names of the slots in the text, in order, each once. */
  readonly slots: readonly string[];
  /** Id of the anniversary that `{số năm}` counts for. */
  readonly event: string | null;
  readonly approval: Approval;
  /** Hash of this version of the words, see `hashWording`. */
  readonly hash: string;
}

/** A file of slogans: one that is shipped, or one of the user's own. */
export interface SloganCollection {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly slogans: readonly Slogan[];
}

/** Everything that can be searched and compared with. */
export interface SloganLibrary {
  readonly slogans: readonly Slogan[];
  readonly byId: ReadonlyMap<string, Slogan>;
}

/** Earlier collections win when two bring the same id. */
export function joinCollections(collections: readonly SloganCollection[]): SloganLibrary {
  const byId = new Map<string, Slogan>();
  for (const slogan of collections.flatMap((c) => c.slogans)) {
    if (!byId.has(slogan.id)) byId.set(slogan.id, slogan);
  }
  return { slogans: [...byId.values()], byId };
}
