import { checkFinishing } from '../../finishing/check-finishing.ts';
import type { PageRule, PreflightSettings } from '../../preflight/rule.ts';
import type { LoadedSlogans } from '../panels/slogan-shelf.ts';

export { Preflight } from '../../preflight/preflight.ts';

/** What rules need to know, from what the studio has loaded. */
export function studioSettings(
  slogans: LoadedSlogans | undefined,
  today: string,
  fontIds: readonly string[],
): PreflightSettings {
  const known = slogans ? { library: slogans.library, eventEnds: slogans.eventEnds } : {};
  return { today, licensedFonts: new Set(fontIds), moreRules: [FINISHING], ...known };
}

/** Hems, pockets and eyelets that hit ink; boards and online pictures have none. */
const FINISHING: PageRule = {
  scope: 'page',
  check: ({ page, compiled, fonts }) => (page.format.px ? [] : checkFinishing(page, compiled.scene, fonts)),
};
