import { changeNodes, type OnNodes } from './change-nodes.ts';
import type { Command } from './command.ts';
import type { PathNode, PatternFill, ShapeNode, DesignNode } from './design.ts';

/** Objects that a pattern can lie on. */
export type PatternedNode = ShapeNode | PathNode;

/** Whether a pattern can lie on an object: areas with one outline. */
export function takesPattern(node: DesignNode): node is PatternedNode {
  return node.kind === 'rect' || node.kind === 'ellipse' || (node.kind === 'path' && node.form !== undefined);
}

/** Lays a pattern on areas, over their fill; without one it goes. */
export const setPattern: Command<OnNodes & { pattern: PatternFill | undefined }> = (design, args) =>
  changeNodes(design, args, 'style', (node) => {
    if (!takesPattern(node)) return node;
    const { pattern: _pattern, ...plain } = node;
    return args.pattern ? { ...plain, pattern: args.pattern } : plain;
  });
