import { changed, type Command } from '../../model/command.ts';
import { moveNodes } from '../../model/node-commands.ts';
import type { Rect } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import type { DesignNode } from '../../model/design.ts';
import { findPage } from '../../model/node-tree.ts';
import { boxOnPage, pageBox, uprightOnPage } from '../canvas/page-objects.ts';
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
    const page = findPage(design, pageId);
    const box = page && uprightOnPage(page, node.id);
    if (!box) continue;
    const { dx, dy } = shiftTo(box, frame, edge);
    result = moveNodes(result.design, { pageId, nodeIds: [node.id], dx, dy });
  }
  return result;
};

/** Aligns the selected objects with each other, or a single one with the page. */
export function alignObjects({ doc }: Studio, edge: AlignEdge): void {
  const state = doc.getState();
  const nodes = selectedNodes(state);
  const frame = nodes.length > 1 ? boxOnPage(currentPage(state), nodes) : pageBox(currentPage(state));
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

/** Gives the selected objects equal free distances along an axis; the first and the last stay where they are. */
export function distributeObjects({ doc }: Studio, axis: 'x' | 'y'): void {
  const state = doc.getState();
  const page = currentPage(state);
  const spans = selectedNodes(state)
    .flatMap((node) => {
      const box = uprightOnPage(page, node.id);
      return box ? [{ node, start: box[axis], size: axis === 'x' ? box.width : box.height }] : [];
    })
    .toSorted((a, b) => a.start + a.size / 2 - b.start - b.size / 2);
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last || spans.length < 3) return;
  const room = last.start + last.size - first.start - spans.reduce((sum, { size }) => sum + size, 0);
  const gap = room / (spans.length - 1);
  let at = first.start;
  const moves = spans.map(({ node, start, size }) => {
    const by = roundTo(at - start, 4);
    at += size + gap;
    return { nodeId: node.id, dx: axis === 'x' ? by : 0, dy: axis === 'y' ? by : 0 };
  });
  doc.run('distribute', moveEach, { pageId: page.id, moves });
}

const moveEach: Command<{
  pageId: string;
  moves: readonly { nodeId: string; dx: number; dy: number }[];
}> = (design, { pageId, moves }) => {
  let result = changed(design);
  for (const { nodeId, dx, dy } of moves) {
    if (!result.ok) return result;
    result = moveNodes(result.design, { pageId, nodeIds: [nodeId], dx, dy });
  }
  return result;
};
