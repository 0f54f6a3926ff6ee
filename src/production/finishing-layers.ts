import type { Cmyk, Ink } from '../colour/ink.ts';
import type { EdgeLine, FinishingPlan } from '../finishing/plan-finishing.ts';
import { ellipsePath, lineTo, moveTo, rectPath, type Path } from '../geometry/path.ts';
import { outsetRect, type Point } from '../geometry/rect.ts';
import type { Mm } from '../geometry/units.ts';
import type { ProcessingStep, StepLayer } from '../renderers/pdf/step-layers.ts';

const plate = (name: string, cmyk: Cmyk, rgb: string): Ink => ({ id: name.toLowerCase(), name, cmyk, rgb, spot: true });

/** Plates of the finishing, by the names that cutters and RIPs know. */
const PLATES = {
  cut: plate('CutContour', { c: 0, m: 1, y: 0, k: 0 }, '#e2007a'),
  fold: plate('Fold', { c: 1, m: 0, y: 1, k: 0 }, '#009640'),
  glue: plate('Glue', { c: 0, m: 0.5, y: 1, k: 0 }, '#f39200'),
  eyelets: plate('Eyelets', { c: 1, m: 0, y: 0, k: 0 }, '#009ee0'),
  legend: plate('Legend', { c: 0.5, m: 0.5, y: 0, k: 0 }, '#8f86c1'),
} as const;

/** The finishing of a piece as layers named by the processing steps of ISO 19593-1; empty steps are left out. */
export function finishingLayers(plan: FinishingPlan, safeMm: Mm): readonly StepLayer[] {
  const { size, finishing } = plan;
  const trim = { x: 0, y: 0, width: size.widthMm, height: size.heightMm };
  const widthMm = Math.max(0.25, Math.min(size.widthMm, size.heightMm) / 1500);
  const dashMm = [widthMm * 16, widthMm * 8];
  const layer = (name: string, step: ProcessingStep, spot: Ink, paths: readonly Path[], dashed = false): StepLayer => ({
    name,
    step,
    spot,
    lines: paths.map((path) => ({ path, widthMm, ...(dashed ? { dashMm } : {}) })),
  });
  const radius = (finishing.eyelets?.holeMm ?? 0) / 2;
  const cut = plan.folds.length === 0 ? [rectPath(trim)] : [];
  const layers = [
    layer('Cắt', { group: 'Structural', type: 'Cutting' }, PLATES.cut, [...cut, ...plan.slits]),
    layer('Gấp biên', { group: 'Structural', type: 'Folding' }, PLATES.fold, plan.folds.map(linePath), true),
    layer('Dán hàn', { group: 'Structural', type: 'Gluing' }, PLATES.glue, plan.welds.map(linePath), true),
    layer(
      'Khoen',
      { group: 'Structural', type: 'Punching' },
      PLATES.eyelets,
      plan.eyelets.map((eyelet) => circle(eyelet, radius)),
    ),
    layer('Dây luồn', { group: 'Legend' }, PLATES.legend, plan.ropes.map(linePath)),
    layer(
      'Vùng an toàn',
      { group: 'Positions', type: 'ContentArea' },
      PLATES.legend,
      [rectPath(outsetRect(trim, -safeMm))],
      true,
    ),
  ];
  return layers.filter(({ lines }) => lines.length > 0);
}

export function circle({ x, y }: Point, radius: Mm): Path {
  return ellipsePath({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
}

function linePath({ from, to }: EdgeLine): Path {
  return [moveTo(from.x, from.y), lineTo(to.x, to.y)];
}
