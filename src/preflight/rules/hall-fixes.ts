import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { Rect } from '../../geometry/rect.ts';
import type { DesignNode, Page } from '../../model/design.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { fixBy } from '../apply-fix.ts';

/** A title that keeps less of its width than this is better moved by a person. */
const LEAST_TITLE = 0.4;

/** How a hall's backdrop is put in order, where moving or swapping its objects is enough; undefined where it isn't. */
export function hallFix(
  code: string,
  node: DesignNode,
  page: Page,
  isFree: (node: DesignNode) => boolean,
): Fix | undefined {
  const places = placesFor(code, node, page);
  if (!places || !places.every(({ node: moved }) => isFree(moved))) return undefined;
  const { widthMm, heightMm } = page.format;
  const inside = places.every(
    ({ box }) => box.x >= 0 && box.y >= 0 && box.x + box.width <= widthMm && box.y + box.height <= heightMm,
  );
  if (!inside) return undefined;
  return fixBy('setNodeBoxes', {
    pageId: page.id,
    places: places.map(({ node: { id }, box }) => ({ nodeId: id, box })),
  });
}

interface Place {
  readonly node: DesignNode;
  readonly box: Rect;
}

function placesFor(code: string, node: DesignNode, page: Page): readonly Place[] | undefined {
  switch (code) {
    case 'hall/portraits':
      return portraitPlaces(page);
    case 'hall/flags-place':
      return flagPlaces(page);
    case 'hall/title-place':
      return titlePlace(node, page);
    case 'hall/slogan-not-on-top':
      return sloganPlaces(node, page);
    default:
      return undefined;
  }
}

/** Marx in the place of the left one, Lenin in that of the right one, both as large and as high as Marx. */
function portraitPlaces(page: Page): readonly Place[] | undefined {
  const portrait = (slot: string): DesignNode | undefined =>
    [...walkNodes(page.nodes)].find((one) => one.kind === 'image' && one.slot === slot);
  const [marx, lenin] = [portrait('portrait-marx'), portrait('portrait-lenin')];
  if (!marx || !lenin) return undefined;
  const { y, width, height } = marx;
  const left = Math.min(marx.x, lenin.x);
  const right = Math.max(marx.x, lenin.x, left + width);
  return [
    { node: marx, box: { x: left, y, width, height } },
    { node: lenin, box: { x: right, y, width, height } },
  ];
}

/** All flags together, so far to the left that they stand in its third. */
function flagPlaces(page: Page): readonly Place[] {
  const flags = flagsOf(page);
  const right = Math.max(...flags.map(({ x, width }) => x + width));
  const dx = page.format.widthMm / 3 - right;
  return flags.map((node) => ({ node, box: movedBox(node, dx, 0) }));
}

/** The title begins where the flags' third ends. */
function titlePlace(title: DesignNode, { format }: Page): readonly Place[] | undefined {
  const x = format.widthMm / 3;
  const width = title.x + title.width - x;
  return width < LEAST_TITLE * title.width ? undefined : [{ node: title, box: { ...movedBox(title, 0, 0), x, width } }];
}

/** The slogan changes places with what stands above it. */
function sloganPlaces(slogan: DesignNode, page: Page): readonly Place[] | undefined {
  const above = [...page.nodes.filter(({ kind }) => kind === 'text'), ...flagsOf(page)].filter(
    (node) => node !== slogan && !node.hidden && node.y < slogan.y,
  );
  const top = Math.min(...above.map(({ y }) => y));
  const bottom = Math.max(...above.map(({ y, height }) => y + height));
  // Beside it they have no place to change with.
  if (bottom > slogan.y) return undefined;
  const down = slogan.y + slogan.height - bottom;
  return [
    { node: slogan, box: movedBox(slogan, 0, top - slogan.y) },
    ...above.map((node) => ({ node, box: movedBox(node, 0, down) })),
  ];
}

function flagsOf(page: Page): readonly DesignNode[] {
  return [...walkNodes(page.nodes)].filter(
    (node) => node.kind === 'path' && (node.ornament === 'co-dang' || node.ornament === 'co-to-quoc'),
  );
}

function movedBox({ x, y, width, height }: Rect, dx: number, dy: number): Rect {
  return { x: x + dx, y: y + dy, width, height };
}
