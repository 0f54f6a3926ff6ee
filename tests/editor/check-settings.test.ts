import { describe, expect, test } from 'vitest';
import { createCheckSettings } from '../../src/editor/preflight/check-settings.ts';

/** A browser's storage in memory. */
function storage(first?: string) {
  const kept = new Map<string, string>(first === undefined ? [] : [['khauhieu.checks', first]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('what an office sets for its checks', () => {
  test('nothing is set at first: no limit, the usual distances, no roll', () => {
    expect(createCheckSettings(() => storage()).getState()).toEqual({
      localLimits: { source: '', kinds: {} },
      readingDistances: {},
      roll: undefined,
    });
  });

  test('every change is there again on the next visit', () => {
    const place = storage();
    const store = createCheckSettings(() => place);
    store.setLimits({ source: 'QĐ 30/2011', kinds: { 'bang-ron-ngang': { maxWidthMm: 8000 } } });
    store.setReadingDistance('pano', 60);
    store.setReadingDistance('phuon', 5);
    store.setReadingDistance('phuon', undefined);
    store.setRoll({ rollMm: 1600, overlapMm: 30 });
    expect(createCheckSettings(() => place).getState()).toEqual({
      localLimits: { source: 'QĐ 30/2011', kinds: { 'bang-ron-ngang': { maxWidthMm: 8000 } } },
      readingDistances: { pano: 60 },
      roll: { rollMm: 1600, overlapMm: 30 },
    });
  });

  test.each([
    'not json',
    '[]',
    '{"localLimits":{"source":1},"readingDistances":{"pano":-3,"xe-tang":5},"roll":{"rollMm":40,"overlapMm":20}}',
  ])('what makes no sense is left out: %s', (text) => {
    const { localLimits, readingDistances, roll } = createCheckSettings(() => storage(text)).getState();
    expect(localLimits.kinds).toEqual({});
    expect(readingDistances).toEqual({});
    expect(roll).toBeUndefined();
  });

  test('a closed storage keeps nothing and breaks nothing', () => {
    const store = createCheckSettings(() => {
      throw new Error('SecurityError');
    });
    store.setReadingDistance('pano', 60);
    expect(store.getState().readingDistances).toEqual({ pano: 60 });
  });
});
