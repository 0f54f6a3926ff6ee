import { describe, expect, test } from 'vitest';
import { agenda, agendaEntries } from '../../../src/slogans/calendar/agenda.ts';
import { serializeCalendar } from '../../../src/slogans/calendar/ics.ts';
import {
  EMPTY_PLAN,
  ownDay,
  parseOwnPlan,
  serializeOwnPlan,
  type OwnPlan,
} from '../../../src/slogans/calendar/own-plan.ts';

const today = '2026-11-21';
const plan: OwnPlan = {
  days: [ownDay({ id: 'truong', name: 'Ngày thành lập trường', month: 11, day: 30, baseYear: 1976 })],
  events: [
    { id: 'le', name: 'Lễ khánh thành', start: '2026-11-25', end: '2026-11-26' },
    { id: 'chua-ro', name: 'Hội nghị', start: null, end: null },
  ],
  phases: [
    { id: 'dot-1', label: 'Đợt 1', start: { kind: 'month', year: 2026, month: 11 }, end: { kind: 'open' } },
    { id: 'cu', label: 'Đợt cũ', start: { kind: 'year', year: 2025 }, end: { kind: 'year', year: 2025 } },
  ],
};

describe('the agenda', () => {
  test('has days, events and phases, soonest first, what is over left out', () => {
    const rows = agenda(today, 30, plan);
    const left = rows.map((row) => row.daysLeft);
    expect(left).toEqual(left.toSorted((a, b) => a - b));
    expect(rows.filter((row) => row.own).map((row) => [row.kind, row.id, row.daysLeft])).toEqual([
      ['phase', 'dot-1', -20],
      ['event', 'le', 4],
      ['annual', 'truong-2026-11-30', 9],
    ]);
    expect(rows.map((row) => row.id)).toContain('phong-chong-aids-2026-12-01');
    expect(agenda(today, 0, EMPTY_PLAN)).toEqual([]);
  });

  test('makes a calendar file with the office’s own days in it', () => {
    const file = serializeCalendar(agendaEntries(agenda(today, 30, plan)), today);
    expect(file).toContain('SUMMARY:Lễ khánh thành\r\n');
    expect(file).toContain('DTSTART;VALUE=DATE:20261125\r\nDTEND;VALUE=DATE:20261127\r\n');
    expect(file.replace(/\r\n /g, '')).toContain('SUMMARY:Kỷ niệm 50 năm Ngày thành lập trường');
  });
});

describe('the office’s own plan', () => {
  test('is read back as it was written', () => {
    expect(parseOwnPlan(serializeOwnPlan(plan))).toEqual(plan);
    expect(parseOwnPlan(undefined)).toEqual(EMPTY_PLAN);
  });

  test.each(['', '{}', '{"schema": 2, "days": [], "events": [], "phases": []}', '[1'])('%s is none', (text) => {
    expect(parseOwnPlan(text)).toBeNull();
  });
});
