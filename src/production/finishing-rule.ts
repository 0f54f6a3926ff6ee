import { checkFinishing } from '../finishing/check-finishing.ts';
import type { PageRule } from '../preflight/rule.ts';

/** Hems, pockets and eyelets that hit ink; boards and online pictures have none. */
export const FINISHING_RULE: PageRule = {
  scope: 'page',
  check: ({ page, compiled, fonts }) => (page.format.px ? [] : checkFinishing(page, compiled.scene, fonts)),
};
