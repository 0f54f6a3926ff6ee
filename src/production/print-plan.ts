import { NAMED_INKS } from '../colour/named-inks.ts';
import type { NestedRoll, NestPiece, NestPlan } from '../finishing/nest-pieces.ts';
import { lengthText } from '../renderers/pdf/print-file-name.ts';
import type { Scene } from '../scene/display-list.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { A4_TURNED, Sheet } from './sheet.ts';
import { decimal } from './sheet-facts.ts';

const LEFT = 15;
const WIDTH = 267;

/** The print plan: a sheet with what is printed and what it takes, then one for every roll. */
export function printPlan(plan: NestPlan, pieces: readonly NestPiece[], fonts: LoadedFonts): readonly Scene[] {
  return [summary(plan, pieces, fonts), ...plan.rolls.map((roll, i) => rollSheet(plan, roll, i, pieces, fonts))];
}

function summary(plan: NestPlan, pieces: readonly NestPiece[], fonts: LoadedFonts): Scene {
  const sheet = new Sheet('Kế hoạch in', fonts, A4_TURNED);
  sheet.text('KẾ HOẠCH IN', LEFT, 22, { sizeMm: 7, bold: true });
  const waste = decimal((1 - plan.pieceM2 / plan.rollM2) * 100);
  const y = sheet.table(
    [
      ['Khổ cuộn', 'Phần in được', 'Số cuộn', 'Tổng chiều dài', 'Diện tích tấm in', 'Diện tích cuộn dùng', 'Hao'],
      [
        `${lengthText(plan.rollMm)} mm`,
        `${lengthText(plan.printableMm)} mm`,
        String(plan.rolls.length),
        `${decimal(plan.lengthMm / 1000)} m`,
        `${decimal(plan.pieceM2)} m²`,
        `${decimal(plan.rollM2)} m²`,
        `${waste} %`,
      ],
    ],
    LEFT,
    30,
    [35, 38, 28, 40, 45, 50, 31],
  );
  const rows = pieces.map(({ name, widthMm, heightMm, count }, i) => [
    letter(i),
    name,
    `${lengthText(widthMm)} × ${lengthText(heightMm)} mm`,
    String(count),
    `${decimal((widthMm * heightMm * count) / 1e6)} m²`,
  ]);
  const most = 20;
  const shown =
    rows.length > most ? [...rows.slice(0, most), ['…', `và ${rows.length - most} loại nữa`, '', '', '']] : rows;
  sheet.table(
    [['Mã', 'Tấm', 'Khổ kể cả tràn lề', 'Số lượng', 'Diện tích'], ...shown],
    LEFT,
    y + 8,
    [18, 119, 60, 30, 40],
  );
  return sheet.scene();
}

const STRIPS_TOP = 36;
const STRIPS_HEIGHT = 160;

/** A roll drawn from left to right; a long one in several strips, one below the other. */
function rollSheet(
  plan: NestPlan,
  { placed, lengthMm }: NestedRoll,
  index: number,
  pieces: readonly NestPiece[],
  fonts: LoadedFonts,
): Scene {
  const sheet = new Sheet(`Kế hoạch in – cuộn ${index + 1}`, fonts, A4_TURNED);
  sheet.text(`CUỘN ${index + 1}/${plan.rolls.length}`, LEFT, 20, { sizeMm: 6, bold: true });
  const facts = `khổ ${lengthText(plan.rollMm)} mm, dài ${decimal(lengthMm / 1000)} m, ${placed.length} tấm`;
  sheet.text(facts, LEFT, 28);
  const strips = Math.min(
    6,
    Math.max(1, Math.round(Math.sqrt((lengthMm * STRIPS_HEIGHT) / (plan.printableMm * WIDTH * 1.3)))),
  );
  const part = lengthMm / strips;
  const scale = Math.min(WIDTH / part, (STRIPS_HEIGHT / strips - 10) / plan.printableMm);
  for (let strip = 0; strip < strips; strip++) {
    const start = strip * part;
    const y = STRIPS_TOP + strip * (plan.printableMm * scale + 10);
    const box = { x: LEFT, y, width: part * scale, height: plan.printableMm * scale };
    sheet.box(box, NAMED_INKS.paleGrey);
    for (const { piece, box: at } of placed) {
      const from = Math.max(at.y, start);
      const to = Math.min(at.y + at.height, start + part);
      if (to <= from) continue;
      const shown = {
        x: LEFT + (from - start) * scale,
        y: y + at.x * scale,
        width: (to - from) * scale,
        height: at.width * scale,
      };
      sheet.box(shown, NAMED_INKS.paleGold);
      sheet.box(shown);
      const sizeMm = Math.min(4, shown.height * 0.6, shown.width * 0.6);
      if (sizeMm < 1) continue;
      const look = { sizeMm, bold: true, align: 'centre' as const };
      const middle = { x: shown.x + shown.width / 2, y: shown.y + shown.height / 2 + sizeMm * 0.35 };
      sheet.text(letter(piece), middle.x, middle.y, look);
      const size = `${lengthText(at.width)} × ${lengthText(at.height)}`;
      const small = { sizeMm: 2.6, align: 'centre' as const };
      if (shown.height > 14 && sheet.measure(size, small) < shown.width - 2)
        sheet.text(size, middle.x, middle.y + 4.5, small);
    }
    sheet.box(box);
    sheet.text(`${decimal(start / 1000)} m`, LEFT, y - 1, { sizeMm: 2.8 });
    sheet.text(`${decimal((start + part) / 1000)} m`, LEFT + box.width, y - 1, { sizeMm: 2.8, align: 'right' });
  }
  sheet.text(`Xem tên từng mã tấm ở trang đầu (${pieces.length} loại).`, LEFT, 204, { sizeMm: 3.2 });
  return sheet.scene();
}

/** A, B … Z, A2, B2 … */
function letter(index: number): string {
  const name = String.fromCharCode(65 + (index % 26));
  return index < 26 ? name : `${name}${Math.floor(index / 26) + 1}`;
}
