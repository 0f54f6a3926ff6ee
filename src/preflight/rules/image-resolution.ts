import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ResolvedFormat } from '../../formats/format.ts';
import { placeOf, type ObjectRule } from '../rule.ts';

const MM_PER_INCH = 25.4;
/** Below this part of what is asked for, single pixels are seen. */
const FAR_TOO_FEW = 1 / 3;

/** Pixels to the inch at final size, as a large-format shop asks: 100 up to 2 m, 70 from 2 m, 50 from 20 m. */
function wantedPpi({ widthMm, heightMm }: ResolvedFormat): number {
  const longest = Math.max(widthMm, heightMm);
  return longest < 2000 ? 100 : longest < 20_000 ? 70 : 50;
}

export const imageResolutionRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    const { node } = object;
    if (node.kind !== 'image' || object.hidden) return [];
    const size = page.settings.imageSize?.(node.assetId);
    if (!size || !(node.width > 0) || !(node.height > 0)) return [];
    const across = (size.width * node.crop.width * MM_PER_INCH) / node.width;
    const down = (size.height * node.crop.height * MM_PER_INCH) / node.height;
    const ppi = Math.min(across, down);
    const wanted = wantedPpi(page.page.format);
    if (ppi >= wanted) return [];
    const severity = ppi < wanted * FAR_TOO_FEW ? 'error' : 'warning';
    const params = { name: node.name, ppi: Math.floor(ppi), wanted };
    return [diagnostic('preflight/image-resolution', severity, placeOf(object, page), params)];
  },
};
