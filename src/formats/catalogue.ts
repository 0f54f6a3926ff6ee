import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { CATALOGUE } from './catalogue.data.ts';
import type { Format, ResolvedFormat } from './format.ts';
import { KIND_DEFAULTS } from './format-kinds.ts';

/** The whole catalogue, in the order of the format picker. */
export const FORMATS: readonly Format[] = CATALOGUE.map((entry) => ({
  ...entry,
  finishing: KIND_DEFAULTS[entry.kind].finishing,
}));

const BY_ID: ReadonlyMap<string, Format> = new Map(FORMATS.map((format) => [format.id.toLowerCase(), format]));

/** A format of the catalogue by its id; capitals don't matter (`apphich-a2` finds `apphich-A2`). */
export function findFormat(id: string): Format | undefined {
  return BY_ID.get(id.trim().toLowerCase());
}

/** The format to be stored in a design. Refuses an id the catalogue hasn't (`format/unknown`), naming near ones. */
export function resolveFormat(id: string): Checked<ResolvedFormat> {
  const format = findFormat(id);
  if (!format) {
    const params = { id, near: nearestIds(id).join(', ') };
    return refused(diagnostic('format/unknown', 'error', { kind: 'argument', name: 'format' }, params));
  }
  return accepted({
    catalogueId: format.id,
    kind: format.kind,
    name: format.name,
    widthMm: format.widthMm,
    heightMm: format.heightMm,
    bleedMm: format.bleedMm,
    safeMm: format.safeMm,
    ...(format.px ? { px: format.px } : {}),
  });
}

/** The three ids that share the most pairs of neighbouring characters with what was asked for. */
function nearestIds(id: string): string[] {
  const asked = characterPairs(id.toLowerCase());
  const scored = FORMATS.map((format) => {
    const own = characterPairs(format.id.toLowerCase());
    const shared = [...own].filter((pair) => asked.has(pair)).length;
    return { id: format.id, score: (2 * shared) / (own.size + asked.size + 1) };
  });
  // Array.prototype.sort is stable, so equal scores keep the order of the catalogue.
  scored.sort((a, b) => b.score - a.score);
  return scored.slice(0, 3).map((near) => near.id);
}

function characterPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2));
  return pairs;
}
