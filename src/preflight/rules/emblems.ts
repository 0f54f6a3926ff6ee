import { NAMED_INKS } from '../../colour/named-inks.ts';
import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { DesignNode, Page, PathNode } from '../../model/design.ts';
import { findNode, walkNodes } from '../../model/node-tree.ts';
import { checkEmblems } from '../../ornaments/check-emblems.ts';
import { checkHall } from '../../ornaments/check-hall.ts';
import { findOrnament } from '../../ornaments/ornaments.ts';
import { fixBy } from '../apply-fix.ts';
import type { PageRule } from '../rule.ts';
import { hallFix } from './hall-fixes.ts';

/** Flags, star, hammer and sickle whole, upright and uncovered, and a hall’s backdrop in its order. */
export const emblemRule: PageRule = {
  scope: 'page',
  check: ({ page }) =>
    [...checkEmblems(page), ...checkHall(page)].map((finding): Diagnostic => {
      const { at } = finding;
      if (at.kind !== 'node') return finding;
      const placed = { ...finding, at: { ...at, pageId: page.id } };
      const node = findNode(page, at.nodeId);
      const fix = node && isFree(node, page) ? fixFor(finding, node, page) : undefined;
      return fix ? { ...placed, fix } : placed;
    }),
};

/** Whether a repair may move it: nothing round it is locked or turned. */
function isFree(node: DesignNode, page: Page): boolean {
  const inGroup = !page.nodes.includes(node);
  return !inGroup && node.lock?.position !== true;
}

function fixFor({ code, params }: Diagnostic, node: DesignNode, page: Page): Fix | undefined {
  const put = (box: Rect, angleDeg?: number): Fix =>
    fixBy('setNodeBox', { pageId: page.id, nodeId: node.id, box, ...(angleDeg === undefined ? {} : { angleDeg }) });
  switch (code) {
    case 'emblem/cropped':
      return put(insidePage(node, page));
    case 'emblem/turned':
      return put(boxOf(node), 0);
    case 'emblem/stretched':
      return put(inProportion(node));
    case 'emblem/order':
    case 'emblem/unequal':
      return pairFix(code, page);
    case 'emblem/covered':
      return frontFix(node, page, params['by']);
    case 'emblem/colours':
      return colourFix(page);
    default:
      return hallFix(code, node, page, (one) => isFree(one, page));
  }
}

/** Before what covers it; words that it would then cover instead must be moved by a person. */
function frontFix(node: DesignNode, page: Page, by: unknown): Fix | undefined {
  const isWords = [...walkNodes(page.nodes)].some((one) => one.kind === 'text' && one.name === by);
  return isWords ? undefined : fixBy('reorderNodes', { pageId: page.id, nodeIds: [node.id], step: 'front' });
}

/** The pair of colours for the flag that hasn't got it; where neither has it, the Party's flag takes the State's. */
function colourFix(page: Page): Fix | undefined {
  const [party, state] = findFlags(page);
  if (!party || !state || party.parts.length !== state.parts.length) return undefined;
  const [from, to] = hasPair(party) && !hasPair(state) ? [party, state] : [state, party];
  if (to.lock?.style === true) return undefined;
  const parts = to.parts.map((part, i) => {
    const fill = from.parts[i]?.fill;
    return fill && part.fill ? { ...part, fill } : part;
  });
  return fixBy('setDrawing', { pageId: page.id, nodeIds: [to.id], viewBox: to.viewBox, parts });
}

function hasPair({ parts }: PathNode): boolean {
  const pair = [NAMED_INKS.flagRed.id, NAMED_INKS.starYellow.id];
  return parts.every(({ fill }, i) => fill?.kind === 'solid' && fill.ink.id === pair[i]);
}

function findFlags(page: Page): readonly (PathNode | undefined)[] {
  return ['co-dang', 'co-to-quoc'].map((ornament) =>
    [...walkNodes(page.nodes)].find((one): one is PathNode => one.kind === 'path' && one.ornament === ornament),
  );
}

function boxOf({ x, y, width, height }: DesignNode): Rect {
  return { x, y, width, height };
}

/** Moved in by the shortest way, and made smaller where it is larger than the page. */
function insidePage(node: DesignNode, { format: { widthMm, heightMm } }: Page): Rect {
  const factor = Math.min(1, widthMm / node.width, heightMm / node.height);
  const width = node.width * factor;
  const height = node.height * factor;
  const clamp = (at: number, most: number): number => Math.min(Math.max(at, 0), Math.max(0, most));
  return { x: clamp(node.x, widthMm - width), y: clamp(node.y, heightMm - height), width, height };
}

/** In the emblem's own proportions, within its box and about its middle. */
function inProportion(node: DesignNode): Rect {
  const aspect = (node.kind === 'path' && findOrnament(node.ornament ?? '')?.aspect) || node.width / node.height;
  const width = Math.min(node.width, node.height * aspect);
  const height = width / aspect;
  return { x: node.x + (node.width - width) / 2, y: node.y + (node.height - height) / 2, width, height };
}

/** The Party flag as large and as high as the national one; or each where the other stands. */
function pairFix(code: 'emblem/order' | 'emblem/unequal', page: Page): Fix | undefined {
  const [party, state] = findFlags(page);
  if (!party || !state || !isFree(party, page) || !isFree(state, page)) return undefined;
  const about = (moved: PathNode, place: PathNode, size: PathNode): { nodeId: string; box: Rect } => {
    const { width, height } = size;
    const x = place.x + (place.width - width) / 2;
    return { nodeId: moved.id, box: { x, y: place.y + (place.height - height) / 2, width, height } };
  };
  const level = { nodeId: party.id, box: { ...about(party, party, state).box, y: state.y } };
  const places = code === 'emblem/order' ? [about(party, state, party), about(state, party, state)] : [level];
  return fixBy('setNodeBoxes', { pageId: page.id, places });
}
