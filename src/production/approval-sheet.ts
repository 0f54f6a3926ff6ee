import type { Mm } from '../geometry/units.ts';
import { lengthText } from '../renderers/pdf/print-file-name.ts';
import type { Scene } from '../scene/display-list.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { fitBox, scenePicture } from './outlined-scene.ts';
import { drawPieceView } from './piece-view.ts';
import {
  decimal,
  drawFileName,
  drawSheetHead,
  LEFT,
  noteRows,
  quantityWords,
  TO_FILL_IN,
  WIDTH,
} from './sheet-facts.ts';
import type { SheetPiece } from './sheet-facts.ts';
import { Sheet } from './sheet.ts';

/** Pictures on one sheet, in two columns. */
const MOST_PICTURES = 6;
const ROW_MM: Mm = 44;
const SIGNED_MM: Mm = 242;

/**
 * What those who answer for the wording sign: A4, with the exact text, where it was approved, and every piece with its
 * size and number. Many pieces take more sheets; the text and the signatures stand on the last one.
 */
export function approvalSheets(pieces: readonly SheetPiece[], fonts: LoadedFonts): readonly Scene[] {
  const [only] = pieces;
  if (pieces.length === 1 && only) return [onePiece(only, fonts)];
  const count = Math.ceil(pieces.length / MOST_PICTURES);
  return Array.from({ length: count }, (_, i) => {
    const shown = pieces.slice(i * MOST_PICTURES, (i + 1) * MOST_PICTURES);
    return somePieces(shown, pieces, { index: i, count }, fonts);
  });
}

function onePiece(piece: SheetPiece, fonts: LoadedFonts): Scene {
  const { scene, facts } = piece;
  const sheet = new Sheet(`Phiếu duyệt mẫu – ${facts.formatName}`, fonts);
  const top = drawFileName(sheet, facts, drawSheetHead(sheet, 'PHIẾU DUYỆT MẪU', facts));
  const box = drawPieceView(sheet, scene, { x: LEFT, y: top, width: WIDTH, height: 95 });
  const rows = [
    ...wordRows(piece),
    ['Loại, kích thước', `${facts.formatName}; ${sizeWords(piece)}`],
    ['Số lượng', quantityWords(facts)],
    ['Chất liệu', facts.material ?? TO_FILL_IN],
    ['Gia công', finishingWords(piece)],
    ...noteRows(facts),
  ];
  const y = sheet.table(rows, LEFT, box.y + box.height + 7, [45, 130]);
  opinion(sheet, y + 9);
  signatures(sheet, Math.min(y + 22, SIGNED_MM));
  return sheet.scene();
}

function somePieces(
  shown: readonly SheetPiece[],
  all: readonly SheetPiece[],
  { index, count }: { readonly index: number; readonly count: number },
  fonts: LoadedFonts,
): Scene {
  const [first] = all;
  if (!first) throw new RangeError('approval sheet: no piece');
  const { facts } = first;
  const sheet = new Sheet(`Phiếu duyệt mẫu – ${all.length} khổ`, fonts);
  const top = drawSheetHead(sheet, 'PHIẾU DUYỆT MẪU', facts);
  const sheets = count > 1 ? `, tờ ${index + 1}/${count}` : '';
  sheet.text(`${all.length} khổ cùng một nội dung${sheets}`, LEFT + WIDTH / 2, top, { sizeMm: 3.6, align: 'centre' });
  shown.forEach((piece, i) => {
    const x = LEFT + (i % 2) * (WIDTH / 2 + 2);
    drawThumbnail(sheet, piece, { x, y: top + 5 + Math.floor(i / 2) * ROW_MM, width: WIDTH / 2 - 2 });
  });
  if (index < count - 1) return sheet.scene();
  const below = top + 5 + Math.ceil(shown.length / 2) * ROW_MM;
  const rows = [...wordRows(first), ['Chất liệu', facts.material ?? TO_FILL_IN], ...noteRows(facts)];
  const y = sheet.table(rows, LEFT, below, [45, 130]);
  opinion(sheet, y + 9);
  signatures(sheet, Math.min(y + 22, SIGNED_MM));
  return sheet.scene();
}

function drawThumbnail(sheet: Sheet, piece: SheetPiece, { x, y, width }: { x: Mm; y: Mm; width: Mm }): void {
  const { scene, facts } = piece;
  const box = fitBox(scene, { x, y, width, height: ROW_MM - 14 });
  sheet.add(scenePicture(scene, box, sheet.fonts));
  sheet.box(box, undefined, 0.15);
  const number = facts.quantity === undefined ? 'số lượng ………' : `số lượng ${facts.quantity}`;
  const centre = { align: 'centre' as const, sizeMm: 3.2 };
  sheet.text(shortName(sheet, facts.formatName, width), x + width / 2, y + ROW_MM - 9.5, { ...centre, bold: true });
  sheet.text(`${sizeWords(piece)}, ${number}`, x + width / 2, y + ROW_MM - 5.3, centre);
}

/** The name cut at a word where it would run into its neighbour. */
function shortName(sheet: Sheet, name: string, width: Mm): string {
  let short = name;
  while (short.includes(' ') && sheet.measure(short, { sizeMm: 3.2, bold: true }) > width)
    short = `${short.replace(/ \S+$/, '')}…`;
  return short;
}

function wordRows({ facts }: SheetPiece): readonly (readonly string[])[] {
  return [
    ['Nội dung', 'Như in trên mẫu'],
    ['Khẩu hiệu (nguyên văn)', facts.slogan],
    ['Nguồn', facts.source ?? 'Chưa đối chiếu với văn bản phê duyệt'],
    ['Đơn vị', facts.unit || TO_FILL_IN],
  ];
}

function sizeWords({ scene: { widthMm, heightMm } }: SheetPiece): string {
  return `${lengthText(widthMm)} × ${lengthText(heightMm)} mm`;
}

function finishingWords({ plan: { counts } }: SheetPiece): string {
  const words = [
    counts.eyelets > 0 ? `${counts.eyelets} khoen` : '',
    counts.hemM > 0 ? `biên ${decimal(counts.hemM)} m` : '',
    counts.pocketM > 0 ? `túi luồn cây ${decimal(counts.pocketM)} m` : '',
  ].filter((part) => part !== '');
  return words.length > 0 ? `${words.join('; ')} (xem phiếu gia công)` : 'cắt đúng khổ (xem phiếu gia công)';
}

function opinion(sheet: Sheet, y: Mm): void {
  sheet.text('Ý kiến:', LEFT, y);
  let x = LEFT + 16;
  for (const words of ['Đồng ý in', 'Sửa lại theo ghi chú']) {
    sheet.box({ x, y: y - 3.4, width: 4, height: 4 });
    sheet.text(words, x + 6, y);
    x += sheet.measure(words) + 16;
  }
}

function signatures(sheet: Sheet, y: Mm): void {
  const names = ['Người thiết kế', 'Đơn vị đặt in', 'Người duyệt nội dung'];
  names.forEach((name, i) => {
    const x = LEFT + (WIDTH / 3) * (i + 0.5);
    sheet.text(name, x, y, { align: 'centre', bold: true });
    sheet.text('(ký, ghi rõ họ tên)', x, y + 5, { align: 'centre', sizeMm: 3.2 });
    sheet.text('Ngày …… / …… / …………', x, y + 34, { align: 'centre', sizeMm: 3.4 });
  });
}
