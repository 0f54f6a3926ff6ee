import { formatRoman, guessRoman, parseRoman } from '../roman-numerals.ts';
import { finding, type LintFinding } from './finding.ts';

/** What stands before an ordinal: congress, term, session. */
const LEAD =
  /(?:lần thứ|khóa|khoá|đại hội(?: đảng)?|kỳ họp thứ|hội nghị trung ương(?: lần thứ)?|thế kỷ|trung ương)\s+([\dIVXLCDMivxlcdm]+[lI1]*)(?![\p{L}\d/]|[.,]\d)/giu;

/** Bodies whose congresses and terms are counted in Roman numerals. */
const ROMAN_BODIES =
  /toàn quốc|quốc hội|công đoàn|đoàn thanh niên|đảng bộ (?:tỉnh|thành phố)|khối các cơ quan|trung ương/iu;

/** Roman ordinals: written by the rules, in capitals, and used where official texts use them. */
export function checkRoman(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  const ordinals: { readonly start: number; readonly text: string; readonly lead: string }[] = [];
  for (const match of text.matchAll(LEAD)) {
    const numeral = match[1] ?? '';
    const start = match.index + match[0].length - numeral.length;
    ordinals.push({ start, text: numeral, lead: match[0].slice(0, -numeral.length).trim().toLowerCase() });
  }
  const roman = ordinals.some((o) => parseRoman(o.text) !== undefined);
  for (const ordinal of ordinals) {
    const item = checkOrdinal(text, ordinal, roman);
    if (item) found.push(item);
  }
  return found;
}

function checkOrdinal(
  text: string,
  { start, text: numeral, lead }: { readonly start: number; readonly text: string; readonly lead: string },
  othersRoman: boolean,
): LintFinding | undefined {
  const end = start + numeral.length;
  const session = /kỳ họp|hội nghị|^trung ương/.test(lead);
  if (/^\d+$/.test(numeral)) {
    const value = Number(numeral);
    if (session || value < 1 || value > 60 || lead.startsWith('thế kỷ')) return undefined;
    if (/^\s*(?:,\s*)?(?:ngày\s|năm\s)/iu.test(text.slice(end)) && /lần thứ/.test(lead)) return undefined;
    const before = text.slice(0, start);
    const clause = text.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(' - ')) + 1, start);
    const national = ROMAN_BODIES.test(clause) && /đại hội|khóa|khoá/iu.test(clause);
    if (!national && !(othersRoman && /đại hội|khóa|khoá/iu.test(clause))) return undefined;
    return finding(text, 'roman-numeral', start, end, { code: 'roman-numeral-arabic', suggest: formatRoman(value) });
  }
  if (/^\d/.test(numeral) || parseRoman(numeral) !== undefined) {
    if (!session || !/^[IVXLCDM]+$/.test(numeral)) return undefined;
    const value = parseRoman(numeral) ?? 0;
    return finding(text, 'roman-numeral', start, end, {
      code: 'roman-numeral-session',
      severity: 'info',
      suggest: String(value),
    });
  }
  const typed = numeral.replace(/(?<=[IVX])[l1]+/g, (run) => 'I'.repeat(run.length));
  const value = parseRoman(typed) ?? guessRoman(typed);
  if (/^[a-z]$/.test(numeral) && !/[ivx]/.test(numeral)) return undefined;
  return finding(text, 'roman-numeral', start, end, { suggest: value === undefined ? null : formatRoman(value) });
}
