import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MEDIA } from '../../../src/colour/media.ts';
import { BUILT_IN, createPressDesk, totalInkLimit, type PressDesk } from '../../../src/editor/colour/press-desk.ts';
import { createMemoryTexts } from '../../../src/storage/memory/memory-texts.ts';
import { fakePress } from './fake-press.ts';

const FOGRA39 = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../../src/colour/profiles/FOGRA39L-free-TAC260.icc', import.meta.url))),
);

/** The built-in profile by another name, as a shop’s own. */
const SHOP = FOGRA39.slice();
SHOP.set(new TextEncoder().encode('Xuong in A\0'), 0x12c);

function desk(texts = createMemoryTexts()): PressDesk {
  let ids = 0;
  return createPressDesk({
    texts: () => Promise.resolve(texts),
    client: fakePress(),
    builtIn: () => Promise.resolve(FOGRA39),
    newId: () => `profile-${++ids}`,
  });
}

describe('profiles', () => {
  test('the built-in one is in use until another is brought along; that one is kept for the next visit', async () => {
    const texts = createMemoryTexts();
    const first = desk(texts);
    await first.load();
    expect(first.getState().chosen).toBe(BUILT_IN.id);
    expect(await first.ownProfile()).toBeUndefined();
    expect(await first.profileBytes()).toBe(FOGRA39);
    expect(await first.addProfile('xuong-a.icc', SHOP)).toEqual([]);
    expect(await first.ownProfile()).toEqual({ bytes: SHOP, identifier: 'Custom', info: 'Xuong in A' });

    const second = desk(texts);
    await second.load();
    expect(second.getState()).toMatchObject({ chosen: 'profile-1', profiles: [{ name: 'Xuong in A', totalInk: 300 }] });
    expect(await second.profileBytes()).toEqual(SHOP);
  });

  test('the same file twice is one profile; without it the built-in one is in use again', async () => {
    const one = desk();
    await one.addProfile('a.icc', SHOP);
    await one.addProfile('b.icc', SHOP.slice());
    expect(one.getState().profiles).toHaveLength(1);
    one.removeProfile('profile-1');
    expect(one.getState()).toMatchObject({ profiles: [], chosen: BUILT_IN.id });
  });

  test('the condition that a known profile stands for is named', async () => {
    const one = desk();
    await one.addProfile('fogra.icc', FOGRA39);
    expect(await one.ownProfile()).toMatchObject({ identifier: 'FOGRA39', registry: 'http://www.color.org' });
  });

  test('what is no press profile is a finding, and changes nothing', async () => {
    const one = desk();
    expect(await one.addProfile('a.txt', new Uint8Array(10))).toMatchObject([{ code: 'print/profile-not-icc' }]);
    expect(one.getState()).toMatchObject({ profiles: [], chosen: BUILT_IN.id });
  });

  test('stored profiles that make no sense are left out', async () => {
    const texts = createMemoryTexts();
    await texts.write('press-profiles', JSON.stringify([{ id: 'a' }, null, 3, { id: 'b', base64: 'AAAA' }]));
    await texts.write('press-settings', JSON.stringify({ chosen: 'b', medium: 'stone', paper: 'yes' }));
    const one = desk(texts);
    await one.load();
    expect(one.getState()).toEqual({ profiles: [], chosen: BUILT_IN.id, paper: false, medium: 'hiflex' });
  });

  test('a browser that keeps nothing prints all the same', async () => {
    const closed = (): Promise<never> => Promise.reject(new Error('closed'));
    const one = desk({ read: closed, write: closed });
    await one.load();
    expect(await one.addProfile('a.icc', SHOP)).toEqual([]);
    expect(await one.profileBytes()).toBe(SHOP);
  });
});

describe('the medium', () => {
  test('each has a limit; a shop’s own is kept', async () => {
    for (const { id, totalInk } of MEDIA) expect(totalInkLimit({ medium: id })).toBe(totalInk);
    const texts = createMemoryTexts();
    const one = desk(texts);
    one.choose({ medium: 245 });
    expect(totalInkLimit(one.getState())).toBe(245);
    const next = desk(texts);
    await next.load();
    expect(next.getState().medium).toBe(245);
  });
});
