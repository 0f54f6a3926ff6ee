import type { SourceLine, SourcePlace } from './source-document.ts';

/** The whole document as one run of words, so that what a line break parted can be read. */
export interface JoinedText {
  readonly text: string;
  placeAt(offset: number): SourcePlace;
}

/** Lines joined by a space; a line that begins a block is set apart by ` ¶ `, which no pattern crosses. */
export function joinLines(lines: readonly SourceLine[]): JoinedText {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    const goesOn = /^[\p{Ll}\d(),;:-]/u.test(line.text) || !/[.!?:;]$/.test(text.trimEnd());
    if (text !== '') text += line.startsBlock && !goesOn ? ' ¶ ' : ' ';
    starts.push(text.length);
    text += line.text;
  }
  return {
    text,
    placeAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const line = lines[low];
      return { line: line?.number ?? 1, page: line?.page ?? null };
    },
  };
}
