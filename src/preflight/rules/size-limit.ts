import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PageRule } from '../rule.ts';

/** The piece keeps to what the user's province allows; no limit is built in, because each province sets its own. */
export const sizeLimitRule: PageRule = {
  scope: 'page',
  check({ page, settings }) {
    const { kind, widthMm, heightMm } = page.format;
    const areaM2 = (widthMm * heightMm) / 1e6;
    const over = (settings.sizeLimits ?? []).filter(
      ({ kinds, maxWidthMm = Infinity, maxHeightMm = Infinity, maxAreaM2 = Infinity }) =>
        (!kinds || kinds.includes(kind)) && (widthMm > maxWidthMm || heightMm > maxHeightMm || areaM2 > maxAreaM2),
    );
    return over.map(({ maxWidthMm, maxHeightMm, maxAreaM2, source }) => {
      const sides = [maxWidthMm, maxHeightMm].map((side) => (side === undefined ? '…' : `${side / 1000}`)).join(' × ');
      const limit = maxAreaM2 === undefined ? `${sides} m` : `${maxAreaM2} m²`;
      const size = `${widthMm / 1000} × ${heightMm / 1000} m`;
      return diagnostic('preflight/size-limit', 'warning', { kind: 'page', pageId: page.id }, { size, limit, source });
    });
  },
};
