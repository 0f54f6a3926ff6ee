/** Whether keys belong to the canvas: one of its twins has the focus, or nothing has. */
export function isOnCanvas(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('[data-canvas-focus]') !== null);
}

/** Gives the focus to the canvas, that is, to the list of its objects' twins. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>('[data-canvas-focus]')?.focus({ preventScroll: true });
}
