import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIccProfile, parseOutputProfile } from '../../src/colour/icc-profile.ts';

const FOGRA39 = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../src/colour/profiles/FOGRA39L-free-TAC260.icc', import.meta.url))),
);

const changed = (change: (bytes: Uint8Array, view: DataView) => void): Uint8Array => {
  const bytes = FOGRA39.slice();
  change(bytes, new DataView(bytes.buffer));
  return bytes;
};

const put = (bytes: Uint8Array, at: number, letters: string): void =>
  [...letters].forEach((letter, i) => (bytes[at + i] = letter.charCodeAt(0)));

test('the built-in profile: a press, CMYK, with its name', () => {
  expect(parseOutputProfile(FOGRA39)).toMatchObject({
    ok: true,
    value: {
      deviceClass: 'prtr',
      space: 'CMYK',
      description: 'Coated FOGRA39 TAC260 (free build from FOGRA39L)',
    },
  });
});

test('a profile of version 4 with a name in several languages', () => {
  const start = FOGRA39.length - 200;
  const bytes = changed((made, view) => {
    made[8] = 4;
    put(made, start, 'mluc');
    view.setUint32(start + 8, 1);
    view.setUint32(start + 12, 12);
    put(made, start + 16, 'viVN');
    view.setUint32(start + 20, 16);
    view.setUint32(start + 24, 28);
    [...'Bạt hi\0x'].forEach((letter, i) => view.setUint16(start + 28 + i * 2, letter.charCodeAt(0)));
    view.setUint32(132 + 4, start);
    view.setUint32(132 + 8, 60);
  });
  expect(parseOutputProfile(bytes)).toMatchObject({ ok: true, value: { description: 'Bạt hi' } });
});

describe('what cannot be a profile of the press', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'not-icc'],
    ['fifty megabytes', new Uint8Array(50 * 1024 * 1024), 'too-large'],
    ['a file cut short', FOGRA39.slice(0, 5000), 'truncated'],
    ['a header without its tags', FOGRA39.slice(0, 140), 'truncated'],
    ['a tag that reaches past the end', changed((_, view) => view.setUint32(132 + 8, 1 << 30)), 'truncated'],
    ['far too many tags', changed((_, view) => view.setUint32(128, 0xffff_ffff)), 'truncated'],
    ['an RGB profile', changed((made) => put(made, 16, 'RGB ')), 'not-cmyk'],
    ['a device link', changed((made) => put(made, 12, 'link')), 'not-printer'],
    ['a profile that leads one way', changed((made) => put(made, 132 + 9 * 12, 'none')), 'one-way'],
    ['version 5', changed((made) => (made[8] = 5)), 'version'],
  ])('%s', (_, bytes, reason) => {
    expect(parseOutputProfile(bytes)).toMatchObject({ ok: false, diagnostics: [{ code: `print/profile-${reason}` }] });
  });

  test('a screen’s profile is one all the same', () => {
    const screen = changed((made) => {
      put(made, 12, 'mntr');
      put(made, 16, 'RGB ');
    });
    expect(parseIccProfile(screen)).toMatchObject({ ok: true, value: { deviceClass: 'mntr', space: 'RGB' } });
  });

  test('any bytes are answered', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 40 }), (changes) => {
        const bytes = changed((made) => changes.forEach(([at, value]) => (made[at] = value)));
        const parsed = parseIccProfile(bytes);
        expect(parsed.ok || parsed.diagnostics.length > 0).toBe(true);
      }),
      { seed: 20250902, numRuns: 300 },
    );
  });
});
