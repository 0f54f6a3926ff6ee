import type { Design, DesignNode, Page } from './design.ts';
import { refitGroup } from './node-place.ts';
import { keepSame } from './same-value.ts';

export { nodeBox } from './node-place.ts';

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

/** A node with the groups round it, the outermost first and the node itself last; empty when it isn't there. */
export function nodePath(nodes: readonly DesignNode[], nodeId: string): readonly DesignNode[] {
  for (const node of nodes) {
    if (node.id === nodeId) return [node];
    if (node.kind !== 'group') continue;
    const inside = nodePath(node.nodes, nodeId);
    if (inside.length > 0) return [node, ...inside];
  }
  return [];
}

export function findNode(page: Page, nodeId: string): DesignNode | undefined {
  for (const node of walkNodes(page.nodes)) if (node.id === nodeId) return node;
  return undefined;
}

/**
 * Rewrites nodes at any depth: `change` gets every node and returns it changed, unchanged (an object of the same
 * value keeps its identity and so does everything above it), or undefined to remove it. A group whose members
 * changed gets the box round them; one that lost them all goes with them.
 */
export function mapNodes(
  nodes: readonly DesignNode[],
  change: (node: DesignNode) => DesignNode | undefined,
): readonly DesignNode[] {
  let touched = false;
  const result: DesignNode[] = [];
  for (const node of nodes) {
    const made = change(node);
    if (made === undefined) {
      touched = true;
      continue;
    }
    const own = keepSame(node, made);
    let next = own;
    if (own.kind === 'group') {
      const members = mapNodes(own.nodes, change);
      if (members !== own.nodes) {
        const refitted =
          own === node && !sameBoxes(own.nodes, members) ? refitGroup(own, members) : { ...own, nodes: members };
        if (!refitted) {
          touched = true;
          continue;
        }
        next = refitted;
      }
    }
    if (next !== node) touched = true;
    result.push(next);
  }
  return touched ? result : nodes;
}

/** Rewrites the list of a page, or that of one of its groups at any depth; no box changes, other groups stay. */
export function mapList(
  nodes: readonly DesignNode[],
  groupId: string | undefined,
  change: (list: readonly DesignNode[]) => readonly DesignNode[],
): readonly DesignNode[] {
  if (groupId === undefined) return change(nodes);
  let touched = false;
  const result = nodes.map((node) => {
    if (node.kind !== 'group') return node;
    const members = node.id === groupId ? change(node.nodes) : mapList(node.nodes, groupId, change);
    if (members === node.nodes) return node;
    touched = true;
    return { ...node, nodes: members };
  });
  return touched ? result : nodes;
}

function sameBoxes(before: readonly DesignNode[], after: readonly DesignNode[]): boolean {
  return (
    before.length === after.length &&
    before.every((old, index) => {
      const node = after[index];
      const sized = node?.width === old.width && node.height === old.height;
      return sized && node.x === old.x && node.y === old.y && node.angleDeg === old.angleDeg;
    })
  );
}

/** The same design with one page replaced; the design itself when the page did not change. */
export function withPage(design: Design, pageId: string, change: (page: Page) => Page): Design {
  const index = design.pages.findIndex((page) => page.id === pageId);
  const page = design.pages[index];
  if (!page) return design;
  const next = keepSame(page, change(page));
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

/** The words a text node shows: its slot's, or its own. */
export function textOf(design: Design, node: Extract<DesignNode, { kind: 'text' }>): string {
  if ('text' in node.source) return node.source.text;
  if (node.source.slot === 'slogan') return design.content.slogan.text;
  return design.content.texts[node.source.slot] ?? '';
}
