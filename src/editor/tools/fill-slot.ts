import { setSlotText } from '../../model/content-commands.ts';
import type { Command } from '../../model/command.ts';
import type { Page } from '../../model/design.ts';
import { findPage, walkNodes } from '../../model/node-tree.ts';
import { replacePage } from '../../model/page-commands.ts';
import type { TemplateShelf } from '../templates/template-shelf.ts';

/**
 * Fills a slot of the template. Templates give the room of empty slots away, so that the page is laid out anew when
 * a slot gets its first words, and only then.
 */
export const fillSlot: Command<{ pageId: string; slot: string; text: string; shelf: TemplateShelf | undefined }> = (
  design,
  { pageId, slot, text, shelf },
) => {
  const filled = setSlotText(design, { slot, text });
  const page = findPage(design, pageId);
  if (!filled.ok || !page?.templateId || !shelf?.find(page.templateId) || text.trim() === '') return filled;
  if (showsSlot(page, slot)) return filled;
  const next = shelf.layOut(page.templateId, page.format, filled.design.content, pageId);
  return replacePage(filled.design, { pageId, page: next });
};

function showsSlot(page: Page, slot: string): boolean {
  for (const node of walkNodes(page.nodes)) {
    if (node.kind === 'text' && 'slot' in node.source && node.source.slot === slot) return true;
  }
  return false;
}
