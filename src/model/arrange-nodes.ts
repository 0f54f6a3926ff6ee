import { changed, type Command } from './command.ts';
import type { DesignNode } from './design.ts';
import { withNodes } from './node-tree.ts';

interface PlaceBesideArgs {
  readonly pageId: string;
  readonly nodeId: string;
  /** An object of the same page, or of the same group. */
  readonly besideId: string;
  readonly side: 'above' | 'below';
}

/**
 * Moves an object in the order of drawing, right above or below another one of the same group or page. An object of
 * another group is no neighbour: nothing changes.
 */
export const placeBeside: Command<PlaceBesideArgs> = (design, { pageId, nodeId, besideId, side }) =>
  changed(withNodes(design, pageId, (nodes) => reorder(nodes, nodeId, besideId, side)));

function reorder(nodes: readonly DesignNode[], nodeId: string, besideId: string, side: 'above' | 'below') {
  const node = nodes.find((one) => one.id === nodeId);
  if (node && node.id !== besideId && nodes.some((one) => one.id === besideId)) {
    const rest = nodes.filter((one) => one !== node);
    const at = rest.findIndex((one) => one.id === besideId) + (side === 'above' ? 1 : 0);
    const next = rest.toSpliced(at, 0, node);
    return next.every((one, index) => one === nodes[index]) ? nodes : next;
  }
  let touched = false;
  const next = nodes.map((one): DesignNode => {
    if (one.kind !== 'group') return one;
    const members = reorder(one.nodes, nodeId, besideId, side);
    if (members === one.nodes) return one;
    touched = true;
    return { ...one, nodes: members };
  });
  return touched ? next : nodes;
}
