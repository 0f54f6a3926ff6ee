import { roundTo } from '../../geometry/units.ts';
import { moveNodes } from '../../model/node-commands.ts';
import { currentSelection } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { createKeyBurst } from './key-burst.ts';

/** Moves what is selected by the keyboard: presses that follow each other at once are one step of the history. */
export function createNudge({ doc }: Pick<Studio, 'doc'>): (dx: number, dy: number) => void {
  const burst = createKeyBurst(doc);
  let way = { dx: 0, dy: 0 };
  return (dx, dy) => {
    const nodeIds = currentSelection(doc.getState());
    if (burst.join('nudge', nodeIds)) way = { dx: 0, dy: 0 };
    way = { dx: roundTo(way.dx + dx, 4), dy: roundTo(way.dy + dy, 4) };
    const args = { pageId: doc.getState().pageId, nodeIds, ...way };
    if (doc.preview(moveNodes, args)) return;
    // What is locked says so.
    doc.cancel();
    doc.run('nudge', moveNodes, args);
  };
}
