import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentStream } from '../../../src/renderers/pdf/content-stream.ts';
import { deflateBlock, spliceFlate } from '../../../src/renderers/pdf/flate-splice.ts';

const operators = fc
  .array(
    fc.tuple(
      fc.integer({ min: -2000, max: 2000 }),
      fc.integer({ min: -2000, max: 2000 }),
      fc.constantFrom('m', 'l', 'h'),
    ),
  )
  .map((steps) => steps.map(([x, y, op]) => `${x} ${y} ${op}\n`).join(''));

describe('spliced zlib streams', () => {
  test('inflate to their pieces in order, whatever the pieces, with a right checksum', () => {
    const piece = fc.tuple(operators, fc.boolean());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const spliced = spliceFlate(pieces.map(([text, shared]) => (shared ? deflateBlock(text) : text)));
        expect(inflateSync(spliced).toString('latin1')).toBe(pieces.map(([text]) => text).join(''));
      }),
      { seed: 20250902, numRuns: 300 },
    );
  });

  test('one block serves many places', () => {
    const block = deflateBlock('10 20 m 30 40 l h\n');
    const spliced = spliceFlate([block, 'f\n', block, block]);
    expect(inflateSync(spliced).toString()).toBe(`${'10 20 m 30 40 l h\n'}f\n${'10 20 m 30 40 l h\n'.repeat(2)}`);
  });

  test('long texts between blocks are deflated, short ones stored', () => {
    const long = '1 0 0 1 5 5 cm\n'.repeat(10_000);
    expect(spliceFlate([long]).length).toBeLessThan(long.length / 20);
    expect(Buffer.from(spliceFlate(['q\n'])).includes('q\n')).toBe(true);
    expect(inflateSync(spliceFlate([long])).toString()).toBe(long);
  });

  test('all byte values pass; a letter beyond Latin-1 is a mistake', () => {
    const all = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)).join('');
    expect(inflateSync(spliceFlate([deflateBlock(all), all])).toString('latin1')).toBe(all + all);
    expect(() => deflateBlock('ộ')).toThrow(RangeError);
  });

  test('a content stream keeps the order of texts and blocks', () => {
    const stream = new ContentStream();
    stream.put('a ');
    stream.putBlock(deflateBlock('b '));
    stream.put('c ');
    stream.put('d ');
    expect(inflateSync(stream.deflated()).toString()).toBe('a b c d ');
  });
});
