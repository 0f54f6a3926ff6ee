import { LEAST_MM_PER_M, listReaches } from '../../preflight/legibility.ts';
import { readingDistance } from '../../preflight/reading-distance.ts';
import { shownRoll, type CheckSettings } from '../preflight/check-settings.ts';
import { currentPage, type DocumentState } from '../state/document-store.ts';
import type { createMarkPlans } from './mark-plans.ts';
import type { OverlaySettings } from './overlay-kinds.ts';
import type { PageMarks } from './page-marks.ts';

/** What the overlays that are switched on show of the page; nothing is planned for those that aren't. */
export function pageMarks(
  state: DocumentState,
  { overlays }: OverlaySettings,
  { roll, readingDistances }: CheckSettings,
  plans: ReturnType<typeof createMarkPlans>,
): PageMarks {
  const page = currentPage(state);
  const { scene, texts } = state.compiled;
  const { widthMm: width, heightMm: height, bleedMm: bleed, safeMm: safe } = page.format;
  const distanceM = readingDistance(page, { readingDistances });
  const rod = distanceM > 0 ? { heightMm: distanceM * LEAST_MM_PER_M, distanceM } : undefined;
  return {
    width,
    height,
    bleed,
    safe,
    shown: overlays,
    finishing: overlays.eyelets || overlays.hems ? plans.finishing(page, scene) : undefined,
    seams: overlays.seams ? plans.panels(page, scene, shownRoll(roll)) : undefined,
    reading: overlays.reading ? { rod, reaches: listReaches(page, texts) } : undefined,
  };
}
