import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { fixBy } from '../apply-fix.ts';
import { SAFE_FONT } from '../safe-font.ts';
import { placeOf, type ObjectRule } from '../rule.ts';

/** Texts are set in fonts whose licence allows embedding: those that are shipped. */
export const fontLicenceRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    const { node } = object;
    const { licensedFonts } = page.settings;
    if (node.kind !== 'text' || !licensedFonts || licensedFonts.has(node.style.fontId)) return [];
    const args = { pageId: page.page.id, nodeIds: [node.id], patch: { fontId: SAFE_FONT } };
    const params = { name: node.name, font: node.style.fontId };
    return [
      diagnostic('preflight/font-licence', 'warning', placeOf(object, page), params, fixBy('setTextStyle', args)),
    ];
  },
};
