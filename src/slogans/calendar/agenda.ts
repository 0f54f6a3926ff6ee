import { comingUp, type Occurrence } from './anniversaries.ts';
import { addDays, daysBetween, type IsoDay } from './civil-date.ts';
import { KNOWN_EVENTS } from './events.ts';
import { entryOf, type CalendarEntry } from './ics.ts';
import { NATIONAL_DAYS } from './national-days.ts';
import type { OwnPlan } from './own-plan.ts';
import { phaseDays, phaseState, type Phase, type PhaseState, type PlannedEvent } from './phases.ts';

/** One line of what is coming up, soonest first. */
export type AgendaRow = {
  readonly id: string;
  readonly date: IsoDay;
  /** Below 0 while it is running. */
  readonly daysLeft: number;
  /** Added by the office itself. */
  readonly own: boolean;
} & (
  | { readonly kind: 'annual'; readonly occurrence: Occurrence }
  | { readonly kind: 'event'; readonly event: PlannedEvent }
  | { readonly kind: 'phase'; readonly phase: Phase; readonly state: PhaseState; readonly end: IsoDay | null }
);

/** Annual days, events and phases that begin within so many days, and those that are running. */
export function agenda(today: IsoDay, within: number, plan: OwnPlan): readonly AgendaRow[] {
  const events = [...KNOWN_EVENTS, ...plan.events];
  const ownDays = new Set(plan.days.map(({ id }) => id));
  const annual = comingUp(today, within, [...NATIONAL_DAYS, ...plan.days]).map((occurrence): AgendaRow => {
    const { day, date, daysLeft } = occurrence;
    return { id: `${day.id}-${date}`, kind: 'annual', date, daysLeft, own: ownDays.has(day.id), occurrence };
  });
  const planned = events.flatMap((event): readonly AgendaRow[] => {
    const own = plan.events.includes(event);
    const last = event.end ?? event.start;
    if (event.start === null || last === null || last < today || event.start > addDays(today, within)) return [];
    const daysLeft = daysBetween(today, event.start);
    return [{ id: event.id, kind: 'event', date: event.start, daysLeft, own, event }];
  });
  const phases = plan.phases.flatMap((phase): readonly AgendaRow[] => {
    const state = phaseState(phase, today, events);
    const { start, end } = phaseDays(phase, events);
    if (state === 'over' || (start !== null && start > addDays(today, within))) return [];
    const date = start ?? today;
    return [{ id: phase.id, kind: 'phase', date, daysLeft: daysBetween(today, date), own: true, phase, state, end }];
  });
  return [...annual, ...planned, ...phases].toSorted((a, b) => a.daysLeft - b.daysLeft);
}

/** The rows as calendar entries; phases without an end last one day there. */
export function agendaEntries(rows: readonly AgendaRow[]): readonly CalendarEntry[] {
  return rows.map((row): CalendarEntry => {
    switch (row.kind) {
      case 'annual':
        return entryOf(row.occurrence);
      case 'event':
        return { id: row.id, title: row.event.name, start: row.date, end: row.event.end ?? row.date };
      case 'phase':
        return { id: row.id, title: row.phase.label, start: row.date, end: row.end ?? row.date };
    }
  });
}
