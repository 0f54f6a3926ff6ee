import type { Matrix } from '../geometry/matrix.ts';
import { transformPath } from '../geometry/path.ts';
import { rectCentre } from '../geometry/rect.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { OnNodes } from './change-nodes.ts';
import { changed, refuse, type Command } from './command.ts';
import type { DesignNode, GroupNode, Page, PathNode, ShapeForm } from './design.ts';
import { groupDepth, MAX_DEPTH } from './design-schema.ts';
import { boxRound, nodeBox, normalizeAngle, shiftNode, turnAbout } from './node-place.ts';
import { findPage, mapList, nodePath, walkNodes, withNodes } from './node-tree.ts';
import { keepSame } from './same-value.ts';
import { formPath } from './shape-forms.ts';

/**
 * Puts objects into one group, where the topmost of them was. Objects of different groups are taken with the
 * outermost groups they are in. Refused for fewer than two objects, for objects that are locked in place, and for groups
 * in more groups than a file holds.
 */
export const groupNodes: Command<OnNodes & { groupId: string; name: string }> = (design, args) => {
  const page = pageOf(findPage(design, args.pageId), args.pageId);
  const { parent, ids } = siblingsOf(page, args.nodeIds);
  if (ids.size < 2) return refuse(diagnostic('node/group-needs-two', 'error'));
  const locked = lockedIn(page, ids);
  if (locked) return refuse(locked);
  const next = withNodes(design, args.pageId, (nodes) => mapList(nodes, parent, (list) => gather(list, ids, args)));
  // A file holds no deeper.
  if (groupDepth(findPage(next, args.pageId), MAX_DEPTH) > MAX_DEPTH)
    return refuse(diagnostic('node/groups-too-deep', 'error', undefined, { most: MAX_DEPTH }));
  return changed(next);
};

function gather(
  nodes: readonly DesignNode[],
  ids: ReadonlySet<string>,
  { groupId, name }: { groupId: string; name: string },
): readonly DesignNode[] {
  const members = nodes.filter((node) => ids.has(node.id));
  const box = boxRound(members);
  const top = members.at(-1);
  if (!box || !top) return nodes;
  const group: GroupNode = { kind: 'group', id: groupId, name, ...box, angleDeg: 0, opacity: 1, nodes: members };
  return nodes.flatMap((node) => (node === top ? [group] : ids.has(node.id) ? [] : [node]));
}

/** Lets the members of groups stand by themselves; they stay where they are and as strong as they look. */
export const ungroupNodes: Command<OnNodes> = (design, args) => {
  const page = pageOf(findPage(design, args.pageId), args.pageId);
  const ids = new Set(args.nodeIds);
  const groups = [...walkNodes(page.nodes)].filter((node) => node.kind === 'group' && ids.has(node.id));
  if (groups.length === 0) return refuse(diagnostic('node/not-a-group', 'error'));
  const locked = lockedIn(page, ids);
  if (locked) return refuse(locked);
  const open = (nodes: readonly DesignNode[]): readonly DesignNode[] =>
    nodes.flatMap((node) => {
      if (node.kind !== 'group') return [node];
      if (ids.has(node.id)) return node.nodes.map((member) => releaseMember(node, member));
      return [keepSame(node, { ...node, nodes: open(node.nodes) })];
    });
  return changed(withNodes(design, args.pageId, open));
};

function releaseMember(group: GroupNode, member: DesignNode): DesignNode {
  const turned = turnNode(member, group);
  const opacity = member.opacity * group.opacity;
  return keepSame(member, { ...turned, opacity, ...(group.hidden ? { hidden: true } : {}) });
}

/** A member as it lies when the group's own turn is made its own. */
function turnNode(member: DesignNode, group: GroupNode): DesignNode {
  if (group.angleDeg === 0) return member;
  const place = turnAbout(
    { box: nodeBox(member), angleDeg: member.angleDeg },
    rectCentre(nodeBox(group)),
    group.angleDeg,
  );
  const moved = shiftNode(member, place.box.x - member.x, place.box.y - member.y);
  return { ...moved, angleDeg: place.angleDeg };
}

/** Mirrors objects about the middle of the box round them: left to right (`x`) or top to bottom (`y`). */
export const flipNodes: Command<OnNodes & { axis: 'x' | 'y' }> = (design, args) => {
  const page = pageOf(findPage(design, args.pageId), args.pageId);
  const { parent, ids } = siblingsOf(page, args.nodeIds);
  const locked = lockedIn(page, ids);
  if (locked) return refuse(locked);
  return changed(
    withNodes(design, args.pageId, (nodes) =>
      mapList(nodes, parent, (list) => {
        const box = boxRound(list.filter((node) => ids.has(node.id)));
        if (!box) return list;
        const middle = rectCentre(box);
        return list.map((node) => (ids.has(node.id) ? keepSame(node, mirrorNode(node, args.axis, middle)) : node));
      }),
    ),
  );
};

/** Texts keep their letters readable: only their place and turn are mirrored. */
function mirrorNode(node: DesignNode, axis: 'x' | 'y', about: { x: number; y: number }): DesignNode {
  const place =
    axis === 'x'
      ? { x: 2 * about.x - node.x - node.width, y: node.y }
      : { x: node.x, y: 2 * about.y - node.y - node.height };
  const base = { ...node, ...place, angleDeg: normalizeAngle(-(node.angleDeg as number)) };
  switch (base.kind) {
    case 'path': {
      if (base.form) return mirrorForm(base, base.form, axis);
      const { width, height } = base.viewBox;
      const mirror: Matrix = axis === 'x' ? [-1, 0, 0, 1, width, 0] : [1, 0, 0, -1, 0, height];
      return { ...base, parts: base.parts.map((part) => ({ ...part, path: transformPath(mirror, part.path) })) };
    }
    case 'image': {
      const { flip = {}, ...rest } = base;
      return { ...rest, flip: { ...flip, [axis]: !flip[axis] } };
    }
    case 'group':
      return { ...base, nodes: base.nodes.map((member) => keepSame(member, mirrorNode(member, axis, about))) };
    case 'text':
    case 'rect':
    case 'ellipse':
      return base;
  }
}

/** A form stays one that its numbers draw: those of arcs change, the others are alike left and right. */
function mirrorForm(node: PathNode, form: ShapeForm, axis: 'x' | 'y'): PathNode {
  if (form.kind !== 'arc') {
    return axis === 'x' ? node : { ...node, angleDeg: normalizeAngle((node.angleDeg as number) + 180) };
  }
  const end = (form.fromDeg as number) + (form.sweepDeg as number);
  const mirrored = { ...form, fromDeg: normalizeAngle((axis === 'x' ? 0 : 180) - end) };
  return { ...node, form: mirrored, parts: node.parts.map((part) => ({ ...part, path: formPath(mirrored) })) };
}

/** Objects that lie in one list: as they are when they share a group, else the outermost groups they are in. */
function siblingsOf(page: Page, nodeIds: readonly string[]): { parent: string | undefined; ids: ReadonlySet<string> } {
  const paths = nodeIds.map((id) => nodePath(page.nodes, id)).filter((path) => path.length > 0);
  const parents = new Set(paths.map((path) => path.at(-2)?.id));
  if (parents.size === 1) return { parent: [...parents][0], ids: new Set(paths.map((path) => path.at(-1)?.id ?? '')) };
  return { parent: undefined, ids: new Set(paths.map((path) => path[0]?.id ?? '')) };
}

function lockedIn(page: Page, ids: ReadonlySet<string>) {
  for (const node of walkNodes(page.nodes)) {
    if (ids.has(node.id) && node.lock?.position) {
      const at = { kind: 'node', nodeId: node.id, pageId: page.id } as const;
      return diagnostic('lock/position', 'error', at, { name: node.name });
    }
  }
  return undefined;
}

function pageOf(page: Page | undefined, pageId: string): Page {
  if (!page) throw new RangeError(`pageId: the design has no page ${pageId}`);
  return page;
}
