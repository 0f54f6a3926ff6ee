import { foldMarks } from '../library/word-key.ts';
import { isClosed, joinWords, type TextBlock } from './blocks.ts';
import { parseMarker, type ItemMarker } from './item-marker.ts';
import { isCapitals } from './slogan-heading.ts';
import type { SourcePlace } from './source-document.ts';

/** One entry of a list of slogans. */
export interface SectionItem {
  /** The words as printed: lines joined, the list's sign and quotes around the whole off. */
  readonly text: string;
  readonly place: SourcePlace;
  /** Smaller heading within the list; `null` for none. */
  readonly group: string | null;
}

/** Reads the blocks behind a heading as a list: pieces joined, groups told apart from items, run-on items split. */
export function readItems(blocks: readonly TextBlock[]): readonly SectionItem[] {
  const whole = joinPieces(blocks.flatMap(readRow));
  const items: SectionItem[] = [];
  let group: string | null = null;
  let begun = false;
  whole.forEach((block, at) => {
    const { text, line } = block;
    if (isGroup(block, whole[at + 1], whole.slice(at + 1))) group = text.replace(/\s*:$/, '');
    else if (begun || !isPreamble(block, whole.slice(at + 1))) {
      begun = true;
      const place = { line: line.number, page: line.page };
      for (const words of splitRunOn(text, block.marker)) items.push({ text: tidy(words), place, group });
    }
  });
  return items;
}

/** A row of a table of slogans is its longest cell; a row of column names is nothing. */
function readRow(block: TextBlock): readonly TextBlock[] {
  const { cells } = block.line;
  if (!cells) return [block];
  if (/^(?:s?tt|so tt|so thu tu|noi dung.*|khau hieu|hinh thuc)$/.test(foldMarks(cells[0] ?? ''))) return [];
  const longest = cells.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const number = cells.map((cell) => /^(\d{1,3})[.)]?$/.exec(cell)?.[1]).find((n) => n !== undefined);
  const own = parseMarker(longest);
  const text = own?.rest ?? longest;
  if (number === undefined) return [{ ...block, marker: own, text }];
  return [{ ...block, marker: { kind: 'arabic', sign: number, number: Number(number), rest: text }, text }];
}

/** Puts pieces of a numbered item together that a blank line, a page's end or a dash inside the slogan parted. */
function joinPieces(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const usual = usualSign(blocks);
  const joined: TextBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) break;
    let { text } = block;
    let next = at + 1;
    const most = usual !== null && signOf(block) === usual ? at + 3 : at;
    while (!isClosed(text) && next <= most) {
      const piece = blocks[next];
      if (!piece || signOf(piece) === usual || piece.line.strong !== block.line.strong) break;
      const sign = piece.marker ? `${piece.marker.sign} ` : '';
      text = joinWords(text, sign + piece.text);
      next += 1;
    }
    const following = blocks[next];
    const complete = /!["”’]*$/.test(text) && (following === undefined || signOf(following) === usual);
    if (next > at + 1 && complete) {
      joined.push({ ...block, text });
      at = next - 1;
    } else joined.push(block);
  }
  return joined;
}

/** The kind of sign that most closed items begin with. */
function usualSign(blocks: readonly TextBlock[]): string | null {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const sign = signOf(block);
    if (sign !== null && /!["”’]*$/.test(block.text)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Numbers of one kind are one sign; bullets are as they are printed. */
function signOf({ marker }: TextBlock): string | null {
  return marker?.kind === 'bullet' ? marker.sign : (marker?.kind ?? null);
}

/** A line that only names what the following items are about: “a) Về bầu cử:”. */
function isGroup(block: TextBlock, next: TextBlock | undefined, rest: readonly TextBlock[]): boolean {
  const { text, marker, line } = block;
  if (/[!?]["”’]*$/.test(text) || line.cells) return false;
  if (text.endsWith(':')) return true;
  if (!next?.marker || !rest.some((other) => /!["”’]*$/.test(other.text))) return false;
  const opensDeeper = marker !== null && marker.kind !== 'bullet' && next.marker.kind === 'bullet';
  const startsOver = next.marker.number === 1 && next.marker.kind !== marker?.kind;
  const named =
    line.strong || isCapitals(text) || /^(?:về|khẩu hiệu|nhóm|phần|đối với|chào mừng)(?!\p{L})/iu.test(text);
  return opensDeeper || (startsOver && named);
}

/** What stands between the heading and the first slogan: the rest of a title, “(Kèm theo …)”, a sentence. */
function isPreamble({ text, marker, line }: TextBlock, rest: readonly TextBlock[]): boolean {
  if (marker || line.cells || /!["”’]*$/.test(text) || /^["“]/.test(text)) return false;
  return /^[([]/.test(text) || isCapitals(text) || line.strong || rest.some((b) => b.marker) || rest.length > 0;
}

/** `1. A! 2. B! 3. C!` on one line: split where the next number of the list follows a closing sign. */
function splitRunOn(text: string, marker: ItemMarker | null): readonly string[] {
  if (marker?.number === undefined || marker.number === null) return [text];
  const next = marker.number + 1;
  const cut = new RegExp(String.raw`([!?.;”"])\s*\(?${next}[.)/]\s*(?=["“]?\p{Lu})`, 'u').exec(text);
  if (!cut) return [text];
  const end = cut.index + (cut[1]?.length ?? 0);
  return [text.slice(0, end), ...splitRunOn(text.slice(cut.index + cut[0].length), { ...marker, number: next })];
}

/** Quotes around the whole, the list's semicolon and doubled spaces off. */
function tidy(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[;,]$/, '');
  const [, inner, sign = ''] = /^["“”«]([^"“”«»]+)["”“»]\s*([!?.]?)$/u.exec(plain) ?? [];
  if (inner === undefined) return plain;
  return /[!?.…]$/u.test(inner.trim()) ? inner.trim() : inner.trim() + sign;
}
