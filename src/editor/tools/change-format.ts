import type { ResolvedFormat } from '../../model/design.ts';
import { replacePage } from '../../model/page-commands.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Lays the page out on another format: by its own template where that suits, else by the best suited one. */
export async function changeFormat({ doc, templates }: Studio, format: ResolvedFormat): Promise<boolean> {
  const shelf = await templates.load();
  const state = doc.getState();
  const page = currentPage(state);
  const suited = shelf.suited(format);
  const template = suited.find((one) => one.id === page.templateId) ?? suited[0];
  const next = template
    ? shelf.layOut(template.id, format, currentDesign(state).content, page.id)
    : { ...page, format };
  return doc.run('format', replacePage, { pageId: page.id, page: next }, []);
}
