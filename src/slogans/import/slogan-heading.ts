import { foldMarks } from '../library/word-key.ts';
import { parseMarker } from './item-marker.ts';

/**
 * How sure a line is the heading of a list of slogans: `sure` (“Một số khẩu hiệu tuyên truyền”), `maybe` (“Khẩu hiệu
 * tuyên truyền”, which also heads plain prose) or `lead-in` (“… với các khẩu hiệu sau:”, inside a sentence).
 */
export type HeadingKind = 'sure' | 'maybe' | 'lead-in';

const ANNEX = String.raw`(?:phu luc(?: so)?(?: [\divx]{1,4})?\s*[.:–-]?\s*)?`;
const QUANTIFIER = String.raw`(?:mot so|cac|nhung|danh muc(?: cac| mot so)?|danh sach(?: cac| mot so)?|he thong(?: cac)?|noi dung(?: cac| mot so)?|goi y(?: mot so| cac| noi dung)?|de xuat(?: mot so| cac)?|tong hop(?: cac| mot so)?|dinh huong(?: mot so| cac| noi dung)*|tham khao(?: mot so)?|\d{1,2})`;
const KIND_OF_TEXT = String.raw`(?:(?:noi dung|cum|cau|mau|cum tu|cau chu|bieu ngu|bang ron|pa ?no|ap phich|bang dien tu|tranh co dong|thong diep|va)\s*,?\s*)*`;
const SURE = new RegExp(String.raw`^${ANNEX}${QUANTIFIER} ${KIND_OF_TEXT}khau hieu\b`);
const ANNEX_OF_SLOGANS = /^phu luc\b.{0,40}\bkhau hieu\b/;
const MAYBE = new RegExp(
  String.raw`^${ANNEX}${KIND_OF_TEXT}khau hieu(?:\s*:?$|\s*,?\s*(?:tuyen truyen|co dong|truc quan|chao mung|ky niem|hanh dong|huong ung|ve|dung|su dung|phuc vu|va|bieu ngu|bang ron|pa ?no|tham khao|cua|ngay|nam|nhan|cong tac|cong khai|treo))`,
);
const LEAD_IN = /\bkhau hieu\b[^.;]{0,70}:$/;
/** Words of a sentence about slogans; a heading has none of them. */
const SENTENCE =
  /\b(?:duoc|phai|can|se|da|bao dam|dam bao|theo|tai (?:cac|tru|khu|noi)|tren (?:cac|duong|truc|dia)|treo (?:tai|tren|o)|thuc hien|to chuc|xay dung|thong nhat|gui|dung noi dung|bang hinh thuc)\b/;

/** Reads a line, without markup, as the heading of a list of slogans; `null` when it is none. */
export function readSloganHeading(text: string): HeadingKind | null {
  const words = parseMarker(text)?.rest ?? text;
  const folded = foldMarks(words.replace(/[.…\s]{3,}\d*\s*$/u, ''))
    .replace(/["“”«»*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isAnnex = folded.startsWith('phu luc');
  const count = folded.split(' ').length;
  const opensList = folded.endsWith(':');
  if (count <= (isAnnex ? 45 : 22) && !/[.;!?]$/.test(folded.replace(/[.]$/, ''))) {
    const isSentence = SENTENCE.test(folded) && !opensList && !isCapitals(words);
    if (!isSentence && (SURE.test(folded) || ANNEX_OF_SLOGANS.test(folded))) return 'sure';
    if (!isSentence && MAYBE.test(folded)) return 'maybe';
  }
  return LEAD_IN.test(folded) ? 'lead-in' : null;
}

/** Mostly capital letters. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 3 && capitals.length >= letters.length * 0.85;
}
