import { formatRoman, parseRoman } from '../roman-numerals.ts';
import { finding, type LintFinding } from './finding.ts';

interface Term {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** The years of a National Assembly, by its ordinal; `undefined` before the ninth. */
function assemblyYears(ordinal: number): readonly [number, number] | undefined {
  const early: Readonly<Record<number, readonly [number, number]>> = {
    9: [1992, 1997],
    10: [1997, 2002],
    11: [2002, 2007],
    12: [2007, 2011],
  };
  if (ordinal >= 13 && ordinal <= 40) return [2011 + 5 * (ordinal - 13), 2016 + 5 * (ordinal - 13)];
  return early[ordinal];
}

/** Election days of the National Assembly and the people's councils. */
const ELECTIONS: Readonly<Record<number, number>> = { 2011: 13, 2016: 14, 2021: 15, 2026: 16 };

/** Terms that a council elected between the general elections may have. */
const COUNCIL_TERMS = new Set(['2004-2011', '2011-2016', '2016-2021', '2021-2026', '2026-2031', '2031-2036']);

function termsIn(text: string): readonly Term[] {
  return [...text.matchAll(/nhiệm kỳ(?:\s+\p{L}+){0,2}\s*:?\s*\(?(\d{4})(\s*[-–—]\s*)(\d{4})/giu)].map((match) => {
    const [whole, from = '', sign = '', to = ''] = match;
    const end = match.index + whole.length;
    return { from: Number(from), to: Number(to), start: end - to.length - sign.length - from.length, end, sign };
  });
}

/** Terms of office that contradict what they belong to. */
export function checkTerms(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const term of termsIn(text)) {
    const years = expectedTerm(text, term);
    if (!years || (years.from === term.from && years.to === term.to)) continue;
    const suggest = `${years.from}${term.sign}${years.to}`;
    found.push(
      finding(text, 'term-mismatch', term.start, term.end, {
        code: years.code,
        suggest,
        severity: years.sure ? 'error' : 'warning',
        params: { body: years.body },
      }),
    );
  }
  return found.length > 0 ? found : checkElection(text);
}

interface Expected {
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly body: string;
  readonly sure: boolean;
}

/** What the nearest body before the term says about its years. */
function expectedTerm(text: string, term: Term): Expected | undefined {
  const before = text.slice(0, term.start);
  const assembly = /(?:quốc hội|đbqh)\s*,?\s*(?:nước\s+(?:\p{L}+\s+){2,10})?khóa\s+([IVXL]+)(?!\p{L})/giu;
  const ordinal = [
    ...before.matchAll(assembly),
    ...text.slice(term.end).matchAll(/^[\s,)]*quốc hội khóa\s+([IVXL]+)/giu),
  ].at(-1);
  if (ordinal) {
    const value = parseRoman(ordinal[1] ?? '');
    const years = value === undefined ? undefined : assemblyYears(value);
    const [from, to] = years ?? [];
    if (from && to)
      return { from, to, code: 'term-mismatch-assembly', body: `Quốc hội khóa ${ordinal[1]}`, sure: true };
  }
  if (term.to <= term.from)
    return { from: term.from, to: term.from + 5, code: 'term-mismatch-order', body: '', sure: true };
  const congress = [...before.matchAll(/đại hội\s+(?:đại biểu\s+)?(?:đảng\s+)?toàn quốc lần thứ\s+([IVXL]+)/giu)].at(
    -1,
  );
  const local = [...before.matchAll(/đảng bộ|đảng ủy|ban chấp hành đảng/giu)].at(-1);
  const cell = [...before.matchAll(/chi bộ|chi đoàn|liên đội|chi hội|câu lạc bộ/giu)].at(-1);
  const council = [...before.matchAll(/hội đồng nhân dân|hđnd/giu)].at(-1);
  const nearest = Math.max(congress?.index ?? -1, local?.index ?? -1, cell?.index ?? -1, council?.index ?? -1);
  if (nearest < 0) return undefined;
  if (nearest === council?.index && !COUNCIL_TERMS.has(`${term.from}-${term.to}`) && term.from >= 2004) {
    const from = 2016 + 5 * Math.round((term.from - 2016) / 5);
    return { from, to: from + 5, code: 'term-mismatch-council', body: 'Hội đồng nhân dân', sure: true };
  }
  if (nearest === local?.index && term.from >= 2000) {
    if (term.to - term.from === 5 && term.from % 5 === 0) return undefined;
    const from = term.from % 5 === 0 ? term.from : term.to % 5 === 0 ? term.to - 5 : 5 * Math.round(term.from / 5);
    return { from, to: from + 5, code: 'term-mismatch-party', body: 'Đảng bộ', sure: true };
  }
  return undefined;
}

/** `Bầu cử đại biểu Quốc hội khóa XV … 15/3/2026`: the ordinal against the year of the election. */
function checkElection(text: string): readonly LintFinding[] {
  if (!/bầu cử|cử tri/iu.test(text)) return [];
  const assembly = /quốc hội\s*,?\s*khóa\s+([IVXL]+)(?!\p{L})/iu.exec(text);
  const dates = [...text.matchAll(/(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-]|năm\s+)(20\d{2})(?!\d)/giu)];
  const year = Number(dates[0]?.[1]);
  const right = ELECTIONS[year];
  if (!assembly || dates.length !== 1 || right === undefined) return [];
  const ordinal = assembly[1] ?? '';
  if (parseRoman(ordinal) === undefined || parseRoman(ordinal) === right) return [];
  const end = assembly.index + assembly[0].length;
  return [
    finding(text, 'term-mismatch', end - ordinal.length, end, {
      code: 'term-mismatch-election',
      suggest: formatRoman(right),
      params: { year },
    }),
  ];
}
