import { foldMarks } from '../library/word-key.ts';
import { joinBlocks, type TextBlock } from './blocks.ts';
import type { ItemMarker } from './item-marker.ts';
import { readItems, type SectionItem } from './section-items.ts';
import { isCapitals, readSloganHeading, type HeadingKind } from './slogan-heading.ts';
import type { SourceLine, SourcePlace } from './source-document.ts';

/** A list of slogans in a document. */
export interface SloganSection {
  /** The heading as printed, its number off. */
  readonly heading: string;
  readonly place: SourcePlace;
  readonly items: readonly SectionItem[];
}

/** Finds every list of slogans. A heading that no slogan follows is no list. */
export function findSloganSections(lines: readonly SourceLine[]): readonly SloganSection[] {
  const blocks = joinBlocks(lines);
  const sections: SloganSection[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const kind = block ? readBlockHeading(block) : null;
    if (!block || !kind) continue;
    const end = findEnd(blocks, at, block);
    const items = readItems(blocks.slice(at + 1, end));
    if (!isSloganList(items, kind)) continue;
    sections.push({ heading: block.text, place: { line: block.line.number, page: block.line.page }, items });
    at = end - 1;
  }
  return sections;
}

function readBlockHeading(block: TextBlock): HeadingKind | null {
  if (block.line.cells && !block.line.cells.some((cell) => readSloganHeading(cell) === 'sure')) return null;
  const kind = readSloganHeading(block.text);
  if (block.line.cells) return kind === 'sure' && block.line.cells.length === 2 && block.text.length < 80 ? kind : null;
  return kind;
}

const AFTER_LIST =
  /^(?:noi nhan|t\/?m\b|tm\.|kt\.|tl\.|tuq\.|tren day la|can cu (?:noi dung|tinh hinh|ke hoach|vao)|tren co so|ngoai (?:ra|cac)|de nghi|yeu cau|luu y|ghi chu|bi thu|pho bi thu|truong ban|to chuc thuc hien|kinh phi|phan thu|phu luc|giao (?:cho )?(?:van phong|ban)|cac (?:chi bo|co quan|don vi|dang bo|cap uy|dia phuong)\b.{30,})/;

const SIGNATURE = /^(?:noi nhan|t\/?m\b|tm\.|kt\.|tl\.|bi thu$|pho bi thu)/;

/** Index of the first block behind the list. */
function findEnd(blocks: readonly TextBlock[], start: number, heading: TextBlock): number {
  let first: ItemMarker | null = null;
  let last: ItemMarker | null = null;
  let exclaimed = 0;
  let plain = 0;
  for (let at = start + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) break;
    const exclaims = isExclaimed(block.text);
    if (!exclaims && endsList(block, heading, first, last, exclaimed > plain)) return at;
    if (exclaims && isNextHeading(block.marker, heading.marker) && last?.kind !== block.marker?.kind) return at;
    if (exclaims) exclaimed += 1;
    else if (!isLeadIn(block)) plain += 1;
    if (block.marker) {
      first ??= block.marker;
      last = block.marker;
    }
  }
  return blocks.length;
}

function endsList(
  block: TextBlock,
  heading: TextBlock,
  first: ItemMarker | null,
  last: ItemMarker | null,
  exclaiming: boolean,
): boolean {
  const { marker, line, text } = block;
  if (isLeadIn(block)) return isNextHeading(marker, heading.marker) && last?.number !== (marker?.number ?? 0) - 1;
  if (line.cells ? line.cells.some((cell) => SIGNATURE.test(foldMarks(cell))) : AFTER_LIST.test(foldMarks(text)))
    return true;
  if (line.heading !== null && (heading.line.heading === null || line.heading <= heading.line.heading)) return true;
  const isNextItem = marker !== null && last !== null && marker.kind === last.kind;
  const continuesList = isNextItem && marker.number !== null && marker.number === (last.number ?? -9) + 1;
  if (isNextHeading(marker, heading.marker) && (!continuesList || exclaiming || isProse(text))) return true;
  if (marker?.kind === 'roman' && (first !== null || heading.marker?.kind === 'roman')) return first?.kind !== 'roman';
  if (isCapitals(text) && first !== null && !line.cells) return true;
  return exclaiming && first !== null && !isNextItem && !line.cells && /^["“]?\p{Lu}/u.test(text) && isProse(text);
}

/** The next number of the heading's own row: “VI.” after “V.”. */
function isNextHeading(marker: ItemMarker | null, heading: ItemMarker | null): boolean {
  if (!marker || !heading || heading.number === null) return false;
  const sameSign = marker.sign.replace(/[\dIVX]+/, '') === heading.sign.replace(/[\dIVX]+/, '');
  return sameSign && marker.kind === heading.kind && marker.number === heading.number + 1;
}

function isExclaimed(text: string): boolean {
  return /!["”’»)]*$/u.test(text);
}

/** A heading of a group, or a sentence that leads in. */
function isLeadIn({ text, line }: TextBlock): boolean {
  return !line.cells && (text.endsWith(':') || /^(?:các |nhóm |những )?khẩu hiệu\b/iu.test(text));
}

const PROSE =
  /\b(?:chi dao|phoi hop|to chuc (?:treo|thuc hien|tuyen truyen)|treo (?:bang|khau|co|pa)|cac (?:co quan|don vi|chi bo|cap uy)|xay dung ke hoach|bang ron, khau hieu|trang thong tin dien tu|cong thong tin|thoi gian|dia diem|kinh phi|bao cao ve|huong dan so|ke hoach so|cong van so|noi dung tuyen truyen|can cu|so luong)\b/;

function isProse(text: string): boolean {
  return PROSE.test(foldMarks(text)) || text.split(' ').length > 45;
}

/** Words about hanging slogans, which no slogan of a campaign has. */
const ABOUT_SLOGANS =
  /\b(?:khau hieu|pa ?no|ap phich|bang ron|bang dien tu|co phuon|phuong cham|tru so|chuyen muc|chuyen trang|website|facebook|zalo|truc duong|cap uy|to chuc)\b/;

/** Whether what was read are slogans: by their signs, their length and the absence of a plan's prose. */
function isSloganList(items: readonly SectionItem[], kind: HeadingKind): boolean {
  if (items.length === 0) return false;
  const exclaimed = items.filter(({ text }) => isExclaimed(text)).length;
  const prose = items.filter(({ text }) => !isExclaimed(text) && isProse(text)).length;
  if (kind === 'lead-in') return exclaimed === items.length;
  if (exclaimed * 2 > items.length) return true;
  if (prose > 0 || kind === 'maybe') return false;
  return (
    items.length >= 2 && items.every(({ text }) => /^["“\p{Lu}\d]/u.test(text) && !ABOUT_SLOGANS.test(foldMarks(text)))
  );
}
