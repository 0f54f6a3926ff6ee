import { convertText, type Conversion } from '../../text/encodings/convert-text.ts';
import type { TextEncoding } from '../../text/encodings/encoding.ts';
import { isKnownPair } from '../../text/lint/phrases.ts';

/** Longer texts are no words for a banner; reading them letter by letter would stop the studio. */
const LONGEST = 20_000;

/**
 * Reads text that comes from outside: the conversion when there is one to offer, undefined when the text is clean
 * as it is. `capitalFont` answers the question of the `.VnTimeH` fonts.
 */
export function readForeignText(text: string, capitalFont?: boolean): Conversion | undefined {
  if (text.length > LONGEST) return undefined;
  const read = rereadText(text, 'auto', capitalFont);
  return read.findings.length > 0 && read.text !== text ? read : undefined;
}

/** Reads text in an encoding that a person names. */
export function rereadText(text: string, from: TextEncoding | 'auto', capitalFont?: boolean): Conversion {
  return convertText(text, from, { knowsPair: isKnownPair, ...(capitalFont === undefined ? {} : { capitalFont }) });
}

/**
 * Whether copied HTML was set in a TCVN3 capital font: true for `.VnTimeH`, false for `.VnTime`, undefined when no
 * such font or both kinds are named.
 */
export function capitalFontOf(html: string): boolean | undefined {
  const names = [...html.matchAll(/\.Vn[A-Za-z0-9 ]*/g)].map(([name]) => name.trim().endsWith('H'));
  return names.length > 0 && names.every((name) => name === names[0]) ? names[0] : undefined;
}
