import type { Paint } from '../colour/ink.ts';
import type { Finishing } from '../formats/format.ts';
import { changed, type Command } from './command.ts';
import type { Page } from './design.ts';
import { carryLineEnds } from './line-ends.ts';
import { withPage } from './node-tree.ts';

/**
 * Lays a page out anew (another template or format); the words of the design stay, the line ends set for them,
 * and, on the same format, its finishing.
 */
export const replacePage: Command<{ pageId: string; page: Page }> = (design, { pageId, page }) =>
  changed(
    withPage(design, pageId, (old) => {
      const kept =
        old.finishing && old.format.catalogueId === page.format.catalogueId ? { finishing: old.finishing } : {};
      return carryLineEnds(old, { ...kept, ...page, id: pageId });
    }),
  );

export const setBackground: Command<{ pageId: string; background: Paint }> = (design, { pageId, background }) =>
  changed(withPage(design, pageId, (page) => ({ ...page, background })));

/** How the piece is finished; without `finishing` it is finished as its kind usually is. */
export const setFinishing: Command<{ pageId: string; finishing?: Finishing }> = (design, { pageId, finishing }) =>
  changed(
    withPage(design, pageId, (page) => {
      if (finishing) return { ...page, finishing };
      const { finishing: _own, ...usual } = page;
      return usual;
    }),
  );
