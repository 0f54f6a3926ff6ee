import type { Page } from '../model/design.ts';
import type { GlyphSource, Scene } from '../scene/display-list.ts';
import { inkBoxes } from './ink-boxes.ts';
import { pageFinishing } from './page-finishing.ts';
import { planFinishing, type FinishingPlan } from './plan-finishing.ts';

/** The finishing of a page; wind slits keep clear of its words and figures. */
export function planPageFinishing(page: Page, scene: Scene, glyphs: GlyphSource): FinishingPlan {
  const finishing = pageFinishing(page);
  const avoid = finishing.windSlits ? inkBoxes(scene, glyphs).filter(({ kind }) => kind !== 'letter') : [];
  return planFinishing(
    page.format,
    finishing,
    avoid.map(({ box }) => box),
  );
}
