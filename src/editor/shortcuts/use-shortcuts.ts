import { useEffect } from 'react';
import { isOnCanvas } from '../canvas/focus-canvas.ts';
import { isTyping } from '../tools/pointer-input.ts';
import { useStudio } from '../studio.ts';
import type { ActionId } from './keymap.ts';
import { matchShortcut } from './match-shortcut.ts';
import { useActions } from './use-actions.ts';

/** Keys that a field keeps for itself even with Mod held: native undo, copying, selecting. */
const WORK_WHILE_TYPING = new Set(['save', 'saveAs', 'open', 'export', 'findings', 'palette']);
/** The browser turns these keys into events that carry the clipboard. */
const THE_BROWSERS = new Set(['copy', 'cut', 'paste', 'pasteInPlace']);

/** Listens for the keys of the key table, or for those of some actions alone; `only` must keep its identity. */
export function useShortcuts(only?: ReadonlySet<ActionId>): void {
  const studio = useStudio();
  const actions = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      const row = matchShortcut(event, studio.mac);
      if (!row || only?.has(row.action) === false || studio.ui.getState().dialog || isInPopup(event.target)) return;
      if (isTyping(event.target) && !WORK_WHILE_TYPING.has(row.action)) return;
      if (row.onCanvas && !isOnCanvas(event.target)) return;
      // From nowhere Tab begins at the top of the page, as everywhere.
      if (event.key === 'Tab' && event.target === document.body) return;
      if (THE_BROWSERS.has(row.action)) return;
      const action = actions[row.action];
      // Tab leaves the canvas when there is nothing to go to; Escape stays with what is open.
      if (!action.enabled()) return;
      event.preventDefault();
      action.run(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [actions, only, studio]);
}

/** Menus and lists have keys of their own. */
function isInPopup(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=menu], [role=dialog], .popup [role=listbox]') !== null;
}
