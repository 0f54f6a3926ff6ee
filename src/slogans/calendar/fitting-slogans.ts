import { isHangingOn, lastDay, type EventEnds } from '../library/validity.ts';
import type { Slogan } from '../library/slogan.ts';
import { dayParts, type IsoDay } from './civil-date.ts';
import type { Occurrence } from './anniversaries.ts';

/** Slogans that suit an annual day and may hang on it; approved ones first, then those of its first occasion. */
export function slogansForDay(occurrence: Occurrence, slogans: readonly Slogan[], ends?: EventEnds): readonly Slogan[] {
  const { occasions } = occurrence.day;
  const rank = (slogan: Slogan) => {
    const place = occasions.findIndex((id) => slogan.occasions.includes(id));
    return place < 0 ? Infinity : place + (slogan.approval === 'approved' ? 0 : 100);
  };
  return slogans
    .filter((slogan) => rank(slogan) < Infinity && isHangingOn(slogan.validity, occurrence.date, ends))
    .toSorted((a, b) => rank(a) - rank(b));
}

/**
 * The words of a slogan for one anniversary: `{số năm}` and `{năm}` filled by the calendar; other slots stay as they
 * are, for the office to fill.
 */
export function wordsForDay(slogan: Slogan, occurrence: Occurrence): string {
  const { date, years, day } = occurrence;
  const counted = years !== null && slogan.event === day.id;
  const text = slogan.text.replaceAll('{năm}', String(dayParts(date).year));
  return counted ? text.replaceAll('{số năm}', String(years)) : text;
}

export interface ShelfLife {
  /** May hang on the day asked for and needs no watching: reuse it. */
  readonly permanent: readonly Slogan[];
  /** May hang on that day, but ends. */
  readonly dated: readonly Slogan[];
  readonly expired: readonly Slogan[];
  /** Not yet. */
  readonly early: readonly Slogan[];
}

/** Sorts slogans by what may hang on a day, so that an office reuses what it has. */
export function shelfLife(slogans: readonly Slogan[], today: IsoDay, ends?: EventEnds): ShelfLife {
  const life = { permanent: [] as Slogan[], dated: [] as Slogan[], expired: [] as Slogan[], early: [] as Slogan[] };
  for (const slogan of slogans) {
    const end = lastDay(slogan.validity, ends);
    if (slogan.validity.kind === 'permanent') life.permanent.push(slogan);
    else if (end !== null && end < today) life.expired.push(slogan);
    else if (isHangingOn(slogan.validity, today, ends)) life.dated.push(slogan);
    else life.early.push(slogan);
  }
  return life;
}
