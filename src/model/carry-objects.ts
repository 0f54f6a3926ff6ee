import { rectCentre, type Rect } from '../geometry/rect.ts';
import { roundTo } from '../geometry/units.ts';
import type { DesignNode, Page, ResolvedFormat, TextNode } from './design.ts';
import { listAspects } from './node-aspects.ts';
import { fitIntoBox } from './node-commands.ts';
import { nodeBox, refitGroup, uprightBox } from './node-place.ts';
import { mapNodes, walkNodes } from './node-tree.ts';
import { sameValue } from './same-value.ts';
import { mergePage } from './template-link.ts';

/** An object that takes this much of a side belongs to that side: it goes on reaching along it. */
const SPANNING = 0.9;
/** How much of a page one object may take that didn't span the old one. */
const MOST = 0.96;

/**
 * A page on another format, or by another template: `next` is what the template makes of it there, `base` what it had
 * made of the page before. Own objects come along, as large on the new page as they were on the old one and at the
 * same edges; what was changed by hand on objects of the template stays changed. Without `base` every object is an
 * own one. Line ends are for `replacePage` to carry.
 */
export function carryPage(page: Page, next: Page, base: Page | undefined): Page {
  const { format: from, guides = [] } = page;
  const { format: to } = next;
  const bases = new Map([...walkNodes(base?.nodes ?? [])].map((node) => [node.id, node]));
  const nexts = new Map([...walkNodes(next.nodes)].map((node) => [node.id, node]));
  const carry = (node: DesignNode): DesignNode => {
    const old = bases.get(node.id);
    const now = nexts.get(node.id);
    if (old && now) return carryChange(node, old, now, from, to);
    // Untouched and not wanted there: it goes with the old format.
    return old && listAspects(old, node).length === 0 ? node : carryOwn(node, from, to);
  };
  const nodes = page.nodes.map((node) => {
    if (node.kind !== 'group' || bases.has(node.id)) return carry(node);
    // A group of one's own goes as a whole, unless the template has a say about something in it.
    const linked = [...walkNodes(node.nodes)].some((member) => nexts.has(member.id));
    if (!linked) return carry(node);
    return (
      refitGroup(
        node,
        mapNodes(node.nodes, (member) => (member.kind === 'group' ? member : carry(member))),
      ) ?? node
    );
  });
  const merged = base
    ? mergePage(base, { ...page, nodes }, next)
    : {
        ...next,
        background: page.background,
        nodes: [...nodes, ...next.nodes.filter(({ id }) => !ids(nodes).has(id))],
      };
  const moved = guides.map(({ axis, at }) => ({
    axis,
    at: roundTo(at * (axis === 'x' ? to.widthMm / from.widthMm : to.heightMm / from.heightMm), 2),
  }));
  return {
    ...next,
    background: merged.background,
    nodes: inOrderOf(next.nodes, merged.nodes),
    ...(moved.length > 0 ? { guides: moved } : {}),
  };
}

/**
 * A page by another template on the same format: the template's look is taken as it is, and what no template knows,
 * nor any slot of the design fills, lies on top as before.
 */
export function keepOwnObjects(page: Page, next: Page, base: Page | undefined): Page {
  if (page.templateId !== undefined && !base) return next;
  const known = new Set([...ids(base?.nodes ?? []), ...ids(next.nodes)]);
  const own = mapNodes(page.nodes, (node) => {
    const fills = node.kind === 'text' && 'slot' in node.source;
    return fills || (known.has(node.id) && node.kind !== 'group') ? undefined : node;
  }).filter(({ id }) => !known.has(id));
  const { guides } = page;
  return { ...next, nodes: [...next.nodes, ...own], ...(guides ? { guides } : {}) };
}

/** Puts the objects that a template knows into its order; own ones stay between them where they are. */
function inOrderOf(order: readonly DesignNode[], nodes: readonly DesignNode[]): readonly DesignNode[] {
  const places = new Map(order.map(({ id }, index) => [id, index]));
  const place = ({ id }: DesignNode): number => places.get(id) ?? 0;
  const sorted = nodes.filter(({ id }) => places.has(id)).toSorted((a, b) => place(a) - place(b));
  return nodes.map((node) => (places.has(node.id) ? (sorted.shift() ?? node) : node));
}

function ids(nodes: readonly DesignNode[]): ReadonlySet<string> {
  return new Set([...walkNodes(nodes)].map((node) => node.id));
}

/** An own object on another format: its share of the page and its distance to the edges, in proportion, stay. */
function carryOwn(node: DesignNode, from: ResolvedFormat, to: ResolvedFormat): DesignNode {
  const [sx, sy] = [to.widthMm / from.widthMm, to.heightMm / from.heightMm];
  if (sx === 1 && sy === 1) return node;
  const box = nodeBox(node);
  const upright = uprightBox({ box, angleDeg: node.angleDeg });
  const spans = { x: upright.width >= from.widthMm * SPANNING, y: upright.height >= from.heightMm * SPANNING };
  const scale = scaleFor(node, upright, spans, from, to);
  const stretches = canStretch(node);
  const width = upright.width * (spans.x && stretches ? sx : scale);
  const height = upright.height * (spans.y && stretches ? sy : scale);
  const centre = {
    x: placeAlong(upright.x, upright.width, width, from.widthMm, to.widthMm, spans.x) + width / 2,
    y: placeAlong(upright.y, upright.height, height, from.heightMm, to.heightMm, spans.y) + height / 2,
  };
  const w = box.width * (width / upright.width);
  const h = box.height * (height / upright.height);
  const target = rounded({ x: centre.x - w / 2, y: centre.y - h / 2, width: w, height: h });
  return scaleLines(fitIntoBox(node, node, target, true), scale);
}

/** Plain shapes may change their proportions where they span the page; pictures, words and groups never do. */
function canStretch({ kind, angleDeg }: DesignNode): boolean {
  return (kind === 'rect' || kind === 'ellipse' || kind === 'path') && angleDeg === 0;
}

function scaleFor(
  { kind }: DesignNode,
  box: Rect,
  spans: { readonly x: boolean; readonly y: boolean },
  from: ResolvedFormat,
  to: ResolvedFormat,
): number {
  const [sx, sy] = [to.widthMm / from.widthMm, to.heightMm / from.heightMm];
  // A picture that covers the page goes on covering it.
  if (spans.x && spans.y && kind === 'image') return Math.max(sx, sy);
  const room = (side: number, now: number, then: number): number => (then * Math.max(MOST, now)) / side;
  return Math.min(
    Math.sqrt(sx * sy),
    room(box.width, Math.min(1, box.width / from.widthMm), to.widthMm),
    room(box.height, Math.min(1, box.height / from.heightMm), to.heightMm),
  );
}

/** Where a side begins: the free room on both sides of it is shared out as before. */
function placeAlong(at: number, length: number, next: number, from: number, to: number, spans: boolean): number {
  if (spans) return ((at + length / 2) / from) * to - next / 2;
  const share = Math.min(1.5, Math.max(-0.5, at / (from - length)));
  return share * (to - next);
}

/** Strokes and round corners grow with what they are on; those of drawings live in their view boxes and do so anyway. */
function scaleLines(node: DesignNode, scale: number): DesignNode {
  if (node.kind === 'group') return { ...node, nodes: node.nodes.map((member) => scaleLines(member, scale)) };
  if (node.kind !== 'rect' && node.kind !== 'ellipse') return node;
  const { stroke, radiusMm } = node;
  return {
    ...node,
    ...(stroke ? { stroke: { ...stroke, widthMm: roundTo(stroke.widthMm * scale, 2) } } : {}),
    ...(radiusMm === undefined ? {} : { radiusMm: roundTo(radiusMm * scale, 2) }),
  };
}

/** An object of the template: what was done to its place by hand is done to its new place; the rest may follow. */
function carryChange(
  node: DesignNode,
  base: DesignNode,
  next: DesignNode,
  from: ResolvedFormat,
  to: ResolvedFormat,
): DesignNode {
  const placed = carryPlace(node, base, next, from, to);
  return placed.kind === 'text' && base.kind === 'text' && next.kind === 'text'
    ? withSizing(placed, base, next)
    : placed;
}

function carryPlace(node: DesignNode, base: DesignNode, next: DesignNode, from: ResolvedFormat, to: ResolvedFormat) {
  const [was, is, then] = [nodeBox(base), nodeBox(node), nodeBox(next)];
  if (sameValue(was, is) && base.angleDeg === node.angleDeg) return node;
  const [a, b, c] = [rectCentre(was), rectCentre(is), rectCentre(then)];
  const width = Math.min(to.widthMm, then.width * (is.width / was.width));
  const height = Math.min(to.heightMm, then.height * (is.height / was.height));
  const x = c.x + (b.x - a.x) * (to.widthMm / from.widthMm) - width / 2;
  const y = c.y + (b.y - a.y) * (to.heightMm / from.heightMm) - height / 2;
  const inside = is.x >= 0 && is.y >= 0 && is.x + is.width <= from.widthMm && is.y + is.height <= from.heightMm;
  const target = {
    x: inside ? Math.min(Math.max(0, x), to.widthMm - width) : x,
    y: inside ? Math.min(Math.max(0, y), to.heightMm - height) : y,
    width,
    height,
  };
  return fitIntoBox(node, node, rounded(target), false);
}

/** Line counts and line ends belong to the old shape of the page; a size of letters that was chosen goes along. */
function withSizing(node: TextNode, base: TextNode, next: TextNode): TextNode {
  const { breaks: _breaks, splits: _splits, glued: _glued, ...style } = node.style;
  const { breaks, splits, glued, sizing } = base.style;
  const own = style.sizing;
  const plain = { ...style, ...(breaks ? { breaks } : {}), ...(splits ? { splits } : {}), ...(glued ? { glued } : {}) };
  if (sameValue(sizing, own)) return { ...node, style: plain };
  if (own.kind === 'fit') return { ...node, style: { ...plain, sizing } };
  const sizeMm = roundTo(own.sizeMm * (next.height / base.height), 2);
  return { ...node, style: { ...plain, sizing: { kind: 'size', sizeMm, maxLines: next.style.sizing.maxLines } } };
}

function rounded({ x, y, width, height }: Rect): Rect {
  return { x: roundTo(x, 2), y: roundTo(y, 2), width: roundTo(width, 2), height: roundTo(height, 2) };
}
