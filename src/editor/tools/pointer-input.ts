import type { Point } from '../../geometry/rect.ts';
import { toPage } from '../canvas/viewport.ts';
import type { Studio } from '../studio.ts';
import type { PointerGestures, PointerSample } from './pointer-sample.ts';

/** How fast the wheel zooms: a notch of 100 px is a factor of about 1.22. */
const WHEEL_ZOOM = 0.002;
const LINE_PX = 16;

/** Turns the browser's pointer and wheel events into gestures, pans and zooms. Returns how to stop. */
export function listenToPointer(host: HTMLElement, studio: Studio, gestures: PointerGestures): () => void {
  const { view, ui } = studio;
  const touches = new Map<number, Point>();
  let pan: { id: number; last: Point } | undefined;
  let space = false;

  const place = (event: MouseEvent): Point => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const sample = (event: MouseEvent): PointerSample => ({
    at: place(event),
    shift: event.shiftKey,
    alt: event.altKey,
    mod: studio.mac ? event.metaKey : event.ctrlKey,
  });
  const panning = (): boolean => space || view.getState().tool === 'hand';
  const idleCursor = (): void => {
    const { tool } = view.getState();
    host.style.cursor = panning() ? 'grab' : tool === 'select' ? 'default' : 'crosshair';
  };

  const onDown = (event: PointerEvent): void => {
    if (event.target instanceof Node && !host.contains(event.target)) return;
    focusCanvas(host);
    if (event.pointerType === 'touch') touches.set(event.pointerId, place(event));
    host.setPointerCapture(event.pointerId);
    if (event.button === 1 || (event.button === 0 && panning()) || touches.size === 2) {
      if (event.button !== 1) event.preventDefault();
      gestures.cancel();
      pan = { id: event.pointerId, last: place(event) };
      host.style.cursor = 'grabbing';
      return;
    }
    if (event.button === 0 && touches.size < 2) gestures.down(sample(event));
  };
  const onMove = (event: PointerEvent): void => {
    const at = place(event);
    view.setState({ cursor: toPage(view.getState().camera, at) });
    if (touches.size === 2 && touches.has(event.pointerId)) {
      pinch(event.pointerId, at);
      return;
    }
    if (pan?.id === event.pointerId) {
      view.panBy(at.x - pan.last.x, at.y - pan.last.y);
      pan = { id: pan.id, last: at };
      return;
    }
    if (event.buttons === 0) host.style.cursor = panning() ? 'grab' : gestures.hover(sample(event));
    else gestures.move(sample(event));
  };
  const pinch = (id: number, at: Point): void => {
    const [a, b] = [...touches.values()];
    const other = [...touches].find(([key]) => key !== id)?.[1];
    if (!a || !b || !other) return;
    const before = Math.hypot(a.x - b.x, a.y - b.y);
    const oldMiddle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    touches.set(id, at);
    const after = Math.hypot(at.x - other.x, at.y - other.y);
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    view.panBy(middle.x - oldMiddle.x, middle.y - oldMiddle.y);
    if (before > 0) view.zoomBy(after / before, middle);
  };
  const onUp = (event: PointerEvent): void => {
    touches.delete(event.pointerId);
    if (pan?.id === event.pointerId || pan) {
      pan = undefined;
      idleCursor();
      return;
    }
    if (event.button === 0) gestures.up(sample(event));
  };
  const onCancel = (event: PointerEvent): void => {
    touches.delete(event.pointerId);
    pan = undefined;
    gestures.cancel();
  };
  const onDouble = (event: MouseEvent): void => gestures.doubleClick(sample(event));
  const onLeave = (): void => view.setState({ cursor: undefined });
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    if (event.ctrlKey || event.metaKey) {
      // Trackpads send pinches as small wheel steps with Ctrl.
      const speed = Math.abs(dy) < 40 ? WHEEL_ZOOM * 4 : WHEEL_ZOOM;
      view.zoomBy(Math.exp(-dy * speed), place(event));
    } else if (event.shiftKey && dx === 0) view.panBy(-dy, 0);
    else view.panBy(-dx, -dy);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.code !== 'Space' || isTyping(event.target) || ui.getState().dialog) return;
    if (event.target instanceof HTMLButtonElement && !host.parentElement?.contains(event.target)) return;
    const down = event.type === 'keydown';
    if (down) event.preventDefault();
    if (space === down) return;
    space = down;
    if (!pan) idleCursor();
  };

  /** Escape gives a gesture up before anything else hears of it; Enter ends what the pen draws. */
  const onEscape = (event: KeyboardEvent): void => {
    const ends = event.key === 'Escape' || (event.key === 'Enter' && view.getState().tool === 'pen');
    if (!ends || isTyping(event.target) || !gestures.cancel()) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const stop = new AbortController();
  const { signal } = stop;
  host.addEventListener('pointerdown', onDown, { signal });
  host.addEventListener('pointermove', onMove, { signal });
  host.addEventListener('pointerup', onUp, { signal });
  host.addEventListener('pointercancel', onCancel, { signal });
  host.addEventListener('pointerleave', onLeave, { signal });
  host.addEventListener('mousedown', keepFocus, { signal });
  host.addEventListener('mouseup', keepFocus, { signal });
  host.addEventListener('dblclick', onDouble, { signal });
  host.addEventListener('wheel', onWheel, { signal, passive: false });
  window.addEventListener('keydown', onEscape, { signal, capture: true });
  window.addEventListener('keydown', onKey, { signal });
  window.addEventListener('keyup', onKey, { signal });
  // Only dialogs and fields keep the wheel to themselves; the page must never zoom by Mod+wheel.
  document.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { signal, passive: false });
  signal.addEventListener('abort', view.subscribe(idleCursorOnTool));
  function idleCursorOnTool(state: { tool: string }, old: { tool: string }): void {
    if (state.tool !== old.tool) idleCursor();
  }
  return () => stop.abort();
}

/**
 * A pressed canvas keeps the focus: a browser would give it to nothing. The middle button drags: it doesn't scroll, nor
 * does it paste the marked text of any window, as on Linux.
 */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** A pressed canvas takes the focus, so that its keys work and open fields are left; it isn't framed for that. */
function focusCanvas(host: HTMLElement): void {
  const twins = host.parentElement?.querySelector<HTMLElement>('[data-canvas-focus]');
  if (!twins) return;
  twins.dataset['pressed'] = '';
  twins.focus({ preventScroll: true });
}

/** Whether keys belong to a field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio]), textarea, select');
}
