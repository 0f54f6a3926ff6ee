/** Token i is the i-th item of `text.split(' ')`; its characters are the code points `from` to `to`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

export function locateTokens(text: string): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  let from = 0;
  [...text, ' '].forEach((char, i) => {
    if (char !== ' ') return;
    spans.push({ from, to: i });
    from = i + 1;
  });
  return spans;
}

/**
 * Puts a text on one line and tells where the designer ended lines: at `\n`, or after the tokens of `own`,
 * which come first. Undefined breaks leave the choice to the composer; `splits` are told beside `\n`.
 */
export function takeForcedBreaks(
  raw: string,
  own: readonly number[] | undefined,
  splits: readonly number[] = [],
): { text: string; forced: readonly number[] | undefined } {
  const lines = raw.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
  const filled = lines.filter((line) => line !== '');
  const text = filled.join(' ');
  const last = text.split(' ').length - 1;
  const inOrder = (list: readonly number[]): readonly number[] =>
    [...new Set(list)].filter((i) => i >= 0 && i < last).toSorted((a, b) => a - b);
  if (own) return { text, forced: inOrder(own) };
  if (filled.length < 2) return { text, forced: undefined };
  const forced: number[] = [];
  let count = 0;
  for (const line of filled.slice(0, -1)) {
    count += line.split(' ').length;
    forced.push(count - 1);
  }
  return { text, forced: inOrder([...forced, ...splits]) };
}
