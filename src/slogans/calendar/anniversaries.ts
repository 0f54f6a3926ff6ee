import { daysBetween, dayParts, isoDay, daysInMonth, type IsoDay } from './civil-date.ts';
import { lunarDay } from './lunar.ts';
import { NATIONAL_DAYS, type AnnualDay } from './national-days.ts';

/**
 * How an anniversary counts: `round` when the number of years ends in 0, `five` when it ends in 5, `other` otherwise
 * (“năm tròn”, “năm lẻ 5”, “năm khác” of Decree 111/2018/NĐ-CP, article 3).
 */
export type Roundness = 'round' | 'five' | 'other';

/** An annual day in one year. */
export interface Occurrence {
  readonly day: AnnualDay;
  readonly date: IsoDay;
  /** `NN` of “NN năm”; `null` when nobody counts the years, or in and before the base year. */
  readonly years: number | null;
  readonly roundness: Roundness | null;
}

/** Years from a base year to a year: the anniversary rule. Not for plan periods, which count both ends. */
export function anniversaryYears(baseYear: number, year: number): number {
  return year - baseYear;
}

export function roundness(years: number): Roundness {
  if (years % 10 === 0) return 'round';
  return years % 5 === 0 ? 'five' : 'other';
}

/** The annual day as it falls in a civil year (lunar days: in the lunar year that begins in it). */
export function occurrenceIn(day: AnnualDay, year: number): Occurrence {
  const date =
    day.calendar === 'lunar'
      ? lunarDay(year, day.month, day.day)
      : isoDay({ year, month: day.month, day: Math.min(day.day, daysInMonth(year, day.month)) });
  const years = day.baseYear === null ? 0 : anniversaryYears(day.baseYear, year);
  return years > 0 ? { day, date, years, roundness: roundness(years) } : { day, date, years: null, roundness: null };
}

/** All days of a year in order of date; equal dates keep the order of the list. */
export function yearCalendar(year: number, days: readonly AnnualDay[] = NATIONAL_DAYS): readonly Occurrence[] {
  return days.map((day) => occurrenceIn(day, year)).toSorted((a, b) => compareText(a.date, b.date));
}

export interface ComingDay extends Occurrence {
  /** 0 today. */
  readonly daysLeft: number;
}

/** The days from today on, soonest first. `within` is in days, inclusive. */
export function comingUp(
  today: IsoDay,
  within: number,
  days: readonly AnnualDay[] = NATIONAL_DAYS,
): readonly ComingDay[] {
  const { year } = dayParts(today);
  const years = Array.from({ length: Math.floor(within / 365) + 2 }, (_, i) => year + i);
  return years
    .flatMap((y) => days.map((day) => occurrenceIn(day, y)))
    .map((occurrence) => ({ ...occurrence, daysLeft: daysBetween(today, occurrence.date) }))
    .filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= within)
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}

/** The line an office prints: “Kỷ niệm 80 năm Quốc khánh … (02/9/1945 - 02/9/2025)”; just the name where nobody counts. */
export function anniversaryLine(occurrence: Occurrence): string {
  const { day, years, date } = occurrence;
  if (years === null || day.baseYear === null) return day.name;
  const written = `${twoDigits(day.day)}/${day.month < 3 ? twoDigits(day.month) : day.month}`;
  return `Kỷ niệm ${years} năm ${day.name} (${written}/${day.baseYear} - ${written}/${dayParts(date).year})`;
}

/** Zero before days under 10 and before months 1 and 2 only: Decree 30/2020/NĐ-CP, appendix I. */
function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
