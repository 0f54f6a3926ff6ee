import type { ResolvedFormat } from '../../formats/format.ts';
import type { Command } from '../../model/command.ts';
import { changed } from '../../model/command.ts';
import type { Design, Page } from '../../model/design.ts';
import { keepOwnObjects } from '../../model/carry-objects.ts';
import { carryLineEnds } from '../../model/line-ends.ts';
import { addPages, duplicatePage, movePage, removePage, replacePage } from '../../model/page-commands.ts';
import { applySharedLook } from '../../model/shared-look.ts';
import { shareLookOfFirst, type PageBase } from '../../templates/sibling-pages.ts';
import { pageBox } from '../canvas/page-objects.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { holdTemplatePictures } from '../templates/hold-template-pictures.ts';
import type { TemplateShelf } from '../templates/template-shelf.ts';

/** Shows another page, whole, with nothing selected. */
export function goToPage({ doc, view, ui }: Studio, pageId: string): void {
  if (doc.getState().pageId === pageId) return;
  doc.commit();
  ui.setState({ editing: undefined });
  doc.goToPage(pageId);
  view.fit(pageBox(currentPage(doc.getState())));
}

/** A page of the design on a format: by the template of `like` where that suits, else by the best suited one. */
function siblingPage(shelf: TemplateShelf, design: Design, like: Page, format: ResolvedFormat, id: string): Page {
  const suited = shelf.suited(format);
  const template = suited.find((one) => one.id === like.templateId) ?? suited[0];
  if (!template) return { id, format, background: like.background, nodes: [] };
  return carryLineEnds(like, applySharedLook(shelf.layOut(template.id, format, design.content, id), design.shared));
}

/** Adds formats to the design, each laid out by the template, and shows the first of them. */
export async function addFormats(studio: Studio, formats: readonly ResolvedFormat[]): Promise<void> {
  if (formats.length === 0) return;
  const { doc, templates, baseOf, newId } = studio;
  const shelf = await templates.load();
  doc.commit();
  const like = currentPage(doc.getState());
  const ids = formats.map(() => newId());
  const add: Command<object> = (design) => {
    const sharing = shareLookOfFirst(design, baseOf);
    const pages = formats.map((format, index) => siblingPage(shelf, sharing, like, format, ids[index] ?? ''));
    const added = addPages(sharing, { pages });
    return added.ok ? holdTemplatePictures(added.design, shelf) : added;
  };
  if (doc.run('addFormats', add, {}, []) && ids[0]) goToPage(studio, ids[0]);
}

export function removeFormat(studio: Studio, pageId: string): void {
  const { doc } = studio;
  const before = currentDesign(doc.getState()).pages;
  const at = before.findIndex((page) => page.id === pageId);
  const shown = doc.getState().pageId === pageId;
  const neighbour = before[at + 1] ?? before[at - 1];
  if (doc.run('removeFormat', removePage, { pageId }) && shown && neighbour) goToPage(studio, neighbour.id);
}

export function duplicateFormat(studio: Studio, pageId: string): void {
  const newId = studio.newId();
  if (studio.doc.run('duplicateFormat', duplicatePage, { pageId, newId })) goToPage(studio, newId);
}

export function moveFormat({ doc }: Studio, pageId: string, by: -1 | 1): void {
  const at = currentDesign(doc.getState()).pages.findIndex((page) => page.id === pageId);
  doc.run('orderFormats', movePage, { pageId, to: at + by });
}

/**
 * Takes another template: on every page whose format it suits. The look that the pages shared belonged to the old
 * one and goes with it; the user's own objects stay.
 */
export const setTemplate: Command<{ templateId: string; shelf: TemplateShelf; baseOf: PageBase }> = (design, args) => {
  const { templateId, shelf, baseOf } = args;
  const { shared: _shared, ...rest } = design;
  let result = changed(rest);
  for (const old of design.pages) {
    const { id, format } = old;
    if (!result.ok || !shelf.suited(format).some((one) => one.id === templateId)) continue;
    const page = keepOwnObjects(old, shelf.layOut(templateId, format, design.content, id), baseOf(design, old));
    result = replacePage(result.design, { pageId: id, page });
  }
  return result.ok ? holdTemplatePictures(result.design, shelf) : result;
};
