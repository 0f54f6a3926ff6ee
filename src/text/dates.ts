/** A day of the calendar; `year` is missing in `2/9`. */
export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

export interface FoundDate extends CalendarDay {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The sign between the numbers: `/`, `.` or `-`. */
  readonly sign: string;
}

const FULL = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/])/g;
const SHORT = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})(?![\d/-]|\.\d)/g;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** True when the Gregorian calendar has that day; without a year 29/2 counts. */
export function isCalendarDay({ day, month, year }: CalendarDay): boolean {
  const last = month === 2 && (year === undefined || isLeapYear(year)) ? 29 : DAYS[month - 1];
  return last !== undefined && day >= 1 && day <= last;
}

/** Dates written with numbers, day first: `2/9/1945`, `3.2.1930`, `30-4-1975`, and `2/9` without a year. In order. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(FULL)) {
    const [whole, day = '', sign = '', month = '', year = ''] = match;
    const start = match.index;
    found.push({ start, end: start + whole.length, text: whole, sign, day: +day, month: +month, year: +year });
  }
  for (const match of text.matchAll(SHORT)) {
    const [whole, day = '', sign = '', month = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (found.some((other) => other.start < end && start < other.end)) continue;
    found.push({ start, end, text: whole, sign, day: +day, month: +month });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
