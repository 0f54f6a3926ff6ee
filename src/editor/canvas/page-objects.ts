import { pointInRect, rectsOverlap, uniteRects, type Point, type Rect } from '../../geometry/rect.ts';
import type { DesignNode, Page } from '../../model/design.ts';
import { boxRound, nodeBox, placeOnPage, uprightBox as uprightOf } from '../../model/node-place.ts';
import { nodePath, walkNodes } from '../../model/node-tree.ts';
import type { GlyphSource, Scene } from '../../scene/display-list.ts';
import { hitTest } from '../../scene/hit-test.ts';

/** The upright box round a turned object that is in no group. */
export function uprightBox(node: DesignNode): Rect {
  return uprightOf({ box: nodeBox(node), angleDeg: node.angleDeg });
}

/** The upright box on the page round an object, in whatever groups it is. */
export function uprightOnPage(page: Page, id: string): Rect | undefined {
  const path = nodePath(page.nodes, id);
  return path.length > 0 ? uprightOf(placeOnPage(path)) : undefined;
}

/** The upright box round objects that are in no group. */
export function boxAround(nodes: readonly DesignNode[]): Rect | undefined {
  return boxRound(nodes);
}

/** The upright box on the page round objects, in whatever groups they are. */
export function boxOnPage(page: Page, nodes: readonly DesignNode[]): Rect | undefined {
  let box: Rect | undefined;
  for (const node of nodes) box = uniteRects(box, uprightOnPage(page, node.id));
  return box;
}

/** How far a click reaches into groups. */
export interface HitDepth {
  /** Ids of the groups that were entered: their members are meant, not they. */
  readonly entered: ReadonlySet<string>;
  /** Whatever the groups, the innermost object is meant. */
  readonly deep?: boolean;
}

/**
 * The object that a point means, with the groups round it: the topmost one with ink there that can be moved, else a
 * text whose frame holds the point (an empty text has no ink), else what is locked in place. The last of the path is
 * the object; empty when there is none.
 */
export function objectAt(
  page: Page,
  scene: Scene,
  glyphs: GlyphSource,
  point: Point,
  reach: number,
  depth: HitDepth,
): readonly DesignNode[] {
  const inked = hitTest(scene, point, glyphs, reach).map((id) => cutPath(nodePath(page.nodes, id), depth));
  const framed = page.nodes.findLast(
    (node) => node.kind === 'text' && !node.hidden && pointInRect(uprightBox(node), point),
  );
  return inked.find((path) => path.length > 0 && !isHeld(path)) ?? (framed ? [framed] : undefined) ?? inked[0] ?? [];
}

/** Whether an object, or a group round it, is locked in place. */
export function isHeld(path: readonly DesignNode[]): boolean {
  return path.some((node) => node.lock?.position);
}

function cutPath(path: readonly DesignNode[], { entered, deep = false }: HitDepth): readonly DesignNode[] {
  if (deep) return path;
  const end = path.findIndex((node) => !entered.has(node.id));
  return end < 0 ? path : path.slice(0, end + 1);
}

/** The groups that the selection lies in: a click beside what is selected stays in them. */
export function enteredGroups(page: Page, selection: readonly string[]): ReadonlySet<string> {
  const [first] = selection;
  return new Set(
    first === undefined
      ? []
      : nodePath(page.nodes, first)
          .slice(0, -1)
          .map((group) => group.id),
  );
}

/** Objects of the page that a marquee touches; what is locked in place is left out. */
export function objectsIn(page: Page, marquee: Rect): readonly string[] {
  return page.nodes
    .filter((node) => !node.hidden && !node.lock?.position && rectsOverlap(uprightBox(node), marquee))
    .map((node) => node.id);
}

/** Ids of everything in the page's own objects that are, or hold, the named ones. */
export function withMembers(page: Page, ids: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(ids);
  const all = new Set<string>();
  for (const node of page.nodes) {
    const members = [...walkNodes([node])].map((member) => member.id);
    if (members.some((id) => wanted.has(id))) for (const id of members) all.add(id);
  }
  return all;
}

/** The trim box of a page. */
export function pageBox({ format }: Page): Rect {
  return { x: 0, y: 0, width: format.widthMm, height: format.heightMm };
}
