import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { rectsOverlap, type Rect } from '../geometry/rect.ts';
import type { DesignNode, Page, PathNode } from '../model/design.ts';
import { flattenNodes } from './flatten-nodes.ts';
import { findOrnament } from './ornaments.ts';

const PARTY = 'co-dang';
const STATE = 'co-to-quoc';

/** Boxes may touch; hundredths of a millimetre are rounding. */
const SLACK_MM = 0.05;

/** Shares of a side: what the eye takes for the same size, and for level. */
const SAME = 0.01;

/**
 * The rules for flags, star and hammer and sickle: whole on the page (`emblem/cropped`), upright (`emblem/turned`), in
 * their own proportions (`emblem/stretched`), nothing printed upon them (`emblem/covered`); both flags of one size and
 * level (`emblem/unequal`), Party left of State (`emblem/order`), one pair of colours (`emblem/colours`).
 * Sources: Regulation 99-QĐ/TW (2023), guide 105-HD/BTGTW (2023), guide 3420/HD-BVHTTDL (2012).
 */
export function checkEmblems(page: Page): readonly Diagnostic[] {
  const nodes = flattenNodes(page.nodes);
  const emblems = nodes.filter(isEmblem);
  return [...emblems.flatMap((emblem) => checkOne(emblem, page, nodes)), ...checkPair(emblems)];
}

function isEmblem(node: DesignNode): node is PathNode {
  return node.kind === 'path' && node.ornament !== undefined && findOrnament(node.ornament)?.emblem === true;
}

function checkOne(emblem: PathNode, page: Page, nodes: readonly DesignNode[]): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const report = (what: string, severity: 'error' | 'warning', more: Readonly<Record<string, string>> = {}): void => {
    findings.push(
      diagnostic(`emblem/${what}`, severity, { kind: 'node', nodeId: emblem.id }, { name: emblem.name, ...more }),
    );
  };
  const { widthMm, heightMm } = page.format;
  const inside =
    emblem.x >= -SLACK_MM &&
    emblem.y >= -SLACK_MM &&
    emblem.x + emblem.width <= widthMm + SLACK_MM &&
    emblem.y + emblem.height <= heightMm + SLACK_MM;
  if (!inside) report('cropped', 'error');
  if (Math.abs((((emblem.angleDeg % 360) + 540) % 360) - 180) > 0.01) report('turned', 'error');
  const aspect = findOrnament(emblem.ornament ?? '')?.aspect;
  if (aspect !== undefined && Math.abs(emblem.width / emblem.height / aspect - 1) > SAME) report('stretched', 'error');
  for (const node of nodes.slice(nodes.indexOf(emblem) + 1))
    if ((node.kind === 'text' || node.kind === 'image') && rectsOverlap(inner(emblem), inner(node)))
      report('covered', 'error', { by: node.name });
  return findings;
}

function checkPair(emblems: readonly PathNode[]): Diagnostic[] {
  const party = emblems.find((emblem) => emblem.ornament === PARTY);
  const state = emblems.find((emblem) => emblem.ornament === STATE);
  if (!party || !state) return [];
  const findings: Diagnostic[] = [];
  const report = (what: string, severity: 'error' | 'warning'): void => {
    findings.push(diagnostic(`emblem/${what}`, severity, { kind: 'node', nodeId: party.id }, {}));
  };
  if (party.x + party.width / 2 >= state.x + state.width / 2) report('order', 'error');
  const alike =
    Math.abs(party.height / state.height - 1) <= SAME && Math.abs(party.y - state.y) <= SAME * state.height + SLACK_MM;
  if (!alike) report('unequal', 'error');
  const colours = (flag: PathNode): string =>
    flag.parts.map((part) => (part.fill?.kind === 'solid' ? part.fill.ink.id : '')).join();
  if (colours(party) !== colours(state)) report('colours', 'warning');
  return findings;
}

function inner({ x, y, width, height }: Rect): Rect {
  return { x: x + SLACK_MM, y: y + SLACK_MM, width: width - 2 * SLACK_MM, height: height - 2 * SLACK_MM };
}
