import { clearMargins } from '../formats/clear-margins.ts';
import { outsetRect, type Rect } from '../geometry/rect.ts';
import type { Mm } from '../geometry/units.ts';
import type { DesignContent, ResolvedFormat } from '../model/design.ts';
import { drawInRows } from './draw-in-rows.ts';
import { solveLayout, type LayoutFrames } from './layout.ts';
import { emblemId, isSlotFilled } from './slot-content.ts';
import type { TemplateItem, TemplateVariant } from './template.ts';

function layoutFrames(variant: TemplateVariant, format: ResolvedFormat): LayoutFrames {
  const page = { x: 0, y: 0, width: format.widthMm, height: format.heightMm };
  const clear = clearMargins(format);
  const margin = variant.margin * Math.min(page.width, page.height);
  const inset = (top: number, right: number, bottom: number, left: number): Rect => ({
    x: left,
    y: top,
    width: Math.max(0, page.width - left - right),
    height: Math.max(0, page.height - top - bottom),
  });
  const padding = variant.padding * Math.min(page.width, page.height);
  const atLeast = (side: number): number => Math.max(side + padding, margin);
  return {
    page,
    bleed: outsetRect(page, format.bleedMm),
    safe: inset(clear.top, clear.right, clear.bottom, clear.left),
    field: inset(atLeast(clear.top), atLeast(clear.right), atLeast(clear.bottom), atLeast(clear.left)),
  };
}

/** How far the rows of words round the slogan draw in, step by step, while it wants more room. */
const DRAWN_IN = [0.85, 0.7] as const;
/** The room for which rows draw in, in promises; only for the promise itself are they left out. */
const WISHED = 1.75;

/**
 * Solves the layout so that the slogan has the room it is promised: first the other words draw in, then optional
 * items are left out.
 */
export function placeItems(
  variant: TemplateVariant,
  content: DesignContent,
  format: ResolvedFormat,
): ReadonlyMap<string, Rect> {
  const frames = layoutFrames(variant, format);
  const items = variant.items.map((item) => inItsProportions(item, content));
  const dots = format.px ? Math.min(format.px.width, format.px.height) : Infinity;
  const gone = new Set(items.filter((item) => !isShown(item, content, dots)).map((item) => item.id));
  const slogan = items.find((item) => item.draw === 'text' && item.slot === 'slogan');
  const promised = variant.sloganShare * frames.safe.width * frames.safe.height;
  const hasRoom = (places: ReadonlyMap<string, Rect>, wanted: number): boolean => {
    const box = slogan && places.get(slogan.id);
    return !box || box.width * box.height >= wanted;
  };
  const optional = items
    .filter((item) => item.priority !== undefined)
    .toSorted((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  let drawnIn: readonly TemplateItem[] = items;
  let places = solveLayout(items, frames, gone);
  // On a board lower letters are no letters.
  for (const factor of format.kind === 'led' ? [] : DRAWN_IN) {
    if (hasRoom(places, promised * WISHED)) break;
    drawnIn = drawInRows(items, slogan, factor);
    places = solveLayout(drawnIn, frames, gone);
  }
  for (const item of optional) {
    if (hasRoom(places, promised)) break;
    if (gone.has(item.id)) continue;
    gone.add(item.id);
    places = solveLayout(drawnIn, frames, gone);
  }
  return new Map([...places].filter(([id]) => !gone.has(id)));
}

/** A picture gives its box the proportions that the box leaves open. */
function inItsProportions(item: TemplateItem, content: DesignContent): TemplateItem {
  if (item.draw !== 'image' || item.box.aspect !== undefined) return item;
  return { ...item, box: { ...item.box, aspect: content.pictures?.[item.slot]?.aspect ?? 1 } };
}

/** Width of a middling capital with its space, and the step between lines, both in em. */
const LETTER_EM = 0.6;
const LINE_EM = 1.35;

/**
 * The largest em of the words round the slogan: 0.72 of what the slogan will come out at when its letters fill
 * its box evenly, so that a long slogan in small letters is still the loudest thing on the page. Boards need
 * every dot and have no limit.
 */
export function secondaryLimit(
  variant: TemplateVariant,
  places: ReadonlyMap<string, Rect>,
  content: DesignContent,
  format: ResolvedFormat,
): Mm {
  const slogan = variant.items.find((item) => item.draw === 'text' && item.slot === 'slogan');
  const box = slogan && places.get(slogan.id);
  const letters = [...content.slogan.text].length;
  if (!box || letters === 0 || format.kind === 'led') return Infinity;
  const evenSize = Math.sqrt((box.width * box.height) / (letters * LETTER_EM * LINE_EM));
  return 0.72 * Math.min(evenSize, box.height / LINE_EM);
}

function isShown(item: TemplateItem, content: DesignContent, dots: number): boolean {
  if (item.minDots !== undefined && dots < item.minDots) return false;
  const { when, unless } = item;
  if (when !== undefined && ![when].flat().some((slot) => isSlotFilled(content, slot))) return false;
  if (unless !== undefined && [unless].flat().some((slot) => isSlotFilled(content, slot))) return false;
  if (item.draw === 'text') return isSlotFilled(content, item.slot);
  if (item.draw === 'image') return item.empty === 'held' || content.pictures?.[item.slot] !== undefined;
  if (item.draw === 'emblem') return emblemId(item, content) !== '';
  return true;
}
