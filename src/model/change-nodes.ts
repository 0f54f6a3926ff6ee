import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isStorable } from './check-node.ts';
import { changed, refuse, type CommandResult } from './command.ts';
import type { Design, DesignNode, LockState } from './design.ts';
import { findPage, mapNodes, walkNodes, withNodes } from './node-tree.ts';

/** The objects of a page that a command is about. */
export interface OnNodes {
  readonly pageId: string;
  readonly nodeIds: readonly string[];
}

/**
 * Runs a change on the named nodes, refusing as a whole when one of them is locked against it or would become what no
 * file can hold (`node/out-of-range`).
 */
export function changeNodes(
  design: Design,
  { pageId, nodeIds }: OnNodes,
  lock: keyof LockState | undefined,
  change: (node: DesignNode) => DesignNode | undefined,
): CommandResult {
  const page = findPage(design, pageId);
  if (!page) throw new RangeError(`pageId: the design has no page ${pageId}`);
  const wanted = new Set(nodeIds);
  const locked: Diagnostic[] = [];
  for (const node of walkNodes(page.nodes)) {
    if (lock && wanted.has(node.id) && node.lock?.[lock]) {
      locked.push(diagnostic(`lock/${lock}`, 'error', { kind: 'node', nodeId: node.id, pageId }, { name: node.name }));
    }
  }
  if (locked.length > 0) return refuse(...locked);
  const wrong: Diagnostic[] = [];
  const checked = (node: DesignNode): DesignNode | undefined => {
    const next = change(node);
    if (next && !isStorable(node, next)) {
      const at = { kind: 'node', nodeId: node.id, pageId } as const;
      wrong.push(diagnostic('node/out-of-range', 'error', at, { name: node.name }));
    }
    return next;
  };
  const next = withNodes(design, pageId, (nodes) =>
    mapNodes(nodes, (node) => (wanted.has(node.id) ? checked(node) : node)),
  );
  return wrong.length > 0 ? refuse(...wrong) : changed(next);
}
