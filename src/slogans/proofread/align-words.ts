/** A run of words that two texts share, or a run where they differ; half-open ranges of word numbers. */
export interface Hunk {
  readonly same: boolean;
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Longest common subsequence of two word lists, as runs. Time and space grow with the product of the lengths. */
export function alignWords(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const next = best[(i + 1) * width + j + 1] ?? 0;
      best[i * width + j] =
        a[i] === b[j] ? next + 1 : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const hunks: Hunk[] = [];
  const push = (same: boolean, i: number, j: number): void => {
    const last = hunks.at(-1);
    if (last && last.same === same) hunks[hunks.length - 1] = { same, a: [last.a[0], i], b: [last.b[0], j] };
    else hunks.push({ same, a: [last?.a[1] ?? 0, i], b: [last?.b[1] ?? 0, j] });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) push(true, ++i, ++j);
    else if (j >= b.length || (i < a.length && (best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0))) {
      push(false, ++i, j);
    } else push(false, i, ++j);
  }
  return hunks;
}
