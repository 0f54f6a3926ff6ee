/** How the letters of a text appear on the artwork; the text itself is stored in sentence case. */
export type DisplayCase = 'upper' | 'as-is';

/**
 * Letters whose capital Unicode spells with several letters, or with a letter of another script. They keep one
 * code point, so that places in the text stay valid.
 */
const ONE_TO_ONE: Readonly<Record<string, string>> = { ß: 'ẞ', µ: 'µ' };

/** Ligatures have no capital of their own; they are written out. */
const LIGATURE_CAPITALS: Readonly<Record<string, string>> = {
  ﬀ: 'FF',
  ﬁ: 'FI',
  ﬂ: 'FL',
  ﬃ: 'FFI',
  ﬄ: 'FFL',
  ﬅ: 'ST',
  ﬆ: 'ST',
};

/**
 * The text as the artwork shows it, NFC. `upper` maps code point to code point without locale (only the seven `fi`-like
 * ligatures grow, and `normalizeText` has removed those); `as-is` changes nothing but the form.
 */
export function toDisplayCase(text: string, displayCase: DisplayCase): string {
  const composed = text.normalize('NFC');
  if (displayCase === 'as-is') return composed;
  let upper = '';
  for (const letter of composed) upper += capitalOf(letter);
  return upper;
}

function capitalOf(letter: string): string {
  const special = ONE_TO_ONE[letter] ?? LIGATURE_CAPITALS[letter];
  if (special) return special;
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}
