import type { Cmyk, Ink, Paint } from '../../colour/ink.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { IDENTITY, multiplyMatrices, transformRect, type Matrix } from '../../geometry/matrix.ts';
import { pathBounds } from '../../geometry/path.ts';
import { rectContains, rectsOverlap, type Rect } from '../../geometry/rect.ts';
import { itemBounds } from '../../scene/bounds.ts';
import type { GlyphSource, GroupItem, PathItem, Scene, SceneItem, Stroke } from '../../scene/display-list.ts';

/** Ink already on the page: where, and the one opaque ink that fills the whole box, if it does. */
interface Laid {
  readonly box: Rect;
  readonly ink?: Ink;
}

/**
 * Takes the transparency out of a scene for PDF/X-1a. A translucent object that lies wholly on one solid
 * colour is drawn opaque in the mixed ink, which is exactly what blending gives. Anything else (gradient or
 * picture beneath, spot inks, translucent groups in one another) is left as it is and reported as an error.
 */
export function flattenOpacity(scene: Scene, glyphs: GlyphSource, findings: Diagnostic[]): Scene {
  const laid: Laid[] = [];
  const visit = (items: readonly SceneItem[], matrix: Matrix): SceneItem[] =>
    items.map((item) => {
      if (item.kind !== 'group') {
        lay(item, matrix, laid, glyphs);
        return item;
      }
      const inner = multiplyMatrices(matrix, item.transform);
      if (item.opacity >= 1) {
        const start = laid.length;
        const members = visit(item.items, inner);
        if (item.clip) laid.splice(start, laid.length, ...laid.slice(start).map(({ box }) => ({ box })));
        return { ...item, items: members };
      }
      if (item.opacity <= 0) return { ...item, items: [] };
      const beneath = backdrop(item, matrix, laid, glyphs);
      const flat = beneath && mixGroup(item, beneath);
      if (!flat) findings.push(diagnostic('print/transparency-in-x1a', 'error', { kind: 'node', nodeId: item.from }));
      const box = itemBounds(item, glyphs, matrix);
      if (box) laid.push({ box });
      return flat ?? item;
    });
  return { ...scene, items: visit(scene.items, IDENTITY) };
}

function lay(item: Exclude<SceneItem, GroupItem>, matrix: Matrix, laid: Laid[], glyphs: GlyphSource): void {
  const box = itemBounds(item, glyphs, matrix);
  if (!box) return;
  const upright = matrix[1] === 0 && matrix[2] === 0;
  const solid = item.kind === 'path' && upright && isSolidBox(item);
  if (!solid) laid.push({ box });
  else {
    const filled = pathBounds(item.path);
    if (item.stroke) laid.push({ box });
    if (filled && !item.stroke) laid.push({ box: transformRect(matrix, filled), ink: solid });
  }
}

/** The ink of an upright rectangle in one solid colour. */
function isSolidBox({ path, fill }: PathItem): Ink | false {
  if (fill?.kind !== 'solid' || fill.ink.spot) return false;
  const corners = path.filter((step) => step.op !== 'Z');
  const box = pathBounds(path);
  if (!box || corners.length < 4 || corners.length > 5) return false;
  const right = corners.every(
    (step) =>
      (step.op === 'M' || step.op === 'L') && onEdge(step.x, box.x, box.width) && onEdge(step.y, box.y, box.height),
  );
  const distinct = new Set(corners.map((step) => (step.op === 'M' || step.op === 'L' ? `${step.x},${step.y}` : '')));
  return right && distinct.size === 4 ? fill.ink : false;
}

function onEdge(value: number, low: number, size: number): boolean {
  return Math.abs(value - low) < 1e-6 || Math.abs(value - low - size) < 1e-6;
}

/** The one ink that lies under the whole of a group; bare paper counts as white. */
function backdrop(group: GroupItem, matrix: Matrix, laid: readonly Laid[], glyphs: GlyphSource): Cmyk | undefined {
  const box = itemBounds(group, glyphs, matrix);
  if (!box) return WHITE;
  for (const under of laid.toReversed()) {
    if (!rectsOverlap(under.box, box)) continue;
    return under.ink && rectContains(under.box, box, 1e-6) ? under.ink.cmyk : undefined;
  }
  return WHITE;
}

const WHITE: Cmyk = { c: 0, m: 0, y: 0, k: 0 };

function mixGroup(group: GroupItem, beneath: Cmyk): GroupItem | undefined {
  const { opacity } = group;
  const items: SceneItem[] = [];
  for (const item of group.items) {
    const mixed = mixItem(item, beneath, opacity);
    if (!mixed) return undefined;
    items.push(mixed);
  }
  return { ...group, opacity: 1, items };
}

function mixItem(item: SceneItem, beneath: Cmyk, opacity: number): SceneItem | undefined {
  switch (item.kind) {
    case 'image':
      return undefined;
    case 'group': {
      if (item.opacity < 1) return undefined;
      const inner = mixGroup({ ...item, opacity }, beneath);
      return inner && { ...inner, opacity: 1 };
    }
    case 'glyphs': {
      const fill = mixPaint(item.fill, beneath, opacity);
      const stroke = item.stroke && mixStroke(item.stroke, beneath, opacity);
      if (!fill || (item.stroke && !stroke)) return undefined;
      return { ...item, fill, ...(stroke ? { stroke } : {}) };
    }
    case 'path': {
      const fill = item.fill && mixPaint(item.fill, beneath, opacity);
      const stroke = item.stroke && mixStroke(item.stroke, beneath, opacity);
      if ((item.fill && !fill) || (item.stroke && !stroke)) return undefined;
      return { ...item, ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}) };
    }
  }
}

function mixStroke(stroke: Stroke, beneath: Cmyk, opacity: number): Stroke | undefined {
  const paint = mixPaint(stroke.paint, beneath, opacity);
  return paint && { ...stroke, paint };
}

function mixPaint(paint: Paint, beneath: Cmyk, opacity: number): Paint | undefined {
  if (paint.kind === 'solid')
    return paint.ink.spot ? undefined : { kind: 'solid', ink: mixInk(paint.ink, beneath, opacity) };
  if (paint.stops.some((stop) => stop.ink.spot)) return undefined;
  return { ...paint, stops: paint.stops.map((stop) => ({ at: stop.at, ink: mixInk(stop.ink, beneath, opacity) })) };
}

function mixInk(ink: Ink, beneath: Cmyk, opacity: number): Ink {
  const mix = (top: number, bottom: number): number => opacity * top + (1 - opacity) * bottom;
  const { c, m, y, k } = ink.cmyk;
  const cmyk = { c: mix(c, beneath.c), m: mix(m, beneath.m), y: mix(y, beneath.y), k: mix(k, beneath.k) };
  const percent = Math.round(opacity * 100);
  return { ...ink, id: `${ink.id}-${percent}`, name: `${ink.name} ${percent}%`, cmyk };
}
