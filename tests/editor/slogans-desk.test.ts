import { describe, expect, test } from 'vitest';
import { createSloganDesk, type SloganDesk } from '../../src/editor/slogans/slogan-desk.ts';
import { filterSlogans, countFilters, NO_FILTER, type SloganFilter } from '../../src/editor/slogans/slogan-filter.ts';
import { underlinedParts } from '../../src/editor/slogans/underlined-parts.ts';
import { keptSlogan } from '../../src/slogans/library/own-collection.ts';
import type { KeptTexts } from '../../src/storage/kept-texts.ts';
import { createMemoryTexts } from '../../src/storage/memory/memory-texts.ts';

const today = (): string => '2026-11-21';
const desk = (texts: KeptTexts = createMemoryTexts()): SloganDesk =>
  createSloganDesk({ texts: () => Promise.resolve(texts), today });
const source = { title: 'Kế hoạch', number: '15-KH/ĐUK', issuer: null, date: null, section: null, order: 1 };
const mine = keptSlogan({ text: 'Toàn dân xã ta thi đua làm sạch đường làng!', source, approval: 'approved' });

describe('the slogan desk', () => {
  test('keeps slogans, marks, slot values and the plan from one visit to the next', async () => {
    const texts = createMemoryTexts();
    const first = desk(texts);
    await first.load();
    expect(await first.keep([mine, mine])).toEqual([]);
    first.toggleFavourite(mine.id);
    first.noteUse('plan002-8');
    first.rememberSlots({ tỉnh: 'Thái Nguyên' });
    await first.setPlan({ days: [], events: [{ id: 'e', name: 'Lễ', start: '2026-12-01', end: null }], phases: [] });
    await expect.poll(() => first.getState().marks.recent).toEqual(['plan002-8']);

    const next = desk(texts);
    const { library, search } = await next.load();
    expect(library.byId.get(mine.id)?.text).toBe(mine.text);
    expect(search({ words: 'lam sach duong lang' }).map(({ id }) => id)).toEqual([mine.id]);
    expect(next.getState().marks).toEqual({ favourites: [mine.id], recent: ['plan002-8'] });
    expect(next.getState().slotValues).toEqual({ tỉnh: 'Thái Nguyên' });
    expect(next.getState().plan.events).toHaveLength(1);
    await next.drop(mine.id);
    expect((await next.load()).library.byId.has(mine.id)).toBe(false);
  });

  test('never writes over a collection of a newer version', async () => {
    const newer = '{"schema": 9, "words": "?"}';
    const texts = createMemoryTexts();
    await texts.write('own-slogans', newer);
    const one = desk(texts);
    const findings = await one.keep([mine]);
    expect(findings.map(({ code }) => code)).toEqual(['slogan/own-sealed']);
    expect(one.getState().own.slogans).toEqual([]);
    expect(await texts.read('own-slogans')).toBe(newer);
  });

  test('works without a place to keep things, and says so', async () => {
    const broken: KeptTexts = {
      read: () => Promise.reject(new Error('no')),
      write: () => Promise.reject(new Error('no')),
    };
    const one = desk(broken);
    expect((await one.load()).library.slogans.length).toBeGreaterThan(100);
    expect((await one.keep([mine])).map(({ code }) => code)).toEqual(['storage/cannot-keep']);
    expect(one.getState().own.slogans).toEqual([mine]);
  });

  test('takes a collection file whole or not at all', async () => {
    const one = desk();
    await one.keep([mine]);
    const file = await one.collectionFile();
    const other = desk();
    expect(await other.takeCollection(file, 'a.json')).toEqual({ taken: 1, findings: [] });
    expect(await other.takeCollection(file, 'a.json')).toEqual({ taken: 0, findings: [] });
    const newer = await other.takeCollection(file.replace('"schema": 1', '"schema": 2'), 'b.json');
    expect(newer).toMatchObject({ taken: 0, findings: [{ code: 'slogan/collection-newer' }] });
    expect(other.getState().own.slogans).toHaveLength(1);
  });
});

describe('the filters', () => {
  test('each leaves only what it says', async () => {
    const one = desk();
    await one.keep([mine]);
    const loaded = await one.load();
    const ground = {
      loaded,
      marks: { favourites: ['plan002-8'], recent: ['plan002-9', 'plan002-8'] },
      ownIds: new Set([mine.id]),
      formatKind: 'phuon',
      today: today(),
    };
    const ids = (filter: Partial<SloganFilter>): readonly string[] =>
      filterSlogans({ ...NO_FILTER, ...filter }, ground).map(({ id }) => id);
    const all = ids({});
    expect(all.at(-1)).toBe('plan002-3');
    expect(ids({ recent: true })).toEqual(['plan002-9', 'plan002-8']);
    expect(ids({ favourites: true })).toEqual(['plan002-8']);
    expect(ids({ own: true })).toEqual([mine.id]);
    expect(ids({ approved: true })).toHaveLength(11);
    expect(ids({ validity: 'valid' })).not.toContain('plan002-3');
    expect(ids({ validity: 'dated' })).toContain('plan002-3');
    expect(ids({ validity: 'permanent' })).not.toContain('plan002-3');
    expect(ids({ fitting: true }).length).toBeLessThan(all.length);
    expect(ids({ length: 'short' }).length + ids({ length: 'medium' }).length + ids({ length: 'long' }).length).toBe(
      all.length,
    );
    expect(countFilters({ ...NO_FILTER, words: 'a', own: true, length: 'short' })).toBe(2);
  });
});

describe('underlines', () => {
  test('cut the text without changing it; the gravest finding counts', () => {
    const text = 'Đảng cộng sản Việt Nam';
    const parts = underlinedParts(text, [
      { start: 5, end: 13, severity: 'error' },
      { start: 0, end: 9, severity: 'info' },
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.map((part) => [part.text, part.severity])).toEqual([
      ['Đảng ', 'info'],
      ['cộng', 'error'],
      [' sản', 'error'],
      [' Việt Nam', undefined],
    ]);
    expect(underlinedParts('', [])).toEqual([]);
  });
});
