import { duplicateNodes } from '../../model/node-commands.ts';
import { findNode } from '../../model/node-tree.ts';
import { currentPage, currentSelection } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/**
 * Copies what is selected, a little to the right and below. Copying copies that were moved since repeats that move:
 * a row or a ladder grows with each press.
 */
export function duplicateSelection(studio: Studio): void {
  const { doc, view } = studio;
  const sources = currentSelection(doc.getState());
  if (sources.length === 0) return;
  const page = currentPage(doc.getState());
  const usual = Math.max(2, Math.round(page.format.widthMm / 60));
  const { dx, dy } = lastStep(studio) ?? { dx: usual, dy: usual };
  const copies = sources.map(() => studio.newId());
  if (!doc.run('duplicate', duplicateNodes, { pageId: page.id, nodeIds: sources, newIds: copies, dx, dy }, copies))
    return;
  view.setState({ lastCopy: { sources, copies } });
}

/** How far the copies that are selected lie from what they were made of. */
function lastStep({ doc, view }: Studio): { dx: number; dy: number } | undefined {
  const { lastCopy } = view.getState();
  const selection = currentSelection(doc.getState());
  if (!lastCopy || lastCopy.copies.length !== selection.length) return undefined;
  if (!lastCopy.copies.every((id) => selection.includes(id))) return undefined;
  const page = currentPage(doc.getState());
  const [source, copy] = [lastCopy.sources[0], lastCopy.copies[0]].map((id) => id && findNode(page, id));
  return source && copy ? { dx: copy.x - source.x, dy: copy.y - source.y } : undefined;
}
