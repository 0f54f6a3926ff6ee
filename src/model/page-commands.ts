import type { Paint } from '../colour/ink.ts';
import { changed, type Command } from './command.ts';
import type { Page } from './design.ts';
import { carryLineEnds } from './line-ends.ts';
import { withPage } from './node-tree.ts';

/** Lays a page out anew (another template or format); the words of the design stay, and the line ends set for them. */
export const replacePage: Command<{ pageId: string; page: Page }> = (design, { pageId, page }) =>
  changed(withPage(design, pageId, (old) => carryLineEnds(old, { ...page, id: pageId })));

export const setBackground: Command<{ pageId: string; background: Paint }> = (design, { pageId, background }) =>
  changed(withPage(design, pageId, (page) => ({ ...page, background })));
