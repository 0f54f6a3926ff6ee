import { followGaps, wordsOf } from '../text/follow-words.ts';
import type { Design, DesignNode, Page, TextStyle } from './design.ts';
import { mapNodes, walkNodes } from './node-tree.ts';

/**
 * The style of a text whose words were edited: what the designer said about line ends goes with the words. When not
 * all of a complete set of line ends can follow, those that can stay forced and the composer chooses the rest.
 */
export function followLineEnds(style: TextStyle, before: string, after: string): TextStyle {
  const { breaks, splits, glued, ...rest } = style;
  if (!breaks && !splits && !glued) return style;
  if (wordsOf(before).join(' ') === wordsOf(after).join(' ')) return style;
  const follow = followGaps(before, after);
  if (!follow) return rest;
  const followAll = (gaps: readonly number[] = []): readonly number[] =>
    gaps.map(follow).filter((gap) => gap !== undefined);
  const movedBreaks = followAll(breaks);
  const whole = breaks !== undefined && movedBreaks.length === breaks.length;
  return {
    ...rest,
    ...(whole ? { breaks: movedBreaks } : {}),
    ...nonEmpty('splits', [...followAll(splits), ...(whole ? [] : movedBreaks)]),
    ...nonEmpty('glued', followAll(glued)),
  };
}

/** Lets the line ends of every text of a slot follow a change of its words. */
export function followSlot(design: Design, slot: string, before: string, after: string): Design {
  const change = (node: DesignNode): DesignNode => {
    if (node.kind !== 'text' || !('slot' in node.source) || node.source.slot !== slot) return node;
    const style = followLineEnds(node.style, before, after);
    return style === node.style ? node : { ...node, style };
  };
  let touched = false;
  const pages = design.pages.map((page) => {
    const nodes = mapNodes(page.nodes, change);
    if (nodes === page.nodes) return page;
    touched = true;
    return { ...page, nodes };
  });
  return touched ? { ...design, pages } : design;
}

/**
 * Hands what the designer said about line ends on to a page that was laid out anew, slot by slot. On another format
 * a line still ends where the designer ended it, but the composer may end more. A text that takes fewer lines there
 * than that gets no line ends.
 */
export function carryLineEnds(from: Page, to: Page): Page {
  const told = new Map<string, TextStyle>();
  for (const node of walkNodes(from.nodes)) {
    const slot = slotOf(node);
    if (node.kind === 'text' && slot !== undefined && !told.has(slot)) told.set(slot, node.style);
  }
  const nodes = mapNodes(to.nodes, (node) => {
    const old = told.get(slotOf(node) ?? '');
    if (node.kind !== 'text' || !old || node.style.breaks || node.style.splits || node.style.glued) return node;
    const ends = old.breaks ?? old.splits ?? [];
    const splits = nonEmpty('splits', ends.length < node.style.sizing.maxLines ? [...ends] : []);
    const glued = nonEmpty('glued', [...(old.glued ?? [])]);
    if (!('splits' in splits) && !('glued' in glued)) return node;
    return { ...node, style: { ...node.style, ...splits, ...glued } };
  });
  return nodes === to.nodes ? to : { ...to, nodes };
}

function slotOf(node: DesignNode): string | undefined {
  return node.kind === 'text' && 'slot' in node.source ? node.source.slot : undefined;
}

function nonEmpty<Key extends 'splits' | 'glued'>(key: Key, gaps: readonly number[]): Pick<TextStyle, Key> | object {
  return gaps.length > 0 ? { [key]: [...new Set(gaps)].toSorted((a, b) => a - b) } : {};
}
