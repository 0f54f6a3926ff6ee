import { MaxRectsPacker, PACKING_LOGIC } from 'maxrects-packer/dist/maxrects-packer.mjs';
import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rect } from '../geometry/rect.ts';
import type { Mm } from '../geometry/units.ts';
import { ROLL_MARGIN } from './plan-panels.ts';

/** Pieces of one size to be printed, bleed included. */
export interface NestPiece {
  readonly name: string;
  readonly widthMm: Mm;
  readonly heightMm: Mm;
  readonly count: number;
}

export interface NestRequest {
  readonly pieces: readonly NestPiece[];
  readonly rollMm: Mm;
  readonly rollLengthMm: Mm;
  /** Between pieces, for the knife. */
  readonly gapMm: Mm;
  /** Whether pieces may lie across. */
  readonly turn: boolean;
}

/** A piece on a roll: x across, y along from the roll's start. */
export interface NestedPiece {
  /** Index in the request. */
  readonly piece: number;
  readonly box: Rect;
  readonly turned: boolean;
}

export interface NestedRoll {
  readonly placed: readonly NestedPiece[];
  readonly lengthMm: Mm;
}

export interface NestPlan {
  readonly rollMm: Mm;
  readonly printableMm: Mm;
  readonly rolls: readonly NestedRoll[];
  /** Of all rolls together. */
  readonly lengthMm: Mm;
  /** Area of the pieces, and of the roll that they take. */
  readonly pieceM2: number;
  readonly rollM2: number;
}

const MOST_PIECES = 2000;

/**
 * Lays pieces on a roll so that as little of its length is used as can be found; further rolls are begun when one
 * is full. Refuses pieces that don't fit on the roll either way, naming them all.
 */
export function nestPieces(request: NestRequest): Checked<NestPlan> {
  const { pieces, rollMm, rollLengthMm, turn } = request;
  const printableMm = rollMm - ROLL_MARGIN;
  const at = { kind: 'argument', name: 'roll' } as const;
  const total = pieces.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return refused(diagnostic('nest/no-pieces', 'error'));
  if (total > MOST_PIECES) return refused(diagnostic('nest/too-many', 'error', undefined, { most: MOST_PIECES }));
  const fits = ({ widthMm: w, heightMm: h }: NestPiece): boolean =>
    (w <= printableMm && h <= rollLengthMm) || (turn && h <= printableMm && w <= rollLengthMm);
  const misfits = pieces.filter((piece) => piece.count > 0 && !fits(piece));
  if (misfits.length > 0) {
    return refused(
      ...misfits.map(({ name, widthMm, heightMm }) =>
        diagnostic('nest/piece-too-wide', 'error', at, { name, widthMm, heightMm, printableMm }),
      ),
    );
  }
  const rolls = [shelves(request, printableMm), packed(request, printableMm, rollLengthMm)]
    .flatMap((found) => (found ? [shortened(request, printableMm, found)] : []))
    .reduce((a, b) => (totalLength(b) < totalLength(a) - 1e-6 ? b : a));
  const lengthMm = totalLength(rolls);
  const pieceM2 = pieces.reduce((sum, { widthMm, heightMm, count }) => sum + (widthMm * heightMm * count) / 1e6, 0);
  return accepted({ rollMm, printableMm, rolls, lengthMm, pieceM2, rollM2: (lengthMm * rollMm) / 1e6 });
}

function totalLength(rolls: readonly NestedRoll[]): Mm {
  return rolls.reduce((sum, { lengthMm }) => sum + lengthMm, 0);
}

/** One roll is packed again ever tighter: the packer fills what it is given and doesn't strive for a short roll. */
function shortened(request: NestRequest, printableMm: Mm, found: readonly NestedRoll[]): readonly NestedRoll[] {
  let best = found;
  if (found.length > 1) return best;
  const area = request.pieces.reduce((sum, { widthMm, heightMm, count }) => sum + widthMm * heightMm * count, 0);
  const least = area / printableMm;
  for (let part = 1; part <= 24; part++) {
    const tighter = packed(request, printableMm, least + ((totalLength(found) - least) * part) / 24);
    if (tighter?.length === 1 && totalLength(tighter) < totalLength(best) - 1e-6) best = tighter;
  }
  return best;
}

/** The packer's answer for rolls of a length; undefined when a piece is longer than that. */
function packed({ pieces, gapMm, turn }: NestRequest, widthMm: Mm, lengthMm: Mm): readonly NestedRoll[] | undefined {
  const packer = new MaxRectsPacker(widthMm, lengthMm, gapMm, {
    smart: false,
    pot: false,
    square: false,
    allowRotation: turn,
    logic: PACKING_LOGIC.MAX_EDGE,
  });
  const all = pieces.flatMap((piece, index) => Array.from({ length: piece.count }, () => ({ ...piece, index })));
  const longest = all.toSorted((a, b) => Math.max(b.widthMm, b.heightMm) - Math.max(a.widthMm, a.heightMm));
  for (const piece of longest) packer.add(piece.widthMm, piece.heightMm, piece.index);
  const rolls: NestedRoll[] = [];
  for (const bin of packer.bins) {
    const placed = bin.rects.map(({ x, y, width, height, data, rot }): NestedPiece => {
      return { piece: data as number, box: { x, y, width, height }, turned: rot };
    });
    const over = placed.some(({ box }) => box.x + box.width > widthMm + 1e-6 || box.y + box.height > lengthMm + 1e-6);
    if (over) return undefined;
    rolls.push({ placed, lengthMm: Math.max(0, ...placed.map(({ box }) => box.y + box.height)) });
  }
  return rolls;
}

/** Rows of pieces side by side, the tallest first: plain, and for a few alike pieces often the shortest. */
function shelves(
  { pieces, gapMm, turn, rollLengthMm }: NestRequest,
  printableMm: Mm,
): readonly NestedRoll[] | undefined {
  const all = pieces.flatMap(({ widthMm, heightMm, count }, piece) => {
    // Lying across the roll saves length, if it fits.
    const turned = turn && (widthMm > printableMm || (heightMm > widthMm && heightMm <= printableMm));
    const size = turned ? { width: heightMm, height: widthMm } : { width: widthMm, height: heightMm };
    return Array.from({ length: count }, () => ({ piece, turned, ...size }));
  });
  const placed: NestedPiece[] = [];
  let [x, y, row] = [0, 0, 0];
  for (const { piece, turned, width, height } of all.toSorted((a, b) => b.height - a.height)) {
    if (x > 0 && x + width > printableMm + 1e-9) [x, y, row] = [0, y + row + gapMm, 0];
    placed.push({ piece, turned, box: { x, y, width, height } });
    x += width + gapMm;
    row = Math.max(row, height);
  }
  return y + row <= rollLengthMm ? [{ placed, lengthMm: y + row }] : undefined;
}
