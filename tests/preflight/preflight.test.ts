import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { CommandResult } from '../../src/model/command.ts';
import type { Design } from '../../src/model/design.ts';
import { moveNodes } from '../../src/model/node-commands.ts';
import { setSlotText } from '../../src/model/content-commands.ts';
import { setReadingDistance } from '../../src/model/page-commands.ts';
import { applyFix } from '../../src/preflight/apply-fix.ts';
import { Preflight } from '../../src/preflight/preflight.ts';
import type { ObjectRule, PreflightSettings } from '../../src/preflight/rule.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { sampleDesign, shapeNode, textNode } from '../model/sample-design.ts';
import { check, FONTS, only, SETTINGS } from './check-design.ts';

const DISTANCES = { readingDistances: { 'bang-ron-ngang': 30 } };

function runCommand(result: CommandResult): Design {
  if (!result.ok) throw new Error('refused');
  return result.design;
}

describe('keeping up with edits', () => {
  const asked: string[] = [];
  const spy: ObjectRule = {
    scope: 'object',
    check: ({ node }) => {
      asked.push(node.id);
      return [];
    },
  };
  const settings: PreflightSettings = { ...SETTINGS, moreRules: [spy] };
  const many = sampleDesign([
    ...Array.from({ length: 30 }, (_, i) => shapeNode(`s${i}`, { x: 100 * i, y: 100 })),
    textNode('unit', { source: { slot: 'unit' }, y: 900, height: 60 }),
    textNode('slogan'),
  ]);

  test('only what an edit touches is looked at again', () => {
    const preflight = new Preflight();
    check(many, settings, preflight);
    expect(asked).toHaveLength(32);
    asked.length = 0;
    const moved = moveNodes(many, { pageId: 'page-1', nodeIds: ['s3'], dx: 5, dy: 0 });
    if (!moved.ok) throw new Error('refused');
    check(moved.design, settings, preflight);
    expect(asked).toEqual(['s3']);
    asked.length = 0;
    const said = setSlotText(moved.design, { slot: 'unit', text: 'UBND xã Ea Kao' });
    if (!said.ok) throw new Error('refused');
    check(said.design, settings, preflight);
    expect(asked).toEqual(['unit']);
    asked.length = 0;
    check(said.design, { ...settings }, preflight);
    expect(asked).toHaveLength(32);
  });

  test('another reading distance of the page is another look at its letters', () => {
    const preflight = new Preflight();
    const small = sampleDesign([
      textNode('slogan'),
      textNode('unit', { source: { slot: 'unit' }, y: 900, height: 30 }),
    ]);
    const said = (design: Design): readonly unknown[] =>
      only(check(design, { ...SETTINGS, ...DISTANCES }, preflight), 'preflight/letters-small').map(
        ({ params }) => params,
      );
    const near = runCommand(setReadingDistance(small, { pageId: 'page-1', metres: 2 }));
    const far = runCommand(setReadingDistance(small, { pageId: 'page-1', metres: 900 }));
    expect(said(near)).toEqual([]);
    expect(said(far)).toContainEqual(expect.objectContaining({ distanceM: 900 }));
    // Without its own it is read as its kind is; what the caller says goes before both.
    expect(said(runCommand(setReadingDistance(far, { pageId: 'page-1' })))).toEqual(said(small));
    const called = check(near, { ...SETTINGS, readingDistanceM: 900 });
    expect(only(called, 'preflight/letters-small')).not.toEqual([]);
    expect(() => setReadingDistance(small, { pageId: 'page-1', metres: 1001 })).toThrow(RangeError);
  });

  test('what is remembered is what a fresh look finds', () => {
    const preflight = new Preflight();
    let design = many;
    for (let step = 0; step < 12; step++) {
      const nodeIds = [step % 3 === 0 ? 'slogan' : `s${step}`];
      const moved = moveNodes(design, { pageId: 'page-1', nodeIds, dx: step * 97 - 400, dy: step * 31 - 100 });
      if (!moved.ok) throw new Error('refused');
      design = moved.design;
      expect(check(design, SETTINGS, preflight)).toEqual(check(design));
    }
    expect(check(many, SETTINGS, preflight)).toEqual(check(many));
  });

  test('contrast follows what is moved under a text that stays', () => {
    const preflight = new Preflight();
    const white = shapeNode('plate', {
      y: 2000,
      width: 6000,
      height: 1000,
      fill: { kind: 'solid', ink: { id: 'w', name: 'w', cmyk: { c: 0, m: 0, y: 0, k: 0 }, rgb: '#ffffff' } },
    });
    const design = sampleDesign([white, textNode('slogan')]);
    expect(only(check(design, SETTINGS, preflight), 'preflight/contrast-low')).toEqual([]);
    const moved = moveNodes(design, { pageId: 'page-1', nodeIds: ['plate'], dx: 0, dy: -2000 });
    if (!moved.ok) throw new Error('refused');
    expect(only(check(moved.design, SETTINGS, preflight), 'preflight/contrast-low')).toHaveLength(1);
  });
});

describe('findings', () => {
  test('the worst come first, and none is told twice', () => {
    const design = sampleDesign([shapeNode('h', { hidden: true }), textNode('slogan', { x: -3000 })]);
    const compiled = compileScene(design, 'page-1', FONTS);
    const told = {
      ...compiled,
      diagnostics: [diagnostic('slogan/unlocked', 'warning', undefined, { id: 'a', approved: '', source: 'a' })],
    };
    const unlocked = {
      ...design,
      content: { ...design.content, slogan: { text: 'Xin chào', unlocked: { id: 'a', hash: 'b' } } },
    };
    const findings = new Preflight().check(unlocked, told, FONTS, SETTINGS);
    const ranks = findings.map((f) => ['error', 'warning', 'info'].indexOf(f.severity));
    expect(ranks).toEqual(ranks.toSorted());
    expect(only(findings, 'slogan/unlocked')).toMatchObject([{ at: { kind: 'node', nodeId: 'slogan' } }]);
  });

  test('a fix of an unknown command is a mistake of the programmer', () => {
    expect(() => applyFix(sampleDesign(), { command: 'toString', args: {} })).toThrow(RangeError);
  });

  test('a page that is not there is a mistake of the programmer', () => {
    const design = sampleDesign();
    const compiled = compileScene(design, 'page-1', FONTS);
    expect(() => new Preflight().check({ ...design, pages: [] }, compiled, FONTS, SETTINGS)).toThrow(RangeError);
  });
});
