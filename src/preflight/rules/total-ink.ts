import { solid, totalInk, type Ink, type Paint } from '../../colour/ink.ts';
import { diagnostic, type Fix } from '../../diagnostics/diagnostic.ts';
import { fixBy } from '../apply-fix.ts';
import type { PageObject } from '../page-objects.ts';
import { placeOf, type CheckedPage, type ObjectRule } from '../rule.ts';

/** The limit of the built-in profile, FOGRA39 with a total ink of 260 %. */
const USUAL_LIMIT = 260;
/** Vinyl takes a little more than its limit says; beyond these it smears, and stays wet. */
const SMEARS = 20;
const STAYS_WET = 60;

/** No ink of an object lays more on the medium than it takes. */
export const totalInkRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    if (object.hidden) return [];
    const limit = page.settings.totalInkLimit ?? USUAL_LIMIT;
    const heaviest = inksOf(object).toSorted((a, b) => totalInk(b.cmyk) - totalInk(a.cmyk))[0];
    const over = heaviest ? totalInk(heaviest.cmyk) - limit : 0;
    if (!heaviest || heaviest.spot || over <= 0.5) return [];
    const severity = over > STAYS_WET ? 'error' : over > SMEARS ? 'warning' : 'info';
    const params = { name: object.node.name, ink: heaviest.name, total: Math.round(totalInk(heaviest.cmyk)), limit };
    return [
      diagnostic('preflight/total-ink', severity, placeOf(object, page), params, fixFor(object, heaviest, limit, page)),
    ];
  },
};

function inksOf({ leaves }: PageObject): readonly Ink[] {
  return leaves.flatMap(({ item }) =>
    item.kind === 'image' ? [] : [...paintInks(item.fill), ...paintInks(item.stroke?.paint)],
  );
}

export function paintInks(paint: Paint | undefined): readonly Ink[] {
  if (!paint) return [];
  return paint.kind === 'solid' ? [paint.ink] : paint.stops.map(({ ink }) => ink);
}

/** The same ink with its colours thinned down to the limit, the black left as it is. */
function fixFor({ node }: PageObject, ink: Ink, limit: number, { page }: CheckedPage): Fix | undefined {
  const filled =
    node.kind === 'text' ? node.style.fill : node.kind === 'rect' || node.kind === 'ellipse' ? node.fill : undefined;
  if (filled?.kind !== 'solid' || filled.ink.id !== ink.id) return undefined;
  const { c, m, y, k } = ink.cmyk;
  const part = Math.max(0, limit / 100 - k) / (c + m + y || 1);
  const thin = (amount: number): number => Math.floor(amount * part * 100) / 100;
  const thinned = {
    ...ink,
    id: `own-${ink.id}-${limit}`,
    name: `${ink.name} ${limit}%`,
    cmyk: { c: thin(c), m: thin(m), y: thin(y), k },
  };
  return fixBy('setFill', { pageId: page.id, nodeIds: [node.id], fill: solid(thinned) });
}
