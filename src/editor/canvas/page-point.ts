import type { Point } from '../../geometry/rect.ts';
import type { Studio } from '../studio.ts';
import { toPage } from './viewport.ts';

/** The place of the page under a place of the window; undefined beside the canvas. */
export function pagePointAt({ view }: Studio, { clientX, clientY }: MouseEvent): Point | undefined {
  const box = document.querySelector('.canvas-host')?.getBoundingClientRect();
  if (!box || clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom) return undefined;
  return toPage(view.getState().camera, { x: clientX - box.left, y: clientY - box.top });
}
