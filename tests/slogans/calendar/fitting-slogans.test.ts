import { expect, test } from 'vitest';
import { comingUp, occurrenceIn } from '../../../src/slogans/calendar/anniversaries.ts';
import { eventEnds } from '../../../src/slogans/calendar/events.ts';
import { shelfLife, slogansForDay, wordsForDay } from '../../../src/slogans/calendar/fitting-slogans.ts';
import { NATIONAL_DAYS } from '../../../src/slogans/calendar/national-days.ts';
import { sloganLibrary } from '../../../src/slogans/library/shipped.ts';

const { slogans, byId } = sloganLibrary();

test('slogans of a day: approved ones first, then those for its first occasion', () => {
  const [teachers] = comingUp('2026-11-20', 0);
  const found = teachers ? slogansForDay(teachers, slogans) : [];
  expect(found[0]?.id).toBe('goi-y-nha-giao-1');
  const [quocKhanh] = comingUp('2026-09-02', 0);
  const ids = quocKhanh ? slogansForDay(quocKhanh, slogans).map((s) => s.id) : [];
  expect(ids[0]).toBe('plan002-5');
  expect(ids).toContain('goi-y-quoc-khanh-1');
});

test('counted slogans get their numbers from the calendar', () => {
  const day = NATIONAL_DAYS.find((d) => d.id === 'quoc-khanh');
  const slogan = byId.get('goi-y-quoc-khanh-1');
  const other = byId.get('goi-y-thanh-lap-dang-2');
  if (!day || !slogan || !other) throw new RangeError('fixture');
  const occurrence = occurrenceIn(day, 2025);
  expect(wordsForDay(slogan, occurrence)).toBe(
    'Kỷ niệm 80 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (2/9/1945 - 2/9/2025)!',
  );
  expect(wordsForDay(other, occurrence)).toContain('{số năm}');
});

test('shelfLife parts what may be reused from what has ended', () => {
  const ended = shelfLife(slogans, '2026-11-21', eventEnds());
  expect(ended.expired.map((s) => s.id)).toEqual(['plan002-1', 'plan002-2', 'plan002-3']);
  expect(ended.permanent.length).toBe(slogans.length - 3);
  const before = shelfLife(slogans, '2020-06-01', eventEnds());
  expect(before.dated.map((s) => s.id)).toEqual(['plan002-1', 'plan002-2', 'plan002-3']);
  const early = slogans
    .slice(0, 1)
    .map((s) => ({ ...s, validity: { kind: 'dated', from: '2030-01-01', until: null, event: null } as const }));
  expect(shelfLife(early, '2026-11-21').early).toHaveLength(1);
});
