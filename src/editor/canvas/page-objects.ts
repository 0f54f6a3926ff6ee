import { rotationAbout, transformRect } from '../../geometry/matrix.ts';
import { pointInRect, rectCentre, rectsOverlap, uniteRects, type Point, type Rect } from '../../geometry/rect.ts';
import type { DesignNode, Page } from '../../model/design.ts';
import { nodeBox, walkNodes } from '../../model/node-tree.ts';
import type { GlyphSource, Scene } from '../../scene/display-list.ts';
import { hitTest } from '../../scene/hit-test.ts';

/** The upright box round a turned object. */
export function uprightBox(node: DesignNode): Rect {
  const box = nodeBox(node);
  return node.angleDeg === 0 ? box : transformRect(rotationAbout(node.angleDeg, rectCentre(box)), box);
}

export function boxAround(nodes: readonly DesignNode[]): Rect | undefined {
  let box: Rect | undefined;
  for (const node of nodes) box = uniteRects(box, uprightBox(node));
  return box;
}

/**
 * The object of the page (not a member of a group) that a point means: the topmost one with ink there that can be
 * moved, else a text whose frame holds the point (an empty text has no ink), else what is locked in place.
 */
export function objectAt(
  page: Page,
  scene: Scene,
  glyphs: GlyphSource,
  point: Point,
  reach: number,
): DesignNode | undefined {
  const inked = hitTest(scene, point, glyphs, reach).flatMap((id) => ownerOf(page, id) ?? []);
  return (
    inked.find((node) => !node.lock?.position) ??
    page.nodes.findLast((node) => node.kind === 'text' && !node.hidden && pointInRect(uprightBox(node), point)) ??
    inked[0]
  );
}

/** The object of the page that is, or holds, the object of an id. */
function ownerOf(page: Page, id: string): DesignNode | undefined {
  for (const node of page.nodes) {
    for (const member of walkNodes([node])) if (member.id === id) return node;
  }
  return undefined;
}

/** Objects that a marquee touches; what is locked in place is left out. */
export function objectsIn(page: Page, marquee: Rect): readonly string[] {
  return page.nodes
    .filter((node) => !node.hidden && !node.lock?.position && rectsOverlap(uprightBox(node), marquee))
    .map((node) => node.id);
}

/** Ids of objects and of everything in them. */
export function withMembers(page: Page, ids: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const node of page.nodes) {
    if (ids.includes(node.id)) for (const member of walkNodes([node])) all.add(member.id);
  }
  return all;
}

/** The trim box of a page. */
export function pageBox({ format }: Page): Rect {
  return { x: 0, y: 0, width: format.widthMm, height: format.heightMm };
}
