import type { Paint } from '../colour/ink.ts';
import type { DesignNode, Page, SharedLook, SharedNodeLook } from './design.ts';
import { mapNodes, walkNodes } from './node-tree.ts';
import { sameValue } from './same-value.ts';

/** The look of an object that makes sense on every format: colours and faces, no measures. */
function lookOf(node: DesignNode): SharedNodeLook {
  const { opacity } = node;
  switch (node.kind) {
    case 'text': {
      const { fill, fontId, case: letterCase, trackingEm, outline } = node.style;
      return { opacity, fill, fontId, case: letterCase, trackingEm, ...(outline ? { outline } : {}) };
    }
    case 'path': {
      const fill = onePaint(node.parts.flatMap((part) => part.fill ?? part.stroke?.paint ?? []));
      return fill ? { opacity, fill } : { opacity };
    }
    case 'image':
    case 'group':
      return { opacity };
    default: {
      const { fill, stroke } = node as { readonly fill?: Paint; readonly stroke?: { readonly paint: Paint } };
      return { opacity, ...(fill ? { fill } : {}), ...(stroke ? { stroke: stroke.paint } : {}) };
    }
  }
}

/** The paint that all agree on. */
function onePaint(paints: readonly Paint[]): Paint | undefined {
  const [first] = paints;
  return first && paints.every((paint) => sameValue(paint, first)) ? first : undefined;
}

function withLook(node: DesignNode, look: SharedNodeLook): DesignNode {
  const { opacity = node.opacity, fill, stroke } = look;
  switch (node.kind) {
    case 'text': {
      const { opacity: _opacity, stroke: _stroke, ...letters } = look;
      return { ...node, opacity, style: { ...node.style, ...letters } };
    }
    case 'path': {
      if (!fill) return { ...node, opacity };
      const parts = node.parts.map((part) => ({
        ...part,
        ...(part.fill ? { fill } : {}),
        ...(part.stroke ? { stroke: { ...part.stroke, paint: fill } } : {}),
      }));
      return { ...node, opacity, parts };
    }
    case 'image':
    case 'group':
      return { ...node, opacity };
    default: {
      const own = (node as { readonly stroke?: object }).stroke;
      return {
        ...node,
        opacity,
        ...(fill ? { fill } : {}),
        ...(own && stroke ? { stroke: { ...own, paint: stroke } } : {}),
      } as DesignNode;
    }
  }
}

/** A page laid out by a template, in the look that the design gives its parts on every format. */
export function applySharedLook(page: Page, shared: SharedLook | undefined): Page {
  if (!shared) return page;
  const nodes = mapNodes(page.nodes, (node) => {
    const look = shared.nodes[node.id];
    return look ? withLook(node, look) : node;
  });
  return { ...page, background: shared.background ?? page.background, nodes };
}

/**
 * The shared look after a change on one page: what changed on objects that the template knows (`base`) holds for every
 * format from now on. The same object when nothing did.
 */
export function recordSharedLook(shared: SharedLook | undefined, base: Page, before: Page, after: Page) {
  const known = new Set([...walkNodes(base.nodes)].map((node) => node.id));
  const old = new Map([...walkNodes(before.nodes)].map((node) => [node.id, node]));
  const nodes: Record<string, SharedNodeLook> = {};
  for (const node of walkNodes(after.nodes)) {
    const was = old.get(node.id);
    if (!was || was === node || !known.has(node.id)) continue;
    const change = changeOfLook(lookOf(was), lookOf(node));
    if (change) nodes[node.id] = { ...shared?.nodes[node.id], ...change };
  }
  const background = sameValue(before.background, after.background) ? undefined : after.background;
  if (!background && Object.keys(nodes).length === 0) return shared;
  return { ...shared, ...(background ? { background } : {}), nodes: { ...shared?.nodes, ...nodes } };
}

function changeOfLook(was: SharedNodeLook, is: SharedNodeLook): SharedNodeLook | undefined {
  const changes = Object.entries(is).filter(([key, value]) => !sameValue(was[key as keyof SharedNodeLook], value));
  return changes.length > 0 ? (Object.fromEntries(changes) as SharedNodeLook) : undefined;
}

/** The shared look without what it says of some objects; undefined when nothing is left. */
export function forgetSharedLook(shared: SharedLook | undefined, nodeIds: readonly string[]): SharedLook | undefined {
  if (!shared) return undefined;
  const nodes = Object.fromEntries(Object.entries(shared.nodes).filter(([id]) => !nodeIds.includes(id)));
  return shared.background === undefined && Object.keys(nodes).length === 0 ? undefined : { ...shared, nodes };
}
