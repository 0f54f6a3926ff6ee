import { rectsOverlap, uniteRects, type Rect } from '../../geometry/rect.ts';
import { itemBounds } from '../../scene/bounds.ts';
import type { GlyphSource, SceneItem } from '../../scene/display-list.ts';

/** Consecutive items of one object: what is redrawn, lifted or left alone as a whole. */
export interface Part {
  readonly from: string;
  readonly items: readonly SceneItem[];
  /** Glyphs and paths to draw. */
  readonly weight: number;
  /** The box of its ink; undefined when it has none. */
  readonly bounds: Rect | undefined;
}

/**
 * Splits a display list into parts, taking those of last time where the very same items stand. `known` is for parts
 * by their first item.
 */
export function splitParts(
  items: readonly SceneItem[],
  known: WeakMap<SceneItem, Part>,
  glyphs: GlyphSource,
): readonly Part[] {
  const parts: Part[] = [];
  let run: SceneItem[] = [];
  const flush = (): void => {
    const first = run[0];
    if (!first) return;
    const old = known.get(first);
    const same = old?.items.length === run.length && old.items.every((item, index) => item === run[index]);
    const part = same ? old : { from: first.from, items: run, weight: weigh(run), bounds: boundsOf(run, glyphs) };
    known.set(first, part);
    parts.push(part);
    run = [];
  };
  for (const item of items) {
    if (run[0] && run[0].from !== item.from) flush();
    run.push(item);
  }
  flush();
  return parts;
}

export function boundsOf(items: readonly SceneItem[], glyphs: GlyphSource): Rect | undefined {
  let bounds: Rect | undefined;
  for (const item of items) bounds = uniteRects(bounds, itemBounds(item, glyphs));
  return bounds;
}

/**
 * The boxes that look different in another list of parts, or `all` when the order changed or so much did that
 * drawing everything is as quick.
 */
export function changedAreas(old: readonly Part[], next: readonly Part[]): readonly Rect[] | 'all' {
  const before = new Set(old);
  const after = new Set(next);
  const kept = next.filter((part) => before.has(part));
  const keptBefore = old.filter((part) => after.has(part));
  if (kept.some((part, index) => part !== keptBefore[index])) return 'all';
  const areas: Rect[] = [];
  for (const part of [...old, ...next]) {
    if (before.has(part) && after.has(part)) continue;
    if (part.bounds) areas.push(part.bounds);
    if (areas.length > MOST_AREAS) return 'all';
  }
  return areas;
}

const MOST_AREAS = 40;

/** The parts with ink in an area, and how much there is to draw. */
export function partsIn(
  parts: readonly Part[],
  area: Rect,
): { readonly parts: readonly Part[]; readonly weight: number } {
  const found = parts.filter((part) => part.bounds && rectsOverlap(part.bounds, area));
  return { parts: found, weight: found.reduce((sum, part) => sum + part.weight, 0) };
}

function weigh(items: readonly SceneItem[]): number {
  let weight = 0;
  for (const item of items) {
    if (item.kind === 'glyphs') weight += item.glyphs.length;
    else if (item.kind === 'group') weight += weigh(item.items);
    else weight += 1;
  }
  return weight;
}
