import type { PreflightSettings } from '../../preflight/rule.ts';
import { FINISHING_RULE } from '../../production/finishing-rule.ts';
import { seamRule } from '../../production/seam-rule.ts';
import type { LoadedSlogans } from '../panels/slogan-shelf.ts';
import type { CheckSettings } from './check-settings.ts';

export { Preflight } from '../../preflight/preflight.ts';

/** What rules need to know, from what the studio has loaded. */
export function studioSettings(
  slogans: LoadedSlogans | undefined,
  today: string,
  fontIds: readonly string[],
  checks: CheckSettings,
): PreflightSettings {
  const known = slogans ? { library: slogans.library, eventEnds: slogans.eventEnds } : {};
  const { roll } = checks;
  const moreRules = roll ? [FINISHING_RULE, seamRule(roll)] : [FINISHING_RULE];
  return { today, licensedFonts: new Set(fontIds), moreRules, ...checks, ...known };
}
