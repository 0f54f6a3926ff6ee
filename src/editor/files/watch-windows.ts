import i18next from 'i18next';
import { renameDesign } from '../../model/content-commands.ts';
import { currentDesign } from '../state/document-store.ts';
import type { Studio } from '../studio.ts';
import { createOtherWindows, type WindowWord } from './other-windows.ts';

const CHANNEL = 'khauhieu-designs';

/**
 * Keeps two windows with the same design from writing over each other: the later one follows what the first one
 * saves, and the first change made in it becomes a design of its own.
 */
export function watchWindows({ doc, ui, files, newId }: Studio): void {
  if (typeof BroadcastChannel !== 'function') return;
  const channel = new BroadcastChannel(CHANNEL);
  const windows = createOtherWindows({
    windowId: newId(),
    now: () => Date.now(),
    // A channel has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    say: (word) => channel.postMessage(word),
    onFollow: (following) => {
      files.pause(following);
      ui.setState({ elsewhere: following });
    },
    onSaved: (designId) => void files.openArchived(designId),
  });
  channel.addEventListener('message', (event: MessageEvent<WindowWord>) => windows.hear(event.data));
  files.onKept((id) => windows.saved(id));
  doc.subscribe((state, old) => {
    if (state.opened !== old.opened) windows.opened(currentDesign(state).id);
    else if (windows.following() && currentDesign(state) !== currentDesign(old)) separate();
  });
  const separate = (): void => {
    const id = newId();
    const name = i18next.t('windows.copyName', { name: currentDesign(doc.getState()).name });
    files.separate(id);
    windows.opened(id);
    whenSettled(doc, () => doc.run('rename', renameDesign, { name }));
    ui.toast({ tone: 'info', text: i18next.t('windows.forked', { name }) });
  };
  window.addEventListener('pagehide', () => windows.closed());
  // Back from the browser's memory of pages.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) windows.opened(currentDesign(doc.getState()).id);
  });
  ui.subscribe((state, old) => {
    if (state.separating && !old.separating) {
      ui.setState({ separating: false });
      separate();
    }
  });
  windows.opened(currentDesign(doc.getState()).id);
}

/** Runs a task now, or when the gesture in progress has ended. */
function whenSettled(doc: Studio['doc'], task: () => void): void {
  if (!doc.getState().history.gesture) {
    task();
    return;
  }
  const stop = doc.subscribe((state) => {
    if (state.history.gesture) return;
    stop();
    task();
  });
}
