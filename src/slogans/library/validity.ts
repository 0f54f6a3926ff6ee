import type { SloganValidity } from './slogan.ts';

/** Last day of an event by its id (`YYYY-MM-DD`); an event that isn't there has no known end. */
export type EventEnds = ReadonlyMap<string, string>;

/** The last day a slogan may hang, inclusive; `null` when it is permanent or nobody knows. */
export function lastDay(validity: SloganValidity, eventEnds: EventEnds = new Map()): string | null {
  if (validity.kind === 'permanent') return null;
  const ends = [validity.until, validity.event === null ? null : eventEnds.get(validity.event)];
  return ends.filter((end) => typeof end === 'string').toSorted()[0] ?? null;
}

/** Whether a slogan may hang on a day (`YYYY-MM-DD`). */
export function isHangingOn(validity: SloganValidity, day: string, eventEnds?: EventEnds): boolean {
  if (validity.kind === 'permanent') return true;
  const end = lastDay(validity, eventEnds);
  return (validity.from === null || validity.from <= day) && (end === null || day <= end);
}
