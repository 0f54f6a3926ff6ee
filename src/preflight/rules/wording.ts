import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { checkDesignWording } from '../../slogans/library/design-wording.ts';
import { fixBy } from '../apply-fix.ts';
import { sloganPlace } from '../slogan-place.ts';
import type { PageRule } from '../rule.ts';

/** The slogan is the approved version it claims to be, filled in, and may still hang on the day. */
export const wordingRule: PageRule = {
  scope: 'page',
  check(page) {
    const { library, today, eventEnds = new Map() } = page.settings;
    if (!library) return [];
    const { slogan } = page.design.content;
    const at = sloganPlace(page);
    if (!at) return [];
    const found = checkDesignWording(slogan, library, today === undefined ? undefined : { today, eventEnds });
    return found.map((finding): Diagnostic => {
      const placed = { ...finding, at };
      const approved = library.byId.get(slogan.approved?.id ?? '');
      if (finding.code !== 'slogan/wording-differs' || !approved) return placed;
      const args = { text: approved.text, approved: { id: approved.id, hash: approved.hash } };
      return { ...placed, fix: fixBy('chooseSlogan', args) };
    });
  },
};
