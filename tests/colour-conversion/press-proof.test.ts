import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openColourConversion } from '../../src/colour-conversion/open-colour-conversion.ts';
import { openPressProof } from '../../src/colour-conversion/press-proof.ts';
import { INK_LIST, NAMED_INKS } from '../../src/colour/named-inks.ts';
import { colourDistance } from './colour-distance.ts';

const FOGRA39 = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../src/colour/profiles/FOGRA39L-free-TAC260.icc', import.meta.url))),
);
const colours = await openColourConversion();

function proof() {
  const opened = openPressProof(colours, { profile: FOGRA39 });
  if (!opened.ok) throw new Error('not opened');
  return opened.value;
}

const builds = INK_LIST.map(({ cmyk }) => cmyk);

test('the flag pair as the press prints it', () => {
  const { flagRed, starYellow, white } = NAMED_INKS;
  expect(proof().showInks([flagRed.cmyk, starYellow.cmyk, white.cmyk], 'white')).toEqual([
    '#e40312',
    '#ffed00',
    '#ffffff',
  ]);
});

test('what the studio shows for its inks on screen is near to what the press prints', () => {
  const looks = proof().showInks(builds, 'white');
  for (const [i, { name, rgb }] of INK_LIST.entries()) {
    expect(colourDistance(rgb, looks[i] ?? ''), name).toBeLessThan(16);
  }
});

test('with the paper everything is darker than without, and white is the paper', () => {
  const paper = proof().showInks(builds, 'paper');
  expect(paper[INK_LIST.indexOf(NAMED_INKS.white)]).toBe('#eff1f5');
  expect(paper).not.toEqual(proof().showInks(builds, 'white'));
});

test('a picture goes to the press and back: what prints stays, what doesn’t gives way, alpha is kept', () => {
  const shown = proof().showPicture(Uint8Array.of(255, 255, 255, 255, 120, 110, 100, 40, 0, 255, 0, 0), 'white');
  expect([...shown.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  for (const [i, level] of [120, 110, 100].entries()) {
    expect(Math.abs((shown[4 + i] ?? 0) - level)).toBeLessThanOrEqual(4);
  }
  expect([shown[7], shown[11]]).toEqual([40, 0]);
  // The green of a screen can't be printed.
  expect(shown[9]).toBeLessThan(200);
});

test('a profile that is none is refused with its finding', () => {
  expect(openPressProof(colours, { profile: new Uint8Array(9) })).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'print/profile-not-icc' }],
  });
});

test('a picture is shown within the ink that the medium takes', () => {
  const dark = Uint8Array.of(2, 2, 2, 255);
  const held = openPressProof(colours, { profile: FOGRA39, inkLimit: 150 });
  if (!held.ok) throw new Error('not opened');
  const sum = (pixel: Uint8Array): number => pixel.subarray(0, 3).reduce((a, b) => a + b, 0);
  expect(sum(held.value.showPicture(dark, 'white'))).toBeGreaterThan(sum(proof().showPicture(dark, 'white')));
});
