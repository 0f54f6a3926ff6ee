import { pageFinishing } from '../../finishing/page-finishing.ts';
import { placeEyelets } from '../../finishing/place-eyelets.ts';
import type { Page } from '../../model/design.ts';

/** The eyelets of a page as one outline in millimetres, for the overlay; undefined when it has none. */
export function finishingLines(page: Page): Path2D | undefined {
  const finishing = pageFinishing(page);
  const { eyelets } = finishing;
  if (!eyelets) return undefined;
  const path = new Path2D();
  const radius = eyelets.holeMm / 2;
  for (const { x, y } of placeEyelets(page.format, finishing)) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  return path;
}
