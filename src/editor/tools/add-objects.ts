import i18next from 'i18next';
import { solid, type Ink, type Paint } from '../../colour/ink.ts';
import { NAMED_INKS } from '../../colour/named-inks.ts';
import { pathBounds, transformPath, type Path } from '../../geometry/path.ts';
import { translation } from '../../geometry/matrix.ts';
import type { Point, Rect } from '../../geometry/rect.ts';
import { roundTo } from '../../geometry/units.ts';
import type { DesignNode, Page, ShapeForm, TextNode } from '../../model/design.ts';
import { addNode } from '../../model/node-commands.ts';
import { walkNodes } from '../../model/node-tree.ts';
import { FLAG_STAR_INNER, FORM_SIDE, formPath } from '../../model/shape-forms.ts';
import { currentPage } from '../state/document-store.ts';
import type { DrawTool } from '../state/view-store.ts';
import type { Studio } from '../studio.ts';

/** The shapes of the shapes panel and of the drawing tools. */
export type ShapeKind = Exclude<DrawTool, 'text' | 'pen'>;

/** Where a new object goes. */
export interface Placing {
  readonly box: Rect;
  readonly angleDeg: number;
}

/** The numbers that new forms begin with. */
export const NEW_FORMS: Readonly<Record<'polygon' | 'star' | 'arc', ShapeForm>> = {
  polygon: { kind: 'polygon', sides: 6 },
  star: { kind: 'star', points: 5, inner: FLAG_STAR_INNER },
  arc: { kind: 'arc', fromDeg: -90, sweepDeg: 180, inner: 0.7 },
};

export type TextSize = 'heading' | 'body';

/** What a new text may be given: its words (by default a sample, opened for typing) and the middle of its place. */
export interface NewText {
  readonly words?: string;
  readonly at?: Point;
}

/** Puts a new text round a point of the page, by default its middle. */
export function addText(studio: Studio, size: TextSize, { words, at }: NewText = {}): void {
  addTextIn(studio, textBox(currentPage(studio.doc.getState()), size, at), size, words);
}

export function addTextIn(studio: Studio, box: Rect, size: TextSize = 'heading', words?: string): void {
  const { doc, ui } = studio;
  const page = currentPage(doc.getState());
  const node = newTextNode(studio, page, box, size, { text: words ?? i18next.t('text.sample') });
  const added = doc.run('addText', addNode, { pageId: page.id, node }, [node.id]);
  if (added && words === undefined) ui.setState({ editing: node.id });
}

/** The usual box of a new text round a point of the page. */
export function textBox(page: Page, size: TextSize, at?: Point): Rect {
  const { widthMm, heightMm } = page.format;
  const heading = size === 'heading';
  return boxRoundPoint(page, widthMm * (heading ? 0.6 : 0.4), heightMm * (heading ? 0.22 : 0.09), at);
}

export function newTextNode(
  { newId }: Studio,
  page: Page,
  box: Rect,
  size: TextSize,
  source: TextNode['source'],
): TextNode {
  return {
    kind: 'text',
    id: newId(),
    name: i18next.t('rail.text'),
    ...box,
    angleDeg: 0,
    opacity: 1,
    source,
    style: {
      fontId: fontOf(page),
      case: size === 'heading' ? 'upper' : 'as-is',
      align: 'centre',
      valign: 'middle',
      fill: solid(contrastWith(page.background)),
      sizing: { kind: 'fit', maxLines: size === 'heading' ? 2 : 1 },
      trackingEm: 0,
    },
  };
}

/** Puts a shape of the usual size round a point of the page, by default its middle. */
export function addShape(studio: Studio, kind: ShapeKind, at?: Point): void {
  const page = currentPage(studio.doc.getState());
  const { width, height } = shapeSize(page, kind);
  addShapeIn(studio, kind, { box: boxRoundPoint(page, width, height, at), angleDeg: 0 });
}

export function addShapeIn(studio: Studio, kind: ShapeKind, { box, angleDeg }: Placing): void {
  const page = currentPage(studio.doc.getState());
  const base = { id: studio.newId(), name: i18next.t(`shapes.${kind}`), ...box, angleDeg, opacity: 1 };
  add(studio, page, shapeNode(kind, base, solid(contrastWith(page.background))));
}

/** Puts a drawn path on the page, where it was drawn: an area when it is closed, else a line. */
export function addPath(studio: Studio, path: Path, closed: boolean): void {
  const page = currentPage(studio.doc.getState());
  const bounds = pathBounds(path);
  if (!bounds) return;
  const paint = solid(contrastWith(page.background));
  // A dead level line still needs a box with two sides.
  const width = Math.max(bounds.width, 1);
  const height = Math.max(bounds.height, 1);
  const inBox = transformPath(translation(-bounds.x, -bounds.y), path);
  const part = closed
    ? { path: inBox, fill: paint }
    : { path: inBox, stroke: { paint, width: lineWidth(page), join: 'round' as const } };
  add(studio, page, {
    kind: 'path',
    id: studio.newId(),
    name: i18next.t('shapes.pen'),
    x: bounds.x,
    y: bounds.y,
    width,
    height,
    angleDeg: 0,
    opacity: 1,
    viewBox: { width, height },
    parts: [part],
  });
}

function add(studio: Studio, page: Page, node: DesignNode): void {
  studio.doc.run('addShape', addNode, { pageId: page.id, node }, [node.id]);
}

type ShapeBase = Rect & { id: string; name: string; angleDeg: number; opacity: number };

function shapeNode(kind: ShapeKind, base: ShapeBase, fill: Paint): DesignNode {
  switch (kind) {
    case 'rect':
    case 'line':
      return { kind: 'rect', ...base, fill };
    case 'ellipse':
      return { kind: 'ellipse', ...base, fill };
    case 'polygon':
    case 'star':
    case 'arc': {
      const form = NEW_FORMS[kind];
      const viewBox = { width: FORM_SIDE, height: FORM_SIDE };
      return { kind: 'path', ...base, viewBox, parts: [{ path: formPath(form), fill }], form };
    }
  }
}

/** The usual size of a new object on a page. */
export function shapeSize(page: Page, kind: ShapeKind | 'text'): { width: number; height: number } {
  const side = Math.min(page.format.widthMm, page.format.heightMm) * 0.3;
  const size = (width: number, height: number) => ({ width: roundTo(width, 1), height: roundTo(height, 1) });
  if (kind === 'rect') return size(side * 1.5, side);
  if (kind === 'line') return size(side * 3, lineWidth(page));
  if (kind === 'text') return size(side * 3, side * 0.6);
  return size(side, side);
}

function lineWidth(page: Page): number {
  return roundTo(Math.max(1, Math.min(page.format.widthMm, page.format.heightMm) / 80), 1);
}

/** A line as the box of a bar that is turned; `step` turns it by steps of 15 degrees. */
export function lineBetween(page: Page, from: Point, to: Point, step: boolean): Placing {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const free = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const angleDeg = step ? Math.round(free / 15) * 15 : roundTo(free, 2);
  const angle = (angleDeg * Math.PI) / 180;
  const centre = { x: from.x + (Math.cos(angle) * length) / 2, y: from.y + (Math.sin(angle) * length) / 2 };
  const height = lineWidth(page);
  return { box: { x: centre.x - length / 2, y: centre.y - height / 2, width: length, height }, angleDeg };
}

/**
 * A box round a point of the page, by default its middle, or a step or more off it where objects of this size lie there
 * already and would be hidden; rounded to a tenth of a millimetre.
 */
export function boxRoundPoint(page: Page, width: number, height: number, at?: Point): Rect {
  if (at) return boxRound(width, height, at);
  const { widthMm, heightMm } = page.format;
  const step = Math.min(widthMm, heightMm) / 20;
  for (let off = 0; ; off += step) {
    const box = boxRound(width, height, { x: widthMm / 2 + off, y: heightMm / 2 + off });
    if (!page.nodes.some((node) => covers(node, box))) return box;
  }
}

/** Whether an object has just this box. */
function covers(node: Rect, box: Rect): boolean {
  return node.x === box.x && node.y === box.y && node.width === box.width && node.height === box.height;
}

function boxRound(width: number, height: number, at: Point): Rect {
  return {
    x: roundTo(at.x - width / 2, 1),
    y: roundTo(at.y - height / 2, 1),
    width: roundTo(width, 1),
    height: roundTo(height, 1),
  };
}

/** New text speaks with the voice of the page. */
function fontOf(page: Page): string {
  for (const node of walkNodes(page.nodes)) if (node.kind === 'text') return node.style.fontId;
  return 'be-vietnam-pro-800';
}

/** An ink that stands out from a paint. */
export function contrastWith(paint: Paint): Ink {
  const rgb = paint.kind === 'solid' ? paint.ink.rgb : (paint.stops[0]?.ink.rgb ?? '#ffffff');
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  return 0.3 * r + 0.59 * g + 0.11 * b > 0.6 ? NAMED_INKS.flagRed : NAMED_INKS.starYellow;
}
