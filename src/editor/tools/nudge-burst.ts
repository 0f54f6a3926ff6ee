import { roundTo } from '../../geometry/units.ts';
import { moveNodes } from '../../model/node-commands.ts';
import { currentSelection } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Key presses further apart than this are steps of their own. */
const BURST_MS = 700;

/** Moves what is selected by the keyboard: presses that follow each other at once are one step of the history. */
export function createNudge({ doc }: Pick<Studio, 'doc'>): (dx: number, dy: number) => void {
  let burst: { readonly gesture: object; readonly nodeIds: readonly string[]; x: number; y: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const going = (nodeIds: readonly string[]): boolean => {
    const { gesture } = doc.getState().history;
    return burst !== undefined && burst.gesture === gesture && burst.nodeIds === nodeIds;
  };
  const finish = (): void => {
    if (burst && burst.gesture === doc.getState().history.gesture) doc.commit();
    burst = undefined;
  };
  return (dx, dy) => {
    const nodeIds = currentSelection(doc.getState());
    if (!going(nodeIds)) {
      doc.begin('nudge');
      const { gesture } = doc.getState().history;
      burst = gesture && { gesture, nodeIds, x: 0, y: 0 };
    }
    if (!burst) return;
    burst.x = roundTo(burst.x + dx, 4);
    burst.y = roundTo(burst.y + dy, 4);
    const args = { pageId: doc.getState().pageId, nodeIds, dx: burst.x, dy: burst.y };
    if (!doc.preview(moveNodes, args)) {
      // What is locked says so.
      doc.cancel();
      doc.run('nudge', moveNodes, args);
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(finish, BURST_MS);
  };
}
