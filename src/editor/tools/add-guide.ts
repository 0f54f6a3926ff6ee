import { roundTo } from '../../geometry/units.ts';
import { setGuides } from '../../model/page-commands.ts';
import { viewCentre } from '../canvas/viewport.ts';
import { currentPage } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Puts a guide through the middle of the view and gives it the focus, so that arrow keys move it. */
export function addGuide({ doc, view }: Studio, axis: 'x' | 'y'): void {
  const page = currentPage(doc.getState());
  const guides = page.guides ?? [];
  const at = roundTo(viewCentre(view.getState().camera, view.getState().size)[axis], 0);
  doc.run('guide', setGuides, { pageId: page.id, guides: [...guides, { axis, at }] });
  const place = (currentPage(doc.getState()).guides ?? []).findIndex((guide) => guide.axis === axis && guide.at === at);
  requestAnimationFrame(() => document.querySelectorAll<HTMLElement>('[data-guide]')[place]?.focus());
}
