import { ANNIVERSARIES } from '../../text/anniversaries.ts';
import { NATIONAL_DAY_ROWS } from './national-days.data.ts';

/** A day that comes back every year, by the civil or by the lunar calendar. */
export interface AnnualDay {
  readonly id: string;
  /** Sentence case, as it follows “Kỷ niệm NN năm” or “Chào mừng”. */
  readonly name: string;
  readonly english: string;
  readonly calendar: 'civil' | 'lunar';
  readonly month: number;
  readonly day: number;
  /** Year from which the years are counted; `null` for a day that nobody counts. */
  readonly baseYear: number | null;
  /** `national`: big days of Party and State; `sector`: of a branch or body; `campaign`: of a public campaign. */
  readonly rank: 'national' | 'sector' | 'campaign';
  /** Occasions of the library whose slogans suit the day. */
  readonly occasions: readonly string[];
  /** Words that name the event in running text, folded (no marks, lower case); the first match in a text counts. */
  readonly namedBy: readonly string[];
}

/** The days that are shipped, in the order of the civil year; lunar ones where they usually fall. */
export const NATIONAL_DAYS: readonly AnnualDay[] = NATIONAL_DAY_ROWS.map(
  ([id, date, baseYear, rank, name, english, occasions, namedBy]) => {
    const [day, month] = (date ?? '').replace('L', '').split('/').map(Number);
    const base = date === null ? baseOf(id) : { day: day ?? 1, month: month ?? 1, year: baseYear };
    return {
      id,
      name,
      english,
      calendar: date?.startsWith('L') ? 'lunar' : 'civil',
      month: base.month,
      day: base.day,
      baseYear: base.year,
      rank,
      occasions: occasions.split('|'),
      namedBy: namedBy.split('|'),
    };
  },
);

/** The day and year that the proof-reader knows the event by, so that both say the same. */
function baseOf(id: string): { readonly day: number; readonly month: number; readonly year: number } {
  const known = ANNIVERSARIES.find((anniversary) => anniversary.id === id);
  if (!known) throw new RangeError(`calendar: no base date for ${id}`);
  return known;
}
