import type { Paint } from '../colour/ink.ts';
import { changed, type Command } from './command.ts';
import type { DesignNode, ShapeNode, TextStyle } from './design.ts';
import { setFill, setOpacity, setStroke, setTextStyle } from './node-commands.ts';
import { findNode, findPage } from './node-tree.ts';

/** How an object looks, without its place and words. */
export interface ObjectStyle {
  readonly opacity: number;
  readonly fill?: Paint;
  readonly stroke?: ShapeNode['stroke'];
  readonly letters?: Partial<TextStyle>;
}

export function copyStyle(node: DesignNode): ObjectStyle {
  const { opacity } = node;
  switch (node.kind) {
    case 'text': {
      const { fill, sizing, breaks: _breaks, splits: _splits, glued: _glued, ...letters } = node.style;
      // A size that was chosen is style; lines and fitting belong to each box.
      return { opacity, fill, letters: sizing.kind === 'size' ? { ...letters, sizing } : letters };
    }
    case 'path': {
      const fill = node.parts.find((part) => part.fill)?.fill;
      return fill ? { opacity, fill } : { opacity };
    }
    case 'image':
    case 'group':
      return { opacity };
    default: {
      const { fill, stroke } = node as Pick<ShapeNode, 'fill' | 'stroke'>;
      return { opacity, ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}) };
    }
  }
}

interface PasteStyleArgs {
  readonly pageId: string;
  readonly nodeIds: readonly string[];
  readonly style: ObjectStyle;
}

/** Gives objects the look of another one, as far as it applies to their kind; refused where a style is locked. */
export const pasteStyle: Command<PasteStyleArgs> = (design, { pageId, nodeIds, style }) => {
  const page = findPage(design, pageId);
  const found = nodeIds.flatMap((id) => (page && findNode(page, id)) ?? []);
  const ids = (keep: (node: DesignNode) => boolean): readonly string[] => found.filter(keep).map((node) => node.id);
  const texts = { pageId, nodeIds: ids((node) => node.kind === 'text') };
  const shapes = { pageId, nodeIds: ids((node) => node.kind === 'rect' || node.kind === 'ellipse') };
  let result = changed(design);
  if (style.letters && texts.nodeIds.length > 0)
    result = setTextStyle(result.ok ? result.design : design, { ...texts, patch: style.letters });
  if (result.ok && style.fill) result = setFill(result.design, { pageId, nodeIds, fill: style.fill });
  if (result.ok && style.stroke && shapes.nodeIds.length > 0)
    result = setStroke(result.design, { ...shapes, stroke: style.stroke });
  return result.ok ? setOpacity(result.design, { pageId, nodeIds, opacity: style.opacity }) : result;
};
