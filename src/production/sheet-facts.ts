import type { FinishingPlan } from '../finishing/plan-finishing.ts';
import type { PanelPlan } from '../finishing/plan-panels.ts';
import type { Mm } from '../geometry/units.ts';
import type { Scene } from '../scene/display-list.ts';
import type { Sheet } from './sheet.ts';

/** What the sheets say of a piece beside its picture. */
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
  /** Why it is printed in spite of errors. */
  readonly note?: string;
}

/** One piece of a job, as the sheets show it. */
export interface SheetPiece {
  readonly scene: Scene;
  readonly plan: FinishingPlan;
  readonly panels?: PanelPlan;
  readonly facts: SheetFacts;
}

/** The left margin of an upright A4 sheet, and the width of what stands on it. */
export const LEFT: Mm = 20;
export const WIDTH: Mm = 175;
export const TO_FILL_IN = '……………………';

/** Unit, date and title at the head of a sheet; returns the baseline below it. */
export function drawSheetHead(sheet: Sheet, title: string, { unit, date }: SheetFacts): Mm {
  if (unit) sheet.text(unit, LEFT, 17, { sizeMm: 3.6 });
  if (date) {
    const day = date.slice(0, 10).split('-').toReversed().join('/');
    sheet.text(`Ngày ${day}`, LEFT + WIDTH, 17, { align: 'right', sizeMm: 3.6 });
  }
  sheet.text(title, LEFT + WIDTH / 2, 28, { sizeMm: 7, bold: true, align: 'centre' });
  return 35;
}

/** `Tệp in: bang-ron_….pdf (tỉ lệ 1:10, khi in phải phóng 1000%)` */
export function drawFileName(sheet: Sheet, { fileName, scale }: SheetFacts, y: Mm): Mm {
  const enlarged = `tỉ lệ ${scale}, khi in phải phóng ${Number(scale.slice(2)) * 100}%`;
  const words = `Tệp in: ${fileName} (${scale === '1:1' ? 'tỉ lệ 1:1' : enlarged})`;
  return sheet.paragraph(words, LEFT, y, WIDTH, { sizeMm: 3.2, align: 'centre' });
}

/** The row that says why errors were let through; none where nobody had to. */
export function noteRows({ note }: SheetFacts): readonly (readonly string[])[] {
  return note ? [['In dù còn lỗi, lý do', note]] : [];
}

export function quantityWords({ quantity }: SheetFacts): string {
  return quantity === undefined ? TO_FILL_IN : String(quantity);
}

/** At most two decimals, with a comma. */
export function decimal(value: number): string {
  return (Math.round(value * 100) / 100).toString().replace('.', ',');
}
