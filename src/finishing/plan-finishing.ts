import type { Edge, Finishing } from '../formats/format.ts';
import { curveTo, moveTo, type Path } from '../geometry/path.ts';
import { rectsOverlap, type Point, type Rect } from '../geometry/rect.ts';
import type { Mm } from '../geometry/units.ts';
import { EDGES, foldDepth, hasPocket, isFinished } from './page-finishing.ts';
import { placeEyelets, type PieceSize } from './place-eyelets.ts';

/** A straight line along a side. */
export interface EdgeLine {
  readonly edge: Edge;
  readonly from: Point;
  readonly to: Point;
}

/** Everything that is done to a piece after printing, as places on it (millimetres, origin at the trim box). */
export interface FinishingPlan {
  readonly finishing: Finishing;
  readonly size: PieceSize;
  readonly eyelets: readonly Point[];
  /** The edges that are folded back, at the trim. */
  readonly folds: readonly EdgeLine[];
  /** Where the folded strip ends inside: the weld or the seam of hem and pocket. */
  readonly welds: readonly (EdgeLine & { readonly pocket: boolean })[];
  readonly ropes: readonly EdgeLine[];
  /** Half circles, open upwards. */
  readonly slits: readonly Path[];
  /** The blank to cut: the piece with what is folded back on each side. */
  readonly blank: Rect;
  readonly counts: FinishingCounts;
}

export interface FinishingCounts {
  readonly eyelets: number;
  readonly hemM: number;
  readonly pocketM: number;
  readonly ropeM: number;
  readonly slits: number;
}

/** Plans the finishing of a piece. Wind slits keep clear of the boxes in `avoid`. */
export function planFinishing(size: PieceSize, finishing: Finishing, avoid: readonly Rect[] = []): FinishingPlan {
  const folded = EDGES.filter((edge) => foldDepth(finishing, edge) > 0);
  const folds = folded.map((edge) => lineAt(size, edge, 0));
  const welds = folded.map((edge) => ({
    ...lineAt(size, edge, foldDepth(finishing, edge)),
    pocket: hasPocket(finishing, edge),
  }));
  const { rope } = finishing;
  const ropes = rope ? EDGES.filter((edge) => rope.edges.includes(edge)).map((edge) => lineAt(size, edge, 6)) : [];
  const eyelets = placeEyelets(size, finishing);
  const slits = placeSlits(size, finishing, avoid);
  const [top = 0, right = 0, bottom = 0, left = 0] = EDGES.map((edge) => foldDepth(finishing, edge));
  const { widthMm, heightMm } = size;
  const metres = (lines: readonly EdgeLine[]): number =>
    lines.reduce((sum, { from, to }) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0) / 1000;
  return {
    finishing,
    size,
    eyelets,
    folds,
    welds,
    ropes,
    slits,
    blank: { x: -left, y: -top, width: widthMm + left + right, height: heightMm + top + bottom },
    counts: {
      eyelets: eyelets.length,
      hemM: metres(folds.filter((line) => !hasPocket(finishing, line.edge))),
      pocketM: metres(folds.filter((line) => hasPocket(finishing, line.edge))),
      ropeM: metres(ropes) + (ropes.length * 2 * (rope?.tailMm ?? 0)) / 1000,
      slits: slits.length,
    },
  };
}

function lineAt({ widthMm, heightMm }: PieceSize, edge: Edge, depth: Mm): EdgeLine {
  const points = {
    top: [0, depth, widthMm, depth],
    bottom: [0, heightMm - depth, widthMm, heightMm - depth],
    left: [depth, 0, depth, heightMm],
    right: [widthMm - depth, 0, widthMm - depth, heightMm],
  } as const;
  const [x0, y0, x1, y1] = points[edge];
  return { edge, from: { x: x0, y: y0 }, to: { x: x1, y: y1 } };
}

/** Room between a slit and whatever it keeps clear of. */
const BESIDE_SLIT: Mm = 20;

/** Staggered rows, well inside the piece; a slit that would cut into something kept clear is left out. */
function placeSlits(size: PieceSize, finishing: Finishing, avoid: readonly Rect[]): Path[] {
  const { windSlits } = finishing;
  if (!windSlits) return [];
  const { pitchMm, radiusMm: r } = windSlits;
  const margin = Math.max(...EDGES.map((edge) => foldDepth(finishing, edge))) + r + pitchMm / 4;
  const width = size.widthMm - 2 * margin;
  const height = size.heightMm - 2 * margin;
  if (width < 0 || height < 0) return [];
  const rows = Math.ceil(height / pitchMm - 1e-9) + 1;
  const columns = Math.ceil(width / pitchMm - 1e-9) + 1;
  const slits: Path[] = [];
  for (let row = 0; row < rows; row++) {
    const y = rows === 1 ? size.heightMm / 2 : margin + (height * row) / (rows - 1);
    const count = row % 2 === 0 ? columns : columns - 1;
    for (let i = 0; i < count; i++) {
      const step = columns === 1 ? 0 : width / (columns - 1);
      const x = columns === 1 ? size.widthMm / 2 : margin + step * (row % 2 === 0 ? i : i + 0.5);
      const reach = r + BESIDE_SLIT;
      const box = { x: x - reach, y: y - BESIDE_SLIT, width: 2 * reach, height: reach + BESIDE_SLIT };
      if (!avoid.some((kept) => rectsOverlap(kept, box))) slits.push(halfRound(x, y, r));
    }
  }
  return slits;
}

function halfRound(x: Mm, y: Mm, r: Mm): Path {
  const k = r * 0.5522847498307936;
  return [
    moveTo(x - r, y),
    curveTo(x - r, y + k, x - k, y + r, x, y + r),
    curveTo(x + k, y + r, x + r, y + k, x + r, y),
  ];
}

/** The finishing in words for the shop, field by field; empty when the piece is cut to size. */
export function finishingWords({ finishing, counts }: FinishingPlan): readonly string[] {
  if (!isFinished(finishing)) return [];
  const { eyelets, pockets, rope, windSlits, hemMm } = finishing;
  const m = (value: number): string => (Math.round(value * 100) / 100).toString().replace('.', ',');
  return [
    counts.hemM > 0 ? `gấp biên ${m(hemMm)} mm: ${m(counts.hemM)} m` : '',
    eyelets && counts.eyelets > 0
      ? `${counts.eyelets} khoen Ø${m(eyelets.holeMm)}, cách nhau ≤ ${m(eyelets.pitchMm)}, tâm cách mép ${m(eyelets.insetMm)} mm`
      : '',
    pockets && counts.pocketM > 0
      ? `luồn cây ${pockets.edges.map((edge) => EDGE_WORDS[edge]).join(', ')}, túi dẹt ${m(pockets.flatMm)} mm: ${m(counts.pocketM)} m`
      : '',
    rope && counts.ropeM > 0
      ? `luồn dây ${rope.edges.map((edge) => EDGE_WORDS[edge]).join(', ')}: ${m(counts.ropeM)} m`
      : '',
    windSlits && counts.slits > 0 ? `${counts.slits} lỗ thoát gió nửa vòng R${m(windSlits.radiusMm)}` : '',
    finishing.hiddenBottomMm ? `${m(finishing.hiddenBottomMm)} mm dưới cuộn vào đế` : '',
  ].filter((words) => words !== '');
}

const EDGE_WORDS: Readonly<Record<Edge, string>> = { top: 'trên', right: 'phải', bottom: 'dưới', left: 'trái' };
