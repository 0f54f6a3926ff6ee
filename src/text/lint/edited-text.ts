/** A text with some stretches replaced, which still knows where each place was. */
export interface EditedText {
  readonly text: string;
  /** The stretch of the source that a stretch of the edited text came from; a replaced piece counts as a whole. */
  toSource(start: number, end: number): readonly [number, number];
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly suggest: string;
}

/** Puts edits in. Edits that overlap an earlier one are left out. */
export function editText(source: string, edits: readonly Edit[]): EditedText {
  const sorted = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: { readonly from: number; readonly to: number; readonly at: number; readonly until: number }[] = [];
  let text = '';
  let done = 0;
  for (const { start, end, suggest } of sorted) {
    if (start < done) continue;
    text += source.slice(done, start);
    kept.push({ from: start, to: end, at: text.length, until: text.length + suggest.length });
    text += suggest;
    done = end;
  }
  text += source.slice(done);
  const sourceOf = (offset: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const { from, to, at, until } of kept) {
      const before = side === 'start' ? offset < at : offset <= at;
      if (before) break;
      const inside = side === 'start' ? offset < until : offset <= until;
      if (inside) return side === 'start' ? from : to;
      shift = to - until;
    }
    return offset + shift;
  };
  return {
    text,
    toSource: (start, end) => {
      const from = sourceOf(start, 'start');
      return [from, Math.max(from, sourceOf(end, 'end'))];
    },
  };
}
