import type { Cmyk, Ink, Paint } from '../../colour/ink.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { IDENTITY, multiplyMatrices, type Matrix } from '../../geometry/matrix.ts';
import { pathBounds } from '../../geometry/path.ts';
import { rectContains, rectsOverlap, type Rect } from '../../geometry/rect.ts';
import { itemBounds } from '../../scene/bounds.ts';
import type { GlyphSource, GroupItem, ImageItem, PathItem, Scene, SceneItem } from '../../scene/display-list.ts';
import type { PdfImage } from './image-xobject.ts';
import { isSeeThrough, mixPicture } from './mix-picture.ts';

/** Ink already on the page: where, and the one opaque ink that fills the whole box, if it does. */
interface Laid {
  readonly box: Rect;
  readonly ink?: Ink;
}

/** Pictures by asset id; those mixed with what lies beneath them are added under ids of their own. */
export class FlatPictures {
  readonly #given: (assetId: string) => PdfImage | undefined;
  readonly #mixed = new Map<string, PdfImage>();

  constructor(given: (assetId: string) => PdfImage | undefined) {
    this.#given = given;
  }

  find(assetId: string): PdfImage | undefined {
    return this.#mixed.get(assetId) ?? this.#given(assetId);
  }

  /** The picture of an item on one ink; undefined when its samples can't be mixed. */
  mix(item: ImageItem, beneath: Cmyk, opacity: number): ImageItem | undefined {
    const assetId = `${item.assetId} on ${JSON.stringify([beneath, opacity])}`;
    const image = this.#given(item.assetId);
    if (!image || image.kind === 'refused') return item;
    const mixed = this.#mixed.get(assetId) ?? mixPicture(image, beneath, opacity);
    if (!mixed) return undefined;
    this.#mixed.set(assetId, mixed);
    return { ...item, assetId };
  }
}

/**
 * Takes the transparency out of a scene for PDF/X-1a. Translucent objects and pictures with clear parts that lie
 * each wholly on one solid colour are drawn opaque in the mixed ink, which is exactly what blending gives. Anything
 * else (gradient or picture beneath, spot inks, translucent groups in one another) is left as it is and reported as
 * an error.
 */
export function flattenOpacity(
  scene: Scene,
  glyphs: GlyphSource,
  pictures: FlatPictures,
  findings: Diagnostic[],
): Scene {
  const laid: Laid[] = [];
  const flattenPicture = (item: ImageItem, matrix: Matrix): SceneItem => {
    if (!isSeeThrough(pictures.find(item.assetId))) return item;
    const flat = mixItem(item, matrix, { opacity: 1, laid, glyphs, pictures });
    if (!flat) findings.push(diagnostic('print/picture-alpha-in-x1a', 'error', { kind: 'node', nodeId: item.from }));
    return flat ?? item;
  };
  const visit = (items: readonly SceneItem[], matrix: Matrix): SceneItem[] =>
    items.map((item) => {
      if (item.kind !== 'group') {
        const flat = item.kind === 'image' ? flattenPicture(item, matrix) : item;
        lay(item, matrix, laid, glyphs);
        return flat;
      }
      const inner = multiplyMatrices(matrix, item.transform);
      if (item.opacity >= 1) {
        const start = laid.length;
        const members = visit(item.items, inner);
        if (item.clip) forgetInks(laid, start);
        return { ...item, items: members };
      }
      if (item.opacity <= 0) return { ...item, items: [] };
      const beneath = laid.slice();
      const flat = mixItems(item.items, inner, { opacity: item.opacity, glyphs, laid: beneath, pictures });
      if (!flat) findings.push(diagnostic('print/transparency-in-x1a', 'error', { kind: 'node', nodeId: item.from }));
      const start = laid.length;
      for (const member of item.items) layAll(member, inner, laid, glyphs);
      forgetInks(laid, start);
      return flat ? { ...item, opacity: 1, items: flat } : item;
    });
  return { ...scene, items: visit(scene.items, IDENTITY) };
}

function layAll(item: SceneItem, matrix: Matrix, laid: Laid[], glyphs: GlyphSource): void {
  if (item.kind !== 'group') lay(item, matrix, laid, glyphs);
  else for (const member of item.items) layAll(member, multiplyMatrices(matrix, item.transform), laid, glyphs);
}

/** Notes what an object covers: letters one by one, so that the gaps between them stay free. */
function lay(item: Exclude<SceneItem, GroupItem>, matrix: Matrix, laid: Laid[], glyphs: GlyphSource): void {
  if (item.kind === 'glyphs') {
    for (const glyph of item.glyphs) {
      const box = itemBounds({ ...item, glyphs: [glyph] }, glyphs, matrix);
      if (box) laid.push({ box });
    }
    return;
  }
  const box = itemBounds(item, glyphs, matrix);
  if (!box) return;
  const ink = item.kind === 'path' && !item.stroke && matrix[1] === 0 && matrix[2] === 0 && solidBoxInk(item);
  laid.push(ink ? { box, ink } : { box });
}

function forgetInks(laid: Laid[], start: number): void {
  laid.splice(start, laid.length, ...laid.slice(start).map(({ box }) => ({ box })));
}

/** The ink of an upright rectangle in one solid colour. */
function solidBoxInk({ path, fill }: PathItem): Ink | undefined {
  if (fill?.kind !== 'solid' || fill.ink.spot) return undefined;
  const corners = path.flatMap((step) => (step.op === 'M' || step.op === 'L' ? [step] : []));
  const box = pathBounds(path);
  if (!box || path.some((step) => step.op === 'C' || step.op === 'Q') || corners.length > 5) return undefined;
  const atCorners = corners.every((p) => onEdge(p.x, box.x, box.width) && onEdge(p.y, box.y, box.height));
  const distinct = new Set(corners.map((p) => `${p.x},${p.y}`));
  return atCorners && distinct.size === 4 ? fill.ink : undefined;
}

function onEdge(value: number, low: number, size: number): boolean {
  return Math.abs(value - low) < 1e-6 || Math.abs(value - low - size) < 1e-6;
}

/** What a translucent object is mixed with: its opacity and everything laid beneath its group. */
interface Mixing {
  readonly opacity: number;
  readonly laid: readonly Laid[];
  readonly glyphs: GlyphSource;
  readonly pictures: FlatPictures;
}

const WHITE: Cmyk = { c: 0, m: 0, y: 0, k: 0 };

/** The one ink that lies under the whole of an object; bare paper counts as white. */
function backdrop(item: SceneItem, matrix: Matrix, { laid, glyphs }: Mixing): Cmyk | undefined {
  const box = itemBounds(item, glyphs, matrix);
  if (!box) return WHITE;
  for (const under of laid.toReversed()) {
    if (!rectsOverlap(under.box, box)) continue;
    return under.ink && rectContains(under.box, box, 1e-6) ? under.ink.cmyk : undefined;
  }
  return WHITE;
}

function mixItems(items: readonly SceneItem[], matrix: Matrix, mixing: Mixing): SceneItem[] | undefined {
  const mixed: SceneItem[] = [];
  for (const item of items) {
    const one = mixItem(item, matrix, mixing);
    if (!one) return undefined;
    mixed.push(one);
  }
  return mixed;
}

function mixItem(item: SceneItem, matrix: Matrix, mixing: Mixing): SceneItem | undefined {
  if (item.kind === 'group') {
    if (item.opacity < 1) return undefined;
    const items = mixItems(item.items, multiplyMatrices(matrix, item.transform), mixing);
    return items && { ...item, items };
  }
  const beneath = backdrop(item, matrix, mixing);
  if (!beneath) return undefined;
  if (item.kind === 'image') return mixing.pictures.mix(item, beneath, mixing.opacity);
  const fill = item.fill && mixPaint(item.fill, beneath, mixing.opacity);
  const paint = item.stroke && mixPaint(item.stroke.paint, beneath, mixing.opacity);
  if ((item.fill && !fill) || (item.stroke && !paint)) return undefined;
  const stroke = item.stroke && paint ? { stroke: { ...item.stroke, paint } } : {};
  return { ...item, ...(fill ? { fill } : {}), ...stroke };
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
