import { NAMED_INKS } from '../colour/named-inks.ts';
import type { PanelPlan } from '../finishing/plan-panels.ts';
import type { Scene } from '../scene/display-list.ts';
import type { LoadedFonts } from '../typesetting/fonts/font-registry.ts';
import { lengthText } from '../renderers/pdf/print-file-name.ts';
import { fitBox, scenePicture } from './outlined-scene.ts';
import { decimal } from './sheet-facts.ts';
import { A4_TURNED, Sheet } from './sheet.ts';

const HITS = {
  nothing: 'không chạm chữ',
  word: 'giữa hai chữ cái',
  drawing: 'qua hình',
  letter: 'qua chữ',
} as const;

/** The page that shows how the panels of a piece go together: A4, with every panel numbered and measured. */
export function assemblyMap(scene: Scene, plan: PanelPlan, fonts: LoadedFonts): Scene {
  const sheet = new Sheet(`${scene.title} – sơ đồ ghép tấm`, fonts, A4_TURNED);
  const { panels, cuts, overlapMm, rollMm, seams } = plan;
  const vertical = cuts === 'vertical';
  sheet.text('SƠ ĐỒ GHÉP TẤM', 15, 20, { sizeMm: 6.5, bold: true });
  const size = `${lengthText(scene.widthMm)} × ${lengthText(scene.heightMm)} mm`;
  const way = vertical ? 'từ trái sang phải' : 'từ trên xuống dưới';
  sheet.paragraph(
    `Kích thước thành phẩm ${size}; ${panels.length} tấm ${way}; khổ cuộn ${lengthText(rollMm)} mm; ` +
      `chồng mép ${lengthText(overlapMm)} mm (tấm sau đè lên tấm trước); tổng chiều dài in ${decimal(plan.lengthMm / 1000)} m.`,
    15,
    28,
    267,
  );
  const box = fitBox(scene, { x: 28, y: 46, width: 245, height: 78 });
  const scale = box.width / scene.widthMm;
  sheet.add(scenePicture(scene, box, fonts));
  sheet.box(box);
  panels.forEach(({ trim }, i) => {
    const part = {
      x: box.x + trim.x * scale,
      y: box.y + trim.y * scale,
      width: trim.width * scale,
      height: trim.height * scale,
    };
    const [cx, cy] = vertical ? [part.x + part.width / 2, box.y - 3] : [box.x - 5, part.y + part.height / 2 + 2];
    sheet.text(String(i + 1), cx, cy, { sizeMm: 6, bold: true, align: 'centre', ink: NAMED_INKS.officeBlue });
    for (const edge of vertical ? [part.x, part.x + part.width] : [part.y, part.y + part.height]) {
      const dash = [1.2, 0.8];
      if (vertical) sheet.line(edge, box.y - 2, edge, box.y + box.height + 4, 0.25, NAMED_INKS.officeBlue, dash);
      else sheet.line(box.x - 2, edge, box.x + box.width + 4, edge, 0.25, NAMED_INKS.officeBlue, dash);
    }
  });
  const rows = panels.map(({ trim, bleed }, i) => [
    `Tấm ${i + 1}`,
    lengthText(vertical ? trim.x : trim.y),
    lengthText(vertical ? trim.x + trim.width : trim.y + trim.height),
    `${lengthText(bleed.width)} × ${lengthText(bleed.height)}`,
    i < seams.length ? `${lengthText(seams[i]?.at ?? 0)} (${HITS[seams[i]?.hit ?? 'nothing']})` : '–',
  ]);
  const head = ['Tấm', 'Từ (mm)', 'Đến (mm)', 'Khổ in kể cả tràn lề (mm)', 'Giữa mối nối với tấm sau (mm)'];
  const most = 11;
  const shown =
    rows.length > most ? [...rows.slice(0, most - 1), ['…', '', '', '', `cả thảy ${rows.length} tấm`]] : rows;
  sheet.table([head, ...shown], 15, 134, [25, 35, 35, 70, 82], 3.4);
  return sheet.scene();
}
