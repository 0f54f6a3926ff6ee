import type { Design, Page } from '../model/design.ts';
import { findPage } from '../model/node-tree.ts';
import { recordSharedLook } from '../model/shared-look.ts';
import { mergePage } from '../model/template-link.ts';

/**
 * What the template makes of a page with the words and the shared look of its design; undefined when the page has no
 * template, or one that isn't known here.
 */
export type PageBase = (design: Design, page: Page) => Page | undefined;

interface SiblingChange {
  readonly before: Design;
  readonly after: Design;
  /** The page that was worked on. */
  readonly pageId: string;
  readonly baseOf: PageBase;
  /** Changes of look stay on the page that was worked on. */
  readonly alone?: boolean;
}

/**
 * Completes a change: when the words changed, every page is laid out by its template for its format; when the look of
 * a part changed on one page, it changes on its siblings. What was changed by hand on a page stays so. The design
 * `after` itself when nothing follows.
 */
export function followSiblings({ before, after, pageId, baseOf, alone = false }: SiblingChange): Design {
  if (after === before) return after;
  const told = alone ? after : shareLook(before, after, pageId, baseOf);
  if (told.content === before.content && told.shared === before.shared) return told;
  const pages = told.pages.map((page) => {
    const old = findPage(before, page.id);
    if (!old || old.templateId !== page.templateId || old.format !== page.format) return page;
    const base = baseOf(before, old);
    const next = baseOf(told, page);
    return base && next ? mergePage(base, page, next) : page;
  });
  return pages.every((page, index) => page === told.pages[index]) ? told : { ...told, pages };
}

/** Makes a change of look on one page the look of the part on all pages. A design of one page has nobody to tell. */
function shareLook(before: Design, after: Design, pageId: string, baseOf: PageBase): Design {
  const old = findPage(before, pageId);
  const page = findPage(after, pageId);
  if (after.pages.length < 2 || !old || !page || old === page || after.shared !== before.shared) return after;
  if (old.templateId !== page.templateId || old.format !== page.format) return after;
  const base = baseOf(after, page);
  if (!base) return after;
  const shared = recordSharedLook(after.shared, base, old, page);
  return !shared || shared === after.shared ? after : { ...after, shared };
}

/** A design about to get its first sibling: the look its page was given by hand becomes the look of them all. */
export function shareLookOfFirst(design: Design, baseOf: PageBase): Design {
  const [page] = design.pages;
  if (!page || design.pages.length > 1) return design;
  const base = baseOf(design, page);
  const shared = base && recordSharedLook(design.shared, base, base, page);
  return shared && shared !== design.shared ? { ...design, shared } : design;
}
