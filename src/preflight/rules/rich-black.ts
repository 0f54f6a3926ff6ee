import { solid } from '../../colour/ink.ts';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import { paintInks } from '../../colour/paint-inks.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Mm } from '../../geometry/units.ts';
import { fixBy } from '../apply-fix.ts';
import { capHeightOf } from '../cap-height.ts';
import { placeOf, roundMm, type ObjectRule } from '../rule.ts';

/** Letters lower than this show the edges of the other plates when they don't meet exactly. */
const SMALL_CAPITALS_MM: Mm = 30;

/** Small black letters are printed with black alone. */
export const richBlackRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    const { node } = object;
    const capMm = capHeightOf(object, page);
    if (node.kind !== 'text' || capMm === undefined || capMm >= SMALL_CAPITALS_MM) return [];
    const rich = paintInks(node.style.fill).find(({ cmyk: { c, m, y, k } }) => k >= 0.85 && c + m + y > 0.05);
    if (!rich) return [];
    const args = { pageId: page.page.id, nodeIds: [node.id], patch: { fill: solid(NAMED_INKS.black) } };
    const params = { name: node.name, ink: rich.name, capMm: roundMm(capMm) };
    return [
      diagnostic('preflight/rich-black-text', 'warning', placeOf(object, page), params, fixBy('setTextStyle', args)),
    ];
  },
};
