import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { anniversaryYears } from '../calendar/anniversaries.ts';
import { isRealDay, type DayParts } from '../calendar/civil-date.ts';
import { NATIONAL_DAYS, type AnnualDay } from '../calendar/national-days.ts';
import { foldMarks } from '../library/word-key.ts';
import type { JoinedText } from './joined-text.ts';
import type { SourcePlace } from './source-document.ts';

/** “90 năm Ngày thành lập Đảng … (03/02/1930 - 03/02/2020)” as a document writes it. */
export interface FoundAnniversary {
  readonly years: number;
  /** What is remembered, between “năm” and the bracket. */
  readonly name: string;
  /** As printed. */
  readonly from: string;
  readonly to: string;
  readonly place: SourcePlace;
  /** False when a finding says why not. */
  readonly sound: boolean;
}

const DAY = String.raw`(?:ngày\s*)?(?:(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*)?(\d{4})`;
const SPAN = new RegExp(String.raw`\(\s*${DAY}\s*(?:[-–—]|đến)\s*${DAY}\s*\)`, 'giu');
/** Periods that count both of their ends, or aren't anniversaries. */
const PERIOD =
  /\b(?:nhiem ky|giai doan|chien luoc|ke hoach \d|trong \d+ nam|sau \d+ nam|khang chien|dau tranh|thoi ky|xay dung va|chang duong|\d+ nam (?:doi moi|xay dung|dau tranh|khang chien|phat trien))\b/;
/** How the name of what is remembered begins. */
const REMEMBRANCE =
  /^(?:cua )?(?:ngay|thanh lap|truyen thong|chien thang|giai phong|quoc khanh|cach mang|nam sinh|khoi nghia|dong khoi)\b/;

/** Finds anniversaries with both of their dates, and checks their arithmetic and their base dates. */
export function checkAnniversaries(joined: JoinedText): {
  readonly anniversaries: readonly FoundAnniversary[];
  readonly findings: readonly Diagnostic[];
} {
  const anniversaries: FoundAnniversary[] = [];
  const findings: Diagnostic[] = [];
  let clauseStart = 0;
  for (const span of joined.text.matchAll(SPAN)) {
    const before = joined.text.slice(Math.max(clauseStart, span.index - 220), span.index);
    clauseStart = span.index + span[0].length;
    const read = readClause(before);
    if (!read) continue;
    const at = clauseStart - span[0].length - before.length + read.offset;
    const found = checkSpan(span, read, { kind: 'text', start: at, end: clauseStart });
    if (!found) continue;
    anniversaries.push({ ...found.anniversary, place: joined.placeAt(at), sound: found.findings.length === 0 });
    findings.push(...found.findings);
  }
  return { anniversaries, findings };
}

interface Clause {
  /** Every “NN năm” since the last sentence end or bracket: one of them must be right. */
  readonly counts: readonly number[];
  readonly name: string;
  /** Everything since the last sentence end. */
  readonly words: string;
  readonly offset: number;
}

function readClause(before: string): Clause | null {
  const cut = Math.max(...['. ', '; ', '! ', '? ', '¶', ')'].map((sign) => before.lastIndexOf(sign) + sign.length), 0);
  const start = /[.;!?¶)]/.test(before) ? cut : 0;
  const words = before.slice(start);
  const counts = [...words.matchAll(/(?<![\p{L}\d/.-])(\d{1,4})\s+năm(?=\s)(?!\s+\d{4}\b)/giu)];
  const last = counts.at(-1);
  const first = counts[0];
  if (!last || !first) return null;
  const name = words.slice(last.index + last[0].length).trim();
  return { counts: counts.map((c) => Number(c[1])), name, words, offset: start + first.index };
}

function checkSpan(span: RegExpExecArray, clause: Clause, at: Diagnostic['at']) {
  const [, day1, month1, year1 = '', day2, month2, year2 = ''] = span;
  const from = { day: Number(day1 ?? 1), month: Number(month1 ?? 1), year: Number(year1) };
  const to = { day: Number(day2 ?? 1), month: Number(month2 ?? 1), year: Number(year2) };
  const years = clause.counts.at(-1) ?? 0;
  const anniversary = {
    years,
    name: clause.name,
    from: printedDay(day1, month1, year1),
    to: printedDay(day2, month2, year2),
  };
  const findings: Diagnostic[] = [];
  const folded = foldMarks(clause.words);
  const fullDates = day1 !== undefined && day2 !== undefined;
  const sameDay = fullDates && from.day === to.day && from.month === to.month;
  const remembers = folded.includes('ky niem') || REMEMBRANCE.test(foldMarks(clause.name));
  const applies = sameDay || (remembers && !PERIOD.test(folded));
  if (!applies) return null;
  const params = { found: `${years} năm`, name: clause.name, from: anniversary.from, to: anniversary.to };
  const due = anniversaryYears(from.year, to.year);
  if (to.year < from.year) findings.push(diagnostic('import/range-reversed', 'error', at, params));
  const countsBothEnds = !sameDay && years === due + 1 && (fullDates || !folded.includes('ky niem'));
  if (to.year >= from.year && !clause.counts.includes(due) && !countsBothEnds) {
    const baseFits = basesOf(clause.name).some((base) => base.baseYear !== null && to.year - base.baseYear === years);
    if (!baseFits) {
      findings.push(diagnostic('import/anniversary-arithmetic', 'error', at, { ...params, expected: `${due} năm` }));
    }
  }
  if (fullDates && !sameDay && /ky niem|ngay/.test(folded) && isRealDay(from) && isRealDay(to)) {
    findings.push(diagnostic('import/anniversary-days-differ', 'warning', at, params));
  }
  findings.push(...checkBase(clause.counts.length > 1 ? clause.words : clause.name, from, fullDates, at, params));
  return { anniversary, findings };
}

function printedDay(day: string | undefined, month: string | undefined, year: string): string {
  return day === undefined || month === undefined ? year : `${day}/${month}/${year}`;
}

/** A date that is half the known one (its day or its year) is taken for a slip; a wholly different one for a local day. */
function checkBase(
  name: string,
  from: DayParts,
  fullDates: boolean,
  at: Diagnostic['at'],
  params: Diagnostic['params'],
): readonly Diagnostic[] {
  const bases = basesOf(name).filter((base) => base.baseYear !== null && base.calendar === 'civil');
  const isBase = (base: AnnualDay) =>
    base.baseYear === from.year && (!fullDates || (base.day === from.day && base.month === from.month));
  const [base] = bases;
  if (!base || bases.some(isBase)) return [];
  const sameDay = fullDates && base.day === from.day && base.month === from.month;
  const sameYear = fullDates && base.baseYear === from.year;
  if (!sameDay && !sameYear) return [];
  const expected = `${base.day}/${base.month}/${base.baseYear ?? ''}`;
  return [diagnostic('import/anniversary-base-date', 'error', at, { ...params, expected })];
}

function basesOf(name: string): readonly AnnualDay[] {
  const folded = foldMarks(name).replace(/\s+/g, ' ');
  return NATIONAL_DAYS.filter((day) => day.namedBy.some((words) => names(folded, words)));
}

/** Whole words; “Ngày thành lập Đảng bộ …” is not “Ngày thành lập Đảng”. */
function names(folded: string, words: string): boolean {
  const at = folded.indexOf(words);
  const behind = at < 0 ? '' : folded.slice(at + words.length);
  return at >= 0 && !/^[a-z]/.test(behind) && !(words.endsWith(' dang') && /^ (?:bo|uy|doan)\b/.test(behind));
}
