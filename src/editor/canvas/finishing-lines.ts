import type { Page } from '../../model/design.ts';

/**
 * Eyelets, pockets, hems and seams of a page as one outline in millimetres, for the overlay; undefined while a page
 * says nothing about how it is finished.
 */
export function finishingLines(_page: Page): Path2D | undefined {
  return undefined;
}
