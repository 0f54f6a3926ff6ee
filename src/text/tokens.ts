/** Tokens of a slogan: the unit of all break indexes. */
export interface TokenLine {
  /** Items of `text.split(' ')` of the NFC text; a line feed also ends a token. May hold empty items (double spaces). */
  readonly tokens: readonly string[];
  /** Indexes of the tokens that a line feed follows: a line must end there. Ascending. */
  readonly forced: readonly number[];
}

/**
 * Splits text into tokens. The text is composed (NFC) first. A no-break space (U+00A0) stays inside its token, so it can
 * never be a break. CR LF and CR count as a line feed; spaces around a line feed do not make empty tokens.
 */
export function splitTokens(text: string): TokenLine {
  const tokens: string[] = [];
  const forced: number[] = [];
  const lines = text
    .normalize('NFC')
    .replace(/ *(?:\r\n|\r|\n) */g, '\n')
    .split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '' && lines.length > 1) continue;
    if (index > 0 && tokens.length > 0) forced.push(tokens.length - 1);
    for (const token of line.split(' ')) tokens.push(token);
  }
  return { tokens, forced };
}
