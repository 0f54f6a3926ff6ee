import type { Mm } from '../geometry/units.ts';
import type { Page, TextNode } from '../model/design.ts';
import { walkNodes } from '../model/node-tree.ts';
import type { ComposedText } from '../typesetting/compose-request.ts';

/**
 * Height of capitals for each metre of distance: 25 mm at 10 m is the least, 75 mm is read with ease. A rule of thumb
 * of the trade (traffic signs ask for 25 mm at 10 to 12 m); no Vietnamese standard was found.
 */
export const LEAST_MM_PER_M: Mm = 2.5;
export const EASY_MM_PER_M: Mm = 7.5;

/** `clear`: read with ease; `hard`: by those who look for it; `lost`: no longer. */
export type Legibility = 'clear' | 'hard' | 'lost';

/** How capitals of a height read from a distance in metres, looked at squarely. */
export function legibilityAt(capMm: Mm, distanceM: number): Legibility {
  if (capMm >= distanceM * EASY_MM_PER_M) return 'clear';
  return capMm >= distanceM * LEAST_MM_PER_M ? 'hard' : 'lost';
}

/** From how far a text can be read. */
export interface TextReach {
  readonly nodeId: string;
  readonly name: string;
  readonly words: string;
  readonly isSlogan: boolean;
  readonly capMm: Mm;
  /** In metres: with ease, and at all. */
  readonly easyM: number;
  readonly mostM: number;
  readonly text: ComposedText;
  readonly node: TextNode;
}

/** The texts of a page that are seen, with their reach, in the order of drawing. */
export function listReaches(page: Page, texts: ReadonlyMap<string, ComposedText>): readonly TextReach[] {
  const hidden = new Set<string>();
  const reaches: TextReach[] = [];
  for (const node of walkNodes(page.nodes)) {
    const unseen = node.hidden === true || node.opacity <= 0 || hidden.has(node.id);
    if (node.kind === 'group' && unseen) for (const { id } of node.nodes) hidden.add(id);
    const text = texts.get(node.id);
    if (unseen || node.kind !== 'text' || !text?.inkBox) continue;
    const { capHeightMm: capMm } = text;
    reaches.push({
      nodeId: node.id,
      name: node.name,
      words: text.lines.map((line) => line.text).join(' '),
      isSlogan: 'slot' in node.source && node.source.slot === 'slogan',
      capMm,
      easyM: capMm / EASY_MM_PER_M,
      mostM: capMm / LEAST_MM_PER_M,
      text,
      node,
    });
  }
  return reaches;
}
