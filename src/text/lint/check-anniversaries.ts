import { type Anniversary, findAnniversaries } from '../anniversaries.ts';
import { findDates, type FoundDate, isCalendarDay } from '../dates.ts';
import { finding, type LintFinding } from './finding.ts';

export interface Today {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `95 năm …`; `lần thứ 95 ngày sinh`. Plan periods (`giai đoạn`, `nhiệm kỳ`, `trong N năm`) are counted otherwise. */
const COUNT = /(?<!\p{L}|\d|[/.,-])(\d{1,4})(\s*)năm(?!\p{L})/giu;

const PERIOD =
  /(?:giai đoạn|nhiệm kỳ|chiến lược|kế hoạch|trong|chương trình|tổng kết|sơ kết|sau|hơn|gần|tầm nhìn)\s*(?:\p{L}+\s){0,2}$/iu;

interface Count {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

interface Range {
  readonly from: End;
  readonly to: End;
  readonly start: number;
  readonly end: number;
}

interface End {
  readonly year: number;
  readonly date?: FoundDate;
  readonly start: number;
  readonly end: number;
}

/** Days that don't exist, counts that don't fit their dates, and events with a wrong base date. */
export function checkAnniversaries(text: string, today?: Today): readonly LintFinding[] {
  const dates = findDates(text);
  const ranges = findRanges(text, dates);
  const found: LintFinding[] = [];
  for (const date of dates) {
    if (isCalendarDay(date) || (date.sign === '-' && date.year === undefined)) continue;
    if (date.year === undefined && !namesDay(text, date)) continue;
    found.push(impossible(text, date, ranges));
  }
  const counts = findCounts(text);
  for (const range of ranges) found.push(...checkRange(text, range, counts, found));
  found.push(...checkNamedDays(text, dates, ranges));
  if (today) found.push(...checkBareCounts(text, counts, ranges, today));
  return found.filter((item, i) => !found.slice(0, i).some((o) => o.start === item.start && o.end === item.end));
}

/** A short pair of numbers is a date when a day is spoken of; otherwise it may be a score or a fraction. */
function namesDay(text: string, date: FoundDate): boolean {
  const before = text.slice(0, date.start);
  return /(?:ngày|quốc khánh|lao động|\()\s*(?:\p{L}+\s){0,4}$/iu.test(before) && date.day > 12 && date.month <= 12;
}

function impossible(text: string, date: FoundDate, ranges: readonly Range[]): LintFinding {
  const range = ranges.find((r) => r.from.date === date || r.to.date === date);
  const other = range?.from.date === date ? range.to.date : range?.from.date;
  const event = eventBefore(text, date.start);
  const model = event ?? (other && isCalendarDay(other) ? other : undefined);
  const suggest = model
    ? writeDate({ ...date, day: model.day, month: model.month }, model === event ? undefined : other)
    : null;
  return finding(text, 'anniversary-date', date.start, date.end, { code: 'anniversary-date-impossible', suggest });
}

function eventBefore(text: string, at: number): Anniversary | undefined {
  return findAnniversaries(text).findLast((e) => e.end <= at)?.anniversary;
}

/** A date with the sign and the zeros of another. */
function writeDate(date: FoundDate, style?: FoundDate): string {
  const [first = '', second = ''] = (style ?? date).text.split(/[/.-]/);
  const pad = (value: number, like: string): string =>
    like.startsWith('0') ? String(value).padStart(2, '0') : String(value);
  const head = pad(date.day, first) + date.sign + pad(date.month, second);
  return date.year === undefined ? head : head + date.sign + date.year;
}

function findRanges(text: string, dates: readonly FoundDate[]): readonly Range[] {
  const found: Range[] = [];
  const endAt = (at: number, side: 'start' | 'end'): End | undefined => {
    const date = dates.find((d) => d[side] === at && d.year !== undefined);
    if (date?.year !== undefined) return { year: date.year, date, start: date.start, end: date.end };
    const year = side === 'end' ? /(?<![\d/.])\d{4}$/.exec(text.slice(0, at)) : /^\d{4}(?![\d/])/.exec(text.slice(at));
    if (!year) return undefined;
    const start = side === 'end' ? at - 4 : at;
    return { year: Number(year[0]), start, end: start + 4 };
  };
  for (const match of text.matchAll(/(?<=\d)\s*[-–—]\s*(?=\d)|(?<=\d)\s+đến\s+(?=\d)/gu)) {
    const from = endAt(match.index, 'end');
    const to = endAt(match.index + match[0].length, 'start');
    if (from && to) found.push({ from, to, start: from.start, end: to.end });
  }
  return found;
}

function findCounts(text: string): readonly Count[] {
  const found: Count[] = [];
  for (const match of text.matchAll(COUNT)) {
    const [whole, number = ''] = match;
    if (PERIOD.test(text.slice(0, match.index))) continue;
    if (Number(number) > 1500 || Number(number) < 1) continue;
    if (/(?:^|\s)(?:năm|tháng)\s*$/iu.test(text.slice(0, match.index))) continue;
    found.push({ value: Number(number), start: match.index, end: match.index + whole.length });
  }
  for (const match of text.matchAll(/lần thứ (\d{2,3})(?=\s*,?\s*(?:ngày )?(?:sinh|thành lập|quốc khánh|mất))/giu)) {
    found.push({ value: Number(match[1]), start: match.index, end: match.index + match[0].length });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The counts that a range in brackets belongs to: those behind the range before it. */
function checkRange(
  text: string,
  range: Range,
  counts: readonly Count[],
  already: readonly LintFinding[],
): readonly LintFinding[] {
  const bracketed =
    /\(\s*(?:từ\s+)?$/iu.test(text.slice(0, range.start)) || /[,;:]\s*$/.test(text.slice(0, range.start));
  const dated = range.from.date !== undefined || range.to.date !== undefined;
  const floor = Math.max(0, ...[...text.slice(0, range.start).matchAll(/\d{4}\s*\)/g)].map((m) => m.index));
  const mine = counts.filter((c) => c.start >= floor && c.end <= range.start);
  if (mine.length === 0 || (!bracketed && !dated)) return [];
  const between = text.slice(mine.at(-1)?.end, range.start);
  if (!dated && /giai đoạn|nhiệm kỳ|kế hoạch|chiến lược|thực hiện/iu.test(text.slice(floor, range.start))) return [];
  const events = findAnniversaries(text.slice(floor, range.start)).map((e) => e.anniversary);
  const base = baseError(text, range, events, mine, already);
  if (base.length > 0) return base;
  if (already.some((f) => f.start < range.end && range.start < f.end)) return [];
  const years = range.to.year - range.from.year;
  if (years < 0) {
    const suggest = `${text.slice(range.to.start, range.to.end)}${text.slice(range.from.end, range.to.start)}${text.slice(range.from.start, range.from.end)}`;
    return [finding(text, 'anniversary-date', range.start, range.end, { code: 'anniversary-date-order', suggest })];
  }
  if (mine.some((count) => count.value === years) || /giai đoạn|nhiệm kỳ/iu.test(between)) return [];
  const wrong = mine.at(-1);
  if (!wrong) return [];
  // A plan period counts both years.
  if (!dated && wrong.value === years + 1 && !/kỷ niệm|chào mừng|mừng|ngày/iu.test(text.slice(floor, range.start)))
    return [];
  const suggest = text.slice(wrong.start, wrong.end).replace(/\d+/, String(years));
  const params = { years, from: range.from.year, to: range.to.year, alternative: range.from.year + wrong.value };
  return [finding(text, 'anniversary-arithmetic', wrong.start, wrong.end, { suggest, params })];
}

/** The base date against the event that is named; one event alone, for lists of events can't be told apart. */
function baseError(
  text: string,
  range: Range,
  events: readonly Anniversary[],
  counts: readonly Count[],
  already: readonly LintFinding[],
): readonly LintFinding[] {
  const [event] = events;
  const { from, to } = range;
  if (!event || new Set(events).size > 1 || already.some((f) => f.start < from.end && from.start < f.end)) return [];
  const found: LintFinding[] = [];
  const count = counts.at(-1);
  const right = { day: event.day, month: event.month };
  const yearWrong = from.year !== event.year && from.year < to.year && Math.abs(from.year - event.year) < 60;
  const dayWrong = from.date !== undefined && (from.date.day !== right.day || from.date.month !== right.month);
  if (yearWrong || dayWrong) {
    const suggest = from.date ? writeDate({ ...from.date, ...right, year: event.year }) : String(event.year);
    const params = { expected: `${event.day}/${event.month}/${event.year}` };
    found.push(
      finding(text, 'anniversary-date', from.start, from.end, { code: 'anniversary-date-base', suggest, params }),
    );
    const years = to.year - event.year;
    if (yearWrong && count && count.value !== years) {
      found.push(
        finding(text, 'anniversary-arithmetic', count.start, count.end, {
          severity: 'info',
          fixes: true,
          suggest: text.slice(count.start, count.end).replace(/\d+/, String(years)),
          params: { years, from: event.year, to: to.year, alternative: event.year + count.value },
        }),
      );
    }
  }
  if (to.date && (to.date.day !== right.day || to.date.month !== right.month) && from.year !== to.year) {
    const suggest = writeDate({ ...to.date, ...right });
    found.push(
      finding(text, 'anniversary-date', to.date.start, to.date.end, {
        code: 'anniversary-date-base',
        suggest,
        params: { expected: `${event.day}/${event.month}` },
      }),
    );
  }
  return found;
}

/** A day right behind an event's name: `Quốc khánh 3/9`, `ngày Nhà giáo Việt Nam (20-10)`. */
function checkNamedDays(text: string, dates: readonly FoundDate[], ranges: readonly Range[]): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const { anniversary, end } of findAnniversaries(text)) {
    const date = dates.find((d) => d.start >= end && /^\s*[,(]?\s*(?:ngày\s+)?$/iu.test(text.slice(end, d.start)));
    if (!date || !isCalendarDay(date) || ranges.some((r) => r.from.date === date || r.to.date === date)) continue;
    if (date.day === anniversary.day && date.month === anniversary.month) continue;
    const suggest = writeDate({ ...date, day: anniversary.day, month: anniversary.month });
    const params = { expected: `${anniversary.day}/${anniversary.month}` };
    found.push(
      finding(text, 'anniversary-date', date.start, date.end, { code: 'anniversary-date-base', suggest, params }),
    );
  }
  return found;
}

/** `Kỷ niệm 95 năm …` without dates, when today's year is known: only told, for the artwork may be of another year. */
function checkBareCounts(
  text: string,
  counts: readonly Count[],
  ranges: readonly Range[],
  today: Today,
): readonly LintFinding[] {
  const [event, second] = findAnniversaries(text);
  const [count, other] = counts;
  if (!event || second || !count || other || ranges.length > 0 || /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text)) return [];
  if (event.start < count.end || !/^\s*(?:ngày\s+)?$/iu.test(text.slice(count.end, event.start))) return [];
  const years = today.year - event.anniversary.year;
  if (count.value === years || count.value === years + 1) return [];
  return [
    finding(text, 'anniversary-arithmetic', count.start, count.end, {
      code: 'anniversary-arithmetic-today',
      severity: 'info',
      suggest: text.slice(count.start, count.end).replace(/\d+/, String(years)),
      fixes: false,
      params: { years, from: event.anniversary.year, to: today.year },
    }),
  ];
}
