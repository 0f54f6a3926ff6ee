import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeUtf8, hashWording, sha256Hex } from '../../../src/slogans/library/hash.ts';

const SEED = 20250902;

describe('sha256Hex', () => {
  test('gives the digests of FIPS 180-4', () => {
    expect(sha256Hex([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex(encodeUtf8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('agrees with Node for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(sha256Hex(encodeUtf8(text))).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('hashWording', () => {
  test('is the same for NFC, NFD and odd spaces', () => {
    const text = 'Đảng Cộng sản Việt Nam quang vinh muôn năm!';
    expect(hashWording(`  ${text.normalize('NFD').replace(/ /g, '  ')} `)).toBe(hashWording(text));
    expect(hashWording(text)).toMatch(/^sha256:[0-9a-f]{32}$/);
  });

  test('changes with one mark, one capital, one sign', () => {
    const hashes = ['muôn năm!', 'muôn nam!', 'Muôn năm!', 'muôn năm'].map(hashWording);
    expect(new Set(hashes).size).toBe(4);
  });

  test('takes half a surrogate pair', () => {
    expect(encodeUtf8('\ud800')).toEqual([0xef, 0xbf, 0xbd]);
  });
});
