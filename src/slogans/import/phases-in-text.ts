import { isoDay, isRealDay } from '../calendar/civil-date.ts';
import type { PhaseBound } from '../calendar/phases.ts';
import type { TextBlock } from './blocks.ts';
import type { SourcePlace } from './source-document.ts';

/** A stretch of the campaign as the plan names it; events are named by the plan's own words. */
export interface FoundPhase {
  readonly label: string;
  /** The plan's words for its time. */
  readonly text: string;
  readonly start: PhaseBound;
  readonly end: PhaseBound;
  /** The plan calls it, or a part of it, “cao điểm”. */
  readonly hasPeak: boolean;
  readonly place: SourcePlace;
}

const LABEL = /^((?:Đợt|Giai đoạn)\s+(?:cao điểm|\d{1,2}|I{1,3}|IV|V|thứ\s+\p{L}+))\b\s*([^\p{L}\d]*)\s*(.*)$/iu;
const OPEN: PhaseBound = { kind: 'open' };

/** Reads “Đợt 1: từ … đến …” wherever a line or list item begins so. Labels that name no time are left out. */
export function findPhases(blocks: readonly TextBlock[]): readonly FoundPhase[] {
  return blocks.flatMap(({ text, line }): readonly FoundPhase[] => {
    const [, label, , words = ''] = LABEL.exec(text) ?? [];
    if (label === undefined || words === '' || /^\d{4}\s*[-–]/.test(words)) return [];
    const time = words.replace(/^\(?cao điểm\)?\s*[:)]*\s*/iu, '').replace(/^[(:\s]+/u, '');
    const { start, end } = readTimes(time);
    if (start.kind === 'open' && end.kind === 'open') return [];
    const hasPeak = /cao điểm/iu.test(text);
    return [
      {
        label,
        text: time.replace(/[).;\s]+$/u, ''),
        start,
        end,
        hasPeak,
        place: { line: line.number, page: line.page },
      },
    ];
  });
}

/** Reads both ends of a time in words. What can't be read is open. */
export function readTimes(words: string): { readonly start: PhaseBound; readonly end: PhaseBound } {
  const first = words.split(/[;.](?=\s|$)/u)[0] ?? '';
  const [, from, to] =
    /^(.*?)\s*(?:\s[-–]\s|(?<!\p{L})đến(?!\p{L})(?:\s+(?:hết|khi kết thúc|khi bế mạc|khi))?)\s*(.*)$/iu.exec(first) ??
    [];
  if (from === undefined || to === undefined) {
    const bound = readBound(first);
    if (/^từ(?!\p{L})/iu.test(first)) return { start: bound, end: OPEN };
    if (bound.kind === 'event' && bound.relation === 'before') return { start: OPEN, end: bound };
    if (bound.kind === 'event' && bound.relation === 'after') return { start: bound, end: OPEN };
    return { start: bound, end: bound };
  }
  const end = readBound(to);
  const year = 'year' in end ? end.year : end.kind === 'day' ? Number(end.day.slice(0, 4)) : undefined;
  const isRest = /\b(?:khi kết thúc|khi bế mạc|hết)\b/iu.test(first.slice(from.length, first.length - to.length));
  const during: PhaseBound = end.kind === 'open' && isRest && to !== '' ? eventBound(to, 'during') : end;
  return { start: readBound(from.replace(/^từ\s+/iu, ''), year), end: during };
}

/** @param fallbackYear the year of a month or day that names none. */
function readBound(words: string, fallbackYear?: number): PhaseBound {
  const [, day, month, year] = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/.exec(words) ?? [];
  if (year !== undefined) {
    const parts = { day: Number(day), month: Number(month), year: Number(year) };
    return isRealDay(parts) ? { kind: 'day', day: isoDay(parts) } : OPEN;
  }
  const event = /^(?:từ\s+)?(trước|trong|sau)\s+(?:khi\s+|dịp\s+)?(?!tháng|quý|năm)(.+)$/iu.exec(words.trim());
  if (event && !/^ngày\s+\d/iu.test(event[2] ?? '')) {
    const relation = ({ trước: 'before', trong: 'during', sau: 'after' } as const)[(event[1] ?? '').toLowerCase()];
    return eventBound(event[2] ?? '', relation ?? 'during');
  }
  const quarter = /quý\s+(IV|I{1,3}|[1-4])(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})/iu.exec(words);
  if (quarter) return { kind: 'quarter', year: Number(quarter[2]), quarter: quarterNumber(quarter[1] ?? '') };
  const monthFound =
    /(?:tháng\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s+năm\s+)(\d{4}))?/iu.exec(words) ?? /\b(\d{1,2})\/(\d{4})\b/.exec(words);
  const monthYear = Number(monthFound?.[2] ?? fallbackYear ?? 0);
  const monthNumber = Number(monthFound?.[1] ?? 0);
  if (monthNumber >= 1 && monthNumber <= 12 && monthYear > 0)
    return { kind: 'month', year: monthYear, month: monthNumber };
  const [, only] = /năm\s+(\d{4})/iu.exec(words) ?? [];
  return only === undefined ? OPEN : { kind: 'year', year: Number(only) };
}

function eventBound(words: string, relation: 'before' | 'during' | 'after'): PhaseBound {
  return { kind: 'event', event: words.replace(/\s*[(,;.].*$/u, '').trim(), relation };
}

function quarterNumber(sign: string): 1 | 2 | 3 | 4 {
  return ({ I: 1, II: 2, III: 3, IV: 4, '1': 1, '2': 2, '3': 3, '4': 4 } as const)[sign.toUpperCase()] ?? 1;
}
