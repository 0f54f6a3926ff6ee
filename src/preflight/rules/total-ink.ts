import { totalInk, type Ink } from '../../colour/ink.ts';
import { paintInks } from '../../colour/paint-inks.ts';
import { diagnostic, type DiagnosticParams, type Severity } from '../../diagnostics/diagnostic.ts';
import { fixBy } from '../apply-fix.ts';
import type { PageObject } from '../page-objects.ts';
import { placeOf, type CheckedPage, type ObjectRule, type PageRule } from '../rule.ts';

/** The limit of the built-in profile, FOGRA39 with a total ink of 260 %. */
const USUAL_LIMIT = 260;
/** Vinyl takes a little more than its limit says; beyond these it smears, and stays wet. */
const SMEARS = 20;
const STAYS_WET = 60;

/** No ink of an object lays more on the medium than it takes. */
export const totalInkRule: ObjectRule = {
  scope: 'object',
  check(object, page) {
    const excess = object.hidden ? undefined : measureExcess(inksOf(object), page);
    if (!excess) return [];
    const { severity, params } = excess;
    const fix = fixBy('limitNodeInk', { pageId: page.page.id, nodeIds: [object.node.id], limit: excess.limit });
    const said = { name: object.node.name, ...params };
    return [diagnostic('preflight/total-ink', severity, placeOf(object, page), said, fix)];
  },
};

/** Nor does the ground of the page, the largest area of all. */
export const backgroundInkRule: PageRule = {
  scope: 'page',
  check(checked) {
    const { page } = checked;
    const excess = page.format.px ? undefined : measureExcess(paintInks(page.background), checked);
    if (!excess) return [];
    const at = { kind: 'page', pageId: page.id } as const;
    const fix = fixBy('limitBackgroundInk', { pageId: page.id, limit: excess.limit });
    return [diagnostic('preflight/total-ink-background', excess.severity, at, excess.params, fix)];
  },
};

interface Excess {
  readonly limit: number;
  readonly severity: Severity;
  readonly params: DiagnosticParams;
}

/** By how much the heaviest of some inks is too heavy; spot inks have plates of their own. */
function measureExcess(inks: readonly Ink[], { settings }: CheckedPage): Excess | undefined {
  const limit = settings.totalInkLimit ?? USUAL_LIMIT;
  const heaviest = inks.filter(({ spot }) => !spot).toSorted((a, b) => totalInk(b.cmyk) - totalInk(a.cmyk))[0];
  if (!heaviest) return undefined;
  const total = totalInk(heaviest.cmyk);
  const over = total - limit;
  if (over <= 0.5) return undefined;
  const severity = over > STAYS_WET ? 'error' : over > SMEARS ? 'warning' : 'info';
  return { limit, severity, params: { ink: heaviest.name, total: Math.round(total), limit } };
}

function inksOf({ leaves }: PageObject): readonly Ink[] {
  return leaves.flatMap(({ item }) =>
    item.kind === 'image' ? [] : [...paintInks(item.fill), ...paintInks(item.stroke?.paint)],
  );
}
