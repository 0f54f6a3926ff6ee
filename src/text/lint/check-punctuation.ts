import { finding, type LintFinding } from './finding.ts';

/** Marks in a row, brackets without their partner, quotation marks, and commas that don't belong. */
export function checkPunctuation(text: string): readonly LintFinding[] {
  return [...checkRows(text), ...checkBrackets(text), ...checkQuotes(text), ...checkCommas(text)];
}

function checkRows(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const match of text.matchAll(/[!?.,;:]{2,}|[!?.,;:](?: [!?.,;:])+(?![\d.])/g)) {
    const row = match[0];
    if (/^\.{3,}$|^\?!$|^!\?$|^…$/.test(row) || /v\.v\.$/i.test(text.slice(0, match.index + 1))) continue;
    if (/^\.[,;:!?)]$/.test(row) && /(?:v\.v|\b\p{Lu}{1,3})$/u.test(text.slice(0, match.index))) continue;
    if (/^\.{2,}$/.test(row) && row.length > 3) continue;
    found.push(
      finding(text, 'punctuation', match.index, match.index + row.length, {
        code: 'punctuation-row',
        suggest: oneOf(row),
      }),
    );
  }
  return found;
}

/** The mark that a row most likely means. */
function oneOf(row: string): string {
  if (row.includes('...')) return '…';
  return ['!', '?', ':', ';', '.', ','].find((mark) => row.includes(mark)) ?? '';
}

const PARTNER: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

function checkBrackets(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (PARTNER[sign]) open.push({ sign, at: i });
    if (sign !== ')' && sign !== ']') continue;
    const last = open.at(-1);
    if (last && PARTNER[last.sign] === sign) open.pop();
    else if (!/(?:^|[\s(])[\da-zđ]{1,2}$/i.test(text.slice(0, i))) {
      found.push(finding(text, 'punctuation', i, i + 1, { code: 'punctuation-bracket', suggest: '' }));
    }
  }
  for (const { sign, at } of open) {
    const partner = PARTNER[sign] ?? ')';
    const rest = text.slice(at);
    const stop = /[!.?\s]*$/.exec(rest);
    const body = rest.slice(0, stop ? stop.index : rest.length);
    found.push(
      finding(text, 'punctuation', at, text.length, {
        code: 'punctuation-bracket',
        suggest: body + partner + rest.slice(body.length),
      }),
    );
  }
  return found;
}

function checkQuotes(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  const marks = [...text.matchAll(/["“”„«»″]|''/g)];
  const straight = marks.filter((m) => /["″]|''/.test(m[0]));
  const guillemets = marks.filter((m) => /[«»]/.test(m[0]));
  const curly = marks.filter((m) => /[“”„]/.test(m[0]));
  const mixed = [straight, guillemets, curly].filter((list) => list.length > 0).length > 1;
  const odd = marks.length % 2 === 1;
  marks.forEach((mark, i) => {
    const opens = i % 2 === 0;
    const right = opens ? '“' : '”';
    if (mark[0] === right) return;
    const isCurly = /[“”„]/.test(mark[0]);
    const wrong = isCurly ? !odd && !nests(text) : mixed || odd;
    if (isCurly && !wrong) return;
    found.push(
      finding(text, 'quotes', mark.index, mark.index + mark[0].length, {
        code: wrong ? 'quotes-pair' : 'quotes-straight',
        severity: wrong ? 'error' : 'info',
        suggest: right,
        fixes: !odd,
      }),
    );
  });
  const lone = marks.at(-1);
  if (odd && lone && !found.some((f) => f.severity === 'error')) {
    const single = openQuote(text) ?? lone.index;
    found.push(finding(text, 'quotes', single, single + 1, { code: 'quotes-unpaired', suggest: null }));
  }
  return found;
}

/** Some plans nest “ ” in “ ”: two openings before a closing. */
function nests(text: string): boolean {
  return /“[^”]*“[^”]*”[^“]*”/.test(text);
}

function openQuote(text: string): number | undefined {
  const stack: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '“') stack.push(i);
    if (text[i] === '”' && stack.pop() === undefined) return i;
  }
  return stack[0];
}

function checkCommas(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const match of text.matchAll(/,(?=\s+và\s)/g)) {
    found.push(
      finding(text, 'punctuation', match.index, match.index + 1, {
        code: 'punctuation-comma-and',
        severity: 'info',
        suggest: '',
      }),
    );
  }
  for (const match of text.matchAll(/^\s*[,;:.!?]+\s*|[,;:](?=\s*$)/g)) {
    if (/^[.…]{3}/.test(match[0].trim())) continue;
    found.push(
      finding(text, 'punctuation', match.index, match.index + match[0].length, {
        code: 'punctuation-edge',
        suggest: '',
      }),
    );
  }
  return found;
}
