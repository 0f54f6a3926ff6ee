const DAY_MS = 86_400_000;
/** A year and a month: longer countdowns are shown from then on. */
const MOST_DAYS = 400;

/**
 * Counting down can't be baked into one picture, so each day has a page of its own, with its date as its
 * rule. Days are civil days (Asia/Ho_Chi_Minh has no summer time); the card's clock chooses the page.
 */
export interface Countdown {
  /** The day counted towards and the first day shown, `YYYY-MM-DD`. */
  readonly target: string;
  readonly from: string;
  /** Shown on the day itself and for `afterDays` days from it. */
  readonly onTheDay: string;
  readonly afterDays: number;
}

/** One page of a countdown: its days, and the number left; 0 from the day itself on. */
export interface CountdownDay {
  readonly left: number;
  readonly from: string;
  readonly to: string;
}

/** Days from one date to another; undefined when either isn't a day of the calendar. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** Monday 1 to Sunday 7; undefined when it isn't a day of the calendar. */
export function weekdayOf(date: string): number | undefined {
  const day = dayNumber(date);
  // 1 January 1970 was a Thursday.
  return day === undefined ? undefined : ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The pages of a countdown, at most `most` days of it. Undefined for dates that don't exist. */
export function countdownDays(countdown: Countdown, most = MOST_DAYS): CountdownDay[] | undefined {
  const days = daysBetween(countdown.from, countdown.target);
  const first = dayNumber(countdown.from);
  if (days === undefined || first === undefined) return undefined;
  const pages: CountdownDay[] = [];
  for (let left = days; left > 0 && pages.length < most; left--) {
    const date = dateOf(first + days - left);
    pages.push({ left, from: date, to: date });
  }
  const start = Math.max(first, first + days);
  pages.push({ left: 0, from: dateOf(start), to: dateOf(Math.max(start, first + days + countdown.afterDays)) });
  return pages;
}

function dayNumber(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  return dateOf(time / DAY_MS) === date ? time / DAY_MS : undefined;
}

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
