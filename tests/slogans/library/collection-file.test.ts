import { describe, expect, test } from 'vitest';
import {
  COLLECTION_SCHEMA,
  parseCollection,
  parseCollectionText,
  serializeCollection,
} from '../../../src/slogans/library/collection-file.ts';
import { joinCollections } from '../../../src/slogans/library/slogan.ts';
import { shippedCollections } from '../../../src/slogans/library/shipped.ts';

const OWN = {
  schema: 1,
  id: 'xa-linh-son',
  title: 'Khẩu hiệu của xã Linh Sơn',
  approval: 'approved',
  source: {
    title: 'Kế hoạch 12',
    number: '12/KH-UBND',
    issuer: 'UBND xã',
    date: '2026-01-05',
    section: null,
    order: 1,
  },
  slogans: [{ id: 'a-1', text: 'Linh Sơn đoàn kết, phát triển!', occasions: ['quoc-khanh'] }],
};
const codes = (data: unknown) => parseCollection(data, 'own.json').diagnostics.map((d) => d.code);

describe('parseCollection', () => {
  test('gives the collection’s source and approval to slogans without their own', () => {
    const read = parseCollection(OWN, 'own.json');
    const slogan = read.ok ? read.value.slogans[0] : undefined;
    expect(slogan?.approval).toBe('approved');
    expect(slogan?.source.number).toBe('12/KH-UBND');
    expect(slogan?.validity).toEqual({ kind: 'permanent' });
  });

  test('stores NFC', () => {
    const read = parseCollection({ ...OWN, slogans: [{ id: 'a', text: 'Đoàn  kết'.normalize('NFD') }] }, 'own.json');
    expect(read.ok && read.value.slogans[0]?.text).toBe('Đoàn kết');
  });

  test.each([
    ['a newer version', { ...OWN, schema: COLLECTION_SCHEMA + 1, slogans: 'whatever' }, ['slogan/collection-newer']],
    ['no object', 7, ['slogan/collection-shape']],
    ['an unknown key', { ...OWN, colour: 'red' }, ['slogan/collection-shape']],
    ['a bad day', { ...OWN, source: { title: 'x', date: '2026-02-30' } }, ['slogan/collection-shape']],
    [
      'two faults',
      { ...OWN, slogans: [{ id: 'A B', text: '' }] },
      ['slogan/collection-shape', 'slogan/collection-shape'],
    ],
    ['one id twice', { ...OWN, slogans: [OWN.slogans[0], OWN.slogans[0]] }, ['slogan/duplicate-id']],
    ['an unknown slot', { ...OWN, slogans: [{ id: 'a', text: 'Chào {ai}' }] }, ['slogan/slot-unknown']],
  ])('refuses %s and takes nothing', (_, data, expected) => {
    expect(codes(data)).toEqual(expected);
    expect(parseCollection(data, 'own.json').ok).toBe(false);
  });

  test('a recorded hash that no longer fits is told, and the slogan kept', () => {
    const read = parseCollection({ ...OWN, slogans: [{ ...OWN.slogans[0], hash: 'sha256:0' }] }, 'own.json');
    expect(read.ok).toBe(true);
    expect(read.diagnostics.map((d) => d.code)).toEqual(['slogan/hash-differs']);
  });

  test('text that isn’t JSON', () => {
    expect(parseCollectionText('{', 'own.json').diagnostics[0]).toMatchObject({
      code: 'slogan/collection-not-json',
      at: { kind: 'file', file: 'own.json' },
    });
  });
});

test('every shipped collection comes back unchanged from its own file', () => {
  for (const collection of shippedCollections()) {
    const file = serializeCollection(collection);
    const read = parseCollectionText(file, 'x.json');
    expect(read.diagnostics).toEqual([]);
    expect(read.ok && read.value).toEqual(collection);
    expect(read.ok && serializeCollection(read.value)).toBe(file);
  }
});

test('the earlier collection wins an id', () => {
  const read = parseCollection({ ...OWN, slogans: [{ id: 'plan002-8', text: 'Giả!' }] }, 'own.json');
  const joined = joinCollections([...shippedCollections(), ...(read.ok ? [read.value] : [])]);
  expect(joined.byId.get('plan002-8')?.text).toBe('Đảng Cộng sản Việt Nam quang vinh muôn năm!');
});
