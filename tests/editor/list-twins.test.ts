import { describe, expect, test } from 'vitest';
import { listTwins, twinsNear } from '../../src/editor/canvas/list-twins.ts';
import type { DesignNode } from '../../src/model/design.ts';
import { groupNode, shapeNode } from '../model/sample-design.ts';

const many = (count: number): readonly DesignNode[] => Array.from({ length: count }, (_, i) => shapeNode(`n${i}`));

describe('the twins of objects', () => {
  test('members of groups come after their group, one level deeper, numbered among themselves', () => {
    const twins = listTwins([
      shapeNode('a'),
      groupNode('g', [shapeNode('b'), groupNode('h', [shapeNode('c')])]),
      shapeNode('d'),
    ]);
    expect(twins.map(({ node, level, position, count }) => `${node.id} ${level} ${position}/${count}`)).toEqual([
      'a 1 1/3',
      'g 1 2/3',
      'b 2 1/2',
      'h 2 2/2',
      'c 3 1/1',
      'd 1 3/3',
    ]);
  });

  test('groups a thousand deep are listed', () => {
    let node: DesignNode = shapeNode('core');
    for (let depth = 0; depth < 1000; depth++) node = groupNode(`g${depth}`, [node]);
    expect(listTwins([node])).toHaveLength(1001);
  });

  test('a usual page stands whole in the document, a crowded one by the neighbourhood of the selection', () => {
    const few = listTwins(many(40));
    expect(twinsNear(few, undefined)).toBe(few);
    const crowd = listTwins(many(5000));
    for (const [id, first] of [
      [undefined, 0],
      ['n3', 0],
      ['n2500', 2476],
      ['n4999', 4951],
    ] as const) {
      const near = twinsNear(crowd, id);
      expect(near).toHaveLength(49);
      expect(near[0]).toBe(crowd[first]);
      expect(id === undefined || near.some(({ node }) => node.id === id)).toBe(true);
    }
  });
});
