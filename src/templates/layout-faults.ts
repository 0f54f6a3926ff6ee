import { FRAME_NAMES } from './layout.ts';
import { axisOf, readEdge, type Axis } from './measure-expression.ts';
import type { TemplateBox, TemplateItem } from './template.ts';

/** What is wrong with the places of a variant, before any page is known. */
export interface LayoutFault {
  readonly what: 'unknown-frame' | 'wrong-axis' | 'no-size' | 'cycle';
  /** Index of the item. */
  readonly index: number;
  /** The frame, edge or item at fault. */
  readonly name: string;
}

const EDGES: Readonly<Record<Axis, readonly ('left' | 'right' | 'cx' | 'top' | 'bottom' | 'cy')[]>> = {
  x: ['left', 'right', 'cx'],
  y: ['top', 'bottom', 'cy'],
};

/** References to nothing, edges of the other axis, boxes without a size, items that lean on themselves. */
export function findLayoutFaults(items: readonly TemplateItem[]): readonly LayoutFault[] {
  const names = new Set<string>([...FRAME_NAMES, ...items.map((item) => item.id)]);
  const faults: LayoutFault[] = [];
  const leansOn = new Map<string, string[]>();
  items.forEach((item, index) => {
    for (const axis of ['x', 'y'] as const) {
      const needs: string[] = [];
      for (const edge of EDGES[axis]) {
        for (const text of [item.box[edge] ?? []].flat()) {
          const reference = readEdge(text);
          if (!reference) continue;
          if (!names.has(reference.frame)) faults.push({ what: 'unknown-frame', index, name: reference.frame });
          else if (axisOf(reference.edge) !== axis) faults.push({ what: 'wrong-axis', index, name: text });
          else needs.push(`${reference.frame}.${axis}`);
        }
      }
      if (!hasSize(item.box, axis)) {
        const other = axis === 'x' ? 'y' : 'x';
        if ((item.box.aspect !== undefined || item.draw === 'image') && hasSize(item.box, other))
          needs.push(`${item.id}.${other}`);
        else faults.push({ what: 'no-size', index, name: item.id });
      }
      leansOn.set(`${item.id}.${axis}`, needs);
    }
  });
  items.forEach((item, index) => {
    if ((['x', 'y'] as const).some((axis) => reachesItself(`${item.id}.${axis}`, leansOn)))
      faults.push({ what: 'cycle', index, name: item.id });
  });
  return faults;
}

function hasSize(box: TemplateBox, axis: Axis): boolean {
  return axis === 'x'
    ? box.width !== undefined || (box.left !== undefined && box.right !== undefined)
    : box.height !== undefined || (box.top !== undefined && box.bottom !== undefined);
}

function reachesItself(start: string, leansOn: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const queue = [...(leansOn.get(start) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(leansOn.get(next) ?? []));
  }
  return false;
}
