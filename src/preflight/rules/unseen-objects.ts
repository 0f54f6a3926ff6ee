import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { outsetRect, rectsOverlap } from '../../geometry/rect.ts';
import { fixBy } from '../apply-fix.ts';
import { placeOf, type ObjectRule } from '../rule.ts';

/** Nothing is left on the page that doesn't print: hidden, quite transparent, or beside the page. */
export const unseenObjectsRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    const { node, box, hidden, leaves } = object;
    const { widthMm, heightMm, bleedMm } = page.page.format;
    const at = placeOf(object, page);
    const params = { name: node.name };
    const fix = node.lock?.position ? undefined : fixBy('removeNodes', { pageId: page.page.id, nodeIds: [node.id] });
    if (hidden) return [diagnostic('preflight/hidden-object', 'info', at, params, fix)];
    if (leaves.length > 0 && leaves.every(({ opacity }) => opacity <= 0))
      return [diagnostic('preflight/transparent-object', 'warning', at, params, fix)];
    const printed = outsetRect({ x: 0, y: 0, width: widthMm, height: heightMm }, bleedMm);
    if (!box || rectsOverlap(printed, box)) return [];
    return [diagnostic('preflight/object-off-page', 'warning', at, params, fix)];
  },
};
