import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isRealDay } from '../calendar/civil-date.ts';
import type { JoinedText } from './joined-text.ts';

const NUMERIC = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d/])/g;
const IN_WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/giu;
const FROM_TO =
  /từ\s+(?:ngày\s+)?(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*(?:đến|[-–])\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})[/.](\d{1,2})[/.](\d{4})/giu;

/** Days that no calendar has (`import/date-impossible`), and spans that end before they begin (`import/range-reversed`). */
export function checkDates(joined: JoinedText): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const pattern of [NUMERIC, IN_WORDS]) {
    for (const found of joined.text.matchAll(pattern)) {
      const [whole, day, month, year] = found;
      // Without a year, 29 February may be real.
      const parts = { day: Number(day), month: Number(month), year: Number(year ?? 2020) };
      if (isRealDay(parts)) continue;
      const at = { kind: 'text', start: found.index, end: found.index + whole.length } as const;
      findings.push(diagnostic('import/date-impossible', 'error', at, { found: whole }));
    }
  }
  for (const found of joined.text.matchAll(FROM_TO)) {
    const [whole, ...numbers] = found;
    const [d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0] = numbers.map(Number);
    if (y1 * 10000 + m1 * 100 + d1 <= y2 * 10000 + m2 * 100 + d2) continue;
    const at = { kind: 'text', start: found.index, end: found.index + whole.length } as const;
    findings.push(diagnostic('import/range-reversed', 'error', at, { found: whole, name: '', from: '', to: '' }));
  }
  return findings;
}
