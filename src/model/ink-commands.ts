import type { Ink } from '../colour/ink.ts';
import { limitInk } from '../colour/limit-ink.ts';
import { mapPaintInks } from '../colour/paint-inks.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { changeNodes, type OnNodes } from './change-nodes.ts';
import { changed, changedFrom, refuse, type Command } from './command.ts';
import type { Design } from './design.ts';
import { keepName } from './kept-text.ts';
import { withPage } from './node-tree.ts';
import { repaintDesign, repaintNode } from './repaint.ts';

/** As many as a file holds. */
const MOST_INKS = 500;

/** Adds an ink of the user's own to the design. */
export const addInk: Command<{ ink: Ink }> = (design, { ink }) => {
  if (design.inks.some(({ id }) => id === ink.id)) throw new RangeError(`ink: the design has an ink ${ink.id}`);
  const clean = tidyInk(ink);
  const wrong = checkInk(design, clean);
  if (design.inks.length >= MOST_INKS) wrong.push(diagnostic('ink/too-many', 'error', undefined, { limit: MOST_INKS }));
  return wrong.length > 0 ? refuse(...wrong) : changed({ ...design, inks: [...design.inks, clean] });
};

/** Changes an own ink wherever it is used. */
export const changeInk: Command<{ ink: Ink }> = (design, { ink }) => {
  const index = design.inks.findIndex(({ id }) => id === ink.id);
  if (index < 0) throw new RangeError(`ink: the design has no ink ${ink.id}`);
  const clean = tidyInk(ink);
  const wrong = checkInk(design, clean);
  if (wrong.length > 0) return refuse(...wrong);
  const repainted = repaintDesign(design, (used) => (used.id === clean.id ? clean : used));
  return changedFrom(design, { ...repainted, inks: design.inks.with(index, clean) });
};

/** Takes an own ink off the list; what is painted with it stays as it is. */
export const removeInk: Command<{ inkId: string }> = (design, { inkId }) =>
  changedFrom(design, { ...design, inks: design.inks.filter(({ id }) => id !== inkId) });

/** Brings all inks of some objects within what the medium takes, as like as can be. */
export const limitNodeInk: Command<OnNodes & { limit: number }> = (design, args) =>
  changeNodes(design, args, 'style', (node) => repaintNode(node, (ink) => limitInk(ink, args.limit)));

/** The same for the ground of a page. */
export const limitBackgroundInk: Command<{ pageId: string; limit: number }> = (design, { pageId, limit }) =>
  changed(
    withPage(design, pageId, (page) => {
      const background = mapPaintInks(page.background, (ink) => limitInk(ink, limit));
      return background === page.background ? page : { ...page, background };
    }),
  );

function tidyInk(ink: Ink): Ink {
  return { ...ink, name: keepName(ink.name) };
}

/** A spot ink is known to the press by its name: it has one, and no two inks share it. */
function checkInk(design: Design, { id, name, spot }: Ink): Diagnostic[] {
  if (name === '') return [diagnostic('ink/no-name', 'error')];
  const twin = spot && design.inks.some((other) => other.id !== id && other.spot && other.name === name);
  return twin ? [diagnostic('ink/name-taken', 'error', undefined, { name })] : [];
}
