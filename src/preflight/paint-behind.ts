import type { Paint } from '../colour/ink.ts';
import { applyMatrix, invertMatrix } from '../geometry/matrix.ts';
import { pathBounds } from '../geometry/path.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { flattenOutline, type Contours } from '../typesetting/fonts/flatten-outline.ts';
import type { InkLeaf, PageObject } from './page-objects.ts';
import { colourAt, mixColours, type Rgb } from './paint-colour.ts';

/** A filled area that text may lie on. */
interface Backing {
  /** From the page into the area's own space. */
  toOwn(point: Point): Point;
  readonly contours: Contours;
  readonly evenOdd: boolean;
  /** Undefined for a picture, whose colours aren't known. */
  readonly fill: Paint | undefined;
  readonly box: Rect;
  readonly opacity: number;
}

const backings = new WeakMap<PageObject, readonly Backing[]>();

/** The filled areas of an object, the topmost last. */
function backingsOf(object: PageObject): readonly Backing[] {
  let known = backings.get(object);
  if (!known) backings.set(object, (known = object.leaves.flatMap(backingOf)));
  return known;
}

function backingOf({ item, matrix, opacity }: InkLeaf): readonly Backing[] {
  const inverse = invertMatrix(matrix);
  if (!inverse || opacity <= 0) return [];
  const toOwn = (point: Point): Point => applyMatrix(inverse, point);
  if (item.kind === 'image') {
    const { x, y, width, height } = item.box;
    const corners = Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height);
    return [{ toOwn, contours: [corners], evenOdd: false, fill: undefined, box: item.box, opacity }];
  }
  if (item.kind !== 'path' || !item.fill) return [];
  const box = pathBounds(item.path);
  if (!box) return [];
  const contours = flattenOutline(item.path, Math.max(0.01, Math.max(box.width, box.height) / 1000));
  return [{ toOwn, contours, evenOdd: item.fillRule === 'evenodd', fill: item.fill, box, opacity }];
}

/** What lies at a point under all of `below` (bottom to top), over the page's ground; undefined under a picture. */
export function colourBehind(point: Point, below: readonly PageObject[], ground: Paint, page: Rect): Rgb | undefined {
  const over: { readonly colour: Rgb; readonly opacity: number }[] = [];
  let solid: Rgb | undefined;
  for (let i = below.length - 1; i >= 0 && !solid; i--) {
    for (const backing of backingsOf(below[i] as PageObject).toReversed()) {
      const own = backing.toOwn(point);
      if (!isInside(own, backing)) continue;
      if (!backing.fill) return undefined;
      const colour = colourAt(backing.fill, backing.box, own);
      if (backing.opacity >= 1) {
        solid = colour;
        break;
      }
      over.push({ colour, opacity: backing.opacity });
    }
  }
  let colour = solid ?? colourAt(ground, page, point);
  for (const layer of over.toReversed()) colour = mixColours(colour, layer.colour, layer.opacity);
  return colour;
}

/** How strongly the areas of an object hide what lies beneath a point, 0 to 1. */
export function coverAt(point: Point, object: PageObject): number {
  let through = 1;
  for (const backing of backingsOf(object)) if (isInside(backing.toOwn(point), backing)) through *= 1 - backing.opacity;
  return 1 - through;
}

function isInside({ x, y }: Point, { contours, evenOdd, box }: Backing): boolean {
  if (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) return false;
  let winding = 0;
  let crossings = 0;
  for (const points of contours) {
    for (let i = 0; i < points.length; i += 2) {
      const next = i + 2 < points.length ? i + 2 : 0;
      const [ax, ay] = [points[i] as number, points[i + 1] as number];
      const [bx, by] = [points[next] as number, points[next + 1] as number];
      if (ay > y === by > y || x >= ax + ((y - ay) / (by - ay)) * (bx - ax)) continue;
      crossings += 1;
      winding += by > ay ? 1 : -1;
    }
  }
  return evenOdd ? crossings % 2 === 1 : winding !== 0;
}
