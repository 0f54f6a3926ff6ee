import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { RollChoice } from '../../src/finishing/plan-panels.ts';
import type { Design } from '../../src/model/design.ts';
import { moveNodes } from '../../src/model/node-commands.ts';
import { Preflight } from '../../src/preflight/preflight.ts';
import { seamRule } from '../../src/production/seam-rule.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { FONTS, pieceOf } from './pieces.ts';

function seams(design: Design, roll: RollChoice, preflight = new Preflight()): readonly Diagnostic[] {
  const settings = { moreRules: [seamRule(roll)] };
  return preflight
    .check(design, compileScene(design, 'page-1', FONTS), FONTS, settings)
    .filter(({ code }) => code.startsWith('panels/'));
}

const NARROW = { rollMm: 1200, overlapMm: 20 };

describe('seams in the checks', () => {
  test('nothing is said where seams spare every letter, or there are none', () => {
    expect(seams(pieceOf('bangron-ngang-6000x1000'), { rollMm: 1600, overlapMm: 20 })).toEqual([]);
    expect(seams(pieceOf('apphich-a2'), NARROW)).toEqual([]);
  });

  test('letters that a seam must cut are told of on their page, with the roll that spares them', () => {
    const [finding] = seams(pieceOf('pano-12000x6000'), NARROW);
    expect(finding).toMatchObject({
      code: 'panels/seam-in-letter-wider',
      severity: 'warning',
      at: { kind: 'page', pageId: 'page-1' },
    });
    const rollMm = Number(finding?.params['rollMm']);
    expect(rollMm).toBeGreaterThan(1200);
    expect(seams(pieceOf('pano-12000x6000'), { rollMm, overlapMm: 20 })).toEqual([]);
  });

  test('what is remembered is what a fresh look finds', () => {
    const preflight = new Preflight();
    const design = pieceOf('pano-12000x6000');
    const slogan = design.pages[0]?.nodes.find(({ id }) => id === 'slogan');
    const first = seams(design, NARROW, preflight);
    expect(seams(design, NARROW, preflight)).toEqual(first);
    const moved = moveNodes(design, { pageId: 'page-1', nodeIds: [slogan?.id ?? ''], dx: 300, dy: 200 });
    if (!moved.ok) throw new Error('refused');
    expect(seams(moved.design, NARROW, preflight)).toEqual(seams(moved.design, NARROW));
  });
});
