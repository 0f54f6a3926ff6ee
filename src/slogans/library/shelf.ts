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

/** Reads stored marks; what makes no sense is left out, for marks are no words that could be lost. */
export function parseShelf(text: string | undefined): SloganShelf {
  try {
    const raw = JSON.parse(text ?? 'null') as { favourites?: unknown; recent?: unknown } | null;
    return { favourites: textsOf(raw?.favourites), recent: textsOf(raw?.recent).slice(0, RECENT_KEPT) };
  } catch {
    return EMPTY_SHELF;
  }
}

function textsOf(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? [...new Set(raw.filter((id): id is string => typeof id === 'string'))] : [];
}
