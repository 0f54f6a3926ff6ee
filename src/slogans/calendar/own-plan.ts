import * as z from 'zod';
import { isRealDay, parseIsoDay } from './civil-date.ts';
import type { AnnualDay } from './national-days.ts';
import type { Phase, PlannedEvent } from './phases.ts';

/** What an office adds to the calendar. */
export interface OwnPlan {
  /** Days that come back every year, such as the founding day of the office. */
  readonly days: readonly AnnualDay[];
  readonly events: readonly PlannedEvent[];
  readonly phases: readonly Phase[];
}

export const EMPTY_PLAN: OwnPlan = { days: [], events: [], phases: [] };

const PLAN_SCHEMA = 1;
const words = z.string().trim().min(1).max(300);
const day = z.string().refine((text) => parseIsoDay(text) !== null);
const year = z.int().min(1).max(9999);
const bound = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), day }),
  z.object({ kind: z.literal('month'), year, month: z.int().min(1).max(12) }),
  z.object({ kind: z.literal('quarter'), year, quarter: z.literal([1, 2, 3, 4]) }),
  z.object({ kind: z.literal('year'), year }),
  z.object({
    kind: z.literal('event'),
    event: words,
    relation: z.enum(['before', 'during', 'after']),
    days: z.exactOptional(z.int()),
  }),
  z.object({ kind: z.literal('open') }),
]);
const planShape = z.object({
  schema: z.literal(PLAN_SCHEMA),
  days: z.array(
    z
      .object({ id: words, name: words, month: z.int(), day: z.int(), baseYear: year.nullable() })
      .refine((item) => isRealDay({ ...item, year: 2000 })),
  ),
  events: z.array(z.object({ id: words, name: words, start: day.nullable(), end: day.nullable() })),
  phases: z.array(
    z.object({
      id: words,
      label: words,
      start: bound,
      end: bound,
      peak: z.exactOptional(z.object({ start: bound, end: bound })),
    }),
  ),
});

/** Reads a stored plan; `null` when it is damaged or from a newer version, so that nobody writes over it. */
export function parseOwnPlan(text: string | undefined): OwnPlan | null {
  if (text === undefined) return EMPTY_PLAN;
  try {
    const read = planShape.safeParse(JSON.parse(text));
    if (!read.success) return null;
    const { days, events, phases } = read.data;
    return { days: days.map(ownDay), events, phases };
  } catch {
    return null;
  }
}

export function serializeOwnPlan({ days, events, phases }: OwnPlan): string {
  const own = days.map(({ id, name, month, day: date, baseYear }) => ({ id, name, month, day: date, baseYear }));
  return `${JSON.stringify({ schema: PLAN_SCHEMA, days: own, events, phases }, null, 1)}\n`;
}

/** An annual day of the office's own. */
export function ownDay(own: Pick<AnnualDay, 'id' | 'name' | 'month' | 'day' | 'baseYear'>): AnnualDay {
  return { ...own, english: own.name, calendar: 'civil', rank: 'sector', occasions: [], namedBy: [] };
}
