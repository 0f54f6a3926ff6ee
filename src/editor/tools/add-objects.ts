import i18next from 'i18next';
import { solid } from '../../colour/ink.ts';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import { polygonPath } from '../../geometry/path.ts';
import type { DesignNode, Page } from '../../model/design.ts';
import { addNode } from '../../model/node-commands.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

export type ShapeKind = 'rect' | 'ellipse' | 'star' | 'line';

/** Puts a new text in the middle of the page: with the words given, or with a sample that is opened for typing. */
export function addText(studio: Studio, size: 'heading' | 'body', words?: string): void {
  const { doc, ui } = studio;
  const page = currentPage(doc.getState());
  const { widthMm, heightMm } = page.format;
  const width = widthMm * (size === 'heading' ? 0.6 : 0.4);
  const height = heightMm * (size === 'heading' ? 0.22 : 0.09);
  const node: DesignNode = {
    kind: 'text',
    id: studio.newId(),
    name: i18next.t('rail.text'),
    ...middle(page, width, height),
    angleDeg: 0,
    opacity: 1,
    source: { text: words ?? i18next.t('text.sample') },
    style: {
      fontId: fontOf(page),
      case: size === 'heading' ? 'upper' : 'as-is',
      align: 'centre',
      valign: 'middle',
      fill: solid(contrastWith(page)),
      sizing: { kind: 'fit', maxLines: size === 'heading' ? 2 : 1 },
      trackingEm: 0,
    },
  };
  const added = doc.run('addText', addNode, { pageId: page.id, node }, [node.id]);
  if (added && words === undefined) ui.setState({ editing: node.id });
}

export function addShape(studio: Studio, kind: ShapeKind): void {
  const { doc } = studio;
  const page = currentPage(doc.getState());
  const side = Math.min(page.format.widthMm, page.format.heightMm) * 0.3;
  const base = { id: studio.newId(), name: i18next.t(`shapes.${kind}`), angleDeg: 0, opacity: 1 } as const;
  const fill = solid(contrastWith(page));
  const node = shapeNode(page, kind, side, base, fill);
  doc.run('addShape', addNode, { pageId: page.id, node }, [node.id]);
}

function shapeNode(
  page: Page,
  kind: ShapeKind,
  side: number,
  base: { id: string; name: string; angleDeg: number; opacity: number },
  fill: ReturnType<typeof solid>,
): DesignNode {
  switch (kind) {
    case 'rect':
      return { kind: 'rect', ...base, ...middle(page, side * 1.5, side), fill };
    case 'ellipse':
      return { kind: 'ellipse', ...base, ...middle(page, side, side), fill };
    case 'line':
      return { kind: 'rect', ...base, ...middle(page, side * 3, Math.max(1, side / 24)), fill };
    case 'star':
      return {
        kind: 'path',
        ...base,
        ...middle(page, side, side),
        viewBox: { width: 100, height: 100 },
        parts: [{ path: STAR, fill }],
      };
  }
}

/** The flag's star: five points, inner corners where the arms' edges cross. */
const STAR = polygonPath(
  Array.from({ length: 10 }, (_unused, index) => {
    const radius = index % 2 === 0 ? 50 : 50 * 0.381966;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return { x: 50 + radius * Math.cos(angle), y: 50 + radius * Math.sin(angle) };
  }),
);

function middle(page: Page, width: number, height: number) {
  return {
    x: tenth((page.format.widthMm - width) / 2),
    y: tenth((page.format.heightMm - height) / 2),
    width: tenth(width),
    height: tenth(height),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** New text speaks with the voice of the page. */
function fontOf(page: Page): string {
  for (const node of walkNodes(page.nodes)) if (node.kind === 'text') return node.style.fontId;
  return 'be-vietnam-pro-800';
}

function contrastWith(page: Page) {
  const paint = page.background;
  const rgb = paint.kind === 'solid' ? paint.ink.rgb : (paint.stops[0]?.ink.rgb ?? '#ffffff');
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  return 0.3 * r + 0.59 * g + 0.11 * b > 0.6 ? NAMED_INKS.flagRed : NAMED_INKS.starYellow;
}
