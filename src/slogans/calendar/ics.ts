import { encodeUtf8 } from '../library/hash.ts';
import { anniversaryLine, type Occurrence } from './anniversaries.ts';
import { addDays, type IsoDay } from './civil-date.ts';

/** Whole days with a title; `end` is the last day. */
export interface CalendarEntry {
  /** Names the entry for ever: importing again changes it instead of adding another. */
  readonly id: string;
  readonly title: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** An annual day in one year, as an entry. */
export function entryOf(occurrence: Occurrence): CalendarEntry {
  const { day, date } = occurrence;
  return { id: `${day.id}-${date}`, title: anniversaryLine(occurrence), start: date, end: date };
}

/**
 * The entries as an iCalendar file (RFC 5545): whole-day events, CRLF, lines folded at 75 octets. The same entries and
 * the same `stamp` give the same bytes.
 *
 * @param stamp the day the file counts as made on, `YYYY-MM-DD`.
 */
export function serializeCalendar(entries: readonly CalendarEntry[], stamp: IsoDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Khẩu hiệu Studio//Lịch tuyên truyền//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines({ id, title, start, end }: CalendarEntry, stamp: IsoDay): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@khauhieu-studio`,
    `DTSTAMP:${basicDay(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDay(start)}`,
    `DTEND;VALUE=DATE:${basicDay(addDays(end, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function basicDay(day: IsoDay): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** No line is longer than 75 octets without its line end; no character is cut. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = encodeUtf8(char).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}
