import type { FinishingPlan } from '../finishing/plan-finishing.ts';
import type { PanelPlan } from '../finishing/plan-panels.ts';
import { lengthText } from '../renderers/pdf/print-file-name.ts';
import type { Scene } from '../scene/display-list.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { drawPieceView } from './piece-view.ts';
import { Sheet } from './sheet.ts';

/** What the sheets say of a job beside its picture. */
export interface SheetFacts {
  readonly formatName: string;
  readonly slogan: string;
  /** Where the wording was approved, in words; absent: nowhere known. */
  readonly source?: string;
  readonly unit?: string;
  readonly quantity?: number;
  readonly material?: string;
  readonly fileName: string;
  readonly scale: string;
  readonly bleedMm: number;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}

const LEFT = 20;
const WIDTH = 175;
const TO_FILL_IN = '……………………';

/** What is done to the piece after printing: A4, for the one who does it. */
export function finishingSheet(
  scene: Scene,
  plan: FinishingPlan,
  facts: SheetFacts,
  fonts: LoadedFonts,
  panels?: PanelPlan,
): Scene {
  const sheet = new Sheet(`Phiếu gia công – ${facts.formatName}`, fonts);
  const top = head(sheet, 'PHIẾU GIA CÔNG', facts);
  const box = drawPieceView(sheet, scene, { x: LEFT, y: top, width: WIDTH, height: 105 }, plan);
  let y = box.y + box.height + 6;
  sheet.text('Vòng tròn: khoen. Nét đứt trắng: mép gấp biên. Nét đứt xanh: túi luồn cây.', LEFT, y, { sizeMm: 3.2 });
  y = sheet.table(finishingRows(plan), LEFT, y + 5, [45, 95, 35]);
  const { blank } = plan;
  y = sheet.table(
    [
      ['Vật liệu', ''],
      ['Kích thước thành phẩm', `${lengthText(plan.size.widthMm)} × ${lengthText(plan.size.heightMm)} mm`],
      ['Khổ cắt kể cả biên gấp', `${lengthText(blank.width)} × ${lengthText(blank.height)} mm`],
      ['Diện tích thành phẩm', `${decimal((plan.size.widthMm * plan.size.heightMm) / 1e6)} m²`],
      ['Tràn lề trong tệp', `${lengthText(facts.bleedMm)} mm mỗi cạnh`],
      ['Chất liệu', facts.material ?? TO_FILL_IN],
      ['Số lượng', facts.quantity === undefined ? TO_FILL_IN : String(facts.quantity)],
    ],
    LEFT,
    y + 5,
    [60, 115],
  );
  if (panels && panels.panels.length > 1) {
    const { rollMm, overlapMm, lengthMm } = panels;
    const words = `Nối ${panels.panels.length} tấm, khổ cuộn ${lengthText(rollMm)} mm, chồng mép ${lengthText(overlapMm)} mm, dài ${decimal(lengthMm / 1000)} m. Sơ đồ ghép ở trang cuối tệp in.`;
    y = sheet.paragraph(words, LEFT, y + 8, WIDTH);
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
    rows.push(['Đóng khoen', words, `${counts.eyelets} cái`]);
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

/** What those who answer for the wording sign: A4, with the exact text and where it was approved. */
export function approvalSheet(scene: Scene, plan: FinishingPlan, facts: SheetFacts, fonts: LoadedFonts): Scene {
  const sheet = new Sheet(`Phiếu duyệt mẫu – ${facts.formatName}`, fonts);
  const top = head(sheet, 'PHIẾU DUYỆT MẪU', facts);
  const box = drawPieceView(sheet, scene, { x: LEFT, y: top, width: WIDTH, height: 95 });
  const rows = [
    ['Nội dung', 'Như in trên mẫu'],
    ['Khẩu hiệu (nguyên văn)', facts.slogan],
    ['Nguồn', facts.source ?? 'Chưa đối chiếu với văn bản phê duyệt'],
    ['Đơn vị', facts.unit || TO_FILL_IN],
    ['Loại, kích thước', `${facts.formatName}; ${lengthText(scene.widthMm)} × ${lengthText(scene.heightMm)} mm`],
    ['Số lượng', facts.quantity === undefined ? TO_FILL_IN : String(facts.quantity)],
    ['Chất liệu', facts.material ?? TO_FILL_IN],
    [
      'Gia công',
      plan.counts.eyelets > 0
        ? `${plan.counts.eyelets} khoen; biên ${decimal(plan.counts.hemM)} m`
        : 'theo phiếu gia công',
    ],
  ];
  const y = sheet.table(rows, LEFT, box.y + box.height + 7, [45, 130]);
  sheet.text('Ý kiến: ☐ Đồng ý in    ☐ Sửa lại theo ghi chú'.replaceAll('☐', '[   ]'), LEFT, y + 9);
  signatures(sheet, Math.min(y + 22, 240));
  return sheet.scene();
}

function signatures(sheet: Sheet, y: number): void {
  const names = ['Người thiết kế', 'Đơn vị đặt in', 'Người duyệt nội dung'];
  names.forEach((name, i) => {
    const x = LEFT + (WIDTH / 3) * (i + 0.5);
    sheet.text(name, x, y, { align: 'centre', bold: true });
    sheet.text('(ký, ghi rõ họ tên)', x, y + 5, { align: 'centre', sizeMm: 3.2 });
    sheet.text('Ngày …… / …… / …………', x, y + 34, { align: 'centre', sizeMm: 3.4 });
  });
}

/** The head of a sheet; returns where its body begins. */
function head(sheet: Sheet, title: string, facts: SheetFacts): number {
  if (facts.unit) sheet.text(facts.unit, LEFT, 17, { sizeMm: 3.6 });
  if (facts.date)
    sheet.text(`Ngày ${facts.date.slice(0, 10).split('-').toReversed().join('/')}`, LEFT + WIDTH, 17, {
      align: 'right',
      sizeMm: 3.6,
    });
  sheet.text(title, LEFT + WIDTH / 2, 28, { sizeMm: 7, bold: true, align: 'centre' });
  const scale =
    facts.scale === '1:1'
      ? 'tỉ lệ 1:1'
      : `tỉ lệ ${facts.scale}, khi in phải phóng ${Number(facts.scale.slice(2)) * 100}%`;
  const y = sheet.paragraph(`Tệp in: ${facts.fileName} (${scale})`, LEFT, 35, WIDTH, { sizeMm: 3.2, align: 'centre' });
  return y;
}

/** A picture to be shown round: the piece with its measures, as wide as A4 or as high. */
export function proofPicture(scene: Scene, facts: SheetFacts, fonts: LoadedFonts): Scene {
  const scale = Math.min(270 / scene.widthMm, 270 / scene.heightMm);
  const view = { x: 8, y: 6, width: scene.widthMm * scale + 11, height: scene.heightMm * scale + 11 };
  const size = { widthMm: Math.max(150, view.width + 18), heightMm: view.height + 24 };
  const sheet = new Sheet(`Mẫu – ${facts.formatName}`, fonts, size);
  drawPieceView(sheet, scene, { ...view, x: (size.widthMm - view.width) / 2 });
  const middle = size.widthMm / 2;
  sheet.paragraph(`${facts.formatName} – ${facts.slogan}`, middle - 70, view.y + view.height + 8, 140, {
    align: 'centre',
  });
  return sheet.scene();
}

/** At most two decimals, with a comma. */
export function decimal(value: number): string {
  return (Math.round(value * 100) / 100).toString().replace('.', ',');
}
