import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../src/model/arrange-nodes.ts';
import type { CommandResult } from '../../src/model/command.ts';
import type { Design, DesignNode, GroupNode } from '../../src/model/design.ts';
import { flipNodes, groupNodes, ungroupNodes } from '../../src/model/group-commands.ts';
import { setForm } from '../../src/model/look-commands.ts';
import { duplicateNodes, moveNodes, removeNodes, reorderNodes, setNodeBoxes } from '../../src/model/node-commands.ts';
import { boxRound, normalizeAngle, placeInGroups, placeOnPage, uprightBox } from '../../src/model/node-place.ts';
import { nodeBox, nodePath, walkNodes } from '../../src/model/node-tree.ts';
import { formPath } from '../../src/model/shape-forms.ts';
import { transformPath } from '../../src/geometry/path.ts';
import { sampleDesign, shapeNode, starNode } from './sample-design.ts';

const seed = 20250902;
const pageId = 'page-1';
const angle = fc.integer({ min: -179, max: 180 });

/** A tree of shapes in groups in groups, each turned by itself; boxes of groups fit round what is in them. */
const { tree } = fc.letrec<{ tree: DesignNode; leaf: DesignNode; group: DesignNode }>((tie) => ({
  tree: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, tie('leaf'), tie('group')),
  leaf: fc
    .record({
      x: fc.integer({ min: -200, max: 900 }),
      y: fc.integer({ min: -200, max: 900 }),
      width: fc.integer({ min: 1, max: 300 }),
      angleDeg: angle,
    })
    .map((place) => shapeNode('', place)),
  group: fc.tuple(fc.array(tie('tree'), { minLength: 1, maxLength: 3 }), angle).map(([nodes, angleDeg]): GroupNode => {
    const box = boxRound(nodes);
    if (!box) throw new Error('no members');
    return { kind: 'group', id: '', name: 'Nhóm', ...box, angleDeg, opacity: 0.5, nodes };
  }),
}));

/** A page of such trees, every object with an id of its own. */
const designs = fc.array(tree, { minLength: 2, maxLength: 4 }).map((nodes) => {
  let serial = 0;
  const named = (node: DesignNode): DesignNode => {
    const id = `n${serial++}`;
    return node.kind === 'group' ? { ...node, id, nodes: node.nodes.map(named) } : { ...node, id };
  };
  return sampleDesign(nodes.map(named));
});

const nodesOf = (design: Design): readonly DesignNode[] => design.pages[0]?.nodes ?? [];
const idsOf = (design: Design): readonly string[] => [...walkNodes(nodesOf(design))].map(({ id }) => id);
const pick = (design: Design, at: number): string => idsOf(design)[at % idsOf(design).length] ?? '';
const isLeaf = (node: DesignNode | undefined): boolean => node !== undefined && node.kind !== 'group';

function done(result: CommandResult): Design {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.design;
}

/** Where each object that is no group lies on the page, to a thousandth; groups follow from what is in them. */
function places(design: Design, without: readonly string[] = []): Readonly<Record<string, readonly number[]>> {
  const found: Record<string, readonly number[]> = {};
  for (const { id, kind } of walkNodes(nodesOf(design))) {
    const path = nodePath(nodesOf(design), id);
    if (kind === 'group' || path.some((node) => without.includes(node.id))) continue;
    const { box, angleDeg } = placeOnPage(path);
    const turn = ((angleDeg as number) * Math.PI) / 180;
    found[id] = [box.x, box.y, box.width, box.height, 100 * Math.cos(turn), 100 * Math.sin(turn)].map(
      (n) => Math.round(n * 1000) / 1000 + 0,
    );
  }
  return found;
}

function expectSamePlaces(now: ReturnType<typeof places>, then: ReturnType<typeof places>): void {
  expect(Object.keys(now).toSorted()).toEqual(Object.keys(then).toSorted());
  for (const [id, place] of Object.entries(then)) {
    const moved = (now[id] ?? []).map((n, i) => Math.abs(n - (place[i] ?? 0)));
    expect([id, Math.max(...moved) < 0.01]).toEqual([id, true]);
  }
}

/** The box of every group is the box round its members. */
function expectFitting(design: Design): void {
  for (const node of walkNodes(nodesOf(design))) {
    if (node.kind !== 'group') continue;
    const box = boxRound(node.nodes);
    for (const key of ['x', 'y', 'width', 'height'] as const) expect(node[key]).toBeCloseTo(box?.[key] ?? NaN, 3);
  }
}

const check = (property: (design: Design, a: string, b: string) => void): void =>
  fc.assert(
    fc.property(designs, fc.nat(100), fc.nat(100), (design, a, b) =>
      property(design, pick(design, a), pick(design, b)),
    ),
    { seed, numRuns: 80 },
  );

describe('in groups in turned groups', () => {
  test('what moves goes by what was said on the page, and nothing else stirs', () => {
    check((design, a) => {
      const next = done(moveNodes(design, { pageId, nodeIds: [a], dx: 30, dy: -7 }));
      expectSamePlaces(places(next, [a]), places(design, [a]));
      expectFitting(next);
      const [before, after] = [places(design), places(next)];
      for (const id of Object.keys(before)) {
        if (!nodePath(nodesOf(design), id).some((node) => node.id === a)) continue;
        expect((after[id]?.[0] ?? 0) - (before[id]?.[0] ?? 0)).toBeCloseTo(30, 2);
        expect((after[id]?.[1] ?? 0) - (before[id]?.[1] ?? 0)).toBeCloseTo(-7, 2);
      }
    });
  });

  test('removing, copying, changing a box: the others stay where they are', () => {
    check((design, a, b) => {
      const less = done(removeNodes(design, { pageId, nodeIds: [a] }));
      expectSamePlaces(places(less), places(design, [a]));
      expectFitting(less);
      const more = done(duplicateNodes(design, { pageId, nodeIds: [b], newIds: ['copy'], dx: 500, dy: 40 }));
      expectSamePlaces(places(more, ['copy']), places(design));
      const box = { x: 1, y: 2, width: 33, height: 44 };
      const boxed = done(setNodeBoxes(design, { pageId, places: [{ nodeId: a, box, angleDeg: 15 }] }));
      expectSamePlaces(places(boxed, [a]), places(design, [a]));
    });
  });

  test('letting go of groups, one after the other, moves nothing, down to the last', () => {
    check((design) => {
      let free = design;
      for (;;) {
        const group = [...walkNodes(nodesOf(free))].find(({ kind }) => kind === 'group');
        if (!group) break;
        free = done(ungroupNodes(free, { pageId, nodeIds: [group.id] }));
        expectSamePlaces(places(free), places(design));
      }
      expect(nodesOf(free).every(isLeaf)).toBe(true);
      const depth = (id: string): number => nodePath(nodesOf(design), id).length - 1;
      for (const node of nodesOf(free)) expect(node.opacity).toBeCloseTo(0.5 ** depth(node.id), 9);
    });
  });

  test('grouping and ordering move nothing; order and group say what they are', () => {
    check((design, a, b) => {
      const grouped = groupNodes(design, { pageId, nodeIds: [a, b], groupId: 'new', name: 'Nhóm' });
      if (grouped.ok) expectSamePlaces(places(grouped.design), places(design));
      for (const step of ['front', 'back', 'forward', 'backward'] as const) {
        const ordered = done(reorderNodes(design, { pageId, nodeIds: [a], step }));
        expect(places(ordered)).toEqual(places(design));
        expect(idsOf(ordered).toSorted()).toEqual(idsOf(design).toSorted());
      }
    });
  });

  test('an object goes beside or into any other without moving on the page, and none is lost', () => {
    check((design, a, b) => {
      for (const side of ['above', 'below', 'inside'] as const) {
        const next = done(placeBeside(design, { pageId, nodeId: a, besideId: b, side }));
        expectSamePlaces(places(next), places(design));
        const again = done(placeBeside(next, { pageId, nodeId: a, besideId: b, side }));
        expect(again).toBe(next);
      }
    });
  });

  test('a place on the page and a place in groups are inverse', () => {
    check((design, a) => {
      const path = nodePath(nodesOf(design), a);
      const node = path.at(-1) as DesignNode;
      const back = placeInGroups(path.slice(0, -1), placeOnPage(path));
      expect(back.box.x).toBeCloseTo(node.x, 6);
      expect(back.box.y).toBeCloseTo(node.y, 6);
      expect(normalizeAngle((back.angleDeg as number) - (node.angleDeg as number))).toBeCloseTo(0, 6);
    });
  });
});

describe('flipping', () => {
  test('mirrors what is seen: each upright box lands across the middle, and twice is as before', () => {
    check((design, a) => {
      // The topmost group or object: what lies in a turned group is mirrored along with the group's own axes.
      const id = nodePath(nodesOf(design), a)[0]?.id ?? '';
      const round = (of: Design): number => {
        const node = nodesOf(of).find((one) => one.id === id) as DesignNode;
        const box = uprightBox({ box: nodeBox(node), angleDeg: node.angleDeg });
        return box.x + box.width / 2;
      };
      const once = done(flipNodes(design, { pageId, nodeIds: [id], axis: 'x' }));
      for (const [leaf, [x = 0, y = 0, width = 0, , cos = 0, sin = 0]] of Object.entries(places(design))) {
        if (!nodePath(nodesOf(design), leaf).some((node) => node.id === id)) continue;
        const flipped = places(once)[leaf] ?? [];
        expect((flipped[0] ?? 0) + width / 2).toBeCloseTo(2 * round(design) - x - width / 2, 1);
        expect(flipped[1]).toBeCloseTo(y, 1);
        expect([flipped[4], flipped[5]].map((n) => Math.round(n ?? 0) + 0)).toEqual([
          Math.round(cos) + 0,
          Math.round(-sin) + 0,
        ]);
      }
      expectSamePlaces(places(done(flipNodes(once, { pageId, nodeIds: [id], axis: 'x' }))), places(design));
    });
  });

  test.each([
    { kind: 'polygon', sides: 5 },
    { kind: 'polygon', sides: 6 },
    { kind: 'star', points: 5, inner: 0.4 },
    { kind: 'arc', fromDeg: 20, sweepDeg: 100, inner: 0.5 },
    { kind: 'arc', fromDeg: -90, sweepDeg: 360, inner: 0 },
  ] as const)('a form stays the form it is: drawing it anew after a flip changes nothing ($kind)', (form) => {
    const node = { ...starNode('s'), viewBox: { width: 100, height: 100 }, form };
    const drawn = { ...node, angleDeg: 30, parts: node.parts.map((part) => ({ ...part, path: formPath(form) })) };
    for (const axis of ['x', 'y'] as const) {
      const flipped = done(flipNodes(sampleDesign([drawn]), { pageId, nodeIds: ['s'], axis }));
      const [shape] = nodesOf(flipped);
      if (shape?.kind !== 'path' || !shape.form) throw new Error('no form');
      const anew = done(setForm(flipped, { pageId, nodeIds: ['s'], form: shape.form }));
      const box = (design: Design): readonly number[] => points(nodesOf(design)[0] as DesignNode);
      expect(box(anew)).toEqual(box(flipped));
      const sign = axis === 'x' ? -1 : 1;
      const mirrored = points(drawn).map((n, i) => (i % 2 === 0 ? sign * n : -sign * n) + 0);
      expect(sortPairs(box(flipped))).toEqual(sortPairs(mirrored));
    }
  });
});

/** The corners of a drawing on the page about the middle of its box, to a hundredth. */
function points(node: DesignNode): readonly number[] {
  if (node.kind !== 'path') throw new Error('no drawing');
  const turn = ((node.angleDeg as number) * Math.PI) / 180;
  const [sx, sy] = [node.width / node.viewBox.width, node.height / node.viewBox.height];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const middle = transformPath([sx, 0, 0, sy, -node.width / 2, -node.height / 2], node.parts[0]?.path ?? []);
  return transformPath([cos, sin, -sin, cos, 0, 0], middle).flatMap((step) =>
    step.op === 'Z' ? [] : [step.x, step.y].map((n) => Math.round(n * 100) / 100 + 0),
  );
}

function sortPairs(flat: readonly number[]): readonly string[] {
  const pairs = Array.from({ length: flat.length / 2 }, (_unused, i) => `${flat[2 * i]} ${flat[2 * i + 1]}`);
  return [...new Set(pairs)].toSorted();
}
