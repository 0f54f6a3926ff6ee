import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { changed, refuse, type CommandResult } from './command.ts';
import type { Design, DesignNode, LockState } from './design.ts';
import { findPage, mapNodes, walkNodes, withNodes } from './node-tree.ts';

/** The objects of a page that a command is about. */
export interface OnNodes {
  readonly pageId: string;
  readonly nodeIds: readonly string[];
}

/** Runs a change on the named nodes, refusing as a whole when one of them is locked against it. */
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
  return changed(
    withNodes(design, pageId, (nodes) => mapNodes(nodes, (node) => (wanted.has(node.id) ? change(node) : node))),
  );
}
