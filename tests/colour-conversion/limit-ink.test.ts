import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openColourConversion } from '../../src/colour-conversion/open-colour-conversion.ts';
import { openPressProof } from '../../src/colour-conversion/press-proof.ts';
import { totalInk, type Cmyk } from '../../src/colour/ink.ts';
import { limitBuild } from '../../src/colour/limit-ink.ts';
import { colourDistance } from './colour-distance.ts';

const FOGRA39 = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../src/colour/profiles/FOGRA39L-free-TAC260.icc', import.meta.url))),
);
const LIMIT = 260;
const steps = [0, 0.35, 0.7, 1];
const heavy: readonly Cmyk[] = steps
  .flatMap((c) => steps.flatMap((m) => steps.flatMap((y) => steps.map((k) => ({ c, m, y, k: k * 0.8 })))))
  .filter((build) => totalInk(build) > LIMIT);

/** Only the colours thinned. */
function thinned({ c, m, y, k }: Cmyk): Cmyk {
  const share = (LIMIT / 100 - k) / (c + m + y);
  return { c: c * share, m: m * share, y: y * share, k };
}

test('a heavy build within the limit prints nearly as before, nearer than with its colours only thinned', async () => {
  const opened = openPressProof(await openColourConversion(), { profile: FOGRA39 });
  if (!opened.ok) throw new Error('not opened');
  const { showInks } = opened.value;
  const before = showInks(heavy, 'white');
  const distances = (builds: readonly Cmyk[]): number[] =>
    showInks(builds, 'white').map((look, i) => colourDistance(look, before[i] ?? ''));
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const limited = distances(heavy.map((build) => limitBuild(build, LIMIT)));
  expect(heavy.length).toBeGreaterThan(30);
  expect(mean(limited)).toBeLessThan(5);
  expect(mean(limited)).toBeLessThan(mean(distances(heavy.map(thinned))));
});
