import type { Margins, ResolvedFormat } from './format.ts';
import { KIND_DEFAULTS } from './format-kinds.ts';

/** Beside the pole in its pocket, so that a letter never lies on the seam. */
const BESIDE_POCKET_MM = 30;

/** A Facebook page cover shows only its middle 828 of 1222 pixels on every device. */
const PAGE_COVER_CUT = (1222 - 828) / 1222 / 2;

/**
 * What words and emblems keep away from on each side: the safe margin, and where it reaches further in, the
 * pole pockets, the part of a standee that stays in its foot, and what a phone cuts off a page cover.
 */
export function clearMargins(format: ResolvedFormat): Margins {
  const { finishing } = KIND_DEFAULTS[format.kind];
  const pocket = (edge: 'top' | 'right' | 'bottom' | 'left'): number =>
    finishing.pockets?.edges.includes(edge) ? finishing.pockets.flatMm + BESIDE_POCKET_MM : 0;
  const sides = format.catalogueId === 'fb-page-cover' ? format.widthMm * PAGE_COVER_CUT : 0;
  const shortSide = Math.min(format.widthMm, format.heightMm);
  // An own size may be far smaller than the pockets of its kind: never more than a fifth of the short side.
  const most = Math.max(format.safeMm, shortSide * 0.2);
  const clamp = (reserve: number): number => Math.min(most, Math.max(format.safeMm, reserve));
  return {
    top: clamp(pocket('top')),
    bottom: clamp(Math.max(pocket('bottom'), finishing.hiddenBottomMm ?? 0)),
    left: Math.max(clamp(pocket('left')), sides),
    right: Math.max(clamp(pocket('right')), sides),
  };
}
