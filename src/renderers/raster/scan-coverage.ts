import type { Polyline } from './flatten-path.ts';

/** How much of each pixel of a box is covered, 0 to 1, row by row. The box lies inside the picture. */
export interface Coverage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

export type FillRule = 'nonzero' | 'evenodd';

interface Edge {
  readonly top: number;
  readonly bottom: number;
  readonly x0: number;
  readonly y0: number;
  /** Pixels sideways for one pixel down. */
  readonly slope: number;
  readonly winding: 1 | -1;
}

/**
 * Fills polygons into the pixels of a `width` × `height` picture. Each pixel row is cut by `levels`
 * lines; on each, the covered length is exact. Contours are closed where they are open. Sums are made in a
 * fixed order, so the same input gives the same values everywhere. Undefined when nothing is covered.
 */
export function scanCoverage(
  lines: readonly Polyline[],
  width: number,
  height: number,
  rule: FillRule = 'nonzero',
  levels = 8,
): Coverage | undefined {
  const edges = collectEdges(lines, levels, height * levels);
  const box = edgeBox(edges, width, height, levels);
  if (!box) return undefined;
  const values = new Float32Array(box.width * box.height);
  const coverage: Coverage = { ...box, values };
  let next = 0;
  let active: Edge[] = [];
  const crossings: { x: number; winding: number }[] = [];
  for (let level = box.y * levels; level < (box.y + box.height) * levels; level++) {
    for (let edge = edges[next]; edge && edge.top <= level; edge = edges[++next]) active.push(edge);
    active = active.filter((edge) => edge.bottom > level);
    if (active.length === 0) continue;
    const y = (level + 0.5) / levels;
    crossings.length = 0;
    for (const edge of active) crossings.push({ x: edge.x0 + (y - edge.y0) * edge.slope, winding: edge.winding });
    crossings.sort((a, b) => a.x - b.x);
    const row = (Math.floor(level / levels) - box.y) * box.width;
    let winding = 0;
    let start = 0;
    for (const crossing of crossings) {
      const wasInside = rule === 'nonzero' ? winding !== 0 : (winding & 1) !== 0;
      winding += crossing.winding;
      const isInside = rule === 'nonzero' ? winding !== 0 : (winding & 1) !== 0;
      if (!wasInside && isInside) start = crossing.x;
      else if (wasInside && !isInside) addSpan(values, row, box.width, start - box.x, crossing.x - box.x, 1 / levels);
    }
  }
  return coverage;
}

function collectEdges(lines: readonly Polyline[], levels: number, lastLevel: number): Edge[] {
  const edges: Edge[] = [];
  for (const { points } of lines) {
    const count = points.length / 2;
    for (let i = 0; i < count; i++) {
      const j = (i + 1) % count;
      const [xa, ya, xb, yb] = [points[2 * i], points[2 * i + 1], points[2 * j], points[2 * j + 1]] as [
        number,
        number,
        number,
        number,
      ];
      if (ya === yb || !Number.isFinite(xa + ya + xb + yb)) continue;
      const down = ya < yb;
      const [x0, y0, x1, y1] = down ? [xa, ya, xb, yb] : [xb, yb, xa, ya];
      // A level counts when its middle line lies in [y0, y1).
      const top = Math.max(0, Math.ceil(y0 * levels - 0.5));
      const bottom = Math.min(lastLevel, Math.ceil(y1 * levels - 0.5));
      if (bottom <= top) continue;
      edges.push({ top, bottom, x0, y0, slope: (x1 - x0) / (y1 - y0), winding: down ? 1 : -1 });
    }
  }
  return edges.toSorted((a, b) => a.top - b.top);
}

function edgeBox(
  edges: readonly Edge[],
  width: number,
  height: number,
  levels: number,
): { x: number; y: number; width: number; height: number } | undefined {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const edge of edges) {
    const xTop = edge.x0 + ((edge.top + 0.5) / levels - edge.y0) * edge.slope;
    const xBottom = edge.x0 + ((edge.bottom - 0.5) / levels - edge.y0) * edge.slope;
    left = Math.min(left, xTop, xBottom);
    right = Math.max(right, xTop, xBottom);
    top = Math.min(top, edge.top);
    bottom = Math.max(bottom, edge.bottom);
  }
  const x = Math.max(0, Math.floor(left));
  const y = Math.floor(top / levels);
  const boxWidth = Math.min(width, Math.ceil(right)) - x;
  const boxHeight = Math.min(height, Math.ceil(bottom / levels)) - y;
  return boxWidth > 0 && boxHeight > 0 ? { x, y, width: boxWidth, height: boxHeight } : undefined;
}

/** Adds a covered stretch of one line; its ends cover their pixels in part. */
function addSpan(values: Float32Array, row: number, width: number, from: number, to: number, weight: number): void {
  const start = Math.max(0, from);
  const end = Math.min(width, to);
  if (end <= start) return;
  const first = Math.floor(start);
  const last = Math.min(width - 1, Math.floor(end));
  if (first === last) {
    values[row + first] = (values[row + first] as number) + (end - start) * weight;
    return;
  }
  values[row + first] = (values[row + first] as number) + (first + 1 - start) * weight;
  for (let x = first + 1; x < last; x++) values[row + x] = (values[row + x] as number) + weight;
  values[row + last] = (values[row + last] as number) + (end - last) * weight;
}
