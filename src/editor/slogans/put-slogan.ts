import type { Point } from '../../geometry/rect.ts';
import type { Command } from '../../model/command.ts';
import { chooseSlogan } from '../../model/content-commands.ts';
import type { SloganContent } from '../../model/design.ts';
import { addNode } from '../../model/node-commands.ts';
import type { Slogan } from '../../slogans/library/slogan.ts';
import { currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { newTextNode, textBox } from '../tools/add-objects.ts';
import { showsSlot } from '../tools/fill-slot.ts';

/** Puts a slogan of the library on the design, one step of the history; filled words stand for its slots. */
export function putSlogan({ doc, slogans }: Studio, slogan: Slogan, filled: string = slogan.text): void {
  if (doc.run('slogan', chooseSlogan, contentOf(slogan, filled))) slogans.noteUse(slogan.id);
}

/**
 * Puts a slogan of the library on the design so that the page shows it: a page without a text for it gets one, round a
 * point of the page, by default its middle.
 */
export function showSlogan(studio: Studio, slogan: Slogan, filled: string = slogan.text, at?: Point): void {
  const { doc, slogans } = studio;
  const page = currentPage(doc.getState());
  if (showsSlot(page, 'slogan')) {
    putSlogan(studio, slogan, filled);
    return;
  }
  const node = newTextNode(studio, page, textBox(page, 'heading', at), 'heading', { slot: 'slogan' });
  const command: Command<Pick<SloganContent, 'text' | 'approved'>> = (design, content) => {
    const chosen = chooseSlogan(design, content);
    return chosen.ok ? addNode(chosen.design, { pageId: page.id, node }) : chosen;
  };
  if (doc.run('slogan', command, contentOf(slogan, filled), [node.id])) slogans.noteUse(slogan.id);
}

function contentOf({ id, hash, approval }: Slogan, text: string): Pick<SloganContent, 'text' | 'approved'> {
  return approval === 'approved' ? { text, approved: { id, hash } } : { text };
}
