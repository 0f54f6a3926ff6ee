import type { Paint } from '../../src/colour/ink.ts';
import { applyMatrix, rotationAbout } from '../../src/geometry/matrix.ts';
import type { Path } from '../../src/geometry/path.ts';
import type { Point, Rect } from '../../src/geometry/rect.ts';
import type { DesignNode, Page, PathNode } from '../../src/model/design.ts';

/** WCAG 2 contrast of two screen colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The topmost paint at points spread over a text's box, below that text: what its letters lie on. Thin lines are left out. */
export function paintsBehind(page: Page, text: DesignNode): ReadonlySet<Paint> {
  const below = page.nodes.slice(0, page.nodes.indexOf(text)).toReversed();
  const areas = below.flatMap((node) => areasOf(node, text));
  const paints = new Set<Paint>();
  const [columns, rows] = [18, 6];
  for (let i = 0; i < columns; i += 1)
    for (let j = 0; j < rows; j += 1) {
      const p = { x: text.x + ((i + 0.5) * text.width) / columns, y: text.y + ((j + 0.5) * text.height) / rows };
      paints.add(areas.find((area) => isInside(p, area))?.paint ?? page.background);
    }
  return paints;
}

interface Area {
  readonly contours: readonly (readonly Point[])[];
  readonly evenOdd: boolean;
  readonly paint: Paint;
}

function areasOf(node: DesignNode, near: Rect): Area[] {
  switch (node.kind) {
    case 'rect':
    case 'ellipse': {
      if (!node.fill) return [];
      const { x, y, width, height } = node;
      const corners = [
        { x, y },
        { x: x + width, y },
        { x: x + width, y: y + height },
        { x, y: y + height },
      ];
      return [{ contours: [corners], evenOdd: false, paint: node.fill }];
    }
    case 'path':
      return node.parts
        .toReversed()
        .flatMap((part): Area[] =>
          part.fill
            ? [{ contours: placedContours(part.path, node), evenOdd: part.fillRule === 'evenodd', paint: part.fill }]
            : [],
        )
        .filter((area) => area.contours.flat().some((p) => p.x > near.x - node.width - node.height));
    default:
      return [];
  }
}

/** Contours on the page, curves in eight steps. */
function placedContours(path: Path, node: PathNode): Point[][] {
  const contours: Point[][] = [];
  const [sx, sy] = [node.width / node.viewBox.width, node.height / node.viewBox.height];
  let from: Point = { x: 0, y: 0 };
  const turn = rotationAbout(node.angleDeg, { x: node.x + node.width / 2, y: node.y + node.height / 2 });
  const add = (x: number, y: number): void =>
    void contours.at(-1)?.push(applyMatrix(turn, { x: node.x + x * sx, y: node.y + y * sy }));
  for (const step of path) {
    if (step.op === 'Z') continue;
    if (step.op === 'M') contours.push([]);
    if (step.op === 'C')
      for (let i = 1; i < 8; i += 1) {
        const t = i / 8;
        const u = 1 - t;
        add(
          u ** 3 * from.x + 3 * u * u * t * step.x1 + 3 * u * t * t * step.x2 + t ** 3 * step.x,
          u ** 3 * from.y + 3 * u * u * t * step.y1 + 3 * u * t * t * step.y2 + t ** 3 * step.y,
        );
      }
    add(step.x, step.y);
    from = { x: step.x, y: step.y };
  }
  return contours;
}

function isInside(p: Point, { contours, evenOdd }: Area): boolean {
  let winding = 0;
  let crossings = 0;
  for (const contour of contours)
    contour.forEach((a, i) => {
      const b = contour[(i + 1) % contour.length] ?? a;
      if (a.y > p.y === b.y > p.y) return;
      if (p.x >= a.x + ((p.y - a.y) / (b.y - a.y)) * (b.x - a.x)) return;
      crossings += 1;
      winding += b.y > a.y ? 1 : -1;
    });
  return evenOdd ? crossings % 2 === 1 : winding !== 0;
}
