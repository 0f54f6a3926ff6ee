import { NAMED_INKS } from '../colour/named-inks.ts';
import type { FinishingPlan } from '../finishing/plan-finishing.ts';
import type { Point, Rect } from '../geometry/rect.ts';
import { lengthText } from '../renderers/pdf/print-file-name.ts';
import type { Scene } from '../scene/display-list.ts';
import { circle } from './finishing-layers.ts';
import { fitBox, scenePicture } from './outlined-scene.ts';
import type { Sheet } from './sheet.ts';

/** Room that the measures take at the top and the left of a view. */
const MEASURES = 11;

/** A picture of a piece with its measures; with a plan also its eyelets, folds and welds. Returns where it stands. */
export function drawPieceView(sheet: Sheet, scene: Scene, within: Rect, plan?: FinishingPlan): Rect {
  const room = {
    x: within.x + MEASURES,
    y: within.y + MEASURES,
    width: within.width - MEASURES,
    height: within.height - MEASURES,
  };
  const box = { ...fitBox(scene, room), y: room.y };
  sheet.add(scenePicture(scene, box, sheet.fonts));
  sheet.box(box, undefined, 0.15);
  if (plan) drawFinishing(sheet, plan, box);
  measure(sheet, box, scene);
  return box;
}

function measure(sheet: Sheet, box: Rect, { widthMm, heightMm }: Scene): void {
  const y = box.y - 5;
  const x = box.x - 5;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  sheet.line(box.x, y, right, y);
  sheet.line(x, box.y, x, bottom);
  for (const at of [box.x, right]) sheet.line(at, y - 1.5, at, box.y - 1);
  for (const at of [box.y, bottom]) sheet.line(x - 1.5, at, box.x - 1, at);
  sheet.text(`${lengthText(widthMm)} mm`, box.x + box.width / 2, y - 1.3, { align: 'centre', bold: true });
  sheet.text(`${lengthText(heightMm)} mm`, x - 1.3, box.y + box.height / 2, {
    align: 'centre',
    bold: true,
    upright: true,
  });
}

function drawFinishing(sheet: Sheet, plan: FinishingPlan, box: Rect): void {
  const scale = box.width / plan.size.widthMm;
  const x = (mm: number): number => box.x + mm * scale;
  const y = (mm: number): number => box.y + mm * scale;
  for (const { from, to, pocket } of plan.welds) {
    drawWeld(sheet, [x(from.x), y(from.y), x(to.x), y(to.y)], pocket);
  }
  for (const { from, to } of plan.ropes) drawRope(sheet, [x(from.x), y(from.y), x(to.x), y(to.y)]);
  for (const slit of plan.slits) {
    const [start, , end] = slit;
    if (start?.op === 'M' && end?.op === 'C') drawSlit(sheet, [x(start.x), y(start.y), x(end.x), y(end.y)]);
  }
  const radius = Math.max(0.7, ((plan.finishing.eyelets?.holeMm ?? 0) / 2) * scale);
  for (const eyelet of plan.eyelets) drawEyelet(sheet, { x: x(eyelet.x), y: y(eyelet.y) }, radius);
}

/** How each thing of {@link drawPieceView} is drawn, for what the piece really has; returns the baseline below. */
export function drawFinishingLegend(sheet: Sheet, plan: FinishingPlan, left: number, y: number): number {
  const { counts } = plan;
  const marks: readonly (readonly [boolean, string, (x: number) => void])[] = [
    [counts.eyelets > 0, 'khoen', (x) => drawEyelet(sheet, { x: x + CHIP / 2, y: y - 1.2 }, 0.9)],
    [counts.hemM > 0, 'mép gấp biên', (x) => drawWeld(sheet, [x, y - 1.2, x + CHIP, y - 1.2], false)],
    [counts.pocketM > 0, 'túi luồn cây', (x) => drawWeld(sheet, [x, y - 1.2, x + CHIP, y - 1.2], true)],
    [counts.ropeM > 0, 'dây luồn', (x) => drawRope(sheet, [x, y - 1.2, x + CHIP, y - 1.2])],
    [counts.slits > 0, 'lỗ thoát gió', (x) => drawSlit(sheet, [x + 1, y - 1.2, x + CHIP - 1, y - 1.2])],
  ];
  let x = left;
  for (const [shown, words, draw] of marks) {
    if (!shown) continue;
    sheet.box({ x, y: y - 3.2, width: CHIP, height: 4 }, NAMED_INKS.flagRed);
    draw(x);
    sheet.text(words, x + CHIP + 2, y, LEGEND);
    x += CHIP + 2 + sheet.measure(words, LEGEND) + 6;
  }
  return x > left ? y + 4 : y;
}

const LEGEND = { sizeMm: 3.2 };
/** Width of the red ground that a mark of the legend stands on. */
const CHIP = 9;

type Ends = readonly [x0: number, y0: number, x1: number, y1: number];

function drawWeld(sheet: Sheet, ends: Ends, pocket: boolean): void {
  sheet.line(...ends, pocket ? 0.5 : 0.2, pocket ? NAMED_INKS.skyBlue : NAMED_INKS.white, [1.2, 0.8]);
}

function drawRope(sheet: Sheet, ends: Ends): void {
  sheet.line(...ends, 0.4, NAMED_INKS.skyBlue);
}

function drawSlit(sheet: Sheet, ends: Ends): void {
  sheet.line(...ends, 0.2, NAMED_INKS.white);
}

function drawEyelet(sheet: Sheet, centre: Point, radius: number): void {
  const ring = circle(centre, radius);
  sheet.stroke(ring, 0.5, NAMED_INKS.white);
  sheet.stroke(ring, 0.22, NAMED_INKS.black);
}
