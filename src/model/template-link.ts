import type { Command } from './command.ts';
import { changed } from './command.ts';
import type { DesignNode, Page } from './design.ts';
import { listAspects, mergeNode, revertNode, type NodeAspect } from './node-aspects.ts';
import { mapNodes, walkNodes, withPage } from './node-tree.ts';
import { sameValue } from './same-value.ts';

/**
 * A page stays linked to its template by the ids of its objects: the template names them alike on every format. Which
 * of them were changed by hand is never stored; it is what differs from the template's result, the `base`.
 */
export interface Override {
  readonly nodeId: string;
  readonly name: string;
  /** `deleted`: the template has it, the page doesn't. */
  readonly aspects: readonly (NodeAspect | 'deleted')[];
}

function byId(nodes: readonly DesignNode[]): ReadonlyMap<string, DesignNode> {
  const found = new Map<string, DesignNode>();
  for (const node of walkNodes(nodes)) found.set(node.id, node);
  return found;
}

/** What was changed on a page by hand. Objects of its own, which no template knows, aren't changes. */
export function listOverrides(base: Page, page: Page): readonly Override[] {
  const own = byId(page.nodes);
  return base.nodes.flatMap((node): Override[] => {
    const present = own.get(node.id);
    if (!present) return [{ nodeId: node.id, name: node.name, aspects: ['deleted'] }];
    const aspects = listAspects(node, present);
    return aspects.length > 0 ? [{ nodeId: node.id, name: present.name, aspects }] : [];
  });
}

/** Whether the ground of a page is another than its template's. */
export function hasOwnBackground(base: Page, page: Page): boolean {
  return !sameValue(base.background, page.background);
}

/**
 * Brings a page from one result of its template to the next (other words, another look): what was as the template had
 * it follows, what was changed, added or deleted by hand stays so. The page itself when nothing changes.
 */
export function mergePage(base: Page, page: Page, next: Page): Page {
  const [before, after] = [byId(base.nodes), byId(next.nodes)];
  const kept = mapNodes(page.nodes, (node) => {
    const old = before.get(node.id);
    const now = after.get(node.id);
    if (!old) return node;
    if (now) return mergeNode(old, node, now);
    return listAspects(old, node).length > 0 ? node : undefined;
  });
  const present = byId(kept);
  const news = next.nodes.filter((node) => !before.has(node.id) && !present.has(node.id));
  const nodes = news.reduce((list, node) => insertInOrder(list, node, next.nodes), kept);
  const background = sameValue(base.background, page.background) ? next.background : page.background;
  if (nodes === page.nodes && sameValue(background, page.background)) return page;
  return { ...page, background, nodes };
}

/** Puts an object of the template where the template has it: above the nearest of those that lie below it. */
function insertInOrder(
  nodes: readonly DesignNode[],
  node: DesignNode,
  order: readonly DesignNode[],
): readonly DesignNode[] {
  const below = order.slice(
    0,
    order.findIndex((one) => one.id === node.id),
  );
  const at = nodes.findLastIndex((one) => below.some((lower) => lower.id === one.id));
  return nodes.toSpliced(at + 1, 0, node);
}

interface RevertArgs {
  readonly pageId: string;
  readonly base: Page;
  /** Absent: every object of the page, and its ground. */
  readonly nodeIds?: readonly string[];
  readonly aspects?: readonly NodeAspect[];
}

/** “As the template has it again”: takes back what was changed or deleted by hand. Own objects stay. */
export const revertToTemplate: Command<RevertArgs> = (design, { pageId, base, nodeIds, aspects }) =>
  changed(
    withPage(design, pageId, (page) => {
      const wanted = (id: string): boolean => nodeIds === undefined || nodeIds.includes(id);
      const bases = byId(base.nodes);
      const reverted = mapNodes(page.nodes, (node) => {
        const old = bases.get(node.id);
        return old && wanted(node.id) ? revertNode(old, node, aspects) : node;
      });
      const present = byId(reverted);
      const lost = base.nodes.filter((node) => wanted(node.id) && !present.has(node.id));
      const nodes = lost.reduce((list, node) => insertInOrder(list, node, base.nodes), reverted);
      const background = nodeIds === undefined ? base.background : page.background;
      if (nodes === page.nodes && sameValue(background, page.background)) return page;
      return { ...page, background, nodes };
    }),
  );
