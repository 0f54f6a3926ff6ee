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
  let start = 0;
  while (start < items.length) {
    const first = items[start] as SceneItem;
    let end = start + 1;
    while (items[end]?.from === first.from) end += 1;
    let part = known.get(first);
    if (!part || !isRun(items, start, end, part.items)) {
      const run = items.slice(start, end);
      part = { from: first.from, items: run, weight: weigh(run), bounds: boundsOf(run, glyphs) };
      known.set(first, part);
    }
    parts.push(part);
    start = end;
  }
  return parts;
}

function isRun(items: readonly SceneItem[], start: number, end: number, run: readonly SceneItem[]): boolean {
  return run.length === end - start && run.every((item, index) => item === items[start + index]);
}

/** Parts while some of them are lifted. */
export interface PartCut {
  /** Those that aren't lifted. */
  readonly standing: readonly Part[];
  readonly lifted: readonly Part[];
  /** From the lowest lifted part up. */
  readonly upper: readonly Part[];
  /** The box of what is lifted. */
  readonly bounds: Rect | undefined;
}

export function cutParts(parts: readonly Part[], ids: ReadonlySet<string>): PartCut {
  const lowest = ids.size === 0 ? -1 : parts.findIndex((part) => ids.has(part.from));
  if (lowest < 0) return { standing: parts, lifted: [], upper: [], bounds: undefined };
  const lifted = parts.filter((part) => ids.has(part.from));
  let bounds: Rect | undefined;
  for (const part of lifted) bounds = uniteRects(bounds, part.bounds);
  return { standing: parts.filter((part) => !ids.has(part.from)), lifted, upper: parts.slice(lowest), bounds };
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
  let start = 0;
  while (start < old.length && old[start] === next[start]) start += 1;
  let oldEnd = old.length;
  let nextEnd = next.length;
  while (oldEnd > start && nextEnd > start && old[oldEnd - 1] === next[nextEnd - 1]) {
    oldEnd -= 1;
    nextEnd -= 1;
  }
  return differences(old.slice(start, oldEnd), next.slice(start, nextEnd));
}

function differences(old: readonly Part[], next: readonly Part[]): readonly Rect[] | 'all' {
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

/** Areas that cover the same, of which no two overlap. */
export function joinAreas(areas: readonly Rect[]): readonly Rect[] {
  const apart: Rect[] = [];
  for (const area of areas) {
    let joined = area;
    // What has grown may reach others it didn't reach before.
    for (let at = 0; at < apart.length;) {
      const other = apart[at] as Rect;
      if (!rectsOverlap(other, joined)) at += 1;
      else {
        joined = uniteRects(joined, other) as Rect;
        apart.splice(at, 1);
        at = 0;
      }
    }
    apart.push(joined);
  }
  return apart;
}

/** The parts with ink in an area. */
export function partsIn(parts: readonly Part[], area: Rect): readonly Part[] {
  return parts.filter((part) => part.bounds && rectsOverlap(part.bounds, area));
}

export function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.weight, 0);
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
