/** The sign that begins a list item or a numbered heading. */
export interface ItemMarker {
  readonly kind: 'roman' | 'arabic' | 'decimal' | 'letter' | 'bullet' | 'named';
  /** As printed, without spaces: `1.`, `b)`, `-`. */
  readonly sign: string;
  /** Its number in the list, letters counted from 1; `null` for bullets. */
  readonly number: number | null;
  /** The words behind it. */
  readonly rest: string;
}

const DECIMAL = /^(\d{1,2}(?:\.\d{1,2})+[.)]?)\s+(?=\S)/u;
const ARABIC = /^(\(?(\d{1,3})(?:[.)]|\s?\/(?=\s)))(?!\d)\s*/u;
const ROMAN = /^(([IVX]{1,5})\s?[.)/-])\s*(?=["“«]?\p{Lu}[\p{L}\s])/u;
const LETTER = /^(([a-hđA-HĐ])[.)])\s+(?=\S)/u;
const BULLET = /^([-–—+•●▪◦■□✓➢➤»*·]|\uf0b7|\uf02d|\u25cf)\s*(?=[\p{L}"“«‘(\d])/u;
const NAMED = /^((?:Khẩu hiệu|KHẨU HIỆU)(?: số)? (\d{1,3})\s*[:.)-])\s*/u;

/** Reads the sign a line begins with. A date (`30/4 …`), an initial (`V.I.Lênin`) or a range is no sign. */
export function parseMarker(text: string): ItemMarker | null {
  const named = NAMED.exec(text);
  if (named) return marker('named', named, Number(named[2]), text);
  const decimal = DECIMAL.exec(text);
  if (decimal) return marker('decimal', decimal, lastNumber(decimal[1] ?? ''), text);
  const arabic = ARABIC.exec(text);
  if (arabic && !/^\d{1,3}\.\d{3}\b/.test(text)) return marker('arabic', arabic, Number(arabic[2]), text);
  const roman = ROMAN.exec(text);
  if (roman) return marker('roman', roman, smallRoman(roman[2] ?? ''), text);
  const letter = LETTER.exec(text);
  if (letter) return marker('letter', letter, 'abcdđefgh'.indexOf((letter[2] ?? '').toLowerCase()) + 1, text);
  const bullet = BULLET.exec(text);
  return bullet ? marker('bullet', bullet, null, text) : null;
}

function marker(kind: ItemMarker['kind'], found: RegExpExecArray, number: number | null, text: string): ItemMarker {
  return { kind, sign: (found[1] ?? '').replace(/\s/g, ''), number, rest: text.slice(found[0].length).trim() };
}

function lastNumber(sign: string): number {
  return Number(/(\d+)\D*$/.exec(sign)?.[1] ?? 0);
}

function smallRoman(sign: string): number {
  return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(sign) + 1;
}
