import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multiplyMatrices, rotationAbout, IDENTITY } from '../../src/geometry/matrix.ts';
import { rectCentre } from '../../src/geometry/rect.ts';
import type { CommandResult } from '../../src/model/command.ts';
import type { Design, DesignNode } from '../../src/model/design.ts';
import { flipNodes, groupNodes, ungroupNodes } from '../../src/model/group-commands.ts';
import {
  duplicateNodes,
  moveNodes,
  removeNodes,
  reorderNodes,
  setLock,
  setNodeBox,
  setNodeBoxes,
} from '../../src/model/node-commands.ts';
import { nodeBox, placeInGroups, placeOnPage } from '../../src/model/node-place.ts';
import { nodePath } from '../../src/model/node-tree.ts';
import { groupNode, sampleDesign, shapeNode, starNode, textNode } from './sample-design.ts';

const pageId = 'page-1';
const a = shapeNode('a');
const b = shapeNode('b', { x: 200, y: 100 });
const c = shapeNode('c', { x: 400, y: 0, angleDeg: 30 });
const base = sampleDesign([a, b, c]);

function done(result: CommandResult): Design {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.design;
}

function codes(result: CommandResult): readonly string[] {
  return result.ok ? [] : result.diagnostics.map(({ code }) => code);
}

function path(design: Design, id: string): readonly DesignNode[] {
  return nodePath(design.pages[0]?.nodes ?? [], id);
}

function placeOf(design: Design, id: string) {
  const { box, angleDeg } = placeOnPage(path(design, id));
  const round = (n: number) => Math.round(n * 1e6) / 1e6 + 0;
  return [box.x, box.y, box.width, box.height, angleDeg].map(round);
}

const grouped = done(groupNodes(base, { pageId, nodeIds: ['a', 'b'], groupId: 'g', name: 'Nhóm' }));

describe('grouping', () => {
  test('a group stands where its topmost member stood, with the box round its members', () => {
    const design = done(groupNodes(base, { pageId, nodeIds: ['a', 'b'], groupId: 'g', name: 'Nhóm' }));
    expect(design.pages[0]?.nodes.map((node) => node.id)).toEqual(['g', 'c']);
    expect(nodeBox(path(design, 'g')[0] as DesignNode)).toEqual({ x: 0, y: 0, width: 300, height: 150 });
    expect(done(ungroupNodes(design, { pageId, nodeIds: ['g'] }))).toEqual(base);
  });

  test('fewer than two objects, locked ones and things that are no groups are refused', () => {
    expect(codes(groupNodes(base, { pageId, nodeIds: ['a'], groupId: 'g', name: 'n' }))).toEqual([
      'node/group-needs-two',
    ]);
    expect(codes(ungroupNodes(base, { pageId, nodeIds: ['a'] }))).toEqual(['node/not-a-group']);
    const locked = done(setLock(base, { pageId, nodeIds: ['b'], lock: { position: true } }));
    expect(codes(groupNodes(locked, { pageId, nodeIds: ['a', 'b'], groupId: 'g', name: 'n' }))).toEqual([
      'lock/position',
    ]);
  });

  test('objects of different groups are taken with their outermost groups', () => {
    const design = done(groupNodes(grouped, { pageId, nodeIds: ['a', 'c'], groupId: 'h', name: 'n' }));
    expect(path(design, 'a').map((node) => node.id)).toEqual(['h', 'g', 'a']);
  });

  test('a turned group lets its members go without moving them', () => {
    const box = nodeBox(path(grouped, 'g')[0] as DesignNode);
    const turned = done(setNodeBox(grouped, { pageId, nodeId: 'g', box, angleDeg: 37 }));
    const free = done(ungroupNodes(turned, { pageId, nodeIds: ['g'] }));
    for (const id of ['a', 'b']) expect(placeOf(free, id)).toEqual(placeOf(turned, id));
    expect(path(free, 'a')[0]?.angleDeg).toBe(37);
  });

  test('the place of a member is what the turns of its groups, one in another, make of it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -170, max: 170, noNaN: true }),
        fc.double({ min: -170, max: 170, noNaN: true }),
        (o, i) => {
          const inner = { ...groupNode('i', [shapeNode('m', { x: 5, y: 7, angleDeg: 11 })]), x: 5, y: 7, angleDeg: i };
          const outer = { ...groupNode('o', [inner]), x: 5, y: 7, width: 300, angleDeg: o };
          const place = placeOnPage([outer, inner, inner.nodes[0] as DesignNode]);
          const matrix = [outer, inner].reduce(
            (m, group) => multiplyMatrices(m, rotationAbout(group.angleDeg, rectCentre(nodeBox(group)))),
            IDENTITY,
          );
          const [ma, mb, mc, md, me, mf] = matrix;
          const centre = rectCentre(nodeBox(inner.nodes[0] as DesignNode));
          expect(rectCentre(place.box).x).toBeCloseTo(ma * centre.x + mc * centre.y + me, 6);
          expect(rectCentre(place.box).y).toBeCloseTo(mb * centre.x + md * centre.y + mf, 6);
          const back = placeInGroups([outer, inner], place);
          expect(back.box.x).toBeCloseTo(5, 6);
          expect(Math.cos(((back.angleDeg as number) * Math.PI) / 180)).toBeCloseTo(Math.cos((11 * Math.PI) / 180), 9);
        },
      ),
      { seed: 20250902 },
    );
  });
});

describe('members', () => {
  test('a moved member moves by what is said on the page, also in a turned group, and the others stay', () => {
    const box = nodeBox(path(grouped, 'g')[0] as DesignNode);
    const turned = done(setNodeBox(grouped, { pageId, nodeId: 'g', box, angleDeg: 90 }));
    const before = placeOf(turned, 'a');
    const moved = done(moveNodes(turned, { pageId, nodeIds: ['a'], dx: 50, dy: -20 }));
    const after = placeOf(moved, 'a');
    expect([(after[0] ?? 0) - (before[0] ?? 0), (after[1] ?? 0) - (before[1] ?? 0)].map(Math.round)).toEqual([50, -20]);
    expect(placeOf(moved, 'b')).toEqual(placeOf(turned, 'b'));
  });

  test('a group shrinks to what is left in it, and goes with the last of it', () => {
    const less = done(removeNodes(grouped, { pageId, nodeIds: ['b'] }));
    expect(nodeBox(path(less, 'g')[0] as DesignNode)).toEqual({ x: 0, y: 0, width: 100, height: 50 });
    const none = done(removeNodes(less, { pageId, nodeIds: ['a'] }));
    expect(none.pages[0]?.nodes.map((node) => node.id)).toEqual(['c']);
  });

  test('order and copies stay within the group', () => {
    const up = done(reorderNodes(grouped, { pageId, nodeIds: ['a'], step: 'front' }));
    expect(up.pages[0]?.nodes[0]).toMatchObject({ id: 'g', nodes: [{ id: 'b' }, { id: 'a' }] });
    const more = done(duplicateNodes(grouped, { pageId, nodeIds: ['a'], newIds: ['a2'], dx: 500, dy: 0 }));
    expect(path(more, 'a2').map((node) => node.id)).toEqual(['g', 'a2']);
    expect(nodeBox(path(more, 'g')[0] as DesignNode).width).toBe(600);
  });
});

describe('several at once', () => {
  test('boxes are set as one step or not at all', () => {
    const places = [
      { nodeId: 'a', box: { x: 1, y: 2, width: 30, height: 40 } },
      { nodeId: 'c', box: { x: 5, y: 6, width: 70, height: 80 }, angleDeg: -350 },
    ];
    const next = done(setNodeBoxes(base, { pageId, places }));
    expect(path(next, 'c')[0]).toMatchObject({ x: 5, width: 70, angleDeg: 10 });
    const bad = [...places, { nodeId: 'b', box: { x: 0, y: 0, width: 0, height: 5 } }];
    expect(codes(setNodeBoxes(base, { pageId, places: bad }))).toEqual(['node/size-too-small']);
  });

  test('letters of a fixed size grow with a group only when asked to', () => {
    const style = { ...textNode('t').style, sizing: { kind: 'size', sizeMm: 100, maxLines: 1 } as const };
    const design = sampleDesign([groupNode('g', [textNode('t', { style, x: 0, y: 0, width: 100, height: 50 })])]);
    const place = { nodeId: 'g', box: { x: 0, y: 0, width: 200, height: 100 } };
    const grown = done(setNodeBoxes(design, { pageId, places: [place], scaleLetters: true }));
    expect(path(grown, 't')[1]).toMatchObject({ width: 200, style: { sizing: { sizeMm: 200 } } });
    expect(path(done(setNodeBox(design, { pageId, ...place })), 't')[1]).toMatchObject({
      style: { sizing: { sizeMm: 100 } },
    });
  });
});

describe('flipping', () => {
  test('places, turns and drawings are mirrored; twice is as before', () => {
    const design = sampleDesign([starNode('s'), c]);
    for (const axis of ['x', 'y'] as const) {
      const once = done(flipNodes(design, { pageId, nodeIds: ['s', 'c'], axis }));
      expect(path(once, 'c')[0]?.angleDeg).toBe(-30);
      expect(once).not.toEqual(design);
      const twice = done(flipNodes(once, { pageId, nodeIds: ['s', 'c'], axis }));
      for (const id of ['s', 'c']) expect(placeOf(twice, id)).toEqual(placeOf(design, id));
      expect(path(twice, 's')[0]).toMatchObject({ parts: starNode('s').parts });
    }
  });

  test('letters stay readable', () => {
    const design = sampleDesign([textNode('t')]);
    expect(done(flipNodes(design, { pageId, nodeIds: ['t'], axis: 'x' }))).toEqual(design);
  });
});
