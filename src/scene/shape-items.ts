import { IDENTITY, multiplyMatrices, scaling, translation } from '../geometry/matrix.ts';
import { ellipsePath, rectPath, roundedRectPath, transformPath, type Path } from '../geometry/path.ts';
import { outsetRect, type Rect } from '../geometry/rect.ts';
import type { PathNode, ShapeNode } from '../model/design.ts';
import { nodeBox } from '../model/node-tree.ts';
import { strokeScale } from '../model/look-commands.ts';
import type { GroupItem, PathItem, Stroke } from './display-list.ts';
import { compilePattern } from './pattern-items.ts';

/** Rectangles and ellipses. A line that lies inside or outside the edge is a shape of its own, half a line off. */
export function compileShape(node: ShapeNode): readonly (PathItem | GroupItem)[] {
  const box = nodeBox(node);
  const fill = node.fill ? { fill: node.fill } : {};
  const path = outlineOf(node, box, 0);
  const line = node.stroke;
  const filled: readonly PathItem[] = node.fill ? [{ kind: 'path', from: node.id, path, ...fill }] : [];
  const patterned = node.pattern ? [compilePattern(node.id, node.pattern, path, box)] : [];
  if (!line || line.widthMm <= 0) return [...filled, ...patterned];
  const stroke: Stroke = {
    paint: line.paint,
    widthMm: line.widthMm,
    join: line.join ?? 'miter',
    ...(line.dashMm && line.dashMm.length > 0 ? { dashMm: line.dashMm } : {}),
  };
  const off = line.align === 'inside' ? -line.widthMm / 2 : line.align === 'outside' ? line.widthMm / 2 : 0;
  if (off === 0 && !node.pattern) return [{ kind: 'path', from: node.id, path, ...fill, stroke }];
  const edge = off === 0 ? path : outlineOf(node, outsetRect(box, off), off);
  return [...filled, ...patterned, { kind: 'path', from: node.id, path: edge, stroke }];
}

function outlineOf(node: ShapeNode, box: Rect, off: number): Path {
  if (node.kind === 'ellipse') return ellipsePath(box);
  const radius = node.radiusMm ? Math.max(0, node.radiusMm + off) : 0;
  return radius > 0 ? roundedRectPath(box, radius) : rectPath(box);
}

/** A drawing in its view box, stretched to the node's box; line widths scale with the geometric mean. */
export function compilePath(node: PathNode): readonly (PathItem | GroupItem)[] {
  const sx = node.width / node.viewBox.width;
  const sy = node.height / node.viewBox.height;
  const matrix = multiplyMatrices(translation(node.x, node.y), scaling(sx, sy));
  const items = node.parts.map((part): PathItem | GroupItem => {
    const { stroke } = part;
    const widthMm = stroke ? stroke.width * strokeScale(node) : 0;
    const item: PathItem = {
      kind: 'path',
      from: node.id,
      path: transformPath(matrix, part.path),
      ...(part.fill ? { fill: part.fill } : {}),
      ...(part.fillRule ? { fillRule: part.fillRule } : {}),
      ...(widthMm > 0 && stroke ? { stroke: { paint: stroke.paint, widthMm, join: stroke.join ?? 'round' } } : {}),
    };
    if (part.opacity === undefined || part.opacity === 1) return item;
    return { kind: 'group', from: node.id, transform: IDENTITY, opacity: part.opacity, items: [item] };
  });
  const outline = node.parts[0]?.path;
  if (!node.pattern || !outline) return items;
  return [...items, compilePattern(node.id, node.pattern, transformPath(matrix, outline), nodeBox(node))];
}
