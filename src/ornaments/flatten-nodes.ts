import type { DesignNode } from '../model/design.ts';

/** All that is drawn, bottom to top: groups opened, hidden objects left out. */
export function flattenNodes(nodes: readonly DesignNode[]): readonly DesignNode[] {
  return nodes.flatMap((node) => {
    if (node.hidden) return [];
    return node.kind === 'group' ? flattenNodes(node.nodes) : [node];
  });
}
