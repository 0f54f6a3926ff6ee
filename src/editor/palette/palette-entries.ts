import { foldWords } from '../controls/fold-words.ts';

/** One line of the command palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly words: string;
  /** Where it belongs: a menu, a panel. */
  readonly group: string;
  readonly keys?: string | undefined;
  readonly enabled: boolean;
  readonly run: () => void;
}

/**
 * The entries that hold every word typed, with marks or without: those that begin with it first, those that can't be
 * done now last, else in their own order. Words typed with marks must match with marks: `lớp` doesn't find `lõp`.
 */
export function searchEntries(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const words = query.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return entries
    .flatMap((entry) => {
      const rank = rankOf(entry, words);
      return rank === undefined ? [] : [{ entry, rank: rank + (entry.enabled ? 0 : 100) }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** 0 when the words begin it, 1 when they begin words in it, 2 when they are inside, undefined when one is missing. */
function rankOf({ words, group }: PaletteEntry, typed: readonly string[]): number | undefined {
  if (typed.length === 0) return 0;
  let worst = 0;
  const phrase = typed.join(' ');
  for (const word of typed) {
    const folded = foldWords(word);
    const text = folded === word ? foldWords(words) : words.normalize('NFC').toLowerCase();
    const inGroup = (folded === word ? foldWords(group) : group.normalize('NFC').toLowerCase()).includes(word);
    const at = text.indexOf(word);
    if (at < 0 && !inGroup) return undefined;
    worst = Math.max(worst, at < 0 ? 3 : at === 0 || /\s/.test(text[at - 1] ?? ' ') ? 1 : 2);
  }
  const whole = foldWords(phrase) === phrase ? foldWords(words) : words.normalize('NFC').toLowerCase();
  return whole.startsWith(phrase) ? 0 : worst;
}
