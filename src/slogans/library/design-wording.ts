import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { checkApprovedWording, type ClaimedWording } from './approval.ts';
import type { SloganLibrary } from './slogan.ts';
import { slotNames, SLOT_TYPES } from './slots.ts';
import { lastDay, type EventEnds } from './validity.ts';

/** The slogan of a design: its words, the version they claim to be, and the one they were unlocked from. */
export interface DesignWording extends ClaimedWording {
  readonly unlocked?: { readonly id: string; readonly hash: string };
}

/** What a day is judged by: `YYYY-MM-DD`, and the ends of the events that dated slogans name. */
export interface HangingDay {
  readonly today: string;
  readonly eventEnds: EventEnds;
}

/**
 * Everything to say about the slogan of a design before it is printed. Beside the findings of `checkApprovedWording`:
 * `slogan/unlocked` (warning), `slogan/slot-empty` (error, a slot is still to be filled), `slogan/expired` (warning).
 */
export function checkDesignWording(
  wording: DesignWording,
  library: SloganLibrary,
  day?: HangingDay,
): readonly Diagnostic[] {
  const findings = [...checkApprovedWording(wording, library)];
  if (wording.unlocked) {
    const known = library.byId.get(wording.unlocked.id);
    const source = known?.source.number ?? known?.source.title ?? wording.unlocked.id;
    const params = { id: wording.unlocked.id, approved: known?.text ?? '', source };
    findings.push(diagnostic('slogan/unlocked', 'warning', undefined, params));
  }
  for (const slot of slotNames(wording.text)) {
    if (slot in SLOT_TYPES) findings.push(diagnostic('slogan/slot-empty', 'error', undefined, { slot }));
  }
  const slogan = library.byId.get(wording.approved?.id ?? '');
  const end = slogan && day ? lastDay(slogan.validity, day.eventEnds) : null;
  if (end !== null && day && end < day.today) {
    findings.push(diagnostic('slogan/expired', 'warning', undefined, { until: end.split('-').toReversed().join('/') }));
  }
  return findings;
}
