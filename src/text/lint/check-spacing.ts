import { isSyllable, placeTone } from '../syllable.ts';
import { letterParts } from '../vietnamese-letters.ts';
import { finding, type LintFinding } from './finding.ts';
import { PHRASE_WORDS } from './phrases.ts';

interface SpacingRule {
  readonly pattern: RegExp;
  readonly suggest: (match: RegExpExecArray) => string;
  readonly code?: string;
  readonly severity?: 'info';
}

const RULES: readonly SpacingRule[] = [
  { pattern: /(?<=\S) {2,}(?=\S)/g, suggest: () => ' ', code: 'spacing-double' },
  { pattern: /^ +| +$/gm, suggest: () => '', code: 'spacing-edge' },
  {
    pattern: / +(?=[,;:!?](?!\S*[)-])|\.(?:\s|$)|…(?:\s|$)|\)|[”’](?:[\s.,!]|$))/g,
    suggest: () => '',
    code: 'spacing-before',
  },
  { pattern: /(?<=(?:^|\s)[“‘]|\() +/g, suggest: () => '', code: 'spacing-inside' },
  { pattern: /(?<=\p{L}|\d\)|[”)])[,;](?=[\p{L}“(])|(?<=\p{L})[,;](?=\d)/gu, suggest: (m) => `${m[0]} ` },
  { pattern: /(?<=[\p{L})”])[!?:](?=\p{L})(?!\S*\/\/)/gu, suggest: (m) => `${m[0]} ` },
  { pattern: /(?<=[\p{L}\d])(?=\((?:\d|\p{L}{2}))/gu, suggest: () => ' ', code: 'spacing-bracket' },
  { pattern: /(?<=[\p{L}\d][)”])(?=\p{L})/gu, suggest: () => ' ', code: 'spacing-bracket' },
  { pattern: /(?<=\p{L}{2})(?=“\p{L})/gu, suggest: () => ' ', code: 'spacing-bracket' },
  {
    pattern: /(?<=\d)(?=(?:năm|lần|tháng|ngày|triệu|tỷ|người)(?!\p{L}))/giu,
    suggest: () => ' ',
    code: 'spacing-number',
  },
  { pattern: /(?<=(?:thứ|khóa|khoá))(?=[IVX]+(?!\p{L}))/gu, suggest: () => ' ', code: 'spacing-number' },
  { pattern: /(?<=\d) +(?=[/.]\d)|(?<=\d[/.]) +(?=\d{1,4}(?!\d))/g, suggest: () => '', code: 'spacing-date' },
  {
    pattern: /(?<=COVID|Covid) +[-–] +(?=19)|(?<=HIV) *\/ +(?=AIDS)|(?<=HIV) +\/ *(?=AIDS)/g,
    suggest: (m) => m[0].trim(),
    code: 'spacing-closed',
  },
];

/** Spaces: one between words, none before a mark, one behind it; dashes with a space on both sides or on none. */
export function checkSpacing(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const suggest = rule.suggest(match);
      found.push(spaced(text, match.index, match.index + match[0].length, suggest, rule.code, rule.severity));
    }
  }
  return [...found, ...checkDashes(text), ...checkStops(text), ...checkJoined(text), ...checkSplit(text)];
}

/** A place between two characters is shown with both of them, so that a finding never has no width. */
function spaced(
  text: string,
  start: number,
  end: number,
  suggest: string,
  code = 'spacing',
  severity?: 'info',
): LintFinding {
  const draft = { code, ...(severity ? { severity } : {}) };
  if (end > start && suggest.trim() === '') return finding(text, 'spacing', start, end, { ...draft, suggest });
  const from = start === end ? start - 1 : start;
  const to = end + 1;
  return finding(text, 'spacing', from, to, {
    ...draft,
    suggest: text.slice(from, start) + suggest + text.slice(end, to),
  });
}

function checkDashes(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const match of text.matchAll(/(?<=[\p{L}\d)”]) +[-–—](?=[\p{L}\d“])|(?<=[\p{L}\d)”])[-–—] +(?=[\p{L}\d“])/gu)) {
    const sign = match[0].trim();
    found.push(spaced(text, match.index, match.index + match[0].length, ` ${sign} `, 'spacing-dash'));
  }
  const closed =
    /(?<=mác)[-–—](?=l)|(?<=kinh tế|liệt sĩ|thương binh)[-–](?=\p{L})|(?<=\d{4})[-–](?=\d{1,2}\/|\d{4}(?!\d))/giu;
  for (const match of text.matchAll(closed)) {
    const item = spaced(text, match.index, match.index + 1, ` ${match[0]} `, 'spacing-closed-dash', 'info');
    found.push(item);
  }
  return found;
}

/** `Đảng.Toàn`: a full stop between two words without a space. */
function checkStops(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const match of text.matchAll(/(?<![\p{L}.])(\p{L}{2,})\.(?=(\p{Lu}\p{Ll}+))/gu)) {
    const [whole, before = '', after = ''] = match;
    if (!isSyllable(before) || !isSyllable(after) || /^\p{Lu}/u.test(before)) continue;
    const at = match.index + whole.length - 1;
    found.push(spaced(text, at, at + 1, '. '));
  }
  return found;
}

/** Two syllables run together: `Nhiệtliệt`, `Đạihội`. */
function checkJoined(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const match of text.matchAll(/\p{L}{4,}/gu)) {
    const word = match[0];
    if (isSyllable(word) || !/\P{ASCII}/u.test(word)) continue;
    const split = splitJoined(word);
    if (split) {
      found.push(
        finding(text, 'spacing', match.index, match.index + word.length, { code: 'spacing-joined', suggest: split }),
      );
    }
  }
  return found;
}

/** The one way to cut a word into two syllables that both bear marks or a known sound; `undefined` when unsure. */
function splitJoined(word: string): string | undefined {
  if (word.length < 5) return undefined;
  const marked = (part: string): boolean => /\P{ASCII}/u.test(part);
  const cuts: string[] = [];
  for (let i = 2; i <= word.length - 2; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    const sensible = /^[a-zđ]/.test(tail) || (/^\p{Lu}/u.test(tail) && /\p{Ll}$/u.test(head));
    if (sensible && isSyllable(head) && isSyllable(tail) && marked(head) && marked(tail)) cuts.push(`${head} ${tail}`);
  }
  return cuts.length === 1 || (cuts.length === 2 && word.length >= 6) ? cuts.at(-1) : undefined;
}

/** A syllable cut in two behind its first consonant: `V iệt N am`. */
function checkSplit(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d.])([bcdđghklmnpqrstvx]) (\p{L}{2,})(?!\p{L})/giu)) {
    const joined = `${match[1]}${match[2]}`;
    if (!/^[aăâeêioôơuưy]/i.test(letterParts(match[2]?.[0] ?? '').shape) || !isSyllable(joined)) continue;
    if (!PHRASE_WORDS.has(placeTone(joined.toLowerCase(), 'old'))) continue;
    const end = match.index + match[0].length;
    found.push(finding(text, 'spacing', match.index, end, { code: 'spacing-split', suggest: joined }));
  }
  return found;
}
