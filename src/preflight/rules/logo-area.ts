import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { DesignNode } from '../../model/design.ts';
import { foldText } from '../../text/vietnamese-letters.ts';
import { fixBy } from '../apply-fix.ts';
import type { PageObject } from '../page-objects.ts';
import { placeOf, type CheckedPage, type PageRule } from '../rule.ts';

/** Advertising Law 2012, article 27, clause 3. */
const MOST_SHARE = 0.2;

/** A sponsor's mark takes at most a fifth of the area, at the bottom, or at the right of a horizontal banner. */
export const logoAreaRule: PageRule = {
  scope: 'page',
  check(page) {
    const logos = page.objects.filter(({ node, hidden, box }) => !hidden && box && isLogo(node));
    if (logos.length === 0) return [];
    const { widthMm, heightMm } = page.page.format;
    const area = logos.reduce((sum, { box }) => sum + (box ? box.width * box.height : 0), 0);
    const share = area / (widthMm * heightMm);
    const [first] = logos;
    const findings: Diagnostic[] = [];
    if (share > MOST_SHARE + 1e-6 && first) {
      const fix = logos.length === 1 ? shrink(first, Math.sqrt(MOST_SHARE / share), page) : undefined;
      const params = { name: first.node.name, percent: Math.ceil(share * 100), most: MOST_SHARE * 100 };
      findings.push(diagnostic('preflight/logo-area', 'error', placeOf(first, page), params, fix));
    }
    for (const logo of logos) {
      if (!logo.box || isWellPlaced(logo.box, widthMm, heightMm)) continue;
      findings.push(diagnostic('preflight/logo-place', 'warning', placeOf(logo, page), { name: logo.node.name }));
    }
    return findings;
  },
};

/** The picture slot of templates for the mark of a sponsor. */
const SPONSOR_SLOT = 'sponsor';

/** What stands in the sponsor's slot; a picture outside the slots is known by its name in the layers. */
function isLogo(node: DesignNode): boolean {
  if (node.kind === 'image' && node.assetId === '') return false;
  if (node.kind === 'image' && node.slot !== undefined) return node.slot === SPONSOR_SLOT;
  return node.kind !== 'text' && /(?:^|[^a-z])(?:logo|lo-go|nha tai tro|tai tro)(?:[^a-z]|$)/.test(foldText(node.name));
}

function isWellPlaced(box: Rect, widthMm: number, heightMm: number): boolean {
  const atRight = box.x + box.width / 2 > widthMm / 2 && widthMm > heightMm;
  return atRight || box.y + box.height / 2 > heightMm / 2;
}

function shrink({ node }: PageObject, factor: number, { page }: CheckedPage) {
  // A hair below the limit, so that rounding doesn't land above it.
  const width = node.width * factor * 0.999;
  const height = node.height * factor * 0.999;
  const box = { x: node.x + node.width - width, y: node.y + node.height - height, width, height };
  return fixBy('setNodeBox', { pageId: page.id, nodeId: node.id, box });
}
