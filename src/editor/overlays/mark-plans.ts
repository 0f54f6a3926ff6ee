import { inkBoxes } from '../../finishing/ink-boxes.ts';
import type { FinishingPlan } from '../../finishing/plan-finishing.ts';
import { planPageFinishing } from '../../finishing/plan-page-finishing.ts';
import { planPanels, type PanelPlan, type RollChoice } from '../../finishing/plan-panels.ts';
import type { Page } from '../../model/design.ts';
import type { GlyphSource, Scene } from '../../scene/display-list.ts';

interface MarkPlans {
  /** How the piece is finished, as the print file has it. */
  finishing(page: Page, scene: Scene): FinishingPlan;
  /** The panels for a roll, as the export cuts them; undefined where one piece will do. */
  panels(page: Page, scene: Scene, roll: RollChoice): PanelPlan | undefined;
}

/** The plans that overlays draw, made again only when what they depend on has changed. */
export function createMarkPlans(glyphs: GlyphSource): MarkPlans {
  let finished: { readonly key: readonly unknown[]; readonly plan: FinishingPlan } | undefined;
  let cut: { readonly key: readonly unknown[]; readonly plan: PanelPlan | undefined } | undefined;
  const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((one, index) => one === b[index]);
  return {
    finishing(page, scene) {
      const slits = page.finishing?.windSlits;
      const key = [page.format, page.finishing, slits ? scene : undefined];
      if (!finished || !same(finished.key, key)) finished = { key, plan: planPageFinishing(page, scene, glyphs) };
      return finished.plan;
    },
    panels({ format }, scene, roll) {
      const key = [scene, roll.rollMm, roll.overlapMm];
      if (!cut || !same(cut.key, key)) {
        const ink = inkBoxes(scene, glyphs);
        const request = { size: format, bleedMm: format.bleedMm, ...roll, ink };
        const plan = planPanels({ ...request, cuts: 'auto' });
        cut = { key, plan: plan.ok && plan.value.panels.length > 1 ? plan.value : undefined };
      }
      return cut.plan;
    },
  };
}
