import { setSlogan, setSlotText } from '../../model/content-commands.ts';
import { changed, type Command } from '../../model/command.ts';
import type { Design, DesignNode, TextNode } from '../../model/design.ts';
import { setNodeText } from '../../model/node-commands.ts';

/** Why the words of an object can't be typed over, if they can't. */
export type WordLock = 'approved' | 'content';

export function wordLock(design: Design, node: DesignNode): WordLock | undefined {
  if (node.kind !== 'text') return undefined;
  if (isSlogan(node) && design.content.slogan.approved) return 'approved';
  return node.lock?.content ? 'content' : undefined;
}

export function isSlogan(node: TextNode): boolean {
  return 'slot' in node.source && node.source.slot === 'slogan';
}

/** Puts typed words where the object takes them from: the slogan, another slot, or the object itself. */
export const setWords: Command<{ pageId: string; node: TextNode; text: string }> = (design, { pageId, node, text }) => {
  if ('text' in node.source) return setNodeText(design, { pageId, nodeId: node.id, text });
  if (node.lock?.content) return changed(design);
  return node.source.slot === 'slogan'
    ? setSlogan(design, { text })
    : setSlotText(design, { slot: node.source.slot, text });
};
