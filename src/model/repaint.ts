import type { Ink, Paint } from '../colour/ink.ts';
import { mapPaintInks } from '../colour/paint-inks.ts';
import type {
  Design,
  DesignNode,
  Page,
  PathPart,
  PatternFill,
  SharedLook,
  SharedNodeLook,
  TextStyle,
} from './design.ts';
import { mapNodes } from './node-tree.ts';

type InkChange = (ink: Ink) => Ink;

/** The object with other inks, its members aside; the same object where none changes. */
export function repaintNode(node: DesignNode, change: InkChange): DesignNode {
  switch (node.kind) {
    case 'text': {
      const style = repaintStyle(node.style, change);
      return style === node.style ? node : { ...node, style };
    }
    case 'rect':
    case 'ellipse':
      return repaintPattern(repaintParts(node, change), change);
    case 'path': {
      const parts = node.parts.map((part) => repaintParts<PathPart>(part, change));
      const same = parts.every((part, i) => part === node.parts[i]);
      return repaintPattern(same ? node : { ...node, parts }, change);
    }
    case 'image':
    case 'group':
      return node;
  }
}

function repaintStyle(style: TextStyle, change: InkChange): TextStyle {
  const { outline, shadow } = style;
  const next = {
    ...style,
    fill: mapPaintInks(style.fill, change),
    ...(outline ? { outline: repaintHolder(outline, change) } : {}),
    ...(shadow ? { shadow: repaintHolder(shadow, change) } : {}),
  };
  const same = next.fill === style.fill && next.outline === outline && next.shadow === shadow;
  return same ? style : next;
}

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: { readonly paint: Paint };
}

/** What has a fill and a stroke. */
function repaintParts<Part extends Painted>(part: Part, change: InkChange): Part {
  const fill = part.fill && mapPaintInks(part.fill, change);
  const stroke = part.stroke && repaintHolder(part.stroke, change);
  if (fill === part.fill && stroke === part.stroke) return part;
  return { ...part, ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}) };
}

function repaintPattern<Node extends { readonly pattern?: PatternFill }>(node: Node, change: InkChange): Node {
  const pattern = node.pattern && repaintHolder(node.pattern, change);
  return pattern === node.pattern ? node : { ...node, pattern };
}

function repaintHolder<Holder extends { readonly paint: Paint }>(holder: Holder, change: InkChange): Holder {
  const paint = mapPaintInks(holder.paint, change);
  return paint === holder.paint ? holder : { ...holder, paint };
}

/** The whole design with other inks: pages, their grounds, and the look that all formats share. */
export function repaintDesign(design: Design, change: InkChange): Design {
  const pages = design.pages.map((page) => repaintPage(page, change));
  const shared = design.shared && repaintShared(design.shared, change);
  const samePages = pages.every((page, i) => page === design.pages[i]);
  if (samePages && shared === design.shared) return design;
  return { ...design, pages: samePages ? design.pages : pages, ...(shared ? { shared } : {}) };
}

function repaintPage(page: Page, change: InkChange): Page {
  const background = mapPaintInks(page.background, change);
  const nodes = mapNodes(page.nodes, (node) => repaintNode(node, change));
  return background === page.background && nodes === page.nodes ? page : { ...page, background, nodes };
}

function repaintShared(shared: SharedLook, change: InkChange): SharedLook {
  const background = shared.background && mapPaintInks(shared.background, change);
  const looks = Object.entries(shared.nodes).map(([id, look]) => [id, repaintLook(look, change)] as const);
  const same = looks.every(([id, look]) => look === shared.nodes[id]);
  if (same && background === shared.background) return shared;
  return { ...shared, ...(background ? { background } : {}), nodes: Object.fromEntries(looks) };
}

function repaintLook(look: SharedNodeLook, change: InkChange): SharedNodeLook {
  const { fill, stroke, outline } = look;
  const next = {
    ...look,
    ...(fill ? { fill: mapPaintInks(fill, change) } : {}),
    ...(stroke ? { stroke: mapPaintInks(stroke, change) } : {}),
    ...(outline ? { outline: repaintHolder(outline, change) } : {}),
  };
  return next.fill === fill && next.stroke === stroke && next.outline === outline ? look : next;
}
