import { diagnostic } from '../diagnostics/diagnostic.ts';
import { normalizeText } from '../text/normalize.ts';
import { changed, refuse, type Command } from './command.ts';
import type { SloganContent } from './design.ts';
import { followSlot } from './line-ends.ts';

/**
 * Puts a slogan on the design. An approved wording is locked: only another approved wording may take
 * its place, or free text after {@link unlockSlogan}.
 */
export const setSlogan: Command<SloganContent> = (design, { text, approved }) => {
  const current = design.content.slogan;
  const clean = normalizeText(text);
  if (current.approved && !approved && clean !== current.text) {
    return refuse(diagnostic('slogan/locked', 'error', undefined, { slogan: current.text }));
  }
  const slogan: SloganContent = approved ? { text: clean, approved } : { text: clean };
  const followed = followSlot(design, 'slogan', current.text, clean);
  return changed({ ...followed, content: { ...design.content, slogan } });
};

/** Lets the words be edited: they are no longer said to be the approved ones. */
export const unlockSlogan: Command<Record<string, never>> = (design) =>
  changed({ ...design, content: { ...design.content, slogan: { text: design.content.slogan.text } } });

/** Fills a slot other than the slogan; an empty text empties it. */
export const setSlotText: Command<{ slot: string; text: string }> = (design, { slot, text }) => {
  if (slot === 'slogan') throw new RangeError('slot: the slogan has a command of its own');
  const clean = normalizeText(text);
  const texts = { ...design.content.texts, [slot]: clean };
  const followed = followSlot(design, slot, design.content.texts[slot] ?? '', clean);
  return changed({ ...followed, content: { ...design.content, texts } });
};

export const renameDesign: Command<{ name: string }> = (design, { name }) => {
  const clean = normalizeText(name).replaceAll('\n', ' ').trim();
  if (clean === '') return refuse(diagnostic('design/no-name', 'error'));
  return changed({ ...design, name: clean });
};
