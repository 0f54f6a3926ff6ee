import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Mm } from '../../geometry/units.ts';
import { fixBy } from '../apply-fix.ts';
import { placeOf, type ObjectRule } from '../rule.ts';

/** Thinner lines break up on a large-format press; trade habit. */
const LEAST_MM: Mm = 0.35;

export const thinStrokesRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    const { node } = object;
    if (object.hidden || page.page.format.px) return [];
    const widths = object.leaves.flatMap(({ item, matrix }) => {
      const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
      return item.kind !== 'image' && item.stroke ? [item.stroke.widthMm * scale] : [];
    });
    const thinnest = Math.min(...widths);
    if (!(thinnest < LEAST_MM - 1e-6)) return [];
    const stroke = node.kind === 'rect' || node.kind === 'ellipse' ? node.stroke : undefined;
    const args = stroke && { pageId: page.page.id, nodeIds: [node.id], stroke: { ...stroke, widthMm: LEAST_MM } };
    const params = { name: node.name, widthMm: Math.round(thinnest * 100) / 100, leastMm: LEAST_MM };
    const fix = args && fixBy('setStroke', args);
    return [diagnostic('preflight/thin-stroke', 'warning', placeOf(object, page), params, fix)];
  },
};
