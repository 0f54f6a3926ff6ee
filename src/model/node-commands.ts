import type { Paint } from '../colour/ink.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rect } from '../geometry/rect.ts';
import { normalizeText } from '../text/normalize.ts';
import { changed, refuse, type Command, type CommandResult } from './command.ts';
import type { Design, DesignNode, LockState, ShapeNode, TextStyle } from './design.ts';
import { followLineEnds } from './line-ends.ts';
import { findPage, mapNodes, walkNodes, withNodes, withPage } from './node-tree.ts';

/** The smallest and largest side of an object, in millimetres. */
export const MIN_SIDE_MM = 0.1;
export const MAX_SIDE_MM = 100_000;

interface OnNodes {
  readonly pageId: string;
  readonly nodeIds: readonly string[];
}

/** What a text style may go without. */
export type OptionalStyle = {
  [Key in keyof TextStyle]-?: object extends Pick<TextStyle, Key> ? Key : never;
}[keyof TextStyle];

/** Runs a change on the named nodes, refusing as a whole when one of them is locked against it. */
function changeNodes(
  design: Design,
  { pageId, nodeIds }: OnNodes,
  lock: keyof LockState | undefined,
  change: (node: DesignNode) => DesignNode | undefined,
): CommandResult {
  const page = findPage(design, pageId);
  if (!page) throw new RangeError(`pageId: the design has no page ${pageId}`);
  const wanted = new Set(nodeIds);
  const locked: Diagnostic[] = [];
  for (const node of walkNodes(page.nodes)) {
    if (lock && wanted.has(node.id) && node.lock?.[lock]) {
      locked.push(diagnostic(`lock/${lock}`, 'error', { kind: 'node', nodeId: node.id, pageId }, { name: node.name }));
    }
  }
  if (locked.length > 0) return refuse(...locked);
  return changed(
    withNodes(design, pageId, (nodes) => mapNodes(nodes, (node) => (wanted.has(node.id) ? change(node) : node))),
  );
}

/** Moves objects by a distance; the members of a group go with it. */
export const moveNodes: Command<OnNodes & { dx: number; dy: number }> = (design, args) => {
  const { dx, dy } = args;
  if (dx === 0 && dy === 0) return changed(design);
  const shift = (node: DesignNode): DesignNode => {
    const moved = { ...node, x: node.x + dx, y: node.y + dy };
    return moved.kind === 'group' ? { ...moved, nodes: moved.nodes.map(shift) } : moved;
  };
  const groups = new Set(args.nodeIds);
  const inside = new Set<string>();
  const page = findPage(design, args.pageId);
  for (const node of page?.nodes ?? []) {
    if (node.kind === 'group' && groups.has(node.id)) for (const member of walkNodes(node.nodes)) inside.add(member.id);
  }
  return changeNodes(design, { ...args, nodeIds: args.nodeIds.filter((id) => !inside.has(id)) }, 'position', shift);
};

/** Gives one object a new box (and turn); the members of a group are scaled with it. */
export const setNodeBox: Command<{ pageId: string; nodeId: string; box: Rect; angleDeg?: number }> = (design, args) => {
  const { box } = args;
  const numbers = [box.x, box.y, box.width, box.height, args.angleDeg ?? 0];
  if (numbers.some((n) => !Number.isFinite(n)) || Math.min(box.width, box.height) < MIN_SIDE_MM) {
    return refuse(
      diagnostic('node/size-too-small', 'error', { kind: 'node', nodeId: args.nodeId }, { min: MIN_SIDE_MM }),
    );
  }
  if (Math.max(box.width, box.height, Math.abs(box.x), Math.abs(box.y)) > MAX_SIDE_MM) {
    return refuse(
      diagnostic('node/size-too-large', 'error', { kind: 'node', nodeId: args.nodeId }, { max: MAX_SIDE_MM / 1000 }),
    );
  }
  return changeNodes(design, { pageId: args.pageId, nodeIds: [args.nodeId] }, 'position', (node) => {
    const fitted = fitIntoBox(node, node, box);
    return args.angleDeg === undefined ? fitted : { ...fitted, angleDeg: normalizeAngle(args.angleDeg) };
  });
};

/** A node as it lies when the box `from` round it becomes the box `to`. */
function fitIntoBox(node: DesignNode, from: Rect, to: Rect): DesignNode {
  const sx = to.width / from.width;
  const sy = to.height / from.height;
  const next = {
    ...node,
    x: to.x + (node.x - from.x) * sx,
    y: to.y + (node.y - from.y) * sy,
    width: node.width * sx,
    height: node.height * sy,
  };
  return next.kind === 'group' ? { ...next, nodes: next.nodes.map((member) => fitIntoBox(member, from, to)) } : next;
}

/** Degrees in (-180, 180]. */
function normalizeAngle(angle: number): number {
  const turned = ((angle % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}

/** Scales the letters of a text with its box: what a corner handle does. */
export const scaleText: Command<{ pageId: string; nodeId: string; box: Rect }> = (design, args) => {
  const resized = setNodeBox(design, args);
  if (!resized.ok) return resized;
  return changeNodes(resized.design, { pageId: args.pageId, nodeIds: [args.nodeId] }, undefined, (node) => {
    if (node.kind !== 'text' || node.style.sizing.kind !== 'size') return node;
    const before = findPage(design, args.pageId)?.nodes;
    const old = before ? [...walkNodes(before)].find((n) => n.id === node.id) : undefined;
    if (!old || old.height === 0) return node;
    const sizing = { ...node.style.sizing, sizeMm: (node.style.sizing.sizeMm * args.box.height) / old.height };
    return { ...node, style: { ...node.style, sizing } };
  });
};

/** Changes the setting of texts: font, case, alignment, fill, sizing …; `unset` takes away. Words are never touched. */
export const setTextStyle: Command<OnNodes & { patch: Partial<TextStyle>; unset?: readonly OptionalStyle[] }> = (
  design,
  args,
) =>
  changeNodes(design, args, 'style', (node) => {
    if (node.kind !== 'text') return node;
    const style: Record<string, unknown> = { ...node.style, ...args.patch };
    for (const key of args.unset ?? []) delete style[key];
    return { ...node, style: style as unknown as TextStyle };
  });

/** Words of a text that has words of its own; the texts of slots are changed through the content commands. */
export const setNodeText: Command<{ pageId: string; nodeId: string; text: string }> = (design, args) =>
  changeNodes(design, { pageId: args.pageId, nodeIds: [args.nodeId] }, 'content', (node) => {
    if (node.kind !== 'text' || !('text' in node.source)) return node;
    const text = normalizeText(args.text);
    return { ...node, source: { text }, style: followLineEnds(node.style, node.source.text, text) };
  });

/** Colours objects: the fill of shapes, of letters, and of every filled part of a drawing. */
export const setFill: Command<OnNodes & { fill: Paint }> = (design, args) =>
  changeNodes(design, args, 'style', (node): DesignNode => {
    switch (node.kind) {
      case 'text':
        return { ...node, style: { ...node.style, fill: args.fill } };
      case 'rect':
      case 'ellipse':
        return { ...node, fill: args.fill };
      case 'path':
        return {
          ...node,
          parts: node.parts.map((part) => ({
            ...part,
            ...(part.fill ? { fill: args.fill } : {}),
            ...(part.stroke ? { stroke: { ...part.stroke, paint: args.fill } } : {}),
          })),
        };
      case 'image':
      case 'group':
        return node;
    }
  });

export const setStroke: Command<OnNodes & { stroke: ShapeNode['stroke'] | undefined }> = (design, args) =>
  changeNodes(design, args, 'style', (node) => {
    if (node.kind !== 'rect' && node.kind !== 'ellipse') return node;
    const { stroke: _stroke, ...bare } = node;
    return args.stroke ? { ...bare, stroke: args.stroke } : bare;
  });

export const setOpacity: Command<OnNodes & { opacity: number }> = (design, args) =>
  changeNodes(design, args, 'style', (node) => ({ ...node, opacity: Math.min(1, Math.max(0, args.opacity)) }));

export const setHidden: Command<OnNodes & { hidden: boolean }> = (design, args) =>
  changeNodes(design, args, undefined, (node) => {
    const { hidden: _hidden, ...shown } = node;
    return args.hidden ? { ...shown, hidden: true } : shown;
  });

export const setLock: Command<OnNodes & { lock: LockState | undefined }> = (design, args) =>
  changeNodes(design, args, undefined, (node) => {
    const { lock: _lock, ...free } = node;
    return args.lock ? { ...free, lock: args.lock } : free;
  });

export const renameNode: Command<{ pageId: string; nodeId: string; name: string }> = (design, args) => {
  const name = normalizeText(args.name).trim();
  if (name === '') return refuse(diagnostic('node/no-name', 'error', { kind: 'node', nodeId: args.nodeId }));
  return changeNodes(design, { pageId: args.pageId, nodeIds: [args.nodeId] }, undefined, (node) => ({ ...node, name }));
};

export const removeNodes: Command<OnNodes> = (design, args) => changeNodes(design, args, 'position', () => undefined);

/** Puts a node on top of the page. Its id must be new to the design. */
export const addNode: Command<{ pageId: string; node: DesignNode }> = (design, { pageId, node }) => {
  for (const page of design.pages) {
    for (const other of walkNodes(page.nodes)) {
      if (other.id === node.id) throw new RangeError(`node.id: ${node.id} is taken`);
    }
  }
  return changed(withPage(design, pageId, (page) => ({ ...page, nodes: [...page.nodes, node] })));
};

/** Copies objects, a little to the right and below, on top of the page. `newIds[i]` is for `nodeIds[i]`. */
export const duplicateNodes: Command<OnNodes & { newIds: readonly string[]; dx: number; dy: number }> = (
  design,
  args,
) => {
  const page = findPage(design, args.pageId);
  if (!page) throw new RangeError(`pageId: the design has no page ${args.pageId}`);
  const copies: DesignNode[] = [];
  args.nodeIds.forEach((nodeId, index) => {
    const node = page.nodes.find((n) => n.id === nodeId);
    const id = args.newIds[index];
    if (!node || !id) return;
    copies.push(copyNode(node, id, args.dx, args.dy));
  });
  return changed(withNodes(design, args.pageId, (nodes) => (copies.length > 0 ? [...nodes, ...copies] : nodes)));
};

function copyNode(node: DesignNode, id: string, dx: number, dy: number): DesignNode {
  const { lock: _lock, ...free } = node;
  const copy = { ...free, id, x: node.x + dx, y: node.y + dy };
  if (copy.kind !== 'group') return copy;
  return { ...copy, nodes: copy.nodes.map((member, i) => copyNode(member, `${id}.${i + 1}`, dx, dy)) };
}

/** Where an object goes in the order of drawing. */
export type OrderStep = 'front' | 'back' | 'forward' | 'backward';

export const reorderNodes: Command<OnNodes & { step: OrderStep }> = (design, args) => {
  const wanted = new Set(args.nodeIds);
  return changed(
    withNodes(design, args.pageId, (nodes) => {
      const list = [...nodes];
      if (args.step === 'front' || args.step === 'back') {
        const moved = list.filter((n) => wanted.has(n.id));
        const rest = list.filter((n) => !wanted.has(n.id));
        return args.step === 'front' ? [...rest, ...moved] : [...moved, ...rest];
      }
      const up = args.step === 'forward';
      for (let i = up ? list.length - 2 : 1; up ? i >= 0 : i < list.length; i += up ? -1 : 1) {
        const j = up ? i + 1 : i - 1;
        const here = list[i];
        const there = list[j];
        if (here && there && wanted.has(here.id) && !wanted.has(there.id)) {
          list[i] = there;
          list[j] = here;
        }
      }
      return list;
    }),
  );
};
