import { applyMatrix, rotationAbout, transformRect } from '../geometry/matrix.ts';
import { rectCentre, uniteRects, type Point, type Rect } from '../geometry/rect.ts';
import type { Degrees } from '../geometry/units.ts';
import type { DesignNode, GroupNode } from './design.ts';

/** A box that lies turned about its centre. */
export interface TurnedBox {
  readonly box: Rect;
  readonly angleDeg: Degrees;
}

/** The unrotated box of a node. */
export function nodeBox(node: DesignNode): Rect {
  return { x: node.x, y: node.y, width: node.width, height: node.height };
}

/** The upright box round a turned one. */
export function uprightBox({ box, angleDeg }: TurnedBox): Rect {
  return angleDeg === 0 ? box : transformRect(rotationAbout(angleDeg, rectCentre(box)), box);
}

/** Degrees in (-180, 180]. */
export function normalizeAngle(angle: number): number {
  const turned = ((angle % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}

/**
 * Where a node lies on the page: its own box and turn, and the turns of the groups round it. `path` is the node
 * with its groups, the outermost first (see `nodePath`).
 */
export function placeOnPage(path: readonly DesignNode[]): TurnedBox {
  const node = path.at(-1);
  if (!node) throw new RangeError('path: empty');
  const own: TurnedBox = { box: nodeBox(node), angleDeg: node.angleDeg };
  return path.slice(0, -1).reduceRight((place, group) => turnAbout(place, groupCentre(group), group.angleDeg), own);
}

/** The inverse of {@link placeOnPage}: the box and turn that a node in these groups needs to lie so on the page. */
export function placeInGroups(groups: readonly DesignNode[], place: TurnedBox): TurnedBox {
  return groups.reduce<TurnedBox>(
    (inner, group) => turnAbout(inner, groupCentre(group), -(group.angleDeg as number)),
    place,
  );
}

/** Turns a box about any point: its centre travels, its own turn grows. */
export function turnAbout({ box, angleDeg }: TurnedBox, centre: Point, by: Degrees): TurnedBox {
  if (by === 0) return { box, angleDeg };
  const from = rectCentre(box);
  const to = applyMatrix(rotationAbout(by, centre), from);
  const moved = { ...box, x: box.x + to.x - from.x, y: box.y + to.y - from.y };
  return { box: moved, angleDeg: normalizeAngle((angleDeg as number) + (by as number)) };
}

function groupCentre(group: DesignNode): Point {
  return rectCentre(nodeBox(group));
}

/** The box round nodes, each with its turn; undefined for none. */
export function boxRound(nodes: readonly DesignNode[]): Rect | undefined {
  let box: Rect | undefined;
  for (const node of nodes) box = uniteRects(box, uprightBox({ box: nodeBox(node), angleDeg: node.angleDeg }));
  return box;
}

/** Moves a node and, if it is a group, everything in it. */
export function shiftNode(node: DesignNode, dx: number, dy: number): DesignNode {
  if (dx === 0 && dy === 0) return node;
  const moved = { ...node, x: node.x + dx, y: node.y + dy };
  return moved.kind === 'group' ? { ...moved, nodes: moved.nodes.map((member) => shiftNode(member, dx, dy)) } : moved;
}

/**
 * A group with other members and the box round them. A turned group turns about the middle of its box, so its
 * members are shifted to stay where they were on the page. Undefined when nothing is left in it.
 */
export function refitGroup(group: GroupNode, members: readonly DesignNode[]): GroupNode | undefined {
  const box = boxRound(members);
  if (!box) return undefined;
  const old = groupCentre(group);
  const next = rectCentre(box);
  const turned = applyMatrix(rotationAbout(group.angleDeg, old), next);
  const dx = turned.x - next.x;
  const dy = turned.y - next.y;
  const fitted = { ...group, ...box, nodes: members };
  return group.angleDeg === 0 ? fitted : (shiftNode(fitted, dx, dy) as GroupNode);
}
