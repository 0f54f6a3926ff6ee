import { checkLocalLimits, NO_LIMITS } from '../../formats/size-limits.ts';
import type { PageRule } from '../rule.ts';

/** The piece keeps to what the user's province allows; no limit is built in, because each province sets its own. */
export const sizeLimitRule: PageRule = {
  scope: 'page',
  check: ({ page, settings }) =>
    checkLocalLimits(page.format, settings.localLimits ?? NO_LIMITS).map((finding) => ({
      ...finding,
      at: { kind: 'page', pageId: page.id },
    })),
};
