import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DesignNode, ImageNode, Page, PathNode } from '../model/design.ts';
import { flattenNodes } from './flatten-nodes.ts';

const FLAGS: ReadonlySet<string> = new Set(['co-dang', 'co-to-quoc']);

/** How far off the middle a pair of flags may stand and still be called centred, in widths of the page. */
const CENTRED = 0.04;

/** How much two portraits may differ, in heights. */
const PAIR = 0.01;

/**
 * The order of a hall's backdrop: with the Party flag, the slogan across the top (`hall/slogan-not-on-top`); flags in the left third or, in very
 * small and very large halls, centred (`hall/flags-place`), title in the right two thirds beside flags on the left
 * (`hall/title-place`); of the portraits Marx left of Lenin, level and of one size (`hall/portraits`). Empty for every other kind of format. Sources: 9743-CV/BTGTW (2024), 105-HD/BTGTW (2023); the
 * thirds: one province's instruction, hence warnings.
 */
export function checkHall(page: Page): readonly Diagnostic[] {
  if (page.format.kind !== 'backdrop') return [];
  const { widthMm } = page.format;
  const nodes = flattenNodes(page.nodes);
  const texts = nodes.filter((node) => node.kind === 'text');
  const slogan = texts.find((node) => 'slot' in node.source && node.source.slot === 'slogan');
  const flags = nodes.filter((node): node is PathNode => node.kind === 'path' && FLAGS.has(node.ornament ?? ''));
  const findings: Diagnostic[] = [];
  const report = (what: string, node: DesignNode): void => {
    findings.push(diagnostic(`hall/${what}`, 'warning', { kind: 'node', nodeId: node.id }, { name: node.name }));
  };
  const above = slogan && [...texts, ...flags].some((node) => node !== slogan && node.y < slogan.y);
  if (slogan && above && flags.some((flag) => flag.ornament === 'co-dang')) report('slogan-not-on-top', slogan);
  const portrait = (slot: string): ImageNode | undefined =>
    nodes.find((node): node is ImageNode => node.kind === 'image' && node.slot === slot);
  const [marx, lenin] = [portrait('portrait-marx'), portrait('portrait-lenin')];
  if (marx && lenin && !standAsPair(marx, lenin)) report('portraits', lenin);
  const [first] = flags;
  if (!first) return findings;
  const left = Math.min(...flags.map((flag) => flag.x));
  const right = Math.max(...flags.map((flag) => flag.x + flag.width));
  const centred = Math.abs((left + right) / 2 - widthMm / 2) <= CENTRED * widthMm;
  if (!centred && right > widthMm / 3 + 0.5) report('flags-place', first);
  if (!centred)
    for (const text of texts)
      if (text !== slogan && text.x < widthMm / 3 - 0.5 && text.x + text.width > left) report('title-place', text);
  return findings;
}

/** Level and of one size, to what the eye takes for the same, the first left of the second. */
function standAsPair(left: ImageNode, right: ImageNode): boolean {
  const slack = PAIR * right.height;
  return (
    left.x + left.width <= right.x &&
    Math.abs(left.y - right.y) <= slack &&
    Math.abs(left.height - right.height) <= slack &&
    Math.abs(left.width - right.width) <= slack
  );
}
