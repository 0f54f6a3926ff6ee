import { weekdayOf } from '../countdown.ts';
import type { LedPage, PageSchedule } from '../programme.ts';

/** A moment on the board's clock: a civil day `YYYY-MM-DD`, and `HH:MM` or any hour of it. */
export interface BoardMoment {
  readonly date: string;
  readonly time?: string;
}

/** The pages that a controller plays then, in order. */
export function playingPages<Page extends Pick<LedPage, 'when'>>(pages: readonly Page[], moment: BoardMoment): Page[] {
  return pages.filter(({ when }) => !when || isPlayed(when, moment));
}

function isPlayed({ from, to, weekdays, hours }: PageSchedule, { date, time }: BoardMoment): boolean {
  // Dates and hours of this form are in order as texts.
  if ((from !== undefined && date < from) || (to !== undefined && date > to)) return false;
  const weekday = weekdayOf(date);
  if (weekdays && !(weekday !== undefined && weekdays.includes(weekday))) return false;
  return !hours || time === undefined || (time >= hours[0] && time < hours[1]);
}
