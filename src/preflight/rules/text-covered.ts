import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { rectsOverlap, type Point, type Rect } from '../../geometry/rect.ts';
import { fixBy } from '../apply-fix.ts';
import { letterBoxes } from '../letter-boxes.ts';
import type { PageObject } from '../page-objects.ts';
import { coverAt } from '../paint-behind.ts';
import { placeOf, type CheckedPage, type PageRule } from '../rule.ts';

/** Paint that lets this much of the letters through still changes them, but can be read. */
const VEIL = 0.5;

interface Known {
  readonly text: PageObject;
  readonly above: readonly PageObject[];
  readonly findings: readonly Diagnostic[];
}

/** Nothing lies upon letters: a letter that is half hidden is another letter. */
export const textCoveredRule: PageRule = {
  scope: 'page',
  check(page, memory) {
    const findings: Diagnostic[] = [];
    page.objects.forEach((text, order) => {
      const { node, box } = text;
      if (node.kind !== 'text' || !box) return;
      const above = page.objects.slice(order + 1).filter((other) => other.box && rectsOverlap(other.box, box));
      const key = `text-covered ${node.id}`;
      let known = memory.get(key) as Known | undefined;
      if (!known || known.text !== text || !sameObjects(known.above, above)) {
        known = { text, above, findings: above.flatMap((other) => checkCover(text, other, page)) };
        memory.set(key, known);
      }
      findings.push(...known.findings);
    });
    return findings;
  },
};

function sameObjects(a: readonly PageObject[], b: readonly PageObject[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function checkCover(text: PageObject, other: PageObject, page: CheckedPage): readonly Diagnostic[] {
  const covers = letterBoxes(text, page).map((letter) => coverOfLetter(letter, other, page));
  const letters = covers.filter((cover) => cover > 0).length;
  if (letters === 0) return [];
  const { node } = text;
  const severity = Math.max(...covers) > VEIL ? 'error' : 'warning';
  const params = { name: node.name, by: other.node.name, letters };
  // Within a group the front of the group is not the front of the page.
  const free = page.page.nodes.some(({ id }) => id === node.id) && !node.lock?.position;
  const fix = fixBy('reorderNodes', { pageId: page.page.id, nodeIds: [node.id], step: 'front' });
  return [diagnostic('preflight/text-covered', severity, placeOf(text, page), params, free ? fix : undefined)];
}

/** How strongly another object covers a letter where it covers it most, 0 to 1. */
function coverOfLetter(letter: Rect, other: PageObject, page: CheckedPage): number {
  if (other.node.kind === 'text') {
    const opacity = other.leaves[0]?.opacity ?? 1;
    return letterBoxes(other, page).some((box) => rectsOverlap(box, letter)) ? opacity : 0;
  }
  return Math.max(...pointsOf(letter).map((point) => coverAt(point, other)));
}

/** Three by three points within the letter's box; its corners themselves are seldom ink. */
function pointsOf({ x, y, width, height }: Rect): readonly Point[] {
  const steps = [0.15, 0.5, 0.85];
  return steps.flatMap((dx) => steps.map((dy) => ({ x: x + width * dx, y: y + height * dy })));
}
