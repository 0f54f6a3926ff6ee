import type { Paint } from '../colour/ink.ts';
import type { Finishing } from '../formats/format.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { roundTo } from '../geometry/units.ts';
import { MAX_REACH_MM } from './check-node.ts';
import { changed, changedFrom, refuse, type Command } from './command.ts';
import { MAX_GUIDES, MAX_READING_M, type Guide, type Page } from './design.ts';
import { FINISHING_SHAPE } from './design-schema.ts';
import { carryLineEnds } from './line-ends.ts';
import { findPage, withPage } from './node-tree.ts';

/**
 * Lays a page out anew (another template or format); the words of the design stay, the line ends set for them,
 * and, on the same format, its finishing and reading distance.
 */
export const replacePage: Command<{ pageId: string; page: Page }> = (design, { pageId, page }) =>
  changed(
    withPage(design, pageId, (old) => {
      const { finishing, readingDistanceM } = old;
      const isSameFormat = old.format.catalogueId === page.format.catalogueId;
      const kept = {
        ...(isSameFormat && finishing ? { finishing } : {}),
        ...(isSameFormat && readingDistanceM !== undefined ? { readingDistanceM } : {}),
      };
      return carryLineEnds(old, { ...kept, ...page, id: pageId });
    }),
  );

export const setBackground: Command<{ pageId: string; background: Paint }> = (design, { pageId, background }) =>
  changed(withPage(design, pageId, (page) => ({ ...page, background })));

/** How the piece is finished; without `finishing` it is finished as its kind usually is. */
export const setFinishing: Command<{ pageId: string; finishing?: Finishing }> = (design, { pageId, finishing }) => {
  if (finishing && !FINISHING_SHAPE.safeParse(finishing).success) {
    return refuse(diagnostic('page/finishing-out-of-range', 'error', { kind: 'page', pageId }));
  }
  return changed(
    withPage(design, pageId, (page) => {
      if (finishing) return { ...page, finishing };
      const { finishing: _own, ...usual } = page;
      return usual;
    }),
  );
};

/** From where the piece is read, in metres; without `metres` as its kind is. */
export const setReadingDistance: Command<{ pageId: string; metres?: number }> = (design, { pageId, metres }) => {
  if (metres !== undefined && !(metres >= 0 && metres <= MAX_READING_M))
    throw new RangeError(`reading distance: ${metres} isn't 0 to ${MAX_READING_M} m`);
  const next = withPage(design, pageId, ({ readingDistanceM: _own, ...page }) =>
    metres === undefined ? page : { ...page, readingDistanceM: metres },
  );
  return changedFrom(design, next);
};

/** Adds pages (formats) behind the last one. Their ids must be new to the design. */
export const addPages: Command<{ pages: readonly Page[] }> = (design, { pages }) => {
  for (const page of pages) if (findPage(design, page.id)) throw new RangeError(`pages: ${page.id} is taken`);
  return changed(pages.length > 0 ? { ...design, pages: [...design.pages, ...pages] } : design);
};

/** Takes a page away; the last one stays (`page/last`). */
export const removePage: Command<{ pageId: string }> = (design, { pageId }) => {
  if (design.pages.length === 1) return refuse(diagnostic('page/last', 'error'));
  return changedFrom(design, { ...design, pages: design.pages.filter((page) => page.id !== pageId) });
};

/** Copies a page with everything on it, behind itself. */
export const duplicatePage: Command<{ pageId: string; newId: string }> = (design, { pageId, newId }) => {
  const at = design.pages.findIndex((page) => page.id === pageId);
  const page = design.pages[at];
  if (!page) throw new RangeError(`pageId: the design has no page ${pageId}`);
  return changed({ ...design, pages: design.pages.toSpliced(at + 1, 0, { ...page, id: newId }) });
};

/** Moves a page to another place in the row of pages, counted from 0. */
export const movePage: Command<{ pageId: string; to: number }> = (design, { pageId, to }) => {
  const from = design.pages.findIndex((page) => page.id === pageId);
  const page = design.pages[from];
  if (!page || to === from || to < 0 || to >= design.pages.length) return changed(design);
  return changed({ ...design, pages: design.pages.toSpliced(from, 1).toSpliced(to, 0, page) });
};

/**
 * The guides of a page, all at once; they are rounded to a hundredth of a millimetre and kept once each, as many as a
 * file holds. One that lies nowhere on earth is left out.
 */
export const setGuides: Command<{ pageId: string; guides: readonly Guide[] }> = (design, { pageId, guides }) => {
  const near = guides.filter(({ at }) => Math.abs(at) <= MAX_REACH_MM);
  const known = new Map(near.map(({ axis, at }) => [`${axis}${roundTo(at, 2)}`, { axis, at: roundTo(at, 2) }]));
  return changed(
    withPage(design, pageId, (page) => {
      const { guides: _guides, ...bare } = page;
      return known.size > 0 ? { ...bare, guides: [...known.values()].slice(0, MAX_GUIDES) } : bare;
    }),
  );
};
