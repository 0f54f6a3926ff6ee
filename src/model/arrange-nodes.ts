import { changed, type Command } from './command.ts';
import type { DesignNode, GroupNode } from './design.ts';
import { placeInGroups, placeOnPage, refitGroup, shiftNode } from './node-place.ts';
import { mapList, mapNodes, nodePath, withNodes } from './node-tree.ts';
import { keepSame } from './same-value.ts';

interface PlaceBesideArgs {
  readonly pageId: string;
  readonly nodeId: string;
  /** Another object of the page; for `inside` a group. */
  readonly besideId: string;
  readonly side: 'above' | 'below' | 'inside';
}

/**
 * Moves an object in the order of drawing, right above or below another one, or on top in a group. Into or out of a
 * group it goes without moving on the page; a group that loses its last member goes. A group can't go into itself.
 */
export const placeBeside: Command<PlaceBesideArgs> = (design, { pageId, nodeId, besideId, side }) =>
  changed(
    withNodes(design, pageId, (nodes) => {
      const from = nodePath(nodes, nodeId);
      const to = nodePath(nodes, besideId);
      const node = from.at(-1);
      const beside = to.at(-1);
      if (!node || !beside || to.includes(node)) return nodes;
      if (side === 'inside' && beside.kind !== 'group') return nodes;
      if (isThere(from.at(-2), nodes, node, beside, side)) return nodes;
      const parent = side === 'inside' ? beside : to.at(-2);
      return from.at(-2)?.id === parent?.id
        ? mapList(nodes, parent?.id, (list) => insert(without(list, node), node, besideId, side))
        : moveAcross(nodes, from, besideId, side);
    }),
  );

/** Whether an object is where it is wanted already. */
function isThere(
  parent: DesignNode | undefined,
  page: readonly DesignNode[],
  node: DesignNode,
  beside: DesignNode,
  side: PlaceBesideArgs['side'],
): boolean {
  if (side === 'inside') return parent === beside && beside.kind === 'group' && beside.nodes.at(-1) === node;
  const list = parent?.kind === 'group' ? parent.nodes : page;
  const at = list.indexOf(beside);
  return at >= 0 && list[at + (side === 'above' ? 1 : -1)] === node;
}

function without(list: readonly DesignNode[], node: DesignNode): readonly DesignNode[] {
  return list.filter((one) => one !== node);
}

function insert(
  list: readonly DesignNode[],
  node: DesignNode,
  besideId: string,
  side: PlaceBesideArgs['side'],
): readonly DesignNode[] {
  if (side === 'inside') return [...list, node];
  const at = list.findIndex((one) => one.id === besideId) + (side === 'above' ? 1 : 0);
  return list.toSpliced(at, 0, node);
}

/** Takes an object out of one list and puts it into another; groups fit what is in them then. */
function moveAcross(
  nodes: readonly DesignNode[],
  from: readonly DesignNode[],
  besideId: string,
  side: PlaceBesideArgs['side'],
): readonly DesignNode[] {
  const node = from.at(-1);
  if (!node) return nodes;
  const place = placeOnPage(from);
  const rest = mapNodes(nodes, (one) => (one.id === node.id ? undefined : one));
  const to = nodePath(rest, besideId);
  // The group it stood beside was its own and has gone with it.
  if (to.length === 0) return nodes;
  const groups = side === 'inside' ? to : to.slice(0, -1);
  const { box, angleDeg } = placeInGroups(groups, place);
  const moved = keepSame(node, { ...shiftNode(node, box.x - node.x, box.y - node.y), angleDeg });
  return putInto(
    rest,
    groups.map(({ id }) => id),
    (list) => insert(list, moved, besideId, side),
  );
}

/** Rewrites the list of the innermost of some groups, and fits each of them to its members. */
function putInto(
  nodes: readonly DesignNode[],
  [groupId, ...deeper]: readonly string[],
  change: (list: readonly DesignNode[]) => readonly DesignNode[],
): readonly DesignNode[] {
  if (groupId === undefined) return change(nodes);
  return nodes.flatMap((node) => {
    if (node.id !== groupId || node.kind !== 'group') return [node];
    return fitted(node, putInto(node.nodes, deeper, change));
  });
}

function fitted(group: GroupNode, members: readonly DesignNode[]): readonly DesignNode[] {
  const refit = refitGroup(group, members);
  return refit ? [refit] : [];
}
