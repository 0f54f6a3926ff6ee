import type { HistoryLabel } from '../i18n/history-labels.ts';
import type { DocumentStore } from '../state/document-store.ts';

/** Key presses further apart than this are steps of their own. */
const BURST_MS = 700;

/**
 * Makes key presses that follow each other at once, and are about the same, one step of the history. `join` opens a
 * gesture or goes on with the open one; true when it is a new one. Whatever else happens to the document ends it.
 */
export interface KeyBurst {
  join(label: HistoryLabel, about: unknown): boolean;
}

export function createKeyBurst(doc: DocumentStore): KeyBurst {
  let burst: { readonly gesture: unknown; readonly about: unknown } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const going = (): boolean => burst !== undefined && burst.gesture === doc.getState().history.gesture;
  return {
    join(label, about) {
      const fresh = !going() || burst?.about !== about;
      if (fresh) {
        doc.begin(label);
        burst = { gesture: doc.getState().history.gesture, about };
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (going()) doc.commit();
        burst = undefined;
      }, BURST_MS);
      return fresh;
    },
  };
}
