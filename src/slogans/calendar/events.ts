import type { PlannedEvent } from './phases.ts';

/** One-off events that end slogans of the library. An office adds its own; unknown days stay `null`. */
export const KNOWN_EVENTS: readonly PlannedEvent[] = [
  {
    id: 'dai-hoi-dang-xiii',
    name: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    start: '2021-01-25',
    end: '2021-02-01',
  },
  {
    id: 'bau-cu-quoc-hoi-xv',
    name: 'Bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026',
    start: '2021-05-23',
    end: '2021-05-23',
  },
  {
    id: 'dai-hoi-dang-xiv',
    name: 'Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    start: '2026-01-19',
    end: '2026-01-25',
  },
  {
    id: 'bau-cu-quoc-hoi-xvi',
    name: 'Bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031',
    start: '2026-03-15',
    end: '2026-03-15',
  },
];

/** Last days of events by id, for the validity of dated slogans. */
export function eventEnds(events: readonly PlannedEvent[] = KNOWN_EVENTS): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap(({ id, start, end }) => {
      const last = end ?? start;
      return last === null ? [] : [[id, last] as const];
    }),
  );
}
