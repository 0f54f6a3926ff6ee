import type { Edge, Finishing } from '../formats/format.ts';
import { KIND_DEFAULTS } from '../formats/format-kinds.ts';
import type { Mm } from '../geometry/units.ts';
import type { Page } from '../model/design.ts';

export const EDGES: readonly Edge[] = ['top', 'right', 'bottom', 'left'];

/** How a page is finished: as its design says, else as its kind usually is. */
export function pageFinishing({ format, finishing }: Page): Finishing {
  return finishing ?? KIND_DEFAULTS[format.kind].finishing;
}

/** How deep the doubled edge reaches into the piece on a side: its pocket, else its hem. */
export function foldDepth({ hemMm, pockets }: Finishing, edge: Edge): Mm {
  return pockets?.edges.includes(edge) ? pockets.flatMm : hemMm;
}

export function hasPocket({ pockets }: Finishing, edge: Edge): boolean {
  return pockets !== undefined && pockets.flatMm > 0 && pockets.edges.includes(edge);
}

/** Whether there is anything to do to the piece but to cut it. */
export function isFinished(finishing: Finishing): boolean {
  const { eyelets, rope, windSlits } = finishing;
  return (
    EDGES.some((edge) => foldDepth(finishing, edge) > 0) ||
    (eyelets !== undefined && (eyelets.edges?.length ?? 1) > 0) ||
    (rope !== undefined && rope.edges.length > 0) ||
    windSlits !== undefined
  );
}
