import { describe, expect, test } from 'vitest';
import { findSloganNode, prepareJob } from '../../src/cli/job.ts';
import { FORMATS } from '../../src/formats/catalogue.ts';
import { roundTo } from '../../src/geometry/units.ts';
import { dumpScene } from '../../src/scene/text-dump.ts';
import { nodeContext } from '../cli/node-context.ts';

/** Goldens that a reviewer can read: how the ten official slogans are set on every format. */
const SLOGANS = Array.from({ length: 10 }, (_, i) => `plan002-${i + 1}`);
const context = nodeContext().context;

async function job(format: string, slogan: string) {
  const made = await prepareJob({ 'slogan-id': slogan, format }, context);
  if (!made.ok) throw new Error(`${format} ${slogan}: ${made.diagnostics.map((d) => d.code).join()}`);
  return made.value;
}

describe('the ten official slogans', () => {
  const kinds = [...new Set(FORMATS.map((format) => format.kind))];

  test.each(kinds)('on every format of the kind %s: lines, font, size, step', async (kind) => {
    const lines: string[] = [];
    for (const format of FORMATS.filter((one) => one.kind === kind)) {
      lines.push(`${format.id} ${format.widthMm}×${format.heightMm}`);
      for (const slogan of SLOGANS) {
        const { design, pageId, compiled } = await job(format.id, slogan);
        const node = findSloganNode(design, pageId);
        const set = node && compiled.texts.get(node.id);
        if (!set) throw new Error(`${format.id} ${slogan}: not set`);
        const words = set.lines.map((line) => line.text).join(' / ');
        const step = set.lines.length > 1 ? ` step ${roundTo(set.lineStepMm / set.sizeMm, 3)} em` : '';
        lines.push(`  ${slogan.slice(8).padStart(2)} ${set.fontId} ${roundTo(set.sizeMm, 2)} mm${step}: ${words}`);
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`goldens/slogans-${kind}.txt`);
  });

  test.each([
    ['bangron-ngang-6000x1000', 'plan002-8'],
    ['pano-3000x2000', 'plan002-2'],
    ['phuon-800x2000', 'plan002-9'],
    ['backdrop-6000x3000', 'plan002-6'],
    ['led-p10-32x128', 'plan002-8'],
  ])('the whole scene of %s with %s', async (format, slogan) => {
    const { compiled, fonts } = await job(format, slogan);
    await expect(dumpScene(compiled.scene, fonts)).toMatchFileSnapshot(`goldens/scene-${format}.txt`);
  });
});
