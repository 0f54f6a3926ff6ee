import type { ResolvedFormat } from '../../model/design.ts';
import { replacePage } from '../../model/page-commands.ts';
import { currentDesign, currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Lays the page out on another format: by its own template where that suits, else by the best suited one. */
export function changeFormat({ doc, templates }: Studio, format: ResolvedFormat): boolean {
  const state = doc.getState();
  const page = currentPage(state);
  const suited = templates.suited(format);
  const template = suited.find((one) => one.id === page.templateId) ?? suited[0];
  const next = template
    ? templates.layOut(template.id, format, currentDesign(state).content, page.id)
    : { ...page, format };
  return doc.run('format', replacePage, { pageId: page.id, page: next }, []);
}
