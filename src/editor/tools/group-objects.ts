import i18next from 'i18next';
import { groupNodes, ungroupNodes } from '../../model/group-commands.ts';
import type { DesignNode } from '../../model/design.ts';
import { nodePath } from '../../model/node-tree.ts';
import { currentPage, currentSelection, selectedNodes, type DocumentStore } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

export function groupSelection(studio: Studio): void {
  const { doc } = studio;
  const groupId = studio.newId();
  const args = { pageId: doc.getState().pageId, nodeIds: currentSelection(doc.getState()), groupId };
  doc.run('group', groupNodes, { ...args, name: i18next.t('layers.group') }, [groupId]);
}

/** Opens the selected groups; what was in them is selected. */
export function ungroupSelection({ doc }: Studio): void {
  const state = doc.getState();
  const members = selectedNodes(state).flatMap((node) => (node.kind === 'group' ? node.nodes : [node]));
  const nodeIds = currentSelection(state);
  doc.run(
    'ungroup',
    ungroupNodes,
    { pageId: state.pageId, nodeIds },
    members.map((node) => node.id),
  );
}

/** One level out: from the member of a group to the group, from the page's own objects to nothing. */
export function stepOut(doc: DocumentStore): void {
  const [first] = currentSelection(doc.getState());
  const parent = first === undefined ? undefined : nodePath(currentPage(doc.getState()).nodes, first).at(-2);
  doc.select(parent ? [parent.id] : []);
}

/** The objects beside what is selected: of the same group, or of the page. */
export function neighbours(doc: DocumentStore): readonly DesignNode[] {
  const page = currentPage(doc.getState());
  const [first] = currentSelection(doc.getState());
  const parent = first === undefined ? undefined : nodePath(page.nodes, first).at(-2);
  return parent?.kind === 'group' ? parent.nodes : page.nodes;
}
