import type { Paint } from '../colour/ink.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyMatrix, rotationAbout } from '../geometry/matrix.ts';
import type { Rect } from '../geometry/rect.ts';
import { changeNodes, type OnNodes } from './change-nodes.ts';
import { MAX_REACH_MM } from './check-node.ts';
import { changed, refuse, type Command } from './command.ts';
import { cropForBox } from './picture-crop.ts';
import type { DesignNode, LockState, TextNode, TextStyle } from './design.ts';
import { keepName, keepText } from './kept-text.ts';
import { followLineEnds } from './line-ends.ts';
import { normalizeAngle, shiftNode } from './node-place.ts';
import { findPage, walkNodes, withNodes, withPage } from './node-tree.ts';
import { keepSame } from './same-value.ts';

export { setStroke } from './look-commands.ts';

/** The smallest and largest side of an object, in millimetres. */
export const MIN_SIDE_MM = 0.1;
export const MAX_SIDE_MM = MAX_REACH_MM;

/** The ways in which an object can be locked. */
export const LOCK_ASPECTS: readonly (keyof LockState)[] = ['position', 'content', 'style'];

/** What a text style may go without. */
export type OptionalStyle = {
  [Key in keyof TextStyle]-?: object extends Pick<TextStyle, Key> ? Key : never;
}[keyof TextStyle];

/** Moves objects by a distance on the page; the members of a group go with it. */
export const moveNodes: Command<OnNodes & { dx: number; dy: number }> = (design, args) => {
  const { dx, dy } = args;
  if (dx === 0 && dy === 0) return changed(design);
  const wanted = new Set(args.nodeIds);
  const turns = new Map<string, number>();
  const visit = (nodes: readonly DesignNode[], turn: number): void => {
    for (const node of nodes) {
      if (wanted.has(node.id)) turns.set(node.id, turn);
      else if (node.kind === 'group') visit(node.nodes, turn + (node.angleDeg as number));
    }
  };
  visit(findPage(design, args.pageId)?.nodes ?? [], 0);
  return changeNodes(design, { ...args, nodeIds: [...turns.keys()] }, 'position', (node) => {
    const turn = turns.get(node.id) ?? 0;
    const by = turn === 0 ? { x: dx, y: dy } : applyMatrix(rotationAbout(-turn, { x: 0, y: 0 }), { x: dx, y: dy });
    return shiftNode(node, by.x, by.y);
  });
};

/** A new box, and turn, for a node; both as they are stored, that is, before the groups round it turn it. */
export interface NodePlace {
  readonly nodeId: string;
  readonly box: Rect;
  readonly angleDeg?: number;
}

/** Gives one object a new box (and turn); the members of a group are scaled with it. */
export const setNodeBox: Command<{ pageId: string } & NodePlace> = (design, { pageId, ...place }) =>
  setNodeBoxes(design, { pageId, places: [place] });

/**
 * Gives objects new boxes and turns as one step; the members of groups are scaled with them. With `scaleLetters`
 * the letters of texts of a fixed size grow with the height of their boxes: what a corner handle does.
 */
export const setNodeBoxes: Command<{ pageId: string; places: readonly NodePlace[]; scaleLetters?: boolean }> = (
  design,
  { pageId, places, scaleLetters = false },
) => {
  const wrong = places.flatMap((place) => checkPlace(place) ?? []);
  if (wrong.length > 0) return refuse(...wrong);
  const byId = new Map(places.map((place) => [place.nodeId, place]));
  return changeNodes(design, { pageId, nodeIds: [...byId.keys()] }, 'position', (node) => {
    const place = byId.get(node.id);
    if (!place) return node;
    const fitted = fitIntoBox(node, node, place.box, scaleLetters);
    return place.angleDeg === undefined ? fitted : { ...fitted, angleDeg: normalizeAngle(place.angleDeg) };
  });
};

function checkPlace({ nodeId, box, angleDeg = 0 }: NodePlace): Diagnostic | undefined {
  const at = { kind: 'node', nodeId } as const;
  const numbers = [box.x, box.y, box.width, box.height, angleDeg];
  if (numbers.some((n) => !Number.isFinite(n)) || Math.min(box.width, box.height) < MIN_SIDE_MM) {
    return diagnostic('node/size-too-small', 'error', at, { min: MIN_SIDE_MM });
  }
  if (Math.max(box.width, box.height, Math.abs(box.x), Math.abs(box.y)) > MAX_SIDE_MM) {
    return diagnostic('node/size-too-large', 'error', at, { max: MAX_SIDE_MM / 1000 });
  }
  return undefined;
}

/** A node as it lies when the box `from` round it becomes the box `to`. */
export function fitIntoBox(node: DesignNode, from: Rect, to: Rect, scaleLetters: boolean): DesignNode {
  const sx = to.width / from.width;
  const sy = to.height / from.height;
  const next = {
    ...node,
    x: to.x + (node.x - from.x) * sx,
    y: to.y + (node.y - from.y) * sy,
    width: Math.max(MIN_SIDE_MM, node.width * sx),
    height: Math.max(MIN_SIDE_MM, node.height * sy),
  };
  if (next.kind === 'group') {
    return { ...next, nodes: next.nodes.map((member) => fitIntoBox(member, from, to, scaleLetters)) };
  }
  if (next.kind === 'image' && node.kind === 'image') return { ...next, crop: cropForBox(node, next) };
  return next.kind === 'text' && scaleLetters ? growLetters(next, sy) : next;
}

/** Letters of a fixed size, and upper bounds of fitted ones, grow with the box. */
function growLetters(node: TextNode, factor: number): TextNode {
  const { sizing } = node.style;
  if (sizing.kind === 'size') {
    return { ...node, style: { ...node.style, sizing: { ...sizing, sizeMm: sizing.sizeMm * factor } } };
  }
  if (sizing.maxSizeMm === undefined) return node;
  return { ...node, style: { ...node.style, sizing: { ...sizing, maxSizeMm: sizing.maxSizeMm * factor } } };
}

/** Scales the letters of a text with its box. */
export const scaleText: Command<{ pageId: string; nodeId: string; box: Rect }> = (design, { pageId, ...place }) =>
  setNodeBoxes(design, { pageId, places: [place], scaleLetters: true });

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
    const text = keepText(args.text);
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

/** Locks or unlocks objects in some ways, whatever else is locked about each of them. */
export const changeLocks: Command<OnNodes & { aspects: readonly (keyof LockState)[]; on: boolean }> = (design, args) =>
  changeNodes(design, args, undefined, (node) => {
    const { lock: old, ...free } = node;
    const lock: Partial<Record<keyof LockState, true>> = {};
    for (const aspect of LOCK_ASPECTS) if (args.aspects.includes(aspect) ? args.on : old?.[aspect]) lock[aspect] = true;
    return Object.keys(lock).length > 0 ? { ...free, lock } : free;
  });

export const renameNode: Command<{ pageId: string; nodeId: string; name: string }> = (design, args) => {
  const name = keepName(args.name);
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

/**
 * Copies objects, a little to the right and below (on the page), on top of their neighbours. `newIds[i]` is for
 * `nodeIds[i]`; copies are not locked.
 */
export const duplicateNodes: Command<OnNodes & { newIds: readonly string[]; dx: number; dy: number }> = (
  design,
  args,
) => {
  if (!findPage(design, args.pageId)) throw new RangeError(`pageId: the design has no page ${args.pageId}`);
  const ids = new Map(args.nodeIds.map((nodeId, index) => [nodeId, args.newIds[index]]));
  const copied = withNodes(design, args.pageId, (nodes) => withCopies(nodes, ids));
  const nodeIds = [...ids.values()].filter((id) => id !== undefined);
  return moveNodes(copied, { pageId: args.pageId, nodeIds, dx: args.dx, dy: args.dy });
};

function withCopies(nodes: readonly DesignNode[], ids: ReadonlyMap<string, string | undefined>): readonly DesignNode[] {
  const copies: DesignNode[] = [];
  const rest = nodes.map((node) => {
    const id = ids.get(node.id);
    if (id !== undefined) copies.push(copyNode(node, id));
    if (id !== undefined || node.kind !== 'group') return node;
    const members = withCopies(node.nodes, ids);
    return members === node.nodes ? node : { ...node, nodes: members };
  });
  if (copies.length > 0) return [...rest, ...copies];
  return rest.every((node, index) => node === nodes[index]) ? nodes : rest;
}

function copyNode(node: DesignNode, id: string): DesignNode {
  const { lock: _lock, ...free } = node;
  const copy = { ...free, id };
  if (copy.kind !== 'group') return copy;
  return { ...copy, nodes: copy.nodes.map((member, i) => copyNode(member, `${id}.${i + 1}`)) };
}

/** Where an object goes in the order of drawing. */
export type OrderStep = 'front' | 'back' | 'forward' | 'backward';

/** Changes the order of drawing; a member of a group moves among its neighbours. */
export const reorderNodes: Command<OnNodes & { step: OrderStep }> = (design, args) => {
  const wanted = new Set(args.nodeIds);
  const visit = (nodes: readonly DesignNode[]): readonly DesignNode[] => {
    const own = nodes.some((node) => wanted.has(node.id))
      ? keepSame(nodes, reorderList(nodes, wanted, args.step))
      : nodes;
    let touched = own !== nodes;
    const deep = own.map((node) => {
      if (node.kind !== 'group' || wanted.has(node.id)) return node;
      const members = visit(node.nodes);
      if (members === node.nodes) return node;
      touched = true;
      return { ...node, nodes: members };
    });
    return touched ? deep : nodes;
  };
  return changed(withNodes(design, args.pageId, visit));
};

function reorderList(nodes: readonly DesignNode[], wanted: ReadonlySet<string>, step: OrderStep): DesignNode[] {
  const list = [...nodes];
  if (step === 'front' || step === 'back') {
    const moved = list.filter((n) => wanted.has(n.id));
    const rest = list.filter((n) => !wanted.has(n.id));
    return step === 'front' ? [...rest, ...moved] : [...moved, ...rest];
  }
  const up = step === 'forward';
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
}
