import { diagnostic } from '../diagnostics/diagnostic.ts';
import { changedFrom, refuse, type Command, type CommandResult } from './command.ts';
import type { Design, SloganContent, SlotPicture } from './design.ts';
import { keepName, keepText } from './kept-text.ts';
import { followSlot } from './line-ends.ts';

/**
 * Puts words on the design. An approved wording is locked: only another approved wording may take its place, or free
 * text after {@link unlockSlogan}. Free text keeps the record of what it was unlocked from.
 */
export const setSlogan: Command<Pick<SloganContent, 'text' | 'approved'>> = (design, { text, approved }) => {
  const current = design.content.slogan;
  const clean = keepText(text);
  if (approved) return withSlogan(design, { text: clean, approved });
  if (current.approved && clean !== current.text) {
    return refuse(diagnostic('slogan/locked', 'error', undefined, { slogan: current.text }));
  }
  return withSlogan(design, current.unlocked ? { text: clean, unlocked: current.unlocked } : { text: clean });
};

/** Puts another slogan in the place of this one, locked or not: choosing is asking. */
export const chooseSlogan: Command<Pick<SloganContent, 'text' | 'approved'>> = (design, { text, approved }) =>
  withSlogan(design, approved ? { text: keepText(text), approved } : { text: keepText(text) });

/** Lets the words be edited: they are no longer said to be the approved ones, and the design records which they were. */
export const unlockSlogan: Command<Record<string, never>> = (design) => {
  const { text, approved, unlocked = approved } = design.content.slogan;
  return withSlogan(design, unlocked ? { text, unlocked } : { text });
};

function withSlogan(design: Design, slogan: SloganContent): CommandResult {
  const followed = followSlot(design, 'slogan', design.content.slogan.text, slogan.text);
  return changedFrom(design, { ...followed, content: { ...design.content, slogan } });
}

/** Fills a slot other than the slogan; an empty text empties it. */
export const setSlotText: Command<{ slot: string; text: string }> = (design, { slot, text }) => {
  if (slot === 'slogan') throw new RangeError('slot: the slogan has a command of its own');
  const clean = keepText(text);
  const texts = { ...design.content.texts, [slot]: clean };
  const followed = followSlot(design, slot, design.content.texts[slot] ?? '', clean);
  return changedFrom(design, { ...followed, content: { ...design.content, texts } });
};

/**
 * Puts one of the design's pictures into a picture slot, on every page that has the slot once the pages are laid out
 * anew; without a picture it empties the slot.
 */
export const setSlotPicture: Command<{ slot: string; picture?: SlotPicture }> = (design, { slot, picture }) => {
  const { [slot]: _old, ...others } = design.content.pictures ?? {};
  if (picture && !design.pictures?.some((one) => one.id === picture.assetId))
    throw new RangeError(`slot: the design has no picture ${picture.assetId}`);
  const pictures = picture ? { ...others, [slot]: picture } : others;
  const { pictures: _pictures, ...content } = design.content;
  const filled = Object.keys(pictures).length > 0 ? { ...content, pictures } : content;
  return changedFrom(design, { ...design, content: filled });
};

export const renameDesign: Command<{ name: string }> = (design, { name }) => {
  const clean = keepName(name);
  if (clean === '') return refuse(diagnostic('design/no-name', 'error'));
  return changedFrom(design, { ...design, name: clean });
};
