import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { clearMargins } from '../../formats/clear-margins.ts';
import { shiftInside } from '../../geometry/move-inside.ts';
import { rectContains, type Rect } from '../../geometry/rect.ts';
import { nodePath } from '../../model/node-tree.ts';
import { fixBy } from '../apply-fix.ts';
import type { PageObject } from '../page-objects.ts';
import { placeOf, roundMm, type CheckedPage, type ObjectRule } from '../rule.ts';

/** Ink may reach out this far before anybody sees it. */
const SLACK_MM = 0.5;

/** Words keep inside the clear area: off the cut, the folded hem and the pole pockets of the format. */
export const safeAreaRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    const { node, box } = object;
    if (node.kind !== 'text' || !box) return [];
    const { format } = page.page;
    const trim = { x: 0, y: 0, width: format.widthMm, height: format.heightMm };
    const { top, right, bottom, left } = clearMargins(format);
    const safe = { x: left, y: top, width: trim.width - left - right, height: trim.height - top - bottom };
    if (rectContains(safe, box, SLACK_MM)) return [];
    const cut = !rectContains(trim, box, SLACK_MM);
    const over = Math.max(
      safe.x - box.x,
      safe.y - box.y,
      farEdge(box, 'x') - farEdge(safe, 'x'),
      farEdge(box, 'y') - farEdge(safe, 'y'),
    );
    const params = { name: node.name, overMm: roundMm(over) };
    const code = cut ? 'preflight/text-off-trim' : 'preflight/text-outside-safe';
    return [
      diagnostic(code, cut ? 'error' : 'warning', placeOf(object, page), params, fixFor(object, box, safe, page)),
    ];
  },
};

function farEdge(box: Rect, axis: 'x' | 'y'): number {
  return axis === 'x' ? box.x + box.width : box.y + box.height;
}

/** Moved in by the shortest way; a text that fills its box gets a smaller box when it is too large for that. */
function fixFor({ node }: PageObject, box: Rect, safe: Rect, { page }: CheckedPage) {
  if (node.kind !== 'text') return undefined;
  const moved = shiftInside(box, safe);
  if (moved) return fixBy('moveNodes', { pageId: page.id, nodeIds: [node.id], ...moved });
  const turned = nodePath(page.nodes, node.id).some(({ angleDeg }) => angleDeg !== 0);
  if (node.style.sizing.kind !== 'fit' || turned) return undefined;
  const x = Math.max(node.x, safe.x);
  const y = Math.max(node.y, safe.y);
  const width = Math.min(node.x + node.width, safe.x + safe.width) - x;
  const height = Math.min(node.y + node.height, safe.y + safe.height) - y;
  const inside = width > 1 && height > 1 ? { x, y, width, height } : safe;
  return fixBy('setNodeBox', { pageId: page.id, nodeId: node.id, box: inside });
}
