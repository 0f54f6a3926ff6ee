import type { FinishingPlan } from '../finishing/plan-finishing.ts';
import type { Mm } from '../geometry/units.ts';
import { lengthText } from '../renderers/pdf/print-file-name.ts';
import type { Scene } from '../scene/display-list.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { drawFinishingLegend, drawPieceView } from './piece-view.ts';
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

/** Room for the picture of the piece, at the most. */
const PICTURE_MM: Mm = 105;

/** What is done to the piece after printing: A4, for the one who does it. */
export function finishingSheet({ scene, plan, facts, panels }: SheetPiece, fonts: LoadedFonts): Scene {
  const sheet = new Sheet(`Phiếu gia công – ${facts.formatName}`, fonts);
  const top = drawFileName(sheet, facts, drawSheetHead(sheet, 'PHIẾU GIA CÔNG', facts));
  const box = drawPieceView(sheet, scene, { x: LEFT, y: top, width: WIDTH, height: PICTURE_MM }, plan);
  let y = drawFinishingLegend(sheet, plan, LEFT, box.y + box.height + 7);
  y = sheet.table(finishingRows(plan), LEFT, y + 2, [45, 95, 35]);
  const { blank, size } = plan;
  y = sheet.table(
    [
      ['Vật liệu', 'Chi tiết'],
      ['Loại', facts.formatName],
      ['Kích thước thành phẩm', `${lengthText(size.widthMm)} × ${lengthText(size.heightMm)} mm`],
      ['Khổ cắt kể cả biên gấp', `${lengthText(blank.width)} × ${lengthText(blank.height)} mm`],
      ['Diện tích thành phẩm', `${decimal((size.widthMm * size.heightMm) / 1e6)} m²`],
      ['Tràn lề trong tệp', `${lengthText(facts.bleedMm)} mm mỗi cạnh`],
      ['Chất liệu', facts.material ?? TO_FILL_IN],
      ['Số lượng', quantityWords(facts)],
      ...noteRows(facts),
    ],
    LEFT,
    y + 5,
    [60, 115],
  );
  if (panels && panels.panels.length > 1) {
    const { rollMm, overlapMm, lengthMm } = panels;
    const words = `Nối ${panels.panels.length} tấm, khổ cuộn ${lengthText(rollMm)} mm, chồng mép ${lengthText(overlapMm)} mm, dài ${decimal(lengthMm / 1000)} m. Sơ đồ ghép ở trang cuối tệp in.`;
    sheet.paragraph(words, LEFT, y + 8, WIDTH);
  }
  return sheet.scene();
}

function finishingRows({ finishing, counts }: FinishingPlan): readonly (readonly string[])[] {
  const { eyelets, pockets, rope, windSlits, hemMm, hiddenBottomMm } = finishing;
  const sides = (edges: readonly string[]): string =>
    edges.map((edge) => ({ top: 'trên', right: 'phải', bottom: 'dưới', left: 'trái' })[edge] ?? edge).join(', ');
  const rows: string[][] = [['Việc', 'Quy cách', 'Khối lượng']];
  if (counts.hemM > 0) rows.push(['Gấp biên', `${lengthText(hemMm)} mm, dán hoặc hàn`, `${decimal(counts.hemM)} m`]);
  if (eyelets && counts.eyelets > 0) {
    const words = `lỗ Ø${lengthText(eyelets.holeMm)} mm, tâm cách mép ${lengthText(eyelets.insetMm)} mm, cách đều không quá ${lengthText(eyelets.pitchMm)} mm`;
    const where = eyelets.edges ? `, cạnh ${sides(eyelets.edges)}` : '';
    rows.push(['Đóng khoen', words + where, `${counts.eyelets} cái`]);
  }
  if (pockets && counts.pocketM > 0) {
    const words = `cạnh ${sides(pockets.edges)}, túi dẹt ${lengthText(pockets.flatMm)} mm`;
    rows.push(['Túi luồn cây', words, `${decimal(counts.pocketM)} m`]);
  }
  if (rope && counts.ropeM > 0) {
    const words = `cạnh ${sides(rope.edges)}, chừa ${lengthText(rope.tailMm)} mm mỗi đầu`;
    rows.push(['Luồn dây', words, `${decimal(counts.ropeM)} m`]);
  }
  if (windSlits && counts.slits > 0)
    rows.push(['Lỗ thoát gió', `nửa vòng tròn bán kính ${lengthText(windSlits.radiusMm)} mm`, `${counts.slits} lỗ`]);
  if (hiddenBottomMm) rows.push(['Chân cuốn', `${lengthText(hiddenBottomMm)} mm dưới cuốn vào đế`, '–']);
  if (rows.length === 1) rows.push(['Cắt thành phẩm', 'cắt đúng khổ, không gấp biên, không khoen', '–']);
  return rows;
}
