/** Signs without a face of their own, by what they are: keys under `rescue.sign` in the interface catalogues. */
export type SignName =
  | 'zeroWidthSpace'
  | 'joiner'
  | 'direction'
  | 'wordJoiner'
  | 'byteOrderMark'
  | 'softHyphen'
  | 'noBreakSpace'
  | 'oddSpace'
  | 'control'
  | 'looseMark'
  | 'lost';

/** A stretch of text as it is, or one sign that has to be named to be seen; `at` is its offset in UTF-16 units. */
export type RevealedPart =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | { readonly kind: 'sign'; readonly at: number; readonly name: SignName; readonly code: string };

const SIGNS: readonly (readonly [RegExp, SignName])[] = [
  [/^[\u200b\u180e]$/, 'zeroWidthSpace'],
  [/^[\u200c\u200d]$/, 'joiner'],
  [/^[\u200e\u200f\u202a-\u202e\u2066-\u2069]$/, 'direction'],
  [/^[\u2060-\u2064]$/, 'wordJoiner'],
  [/^\ufeff$/, 'byteOrderMark'],
  [/^\u00ad$/, 'softHyphen'],
  [/^[\u00a0\u202f]$/, 'noBreakSpace'],
  [/^[\t\u2000-\u200a\u205f\u3000]$/, 'oddSpace'],
  [/^\ufffd$/, 'lost'],
  [/^(?!\n)\p{Cc}$/u, 'control'],
];

/** Splits a text at its invisible signs and at marks that stand on no letter. Joining the parts gives the text back. */
export function revealSigns(text: string): readonly RevealedPart[] {
  const parts: RevealedPart[] = [];
  let run = '';
  let before = ' ';
  let at = 0;
  for (const char of text) {
    const name = nameOf(char, before);
    before = char;
    at += char.length;
    if (!name) {
      run += char;
      continue;
    }
    const start = at - char.length;
    if (run !== '') parts.push({ kind: 'text', at: start - run.length, text: run });
    run = '';
    parts.push({ kind: 'sign', at: start, name, code: codeOf(char) });
  }
  if (run !== '') parts.push({ kind: 'text', at: at - run.length, text: run });
  return parts;
}

function nameOf(char: string, before: string): SignName | undefined {
  if (/^\p{M}$/u.test(char)) return /^[\p{L}\p{M}]$/u.test(before) ? undefined : 'looseMark';
  return SIGNS.find(([sign]) => sign.test(char))?.[1];
}

/** `U+200B`. */
export function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
