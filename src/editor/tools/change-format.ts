import { carryPage } from '../../model/carry-objects.ts';
import type { Command } from '../../model/command.ts';
import type { Design, Page, ResolvedFormat } from '../../model/design.ts';
import { replacePage } from '../../model/page-commands.ts';
import { applySharedLook } from '../../model/shared-look.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { holdTemplatePictures } from '../templates/hold-template-pictures.ts';
import type { TemplateShelf } from '../templates/template-shelf.ts';

/**
 * Puts the page on another format: laid out by its own template where that suits, else by the best suited one; own
 * objects and hand-made changes come along.
 */
export async function changeFormat({ doc, templates, baseOf }: Studio, format: ResolvedFormat): Promise<boolean> {
  const shelf = await templates.load();
  doc.commit();
  const state = doc.getState();
  const [open, page] = [currentDesign(state), currentPage(state)];
  const next = onFormat(shelf, open, page, baseOf(open, page), format);
  const change: Command<{ page: Page }> = (design, args) => {
    const result = replacePage(design, { pageId: page.id, ...args });
    return result.ok ? holdTemplatePictures(result.design, shelf) : result;
  };
  return doc.run('format', change, { page: next }, []);
}

/** A page that no template has a say about goes as it is: all its objects are its own. */
function onFormat(
  shelf: TemplateShelf,
  { content, shared }: Design,
  page: Page,
  base: Page | undefined,
  format: ResolvedFormat,
): Page {
  const suited = base ? shelf.suited(format) : [];
  const template = suited.find((one) => one.id === page.templateId) ?? suited[0];
  if (!template) {
    const { guides: _guides, finishing: _finishing, ...bare } = page;
    return carryPage(page, { ...bare, format, nodes: [] }, undefined);
  }
  return carryPage(page, applySharedLook(shelf.layOut(template.id, format, content, page.id), shared), base);
}
