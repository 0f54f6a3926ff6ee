import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyMatrix, IDENTITY, multiplyMatrices, type Matrix } from '../../src/geometry/matrix.ts';
import { outsetRect, pointInRect, rectCentre, type Rect } from '../../src/geometry/rect.ts';
import type { Design } from '../../src/model/design.ts';
import { groupNodes, ungroupNodes } from '../../src/model/group-commands.ts';
import { moveNodes } from '../../src/model/node-commands.ts';
import { walkNodes } from '../../src/model/node-tree.ts';
import { itemBounds, nodeInkBounds } from '../../src/scene/bounds.ts';
import { compileNodes, compileScene } from '../../src/scene/compile-scene.ts';
import type { Scene, SceneItem } from '../../src/scene/display-list.ts';
import { hitTest } from '../../src/scene/hit-test.ts';
import { SceneCache } from '../../src/scene/scene-cache.ts';
import { createFontRegistry, readyFont } from '../../src/typesetting/fonts/font-registry.ts';
import { shippedFace } from '../fonts/shipped-fonts.ts';
import { act, COMMAND_ACTS, startDesign } from '../model/command-acts.ts';

const seed = 20250902;
const pageId = 'page-1';
const fonts = createFontRegistry([readyFont(shippedFace('be-vietnam-pro-800'))]);
/** What makes pages of turned, flipped, grouped and stretched objects. */
const SHAPING = [
  'moveNodes',
  'groupNodes',
  'duplicateNodes',
  'flipNodes',
  'setNodeBox',
  'setNodeBoxes',
  'placeBeside',
  'setStroke',
  'setForm',
  'setMask',
  'setOpacity',
  'scaleText',
  'setRadius',
  'setPattern',
];

const designs = fc
  .array(
    fc.record({
      name: fc.constantFrom(...SHAPING),
      which: fc.integer({ min: 1, max: 4095 }),
      amount: fc.integer({ min: -100, max: 100 }),
    }),
    { minLength: 3, maxLength: 14, size: 'max' },
  )
  .map((steps) =>
    steps.reduce<Design>((design, { name, which, amount }, serial) => {
      const result = act(name, design, { which, amount, serial: serial + 1 });
      return result.ok ? result.design : design;
    }, startDesign()),
  );

const sceneOf = (design: Design): Scene => compileScene(design, pageId, fonts).scene;

interface Leaf {
  readonly item: Exclude<SceneItem, { kind: 'group' }>;
  readonly matrix: Matrix;
}

function leavesOf(items: readonly SceneItem[], matrix: Matrix = IDENTITY): readonly Leaf[] {
  return items.flatMap((item) =>
    item.kind === 'group' ? leavesOf(item.items, multiplyMatrices(matrix, item.transform)) : [{ item, matrix }],
  );
}

/** The boxes of all ink by what it comes from, rounded. */
function inkBoxes(scene: Scene): readonly string[] {
  return leavesOf(scene.items)
    .flatMap(({ item, matrix }) => {
      const box = itemBounds(item, fonts, matrix);
      return box
        ? [`${item.from} ${[box.x, box.y, box.width, box.height].map((n) => Math.round(n * 10) / 10 + 0).join(' ')}`]
        : [];
    })
    .toSorted();
}

describe('a scene of any page', () => {
  test('comes from objects that are there and seen, and is made the same again', () => {
    expect(SHAPING.filter((name) => !(name in COMMAND_ACTS))).toEqual([]);
    fc.assert(
      fc.property(designs, (design) => {
        const scene = sceneOf(design);
        const ids = new Set([...walkNodes(design.pages[0]?.nodes ?? [])].map(({ id }) => id));
        for (const { item } of leavesOf(scene.items)) expect(item.from === '' || ids.has(item.from)).toBe(true);
        expect(sceneOf(design)).toEqual(scene);
        const [page] = design.pages;
        if (!page) throw new Error('no page');
        expect(compileNodes(design, page, page.nodes, fonts)).toEqual(scene.items.slice(1));
        const cache = new SceneCache();
        const first = compileScene(design, pageId, fonts, cache).scene;
        const second = compileScene(design, pageId, fonts, cache).scene;
        expect(second.items.every((item, i) => item === first.items[i])).toBe(true);
      }),
      { seed, numRuns: 40 },
    );
  });

  test('moves as a whole when everything on it is moved, turned groups and patterns too', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const nodeIds = (design.pages[0]?.nodes ?? []).map(({ id }) => id);
        const moved = moveNodes(design, { pageId, nodeIds, dx: 100, dy: -50 });
        fc.pre(moved.ok);
        const boxes = new Map(nodeIds.map((id) => [id, nodeInkBounds(sceneOf(design), id, fonts)]));
        const next = sceneOf(moved.design);
        for (const [id, box] of boxes) {
          const now = nodeInkBounds(next, id, fonts);
          expect(now === undefined).toBe(box === undefined);
          if (!now || !box) continue;
          expect([now.x - box.x, now.y - box.y].map((n) => Math.round(n * 10) / 10)).toEqual([100, -50]);
          expect(now.width).toBeCloseTo(box.width, 3);
        }
      }),
      { seed, numRuns: 30 },
    );
  });

  test('has its ink where it was when things are grouped, and when groups are let go', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const before = inkBoxes(sceneOf(design));
        const nodeIds = (design.pages[0]?.nodes ?? []).map(({ id }) => id);
        const grouped = groupNodes(design, { pageId, nodeIds, groupId: 'all', name: 'Nhóm' });
        if (grouped.ok) expect(inkBoxes(sceneOf(grouped.design))).toEqual(before);
        const groups = (design.pages[0]?.nodes ?? []).filter(({ kind }) => kind === 'group').map(({ id }) => id);
        const free = ungroupNodes(design, { pageId, nodeIds: groups });
        if (!free.ok) return;
        const now = inkBoxes(sceneOf(free.design));
        expect(now.map((box) => box.split(' ')[0])).toEqual(before.map((box) => box.split(' ')[0]));
      }),
      { seed, numRuns: 40 },
    );
  });

  test('the box of ink holds every point of every outline, with half its line round it', () => {
    let points = 0;
    fc.assert(
      fc.property(designs, (design) => {
        for (const { item, matrix } of leavesOf(sceneOf(design).items)) {
          if (item.kind !== 'path') continue;
          const box = itemBounds(item, fonts, matrix);
          for (const step of item.path) {
            if (step.op === 'Z' || !box) continue;
            const half = (item.stroke?.widthMm ?? 0) / 2;
            for (const [dx, dy] of [
              [0, 0],
              [half, 0],
              [-half, 0],
              [0, half],
              [0, -half],
            ] as const) {
              const reached = applyMatrix(matrix, { x: step.x + dx, y: step.y + dy });
              expect(pointInRect(outsetRect(box, 1e-6), reached)).toBe(true);
              points += 1;
            }
          }
        }
      }),
      { seed, numRuns: 30 },
    );
    expect(points).toBeGreaterThan(1000);
  });

  test('what is asked for by a point in the middle of its ink is found there, and nothing far away is', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const scene = sceneOf(design);
        for (const { item, matrix } of leavesOf(scene.items)) {
          const box = itemBounds(item, fonts);
          if (item.from === '' || !box) continue;
          const clipped = item.from !== '' && scene.items.some((one) => hasClip(one));
          const hits = hitTest(scene, applyMatrix(matrix, rectCentre(box)), fonts);
          if (!clipped) expect(hits).toContain(item.from);
          expect(hits).not.toContain('');
          expect(new Set(hits).size).toBe(hits.length);
        }
        const far: Rect = { x: 1e6, y: 1e6, width: 1, height: 1 };
        expect(hitTest(scene, rectCentre(far), fonts)).toEqual([]);
      }),
      { seed, numRuns: 30 },
    );
  });
});

function hasClip(item: SceneItem): boolean {
  return item.kind === 'group' && (item.clip !== undefined || item.items.some(hasClip));
}
