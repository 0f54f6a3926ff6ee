import type { Design, DesignNode } from '../../model/design.ts';
import { textOf } from '../../model/node-tree.ts';
import { foldWords } from '../controls/fold-words.ts';

/** One visible line of the layers panel. */
export interface LayerLine {
  readonly node: DesignNode;
  /** 0 for the objects of the page, 1 for members of their groups … */
  readonly depth: number;
  /** The words a text shows. */
  readonly words: string;
  readonly siblings: readonly DesignNode[];
  /** The group it is a member of. */
  readonly parentId: string | undefined;
}

/** Deeper members are shown no further to the right: the names would have no room. */
export const DEEPEST_INDENT = 8;

/** The lines of the panel, topmost first: members of open groups follow their group; a search opens every group. */
export function listLayers(
  design: Design,
  nodes: readonly DesignNode[],
  folded: ReadonlySet<string>,
  query = '',
): readonly LayerLine[] {
  const wanted = foldWords(query.trim());
  const lines: LayerLine[] = [];
  // With a stack of its own: groups may nest a hundred deep.
  const stack: { list: readonly DesignNode[]; at: number; depth: number; parentId: string | undefined }[] = [
    { list: nodes, at: nodes.length - 1, depth: 0, parentId: undefined },
  ];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.list[top.at];
    if (!node) {
      stack.pop();
      continue;
    }
    top.at -= 1;
    const words = node.kind === 'text' ? textOf(design, node) : '';
    const hit = wanted === '' || foldWords(`${node.name} ${words}`).includes(wanted);
    if (hit) lines.push({ node, depth: top.depth, words, siblings: top.list, parentId: top.parentId });
    if (node.kind === 'group' && (wanted !== '' || !folded.has(node.id))) {
      stack.push({ list: node.nodes, at: node.nodes.length - 1, depth: top.depth + 1, parentId: node.id });
    }
  }
  return lines;
}
