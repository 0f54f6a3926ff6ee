import type { Rect } from '../geometry/rect.ts';
import type { Design, DesignNode, Page } from './design.ts';

/** Finds a page, or undefined. */
export function findPage(design: Design, pageId: string): Page | undefined {
  return design.pages.find((page) => page.id === pageId);
}

/** All nodes of a list and of its groups, bottom to top, a group before its members. */
export function* walkNodes(nodes: readonly DesignNode[]): Generator<DesignNode> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'group') yield* walkNodes(node.nodes);
  }
}

export function findNode(page: Page, nodeId: string): DesignNode | undefined {
  for (const node of walkNodes(page.nodes)) if (node.id === nodeId) return node;
  return undefined;
}

/**
 * Rewrites nodes at any depth: `change` gets every node and returns it changed, unchanged (the same
 * object keeps its identity and so does everything above it), or undefined to remove it.
 */
export function mapNodes(
  nodes: readonly DesignNode[],
  change: (node: DesignNode) => DesignNode | undefined,
): readonly DesignNode[] {
  let touched = false;
  const result: DesignNode[] = [];
  for (const node of nodes) {
    const own = change(node);
    if (own === undefined) {
      touched = true;
      continue;
    }
    let next = own;
    if (own.kind === 'group') {
      const members = mapNodes(own.nodes, change);
      if (members !== own.nodes) next = { ...own, nodes: members };
    }
    if (next !== node) touched = true;
    result.push(next);
  }
  return touched ? result : nodes;
}

/** The same design with one page replaced; the design itself when the page did not change. */
export function withPage(design: Design, pageId: string, change: (page: Page) => Page): Design {
  const index = design.pages.findIndex((page) => page.id === pageId);
  const page = design.pages[index];
  if (!page) return design;
  const next = change(page);
  return next === page ? design : { ...design, pages: design.pages.with(index, next) };
}

export function withNodes(
  design: Design,
  pageId: string,
  change: (nodes: readonly DesignNode[]) => readonly DesignNode[],
): Design {
  return withPage(design, pageId, (page) => {
    const nodes = change(page.nodes);
    return nodes === page.nodes ? page : { ...page, nodes };
  });
}

/** The unrotated box of a node. */
export function nodeBox(node: DesignNode): Rect {
  return { x: node.x, y: node.y, width: node.width, height: node.height };
}

/** The words a text node shows: its slot's, or its own. */
export function textOf(design: Design, node: Extract<DesignNode, { kind: 'text' }>): string {
  if ('text' in node.source) return node.source.text;
  if (node.source.slot === 'slogan') return design.content.slogan.text;
  return design.content.texts[node.source.slot] ?? '';
}
