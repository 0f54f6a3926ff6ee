import { describe, expect, test } from 'vitest';
import { eventEnds, KNOWN_EVENTS } from '../../../src/slogans/calendar/events.ts';
import {
  overlappingPhases,
  phaseDays,
  phaseState,
  type Phase,
  type PhaseBound,
} from '../../../src/slogans/calendar/phases.ts';

const CONGRESS = 'dai-hoi-dang-xiii';
const event = (relation: 'before' | 'during' | 'after', days?: number): PhaseBound => ({
  kind: 'event',
  event: CONGRESS,
  relation,
  ...(days === undefined ? {} : { days }),
});
const open: PhaseBound = { kind: 'open' };
const phase = (start: PhaseBound, end: PhaseBound, peak?: Phase['peak']): Phase => ({
  id: 'p',
  label: 'Đợt 1',
  start,
  end,
  ...(peak ? { peak } : {}),
});
const days = (start: PhaseBound, end: PhaseBound) => phaseDays({ start, end }, KNOWN_EVENTS);

describe('phaseDays', () => {
  test.each<[string, PhaseBound, PhaseBound, string | null, string | null]>([
    ['days', { kind: 'day', day: '2020-03-01' }, { kind: 'day', day: '2020-05-22' }, '2020-03-01', '2020-05-22'],
    [
      'months',
      { kind: 'month', year: 2020, month: 2 },
      { kind: 'month', year: 2020, month: 2 },
      '2020-02-01',
      '2020-02-29',
    ],
    [
      'quarters',
      { kind: 'quarter', year: 2020, quarter: 3 },
      { kind: 'quarter', year: 2020, quarter: 4 },
      '2020-07-01',
      '2020-12-31',
    ],
    ['a year', { kind: 'year', year: 2021 }, { kind: 'year', year: 2021 }, '2021-01-01', '2021-12-31'],
    ['until the eve', open, event('before'), null, '2021-01-24'],
    ['during', event('during'), event('during'), '2021-01-25', '2021-02-01'],
    ['from the morrow', event('after'), open, '2021-02-02', null],
    ['fifteen days before', event('before', -14), event('before'), '2021-01-10', '2021-01-24'],
  ])('%s', (_, start, end, from, to) => {
    expect(days(start, end)).toEqual({ start: from, end: to, waitsFor: [] });
  });

  test('waits for events whose days nobody knows', () => {
    const bound: PhaseBound = { kind: 'event', event: 'dai-hoi-xa', relation: 'before' };
    expect(days(open, bound)).toEqual({ start: null, end: null, waitsFor: ['dai-hoi-xa'] });
  });
});

describe('phaseState', () => {
  const whole = phase({ kind: 'month', year: 2021, month: 1 }, event('during'), {
    start: event('during'),
    end: event('during'),
  });
  test.each([
    ['2020-12-31', 'coming'],
    ['2021-01-01', 'running'],
    ['2021-01-25', 'peak'],
    ['2021-02-01', 'peak'],
    ['2021-02-02', 'over'],
  ])('%s: %s', (today, state) => {
    expect(phaseState(whole, today, KNOWN_EVENTS)).toBe(state);
  });

  test('is undated when its start waits for an event', () => {
    const waiting = phase({ kind: 'event', event: 'x', relation: 'after' }, open);
    expect(phaseState(waiting, '2026-01-01', KNOWN_EVENTS)).toBe('undated');
    expect(phaseState(phase(open, open), '2026-01-01', KNOWN_EVENTS)).toBe('running');
  });
});

test('overlappingPhases pairs phases that share a day', () => {
  const a = { ...phase({ kind: 'month', year: 2020, month: 1 }, { kind: 'month', year: 2020, month: 3 }), id: 'a' };
  const b = { ...phase({ kind: 'day', day: '2020-03-31' }, open), id: 'b' };
  const c = {
    ...phase({ kind: 'day', day: '2020-04-01' }, { kind: 'event', event: 'x', relation: 'before' }),
    id: 'c',
  };
  expect(overlappingPhases([a, b, c], KNOWN_EVENTS).map((pair) => pair.map((p) => p.id))).toEqual([['a', 'b']]);
});

test('eventEnds leaves out events without a date', () => {
  expect(eventEnds().get('dai-hoi-dang-xiv')).toBe('2026-01-25');
  expect(eventEnds([{ id: 'x', name: 'X', start: null, end: null }]).size).toBe(0);
});
