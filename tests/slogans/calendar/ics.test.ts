import { describe, expect, test } from 'vitest';
import { yearCalendar } from '../../../src/slogans/calendar/anniversaries.ts';
import { entryOf, serializeCalendar } from '../../../src/slogans/calendar/ics.ts';

const file = serializeCalendar(yearCalendar(2026).map(entryOf), '2026-11-21');
const unfolded = file.replace(/\r\n /g, '');

describe('serializeCalendar', () => {
  test('has CRLF only and no line over 75 octets', () => {
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
    expect(file.split('\r\n').some((line) => Buffer.byteLength(line, 'utf8') > 70)).toBe(true);
  });

  test('is one event a day, balanced, with ids of their own', () => {
    const uids = unfolded.match(/^UID:.*$/gm) ?? [];
    expect(new Set(uids).size).toBe(yearCalendar(2026).length);
    expect(unfolded.match(/BEGIN:VEVENT/g)?.length).toBe(unfolded.match(/END:VEVENT/g)?.length);
    expect(unfolded.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(unfolded.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('dates are whole days; commas and semicolons are escaped', () => {
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260902\r\nDTEND;VALUE=DATE:20260903\r\n');
    expect(unfolded).toContain('SUMMARY:Kỷ niệm 51 năm Ngày Giải phóng miền Nam\\, thống nhất đất nước');
    expect(unfolded).toContain('DTSTAMP:20261121T000000Z');
  });

  test('the same days give the same bytes', () => {
    expect(serializeCalendar(yearCalendar(2026).map(entryOf), '2026-11-21')).toBe(file);
  });
});
