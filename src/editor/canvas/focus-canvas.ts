/** Gives the focus to the canvas, that is, to the list of its objects' twins. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>('[data-canvas-focus]')?.focus({ preventScroll: true });
}
