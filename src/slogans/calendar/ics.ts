import { encodeUtf8 } from '../library/hash.ts';
import { anniversaryLine, type Occurrence } from './anniversaries.ts';
import { addDays, type IsoDay } from './civil-date.ts';

/**
 * The days as an iCalendar file (RFC 5545): whole-day events, CRLF, lines folded at 75 octets. The same days and the
 * same `stamp` give the same bytes.
 *
 * @param stamp the day the file counts as made on, `YYYY-MM-DD`.
 */
export function serializeCalendar(occurrences: readonly Occurrence[], stamp: IsoDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Khẩu hiệu Studio//Lịch tuyên truyền//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...occurrences.flatMap((occurrence) => eventLines(occurrence, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(occurrence: Occurrence, stamp: IsoDay): readonly string[] {
  const { day, date } = occurrence;
  return [
    'BEGIN:VEVENT',
    `UID:${day.id}-${date}@khauhieu-studio`,
    `DTSTAMP:${basicDay(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDay(date)}`,
    `DTEND;VALUE=DATE:${basicDay(addDays(date, 1))}`,
    `SUMMARY:${escapeText(anniversaryLine(occurrence))}`,
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
