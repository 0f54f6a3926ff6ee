/** The user's own marks on the library, as plain data that any storage can keep. */
export interface SloganShelf {
  /** In the order in which they were marked. */
  readonly favourites: readonly string[];
  /** Latest first. */
  readonly recent: readonly string[];
}

export const EMPTY_SHELF: SloganShelf = { favourites: [], recent: [] };

const RECENT_KEPT = 24;

/** Marks a slogan, or takes the mark away. */
export function toggleFavourite(shelf: SloganShelf, id: string): SloganShelf {
  const marked = shelf.favourites.includes(id);
  return { ...shelf, favourites: marked ? shelf.favourites.filter((f) => f !== id) : [...shelf.favourites, id] };
}

/** Puts a slogan first among the recently used; the oldest beyond 24 are forgotten. */
export function noteUse(shelf: SloganShelf, id: string): SloganShelf {
  return { ...shelf, recent: [id, ...shelf.recent.filter((r) => r !== id)].slice(0, RECENT_KEPT) };
}
