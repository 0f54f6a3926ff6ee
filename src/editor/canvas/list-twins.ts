import type { DesignNode } from '../../model/design.ts';

/** An object as a screen reader is told of it: its place among its neighbours, and how deep in groups. */
export interface Twin {
  readonly node: DesignNode;
  /** 1 for the page's own objects, 2 for members of their groups … */
  readonly level: number;
  /** 1 for the lowest of its neighbours. */
  readonly position: number;
  /** How many neighbours there are, itself included. */
  readonly count: number;
}

/** All objects in the order of drawing, a group before its members. */
export function listTwins(nodes: readonly DesignNode[]): readonly Twin[] {
  const twins: Twin[] = [];
  // With a stack of its own: groups may nest a hundred deep.
  const stack = [{ list: nodes, at: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.list[top.at];
    if (!node) {
      stack.pop();
      continue;
    }
    top.at += 1;
    twins.push({ node, level: stack.length, position: top.at, count: top.list.length });
    if (node.kind === 'group') stack.push({ list: node.nodes, at: 0 });
  }
  return twins;
}

/** How many twins stand in the document before and after the one that is looked at. */
const REACH = 24;

/**
 * The twins that stand in the document: all of a usual page, the neighbourhood of the named object on a crowded one.
 * Their numbers tell how many there are beyond.
 */
export function twinsNear(twins: readonly Twin[], id: string | undefined): readonly Twin[] {
  if (twins.length <= 2 * REACH + 1) return twins;
  const at = Math.max(
    0,
    twins.findIndex(({ node }) => node.id === id),
  );
  const first = Math.min(Math.max(0, at - REACH), twins.length - 2 * REACH - 1);
  return twins.slice(first, first + 2 * REACH + 1);
}
