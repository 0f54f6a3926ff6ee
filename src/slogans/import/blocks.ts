import { parseMarker, type ItemMarker } from './item-marker.ts';
import { isCapitals, readSloganHeading } from './slogan-heading.ts';
import type { SourceLine } from './source-document.ts';

/** Lines that belong together: a paragraph, a list item or a heading. */
export interface TextBlock {
  readonly marker: ItemMarker | null;
  /** Words with the list's sign off, lines joined. */
  readonly text: string;
  /** First line. */
  readonly line: SourceLine;
}

/** Joins broken lines. A table row stays alone; a sign begins a block; the rest is told by capitals and end signs. */
export function joinBlocks(lines: readonly SourceLine[]): readonly TextBlock[] {
  const blocks: { marker: ItemMarker | null; text: string; line: SourceLine }[] = [];
  let last: SourceLine | null = null;
  for (const line of lines.flatMap(splitHeadedList)) {
    const open = blocks.at(-1);
    const marker = line.cells ? null : parseMarker(line.text);
    if (open && last && !line.cells && !last.cells && continues(open, last, line, marker)) {
      open.text = joinWords(open.text, line.text);
    } else blocks.push({ marker, text: marker ? marker.rest : line.text, line });
    last = line;
  }
  return blocks;
}

/** Whether a text is closed by a sign that ends a sentence, or by a closing quote. */
export function isClosed(text: string): boolean {
  return /[!?.;:…]["”’»)]*$|["”»]$/u.test(text) && !/(?:^|\s)(?:TP|Tp|C|V\.I)\.$/.test(text);
}

export function joinWords(a: string, b: string): string {
  if (a === '') return b;
  return /^[!?,.;:”’)]/.test(b) ? a + b : `${a} ${b}`;
}

/** “III. CÁC KHẨU HIỆU 1. Nhiệt liệt …” on one line: the heading and the list are parted. */
function splitHeadedList(line: SourceLine): readonly SourceLine[] {
  const found = /^(.{0,40}khẩu hiệu(?:[^.!]{0,60}?))\s+(1[.)]\s*["“]?\p{Lu}.*)$/iu.exec(line.text);
  if (!found || line.cells) return [line];
  return [
    { ...line, text: found[1] ?? '' },
    { ...line, text: found[2] ?? '', startsBlock: true, strong: false, heading: null },
  ];
}

function continues(
  open: { readonly text: string; readonly line: SourceLine; readonly marker: ItemMarker | null },
  last: SourceLine,
  line: SourceLine,
  marker: ItemMarker | null,
): boolean {
  if (line.heading !== null || last.heading !== null) return false;
  if (/^(?:Đợt|Giai đoạn)\s+(?:cao điểm|\d|[IV]+)(?!\p{L})/u.test(line.text)) return false;
  if (open.text === '') return marker === null;
  const closed = isClosed(open.text);
  const inBrackets = (open.text.match(/\(/g)?.length ?? 0) > (open.text.match(/\)/g)?.length ?? 0);
  if (marker) {
    if (closed) return false;
    const dashInside = marker.kind === 'bullet' && /^[\p{Ll}\d]/u.test(marker.rest) && !line.startsBlock;
    const numberInside = /(?:^|\s)(?:tháng|năm|số|ngày|Điều|quý|lần thứ|khóa|và|đến|từ)$/iu.test(open.text);
    return (dashInside && (inBrackets || /\p{L}$/u.test(open.text))) || (numberInside && marker.kind === 'arabic');
  }
  if (/^[!?”"]+$/.test(line.text)) return true;
  const lower = /^[\p{Ll}\d(),;:.”’–-]/u.test(line.text);
  const heading = readSloganHeading(open.text);
  if ((heading === 'sure' || heading === 'maybe') && !lower) return false;
  if (closed) return !line.startsBlock && !/!["”’]*$/.test(open.text) && (lower || isFull(last));
  if (line.startsBlock && /^\(\p{Lu}/u.test(line.text)) return false;
  // An annex and its list begin anew, even right below other lines in capitals.
  if (/^(?:PHỤ LỤC(?!\p{L})|\((?:Kèm|Ban hành))/u.test(line.text)) return false;
  if (isCapitals(line.text) && readSloganHeading(line.text) === 'sure' && !/^phụ lục/iu.test(open.text)) return false;
  if (lower || inBrackets) return true;
  return !line.startsBlock && isCapitals(line.text) === isCapitals(last.text) && line.strong === last.strong;
}

/** A line that runs to the edge, so that a sentence may end on it without ending its paragraph. */
function isFull(line: SourceLine): boolean {
  return line.text.length >= 70;
}
