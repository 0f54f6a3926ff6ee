import { findDetachedMarks, findMarkOrder } from '../encodings/mark-repair.ts';
import { findLookalikes } from '../encodings/lookalikes.ts';
import { orderMarks } from '../normalize.ts';
import { finding, type LintFinding, overlap } from './finding.ts';

const ZERO_WIDTH = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad\u180e]+/g;
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;
const EMOJI_JOINER = /\p{Extended_Pictographic}\ufe0f?\u200d$/u;

/** Rules on code points, on the text as it was given: what looks right on the screen and isn't. */
export function checkCharacters(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  const add = (item: LintFinding): void => {
    if (!found.some((other) => overlap(other, item))) found.push(item);
  };
  for (const r of findDetachedMarks(text)) add(finding(text, 'detached-mark', r.start, r.end, { suggest: r.suggest }));
  for (const r of findMarkOrder(text)) add(finding(text, 'mark-order', r.start, r.end, { suggest: r.suggest }));
  for (const item of checkComposition(text)) add(item);
  for (const match of text.matchAll(ZERO_WIDTH)) {
    if (EMOJI_JOINER.test(text.slice(0, match.index + match[0].length))) continue;
    add(finding(text, 'invisible', match.index, match.index + match[0].length, { suggest: '' }));
  }
  for (const match of text.matchAll(ODD_SPACES)) {
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    add(
      finding(text, 'invisible', match.index, match.index + 1, {
        code: 'invisible-space',
        suggest: ' ',
        params: { codePoint: code },
      }),
    );
  }
  for (const r of findLookalikes(text)) {
    if (/^[IVXLC]+$/.test(r.suggest) && r.suggest.length > 1 && /^[\u2160-\u217f]+$/.test(r.found)) {
      add(finding(text, 'lookalike', r.start, r.end, { code: 'lookalike-roman', suggest: r.suggest }));
    } else add(finding(text, 'lookalike', r.start, r.end, { suggest: r.suggest }));
  }
  for (const item of checkDigitTwins(text)) add(item);
  return found;
}

/** One finding for a decomposed text, from its first to its last word that isn't NFC. */
function checkComposition(text: string): readonly LintFinding[] {
  const stretches = [...text.matchAll(/[^\s.,;:!?()“”"]+/gu)].filter(([word]) => word.normalize('NFC') !== word);
  const first = stretches[0];
  const last = stretches.at(-1);
  if (!first || !last) return [];
  const end = last.index + last[0].length;
  return [finding(text, 'nfd', first.index, end, { suggest: orderMarks(text.slice(first.index, end)) })];
}

const TWIN_DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  S: '5',
  B: '8',
};

/** `3O/4`, `l9/5`, `2O25`: letters that stand for digits in dates and years, and digits within words. */
function checkDigitTwins(text: string): readonly LintFinding[] {
  const found: LintFinding[] = [];
  const date =
    /(?<![\p{L}\d])[\dOol|I]{1,2}[/.-][\dOol|I]{1,2}(?:[/.-][\dOolI]{4})?(?![\p{L}\d])|(?<![\p{L}\d])[12l][\dOolI]{3}(?![\p{L}\d])/gu;
  for (const match of text.matchAll(date)) {
    const word = match[0];
    const digits = word.replace(/[^\d]/g, '').length;
    if (digits === 0 || !/[OolI|]/.test(word) || (digits < 2 && word.length > 4)) continue;
    const suggest = word.replace(/[OolI|]/g, (c) => TWIN_DIGITS[c] ?? c);
    found.push(
      finding(text, 'lookalike', match.index, match.index + word.length, { code: 'lookalike-digit', suggest }),
    );
  }
  for (const match of text.matchAll(/(?<![\p{L}\d])\p{L}+[01]\p{L}+(?![\p{L}\d])/gu)) {
    const upper = match[0] === match[0].toUpperCase();
    const suggest = match[0].replace(/0/g, upper ? 'O' : 'o').replace(/1/g, upper ? 'I' : 'l');
    if (!/\P{ASCII}/u.test(suggest)) continue;
    found.push(
      finding(text, 'lookalike', match.index, match.index + match[0].length, { code: 'lookalike-digit', suggest }),
    );
  }
  return found;
}
