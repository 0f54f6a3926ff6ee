import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { capHeightOf } from '../cap-height.ts';
import { LEAST_MM_PER_M } from '../legibility.ts';
import { readingDistance } from '../reading-distance.ts';
import { placeOf, roundMm, type ObjectRule } from '../rule.ts';

/** The slogan is read from where the piece is usually read; other words from half as far, and only as advice. */
export const letterHeightRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    const { node } = object;
    const capMm = capHeightOf(object, page);
    if (node.kind !== 'text' || capMm === undefined) return [];
    const isSlogan = 'slot' in node.source && node.source.slot === 'slogan';
    const distanceM = readingDistance(page.page, page.settings) / (isSlogan ? 1 : 2);
    const least = distanceM * LEAST_MM_PER_M;
    if (capMm >= least - 0.05) return [];
    const params = {
      name: node.name,
      capMm: roundMm(capMm),
      leastMm: roundMm(least),
      distanceM: roundMm(distanceM),
    };
    return [diagnostic('preflight/letters-small', isSlogan ? 'warning' : 'info', placeOf(object, page), params)];
  },
};
