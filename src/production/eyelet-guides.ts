import { solid } from '../colour/ink.ts';
import { NAMED_INKS } from '../colour/named-inks.ts';
import type { FinishingPlan } from '../finishing/plan-finishing.ts';
import { lineTo, moveTo } from '../geometry/path.ts';
import type { PathItem, Scene } from '../scene/display-list.ts';
import { circle } from './finishing-layers.ts';

/**
 * The scene with a printed ring and cross at every eyelet, for a finisher who punches by eye. The eyelet's own
 * ring covers it. Black on a white halo, so that it shows on any ground.
 */
export function withEyeletGuides(scene: Scene, { eyelets, finishing }: FinishingPlan): Scene {
  const radius = (finishing.eyelets?.holeMm ?? 0) / 2;
  if (radius <= 0) return scene;
  const line = radius / 8;
  const guides = eyelets.flatMap((eyelet): PathItem[] => {
    const { x, y } = eyelet;
    const cross = [moveTo(x - radius, y), lineTo(x + radius, y), moveTo(x, y - radius), lineTo(x, y + radius)];
    const path = [...circle(eyelet, radius - line), ...cross];
    const stroke = (ink: typeof NAMED_INKS.black | typeof NAMED_INKS.white, widthMm: number): PathItem => ({
      kind: 'path',
      from: '',
      path,
      stroke: { paint: solid(ink), widthMm, join: 'round' },
    });
    return [stroke(NAMED_INKS.white, line * 3), stroke(NAMED_INKS.black, line)];
  });
  return { ...scene, items: [...scene.items, ...guides] };
}
