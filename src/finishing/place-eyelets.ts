import type { Edge, Finishing } from '../formats/format.ts';
import type { Point } from '../geometry/rect.ts';
import type { Mm } from '../geometry/units.ts';
import { EDGES, foldDepth, hasPocket } from './page-finishing.ts';

/** The trim box of a piece. */
export interface PieceSize {
  readonly widthMm: Mm;
  readonly heightMm: Mm;
}

/** The sides that get eyelets: those asked for, else all that have no pocket. */
export function eyeletEdges(finishing: Finishing): readonly Edge[] {
  const { eyelets } = finishing;
  if (!eyelets) return [];
  return EDGES.filter((edge) => (eyelets.edges ? eyelets.edges.includes(edge) : !hasPocket(finishing, edge)));
}

/**
 * Centres of the eyelets, clockwise from the top left, each once. On every side they stand `insetMm` from the
 * edge, one in each corner, evenly divided and at most `pitchMm` apart; beside a pocket the row begins clear of it.
 * A side too short for two gets one in its middle.
 */
export function placeEyelets(size: PieceSize, finishing: Finishing): readonly Point[] {
  const { eyelets } = finishing;
  if (!eyelets) return [];
  const { insetMm, pitchMm } = eyelets;
  const start = (edge: Edge): Mm => (hasPocket(finishing, edge) ? foldDepth(finishing, edge) : 0) + insetMm;
  const { widthMm, heightMm } = size;
  const points: Point[] = [];
  const add = (point: Point): void => {
    if (!points.some((p) => Math.hypot(p.x - point.x, p.y - point.y) < 1e-6)) points.push(point);
  };
  for (const edge of eyeletEdges(finishing)) {
    const along = edge === 'top' || edge === 'bottom';
    const [before, after]: readonly [Edge, Edge] = along ? ['left', 'right'] : ['top', 'bottom'];
    const row = divideRow(along ? widthMm : heightMm, start(before), start(after), pitchMm);
    for (const at of edge === 'top' || edge === 'right' ? row : row.toReversed()) {
      if (edge === 'top') add({ x: at, y: Math.min(insetMm, heightMm / 2) });
      if (edge === 'right') add({ x: Math.max(widthMm - insetMm, widthMm / 2), y: at });
      if (edge === 'bottom') add({ x: at, y: Math.max(heightMm - insetMm, heightMm / 2) });
      if (edge === 'left') add({ x: Math.min(insetMm, widthMm / 2), y: at });
    }
  }
  return points;
}

function divideRow(length: Mm, before: Mm, after: Mm, pitch: Mm): readonly Mm[] {
  const span = length - before - after;
  if (span <= 0) return [Math.min(length, Math.max(0, (before + length - after) / 2))];
  const gaps = Math.max(1, Math.ceil(span / pitch - 1e-9));
  return Array.from({ length: gaps + 1 }, (_, i) => (i === gaps ? length - after : before + (span * i) / gaps));
}
