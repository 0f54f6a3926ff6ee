import { addDays, daysInMonth, isoDay, type IsoDay } from './civil-date.ts';

/** A thing that happens once, whose days may not be known yet. */
export interface PlannedEvent {
  readonly id: string;
  readonly name: string;
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
}

/**
 * One end of a phase as plans write it: a day, a month, a quarter, a year, an event (“trước”, “trong”, “sau đại hội”),
 * or open (“từ nay”, no end given).
 */
export type PhaseBound =
  | { readonly kind: 'day'; readonly day: IsoDay }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly relation: 'before' | 'during' | 'after';
      /** Moves the day, for example -15 for “trước Đại hội 15 ngày”. */
      readonly days?: number;
    }
  | { readonly kind: 'open' };

/** A stretch of a campaign (đợt). */
export interface Phase {
  readonly id: string;
  readonly label: string;
  readonly start: PhaseBound;
  readonly end: PhaseBound;
  /** “Cao điểm”, within the phase. */
  readonly peak?: { readonly start: PhaseBound; readonly end: PhaseBound };
}

/** The days of a phase as far as they are known; `null` is open, or waits for an event's date. */
export interface PhaseDays {
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  /** Ids of the events whose days are missing. */
  readonly waitsFor: readonly string[];
}

export type PhaseState = 'coming' | 'running' | 'peak' | 'over' | 'undated';

export function phaseDays(phase: Pick<Phase, 'start' | 'end'>, events: readonly PlannedEvent[]): PhaseDays {
  const start = resolveBound(phase.start, 'start', events);
  const end = resolveBound(phase.end, 'end', events);
  const waitsFor = [phase.start, phase.end].flatMap((bound, i) =>
    bound.kind === 'event' && [start, end][i] === null ? [bound.event] : [],
  );
  return { start, end, waitsFor: [...new Set(waitsFor)] };
}

/** What a phase is on a day. A phase that waits for an event's date on the side that matters is `undated`. */
export function phaseState(phase: Phase, today: IsoDay, events: readonly PlannedEvent[]): PhaseState {
  const { start, end } = phaseDays(phase, events);
  if (end !== null && today > end) return 'over';
  if (start !== null && today < start) return 'coming';
  if (start === null && phase.start.kind === 'event') return 'undated';
  if (phase.peak) {
    const peak = phaseDays(phase.peak, events);
    if (peak.start !== null && peak.start <= today && (peak.end === null || today <= peak.end)) return 'peak';
  }
  return 'running';
}

/** Pairs of phases that share a day; those with unknown days are left out. */
export function overlappingPhases(
  phases: readonly Phase[],
  events: readonly PlannedEvent[],
): readonly (readonly [Phase, Phase])[] {
  const known = phases
    .map((phase) => ({ phase, days: phaseDays(phase, events) }))
    .filter(({ days }) => days.waitsFor.length === 0);
  return known.flatMap((a, i) =>
    known
      .slice(i + 1)
      .filter(
        (b) =>
          (a.days.end === null || b.days.start === null || b.days.start <= a.days.end) &&
          (b.days.end === null || a.days.start === null || a.days.start <= b.days.end),
      )
      .map((b) => [a.phase, b.phase] as const),
  );
}

function resolveBound(bound: PhaseBound, side: 'start' | 'end', events: readonly PlannedEvent[]): IsoDay | null {
  switch (bound.kind) {
    case 'open':
      return null;
    case 'day':
      return bound.day;
    case 'month':
      return monthEdge(bound.year, bound.month, bound.month, side);
    case 'quarter':
      return monthEdge(bound.year, bound.quarter * 3 - 2, bound.quarter * 3, side);
    case 'year':
      return monthEdge(bound.year, 1, 12, side);
    case 'event': {
      const event = events.find(({ id }) => id === bound.event);
      const edge = event ? eventEdge(event, bound.relation, side) : null;
      return edge === null ? null : addDays(edge, bound.days ?? 0);
    }
  }
}

function monthEdge(year: number, first: number, last: number, side: 'start' | 'end'): IsoDay {
  if (side === 'start') return isoDay({ year, month: first, day: 1 });
  return isoDay({ year, month: last, day: daysInMonth(year, last) });
}

/** “Before” ends on the eve, “after” begins on the morrow; the far side of both is the event's own edge. */
function eventEdge(event: PlannedEvent, relation: 'before' | 'during' | 'after', side: 'start' | 'end'): IsoDay | null {
  if (relation === 'during') return side === 'start' ? event.start : (event.end ?? event.start);
  if (relation === 'before') return event.start === null ? null : addDays(event.start, -1);
  const last = event.end ?? event.start;
  return last === null ? null : addDays(last, 1);
}
