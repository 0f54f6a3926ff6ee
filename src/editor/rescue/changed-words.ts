/** A word or the space between words; `changed` where the other text has another word there. */
export interface ComparedPiece {
  readonly text: string;
  readonly changed: boolean;
}

/**
 * Splits a text into words and spaces and tells the words that differ from those of another text. Where hardly a
 * word stayed, or their numbers differ, none is told: pointing at everything points at nothing.
 */
export function compareWords(text: string, other: string): readonly ComparedPiece[] {
  const own = text.split(/(\s+)/);
  const others = other.split(/(\s+)/);
  const differs = own.map((piece, i) => i % 2 === 0 && piece !== others[i]);
  const words = (own.length + 1) / 2;
  const told = own.length === others.length && differs.filter(Boolean).length * 2 <= words;
  return own.map((piece, i) => ({ text: piece, changed: told && differs[i] === true }));
}
