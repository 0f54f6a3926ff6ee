import { rectCentre, uniteRects, type Point, type Rect } from '../../geometry/rect.ts';
import type { Degrees } from '../../geometry/units.ts';
import type { DesignNode, Page } from '../../model/design.ts';
import type { NodePlace } from '../../model/node-commands.ts';
import { placeInGroups, placeOnPage, turnAbout, uprightBox, type TurnedBox } from '../../model/node-place.ts';
import { nodePath } from '../../model/node-tree.ts';

/** A selected object with the groups round it and where it lies on the page. */
export interface PlacedNode {
  readonly node: DesignNode;
  readonly groups: readonly DesignNode[];
  readonly place: TurnedBox;
}

/** The objects of some ids, in the order of drawing they are named in; members of named groups count once. */
export function placeNodes(page: Page, ids: readonly string[]): readonly PlacedNode[] {
  const wanted = new Set(ids);
  return ids.flatMap((id) => {
    const path = nodePath(page.nodes, id);
    const node = path.at(-1);
    const groups = path.slice(0, -1);
    if (!node || groups.some((group) => wanted.has(group.id))) return [];
    return [{ node, groups, place: placeOnPage(path) }];
  });
}

/** The frame that handles stand on: the turned box of one object, the upright box round many. */
export function frameRound(placed: readonly PlacedNode[]): TurnedBox | undefined {
  const [only] = placed;
  if (only && placed.length === 1) return only.place;
  let box: Rect | undefined;
  for (const { place } of placed) box = uniteRects(box, uprightBox(place));
  return box && { box, angleDeg: 0 };
}

/** Whether objects can only be scaled evenly, because something in them lies turned against the frame. */
export function keepsRatio(placed: readonly PlacedNode[]): boolean {
  const turned = (node: DesignNode): boolean =>
    node.kind === 'group' && node.nodes.some((member) => !isSquare(member.angleDeg) || turned(member));
  return placed.some(({ node, place }) => turned(node) || (placed.length > 1 && !isSquare(place.angleDeg)));
}

function isSquare(angleDeg: Degrees): boolean {
  return (angleDeg as number) % 90 === 0;
}

/** The places of objects when their frame becomes another box, as the model stores them. */
export function resizePlaces(placed: readonly PlacedNode[], frame: TurnedBox, to: Rect): readonly NodePlace[] {
  const [only] = placed;
  if (only && placed.length === 1) return [stored(only, { box: to, angleDeg: frame.angleDeg })];
  const { box: from } = frame;
  const sx = to.width / from.width;
  const sy = to.height / from.height;
  return placed.map((item) => {
    const { box, angleDeg } = item.place;
    const centre = rectCentre(box);
    const middle = { x: to.x + (centre.x - from.x) * sx, y: to.y + (centre.y - from.y) * sy };
    const lying = Math.abs((angleDeg as number) % 180) === 90;
    return stored(item, {
      box: centred(middle, box.width * (lying ? sy : sx), box.height * (lying ? sx : sy)),
      angleDeg,
    });
  });
}

/** The places of objects when they are turned together. */
export function turnPlaces(placed: readonly PlacedNode[], about: Point, by: Degrees): readonly NodePlace[] {
  return placed.map((item) => stored(item, turnAbout(item.place, about, by)));
}

function stored({ node, groups }: PlacedNode, place: TurnedBox): NodePlace {
  const { box, angleDeg } = placeInGroups(groups, place);
  return { nodeId: node.id, box, angleDeg: angleDeg as number };
}

function centred(middle: Point, width: number, height: number): Rect {
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}
