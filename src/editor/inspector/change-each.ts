import { changeInTurn, type CommandResult } from '../../model/command.ts';
import type { Design, DesignNode } from '../../model/design.ts';
import type { HistoryLabel } from '../i18n/history-labels.ts';
import type { DocumentStore } from '../state/document-store.ts';

/** What is named by a command about one object. */
export interface OnNode {
  readonly pageId: string;
  readonly nodeIds: readonly string[];
}

/**
 * Changes objects each from what it is itself, as one step: `+5` makes the thick lines and the thin ones thicker, and
 * another width leaves each its colour. False when there is no change for one of them, or when it is refused.
 */
export function changeEach<Node extends DesignNode>(
  doc: DocumentStore,
  label: HistoryLabel,
  nodes: readonly Node[],
  changeOf: (node: Node, on: OnNode) => ((design: Design) => CommandResult) | undefined,
): boolean {
  const { pageId } = doc.getState();
  const changes = nodes.map((node) => changeOf(node, { pageId, nodeIds: [node.id] }));
  const known = changes.filter((change) => change !== undefined);
  return known.length === nodes.length && doc.run(label, (design) => changeInTurn(design, known), {});
}
