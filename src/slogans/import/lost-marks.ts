import { parseSyllable } from '../../text/syllable.ts';
import { foldMarks } from '../library/word-key.ts';

/** What share of a text's words still has its Vietnamese marks. */
export interface MarkShare {
  /** Words of letters counted. */
  readonly words: number;
  /** Words with a mark that are possible syllables, 0 to 1. Sound Vietnamese has about 0.7. */
  readonly marked: number;
  /** Words with a mark that no syllable is written so, 0 to 1. */
  readonly damaged: number;
  /** Words that are frequent in plans once their marks are off, 0 to 1: tells lost marks from another language. */
  readonly familiar: number;
}

const FAMILIAR = new Set(
  'va cua cac trong tuyen truyen dang nhan dan cong tac chuc hoi hoach dai bieu tinh thuc hien ngay thang nam khau hieu huong quan nuoc viet lan thu theo voi duoc nhung cap doan bo chi uy ban khoi ke noi dung co so muc dich yeu cau'.split(
    ' ',
  ),
);

export function measureMarks(text: string): MarkShare {
  const words = (text.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => !/^[A-Z]{2,4}$/.test(word));
  if (words.length === 0) return { words: 0, marked: 0, damaged: 0, familiar: 0 };
  const withMark = words.filter((word) => /[^a-z]/i.test(word));
  const sound = withMark.filter((word) => parseSyllable(word.normalize('NFC')) !== undefined).length;
  const familiar = words.filter((word) => FAMILIAR.has(foldMarks(word))).length;
  const of = (count: number) => count / words.length;
  return { words: words.length, marked: of(sound), damaged: of(withMark.length - sound), familiar: of(familiar) };
}

/** Vietnamese whose marks are gone, as bad recognition of a scan leaves it: nothing of it may become a slogan. */
export function hasLostMarks(text: string): boolean {
  const share = measureMarks(text);
  return share.words >= 12 && share.familiar >= 0.15 && share.marked < 0.45;
}

const WINDOW = 400;

/** The share of a document, piece by piece, whose marks are gone: 0 to 1. */
export function lostShare(text: string): number {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += WINDOW) pieces.push(text.slice(at, at + WINDOW));
  const worded = pieces.filter((piece) => measureMarks(piece).words >= 12);
  return worded.length === 0 ? 0 : worded.filter(hasLostMarks).length / worded.length;
}

/** The same for one slogan, where few words must tell. */
export function isDamagedSlogan(text: string): boolean {
  const share = measureMarks(text);
  if (share.words < 4) return share.words > 1 && share.marked === 0 && share.familiar > 0.5;
  return share.marked < 0.25 || (share.damaged > 0.15 && share.damaged * share.words >= 2);
}
