import type { Phase } from '../../../slogans/calendar/phases.ts';
import type { FoundSlogan, PlanImport } from '../../../slogans/import/import-plan.ts';
import { hashWording } from '../../../slogans/library/hash.ts';
import { keptSlogan } from '../../../slogans/library/own-collection.ts';
import type { Approval, Slogan } from '../../../slogans/library/slogan.ts';

/** The document as a person confirmed it. */
export interface ConfirmedDocument {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
}

/** The ticked slogans as they are kept: with their document, their list and their number in it. */
export function keptFromPlan(
  found: readonly FoundSlogan[],
  document: ConfirmedDocument,
  approval: Approval,
): readonly Slogan[] {
  const { title, number, issuer, date } = document;
  return found.map(({ text, order, place }) =>
    keptSlogan({
      text,
      approval,
      source: {
        title: title.trim() || place.section || '—',
        number: number.trim() || null,
        issuer: issuer.trim() || null,
        date: date === '' ? null : date,
        section: place.section === '' ? null : place.section,
        order,
      },
    }),
  );
}

/** The phases of a plan for the office's calendar; the same phase always gets the same id. */
export function phasesOfPlan({ phases }: Pick<PlanImport, 'phases'>): readonly Phase[] {
  return phases.map(({ label, text, start, end }) => ({
    id: `phase-${hashWording(`${label} ${text}`).slice(7, 19)}`,
    label: `${label}: ${text}`.slice(0, 280),
    start,
    end,
  }));
}
