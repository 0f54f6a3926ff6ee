import { setSlotText } from '../../model/content-commands.ts';
import type { Command } from '../../model/command.ts';
import type { Page } from '../../model/design.ts';
import { findPage, walkNodes } from '../../model/node-tree.ts';
import { replacePage } from '../../model/page-commands.ts';
import { mergePage } from '../../model/template-link.ts';
import type { PageBase } from '../../templates/sibling-pages.ts';

/**
 * Fills a slot of the template. Templates give the room of empty slots away, so that the page makes room when a slot
 * gets its first words, and only then: while words are typed nothing jumps.
 */
export const fillSlot: Command<{ pageId: string; slot: string; text: string; baseOf: PageBase }> = (
  design,
  { pageId, slot, text, baseOf },
) => {
  const filled = setSlotText(design, { slot, text });
  const page = findPage(design, pageId);
  if (!filled.ok || !page || text.trim() === '' || showsSlot(page, slot)) return filled;
  const base = baseOf(design, page);
  const next = baseOf(filled.design, page);
  return base && next ? replacePage(filled.design, { pageId, page: mergePage(base, page, next) }) : filled;
};

/** Whether a page shows the words of a slot. */
export function showsSlot(page: Page, slot: string): boolean {
  for (const node of walkNodes(page.nodes)) {
    if (node.kind === 'text' && 'slot' in node.source && node.source.slot === slot) return true;
  }
  return false;
}
