import { changed, type Command } from '../../model/command.ts';
import { moveNodes } from '../../model/node-commands.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { DesignNode } from '../../model/design.ts';
import { boxAround, pageBox, uprightBox } from '../canvas/page-objects.ts';
import { currentPage, selectedNodes } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

export type AlignEdge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

interface AlignArgs {
  readonly pageId: string;
  readonly nodes: readonly DesignNode[];
  readonly edge: AlignEdge;
  /** What to align with: the page for one object, the box round them all for more. */
  readonly frame: Rect;
}

const alignNodes: Command<AlignArgs> = (design, { pageId, nodes, edge, frame }) => {
  let result = changed(design);
  for (const node of nodes) {
    if (!result.ok) return result;
    const { dx, dy } = shiftTo(uprightBox(node), frame, edge);
    result = moveNodes(result.design, { pageId, nodeIds: [node.id], dx, dy });
  }
  return result;
};

/** Aligns the selected objects with each other, or a single one with the page. */
export function alignObjects({ doc }: Studio, edge: AlignEdge): void {
  const state = doc.getState();
  const nodes = selectedNodes(state);
  const frame = nodes.length > 1 ? boxAround(nodes) : pageBox(currentPage(state));
  if (frame && nodes.length > 0) doc.run('align', alignNodes, { pageId: state.pageId, nodes, edge, frame });
}

function shiftTo(box: Rect, frame: Rect, edge: AlignEdge): { dx: number; dy: number } {
  switch (edge) {
    case 'left':
      return { dx: frame.x - box.x, dy: 0 };
    case 'centre':
      return { dx: frame.x + frame.width / 2 - box.x - box.width / 2, dy: 0 };
    case 'right':
      return { dx: frame.x + frame.width - box.x - box.width, dy: 0 };
    case 'top':
      return { dx: 0, dy: frame.y - box.y };
    case 'middle':
      return { dx: 0, dy: frame.y + frame.height / 2 - box.y - box.height / 2 };
    case 'bottom':
      return { dx: 0, dy: frame.y + frame.height - box.y - box.height };
  }
}
