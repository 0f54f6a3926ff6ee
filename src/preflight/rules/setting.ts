import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fixBy } from '../apply-fix.ts';
import { SAFE_FONT } from '../safe-font.ts';
import type { CheckedPage, PageRule } from '../rule.ts';

/** Codes that another font mends. */
const MENDED_BY_FONT = new Set(['font/missing-glyph', 'font/barred-letter', 'font/not-loaded']);

/** What setting the page has said: letters that no font has, texts that don't fit; with a fix where another font helps. */
export const settingRule: PageRule = {
  scope: 'page',
  check: ({ compiled, page, objects, fonts }) =>
    compiled.diagnostics.map((finding) => withFont(finding, { page, objects, fonts })),
};

function withFont(finding: Diagnostic, page: Pick<CheckedPage, 'page' | 'objects' | 'fonts'>): Diagnostic {
  const { at } = finding;
  if (finding.fix || !MENDED_BY_FONT.has(finding.code) || at.kind !== 'node') return finding;
  const object = page.objects.find(({ node }) => node.id === at.nodeId);
  if (object?.node.kind !== 'text' || object.node.style.fontId === SAFE_FONT) return finding;
  const args = { pageId: page.page.id, nodeIds: [at.nodeId], patch: { fontId: SAFE_FONT } };
  return { ...finding, fix: fixBy('setTextStyle', args) };
}
