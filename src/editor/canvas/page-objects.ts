import { transformRect } from '../../geometry/matrix.ts';
import { rotationAbout } from '../../geometry/matrix.ts';
import { rectCentre, rectsOverlap, uniteRects, type Point, type Rect } from '../../geometry/rect.ts';
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

/** The object of the page (not a member of a group) whose ink lies topmost under a point. */
export function objectAt(
  page: Page,
  scene: Scene,
  glyphs: GlyphSource,
  point: Point,
  reach: number,
): DesignNode | undefined {
  for (const id of hitTest(scene, point, glyphs, reach)) {
    const owner = page.nodes.find((node) => node.id === id || [...walkNodes([node])].some((n) => n.id === id));
    if (owner && !owner.hidden) return owner;
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
