import type { PanelPlan } from '../finishing/plan-panels.ts';
import type { Rect } from '../geometry/rect.ts';
import type { PageTicks, PdfPage } from '../renderers/pdf/pdf-page.ts';
import { lengthText } from '../renderers/pdf/print-file-name.ts';

/** A page for every panel of a piece, numbered in its slug, with marks where its neighbours begin. */
export function panelPages(whole: PdfPage, plan: PanelPlan): readonly PdfPage[] {
  const { panels, cuts, overlapMm } = plan;
  const way = cuts === 'vertical' ? 'từ trái sang phải' : 'từ trên xuống dưới';
  return panels.map((panel, i) => {
    const overlaps = panels.flatMap((other, j) => (Math.abs(i - j) === 1 ? [edgeBeside(other.trim, i, j, cuts)] : []));
    const folds = whole.ticks;
    const ticks: PageTicks = {
      x: [...(cuts === 'vertical' ? overlaps : []), ...(folds?.x ?? []).filter((x) => within(panel.trim, 'x', x))],
      y: [...(cuts === 'horizontal' ? overlaps : []), ...(folds?.y ?? []).filter((y) => within(panel.trim, 'y', y))],
    };
    const size = `tấm ${lengthText(panel.trim.width)}×${lengthText(panel.trim.height)} mm`;
    const notes = [`TẤM ${i + 1}/${panels.length} (${way}), ${size}, chồng mép ${lengthText(overlapMm)} mm`];
    return { ...whole, part: panel, ticks, notes };
  });
}

/** Where a neighbour begins on this panel: its near edge. */
function edgeBeside(other: Rect, own: number, neighbour: number, cuts: PanelPlan['cuts']): number {
  const near = neighbour > own;
  if (cuts === 'vertical') return near ? other.x : other.x + other.width;
  return near ? other.y : other.y + other.height;
}

function within(box: Rect, axis: 'x' | 'y', at: number): boolean {
  const start = axis === 'x' ? box.x : box.y;
  return at >= start && at <= start + (axis === 'x' ? box.width : box.height);
}
