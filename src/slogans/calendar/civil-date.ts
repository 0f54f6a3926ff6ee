/** A day of the civil calendar, written `YYYY-MM-DD`, so that days compare as text. */
export type IsoDay = string;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether the calendar has this day (Gregorian, years 1 to 9999). */
export function isRealDay({ year, month, day }: DayParts): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @throws RangeError when the calendar has no such day. */
export function isoDay(parts: DayParts): IsoDay {
  if (!isRealDay(parts)) throw new RangeError('calendar: no such day');
  const { year, month, day } = parts;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `null` when the text isn't a real day written `YYYY-MM-DD`. */
export function parseIsoDay(text: string): DayParts | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return year !== undefined && isRealDay(parts) ? parts : null;
}

/** @throws RangeError when the text isn't a real day. */
export function dayParts(day: IsoDay): DayParts {
  const parts = parseIsoDay(day);
  if (!parts) throw new RangeError(`calendar: ${day} is no day`);
  return parts;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Number of the day in the count of Julian days (noon). */
export function julianDay({ year, month, day }: DayParts): number {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return day + Math.floor((153 * (month + 12 * a - 3) + 2) / 5) + 365 * y + leaps - 32045;
}

export function fromJulianDay(number: number): DayParts {
  const a = number + 32044;
  const b = Math.floor((4 * a + 3) / 146097);
  const c = a - Math.floor((146097 * b) / 4);
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return {
    year: 100 * b + d - 4800 + Math.floor(m / 10),
    month: m + 3 - 12 * Math.floor(m / 10),
    day: e - Math.floor((153 * m + 2) / 5) + 1,
  };
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return isoDay(fromJulianDay(julianDay(dayParts(day)) + days));
}

/** Days from one day to another; negative when it is past. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return julianDay(dayParts(to)) - julianDay(dayParts(from));
}
