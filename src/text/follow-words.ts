/** Longer texts are followed by what their beginnings and ends share alone. */
const MOST_COMPARED = 600;

/** Words of a text: what spaces and line feeds separate; a no-break space stays inside its word. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[ \n]+/).filter((word) => word !== '');
}

/**
 * Follows the gaps between words through an edit of the text: the result maps the index of a gap (that after word i
 * has index i) to its index in the new text. A gap is lost (undefined) when the words beside it are no longer
 * neighbours, or when both of them were changed. When less than half of all words stayed it is another text, and
 * there is nothing to follow.
 */
export function followGaps(before: string, after: string): ((gap: number) => number | undefined) | undefined {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const kept = keptWords(old.map(letterKey), now.map(letterKey));
  if (kept.size * 2 < old.length) return undefined;
  const places = withCorrected(kept, old.length, now.length);
  return (gap) => {
    const left = places.get(gap);
    const right = places.get(gap + 1);
    if (left === undefined || right !== left + 1) return undefined;
    return kept.has(gap) || kept.has(gap + 1) ? left : undefined;
  };
}

/** What makes a word the same word: its letters and digits; a comma or a capital more doesn’t change it. */
function letterKey(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '') || word;
}

/** Which word of the new text each unchanged word became: shared beginning, shared end, longest common sequence between. */
function keptWords(old: readonly string[], now: readonly string[]): Map<number, number> {
  const kept = new Map<number, number>();
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) kept.set(start, start++);
  let tail = 0;
  const most = Math.min(old.length, now.length) - start;
  while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  for (let i = 1; i <= tail; i++) kept.set(old.length - i, now.length - i);
  const a = old.slice(start, old.length - tail);
  const b = now.slice(start, now.length - tail);
  if (a.length > MOST_COMPARED || b.length > MOST_COMPARED) return kept;
  for (const [i, j] of commonSequence(a, b)) kept.set(start + i, start + j);
  return kept;
}

function commonSequence(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Between kept words, as many changed words before as after are the same words corrected. */
function withCorrected(kept: ReadonlyMap<number, number>, oldCount: number, newCount: number): Map<number, number> {
  const places = new Map(kept);
  let [i, j] = [-1, -1];
  const ends = [...kept].toSorted(([a], [b]) => a - b);
  for (const [nextI, nextJ] of [...ends, [oldCount, newCount] as const]) {
    if (nextI - i === nextJ - j) for (let step = 1; i + step < nextI; step++) places.set(i + step, j + step);
    [i, j] = [nextI, nextJ];
  }
  return places;
}
