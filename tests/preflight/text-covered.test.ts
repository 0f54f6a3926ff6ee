import { describe, expect, test } from 'vitest';
import { solid } from '../../src/colour/ink.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import type { DesignNode } from '../../src/model/design.ts';
import { moveNodes } from '../../src/model/node-commands.ts';
import { Preflight } from '../../src/preflight/preflight.ts';
import { groupNode, sampleDesign, shapeNode, textNode } from '../model/sample-design.ts';
import { check, checkNodes, fixed, only, SETTINGS } from './check-design.ts';

const CODE = 'preflight/text-covered';
const covered = (nodes: readonly DesignNode[]) => only(checkNodes(nodes), CODE);
const slogan = textNode('slogan');
/** Over the middle of the slogan. */
const patch = shapeNode('patch', { x: 2900, y: 300, width: 200, height: 300, fill: solid(NAMED_INKS.gold) });

describe('letters that something lies upon', () => {
  test('an area above the slogan is an error that says how many letters it hides; one click brings them forward', () => {
    const [finding] = covered([slogan, patch]);
    expect(finding).toMatchObject({ severity: 'error', at: { kind: 'node', nodeId: 'slogan' } });
    expect(finding?.params['by']).toBe(patch.name);
    expect(finding?.params['letters']).toBeGreaterThan(0);
    const mended = fixed(sampleDesign([slogan, patch]), CODE);
    expect(mended.pages[0]?.nodes.map(({ id }) => id)).toEqual(['patch', 'slogan']);
    expect(only(check(mended), CODE)).toEqual([]);
  });

  test('a veil warns, glass and hidden things say nothing, and what lies beneath is no matter', () => {
    expect(covered([slogan, { ...patch, opacity: 0.3 }])).toMatchObject([{ severity: 'warning' }]);
    expect(covered([slogan, { ...patch, opacity: 0 }])).toEqual([]);
    expect(covered([slogan, { ...patch, hidden: true }])).toEqual([]);
    expect(covered([patch, slogan])).toEqual([]);
    expect(covered([slogan, { ...patch, y: 900, height: 100 }])).toEqual([]);
  });

  test('a ring round the words has a hole in it', () => {
    const outer = { op: 'M', x: 0, y: 0 } as const;
    const ring: DesignNode = {
      kind: 'path',
      id: 'ring',
      name: 'Khung',
      x: 0,
      y: 0,
      width: 6000,
      height: 1000,
      angleDeg: 0,
      opacity: 1,
      viewBox: { width: 6000, height: 1000 },
      parts: [
        {
          fill: solid(NAMED_INKS.gold),
          fillRule: 'evenodd',
          path: [
            outer,
            { op: 'L', x: 6000, y: 0 },
            { op: 'L', x: 6000, y: 1000 },
            { op: 'L', x: 0, y: 1000 },
            { op: 'Z' },
            { op: 'M', x: 60, y: 60 },
            { op: 'L', x: 5940, y: 60 },
            { op: 'L', x: 5940, y: 940 },
            { op: 'L', x: 60, y: 940 },
            { op: 'Z' },
          ],
        },
      ],
    };
    expect(covered([slogan, ring])).toEqual([]);
  });

  test('words upon words are found; within a group there is no fix that would do', () => {
    const over = textNode('over', { source: { text: 'Đè lên' }, x: 2000, y: 300, width: 2000, height: 300 });
    expect(covered([slogan, over])[0]).toMatchObject({ severity: 'error', at: { nodeId: 'slogan' } });
    const inGroup = covered([groupNode('nhom', [slogan]), patch]);
    expect(inGroup).toHaveLength(1);
    expect(inGroup[0]?.fix).toBeUndefined();
    const pinned = covered([{ ...slogan, lock: { position: true } }, patch]);
    expect(pinned[0]?.fix).toBeUndefined();
  });

  test('what is remembered follows the object that moves away', () => {
    const preflight = new Preflight();
    const design = sampleDesign([slogan, patch]);
    expect(only(check(design, SETTINGS, preflight), CODE)).toHaveLength(1);
    const moved = moveNodes(design, { pageId: 'page-1', nodeIds: ['patch'], dx: 0, dy: 5000 });
    if (!moved.ok) throw new Error('refused');
    expect(only(check(moved.design, SETTINGS, preflight), CODE)).toEqual([]);
  });
});
