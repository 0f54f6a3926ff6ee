import { clearMargins } from '../formats/clear-margins.ts';
import type { Rect } from '../geometry/rect.ts';
import { roundTo } from '../geometry/units.ts';
import type {
  Design,
  DesignContent,
  DesignNode,
  ImageNode,
  Page,
  ResolvedFormat,
  SlotPicture,
  TextNode,
} from '../model/design.ts';
import { mapNodes, walkNodes } from '../model/node-tree.ts';
import { withoutUnusedPictures } from '../model/pictures.ts';
import { findOrnament } from '../ornaments/ornaments.ts';
import { aspectClassOf } from './aspect-class.ts';
import { framePicture } from './frame-picture.ts';

/**
 * The user's own template is a design: its pages are the layouts, its slots the words that others put in, its locks
 * what they leave alone. It is kept and exchanged as a design file.
 */
export type OwnTemplate = Design;

interface Marking {
  readonly id: string;
  readonly name: string;
  /** Texts and pictures that others may change: node id to the name of the slot they become. */
  readonly slots: Readonly<Record<string, string>>;
  /** Everything but the words stays where it is. */
  readonly lockRest: boolean;
}

/** A design as a template: the marked texts become slots with their words as samples, the rest may be locked. */
export function markTemplate(design: Design, { id, name, slots, lockRest }: Marking): OwnTemplate {
  const samples: Record<string, string> = {};
  const pictures: Record<string, SlotPicture> = { ...design.content.pictures };
  const mark = (node: DesignNode): DesignNode => {
    if (node.kind === 'group') return { ...node, nodes: node.nodes.map(mark) };
    const slot = slots[node.id];
    if (node.kind === 'text' && slot !== undefined && 'text' in node.source) {
      samples[slot] = node.source.text;
      return { ...node, source: { slot } };
    }
    if (node.kind === 'image' && slot !== undefined) {
      pictures[slot] = { assetId: node.assetId, aspect: pictureAspect(node) };
      return { ...node, slot };
    }
    return lockRest && node.kind !== 'text' ? { ...node, lock: { ...node.lock, position: true } } : node;
  };
  const pages = design.pages.map(({ templateId: _old, ...page }) => ({ ...page, nodes: page.nodes.map(mark) }));
  const { shared: _shared, ...rest } = design;
  const texts = { ...design.content.texts, ...samples };
  const content = { ...design.content, texts, ...(Object.keys(pictures).length > 0 ? { pictures } : {}) };
  return withoutUnusedPictures({ ...rest, id, name, content, pages });
}

/** Width over height of the whole picture, from the part of it that is seen. */
function pictureAspect({ width, height, crop }: ImageNode): number {
  return width / crop.width / (height / crop.height);
}

/** The slots beside the slogan, in drawing order, labelled by the names of their objects. */
export function ownSlots(
  own: OwnTemplate,
  holds: 'text' | 'picture' = 'text',
): readonly { readonly slot: string; readonly name: string }[] {
  const found = new Map<string, string>();
  for (const page of own.pages)
    for (const node of walkNodes(page.nodes)) {
      const slot = holds === 'text' ? textSlot(node) : node.kind === 'image' ? node.slot : undefined;
      if (slot !== undefined && slot !== 'slogan' && !found.has(slot)) found.set(slot, node.name);
    }
  return [...found].map(([slot, name]) => ({ slot, name }));
}

function textSlot(node: DesignNode): string | undefined {
  return node.kind === 'text' && 'slot' in node.source ? node.source.slot : undefined;
}

/** Boards are drawn in dots and print isn't: a layout of the one says nothing about the other. */
export function ownSuits(own: OwnTemplate, format: ResolvedFormat): boolean {
  return own.pages.some((page) => (page.format.kind === 'led') === (format.kind === 'led'));
}

/**
 * Lays an own template out on a format, from its page of the nearest shape. Boxes keep their share of the page, so that
 * what was apart stays apart; words are fitted anew inside the clear margins; pictures and emblems keep their
 * proportions; only patterns that fill any box are drawn out with it.
 */
export function layOutOwn(own: OwnTemplate, format: ResolvedFormat, content: DesignContent, pageId: string): Page {
  const page = nearestPage(own, format);
  const { finishing: _finishing, readingDistanceM: _distance, ...rest } = page;
  const placed = page.nodes.map((node) => placeNode(node, page.format, format));
  const nodes = mapNodes(placed, (node) => showSlot(node, content));
  return { ...rest, id: pageId, format, templateId: own.id, nodes };
}

/** A picture slot shows what the content has for it: whole where the template showed its sample whole, else cut. */
function showSlot(node: DesignNode, content: DesignContent): DesignNode {
  if (node.kind !== 'image' || node.slot === undefined) return node;
  const picture = content.pictures?.[node.slot];
  if (!picture) return { ...node, assetId: '', crop: { x: 0, y: 0, width: 1, height: 1 } };
  const whole = node.crop.width === 1 && node.crop.height === 1;
  const framed = framePicture(picture, node, whole ? 'contain' : 'cover', { x: 0.5, y: 0.5 });
  return { ...node, assetId: picture.assetId, ...rounded(framed), crop: framed.crop };
}

function nearestPage(own: OwnTemplate, format: ResolvedFormat): Page {
  const aspect = (f: ResolvedFormat): number => Math.log(f.widthMm / f.heightMm);
  const far = (page: Page): number =>
    Math.abs(aspect(page.format) - aspect(format)) +
    ((page.format.kind === 'led') === (format.kind === 'led') ? 0 : 100);
  const [nearest] = own.pages.toSorted((a, b) => far(a) - far(b));
  if (!nearest) throw new RangeError('template: a design has at least one page');
  return nearest;
}

function shortSide(format: ResolvedFormat): number {
  return Math.min(format.widthMm, format.heightMm);
}

/** The box with the same share of the page. */
function shareOf(box: Rect, from: ResolvedFormat, to: ResolvedFormat): Rect {
  const [kx, ky] = [to.widthMm / from.widthMm, to.heightMm / from.heightMm];
  return { x: box.x * kx, y: box.y * ky, width: box.width * kx, height: box.height * ky };
}

/** The largest box of the old proportions inside the new share, at the edge of the page it stood nearest to. */
function keepProportions(box: Rect, share: Rect, from: ResolvedFormat): Rect {
  const scale = Math.min(share.width / box.width, share.height / box.height);
  const [width, height] = [box.width * scale, box.height * scale];
  const lean = (start: number, size: number, whole: number): number => {
    const [before, after] = [start, whole - start - size];
    return Math.abs(before - after) < whole * 0.05 ? 0.5 : before < after ? 0 : 1;
  };
  return {
    x: share.x + (share.width - width) * lean(box.x, box.width, from.widthMm),
    y: share.y + (share.height - height) * lean(box.y, box.height, from.heightMm),
    width,
    height,
  };
}

function placeNode(node: DesignNode, from: ResolvedFormat, to: ResolvedFormat): DesignNode {
  const share = shareOf(node, from, to);
  const scale = shortSide(to) / shortSide(from);
  switch (node.kind) {
    case 'text':
      return placeText(node, insideClear(share, to), scale, aspectClassOf(from) === aspectClassOf(to));
    case 'rect': {
      const { stroke, radiusMm, ...rest } = node;
      return {
        ...rest,
        ...rounded(share),
        ...(stroke ? { stroke: { ...stroke, widthMm: roundTo(stroke.widthMm * scale, 2) } } : {}),
        ...(radiusMm === undefined ? {} : { radiusMm: roundTo(radiusMm * scale, 2) }),
      };
    }
    case 'path': {
      const fillsAnyBox = node.ornament !== undefined && findOrnament(node.ornament)?.aspect === undefined;
      return { ...node, ...rounded(fillsAnyBox ? share : keepProportions(node, share, from)) };
    }
    case 'ellipse':
    case 'image':
      return { ...node, ...rounded(keepProportions(node, share, from)) };
    case 'group': {
      const box = keepProportions(node, share, from);
      const k = box.width / node.width;
      const inner = (child: DesignNode): DesignNode => {
        const at = { x: box.x + (child.x - node.x) * k, y: box.y + (child.y - node.y) * k };
        const moved = { ...child, ...rounded({ ...at, width: child.width * k, height: child.height * k }) };
        if (moved.kind === 'group') return { ...moved, nodes: moved.nodes.map(inner) };
        return moved.kind === 'text' ? placeText(moved, moved, k, true) : moved;
      };
      return { ...node, ...rounded(box), nodes: node.nodes.map(inner) };
    }
  }
}

/** Line ends that were set by hand hold for the shape they were set for. */
function placeText(node: TextNode, box: Rect, scale: number, sameShape: boolean): TextNode {
  const { breaks, splits, glued, ...style } = node.style;
  const { sizing } = style;
  const resized =
    sizing.kind === 'size'
      ? { ...sizing, sizeMm: roundTo(sizing.sizeMm * scale, 2) }
      : { ...sizing, ...(sizing.maxSizeMm === undefined ? {} : { maxSizeMm: roundTo(sizing.maxSizeMm * scale, 2) }) };
  const ends = sameShape ? { ...(breaks ? { breaks } : {}), ...(splits ? { splits } : {}) } : {};
  return { ...node, ...rounded(box), style: { ...style, ...ends, ...(glued ? { glued } : {}), sizing: resized } };
}

function insideClear(box: Rect, format: ResolvedFormat): Rect {
  const clear = clearMargins(format);
  const x = Math.max(box.x, clear.left);
  const y = Math.max(box.y, clear.top);
  return {
    x,
    y,
    width: Math.max(1, Math.min(box.x + box.width, format.widthMm - clear.right) - x),
    height: Math.max(1, Math.min(box.y + box.height, format.heightMm - clear.bottom) - y),
  };
}

function rounded({ x, y, width, height }: Rect): Rect {
  return { x: roundTo(x, 2), y: roundTo(y, 2), width: roundTo(width, 2), height: roundTo(height, 2) };
}
