import { toScreen } from '../canvas/viewport.ts';
import { boxOnPage } from '../canvas/page-objects.ts';
import { currentPage, selectedNodes } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';

/** Opens the menu of the selection at a place of the window; without one, at the selection itself. */
export function openContextMenu({ doc, view, ui }: Studio, at?: { readonly x: number; readonly y: number }): void {
  doc.commit();
  ui.setState({ menuAt: at ?? placeOfSelection(), editing: undefined });

  function placeOfSelection(): { readonly x: number; readonly y: number } {
    const canvas = document.querySelector('[data-canvas]')?.getBoundingClientRect();
    const { left = 0, top = 0, width = 0, height = 0 } = canvas ?? {};
    const box = boxOnPage(currentPage(doc.getState()), selectedNodes(doc.getState()));
    const middle = box
      ? toScreen(view.getState().camera, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
      : { x: width / 2, y: height / 2 };
    const clamp = (value: number, most: number): number => Math.min(Math.max(value, 8), most - 8);
    return { x: left + clamp(middle.x, width), y: top + clamp(middle.y, height) };
  }
}
