import { useEffect, useMemo } from 'react';
import type { Studio } from '../studio.ts';
import { isTyping } from '../tools/pointer-input.ts';
import { CLIP_TYPE } from './clip.ts';
import { createClipboard, type Copied, type StudioClipboard } from './studio-clipboard.ts';

/** Windows of the studio tell each other what was copied. */
const CHANNEL = 'khauhieu-clipboard';

/** The clipboard of this window, listening to the browser's copy, cut and paste as long as the studio is shown. */
export function useClipboard(studio: Studio): StudioClipboard {
  const [clipboard, channel] = useMemo(() => {
    const opened = typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : undefined;
    // Not a window's message: a channel has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    const tell = (copied: Copied): void => opened?.postMessage(copied);
    return [createClipboard(studio, tell), opened] as const;
  }, [studio]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let shift = false;
    const ours = (event: Event): boolean => {
      const { dialog, door } = studio.ui.getState();
      return !event.defaultPrevented && !isTyping(event.target) && dialog === undefined && door === 'studio';
    };
    const onCopy = (event: ClipboardEvent): void => {
      const words = document.getSelection()?.toString() ?? '';
      if (!ours(event) || words !== '' || !event.clipboardData) return;
      const done = event.type === 'cut' ? clipboard.cut(event.clipboardData) : clipboard.copy(event.clipboardData);
      if (done) event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (!ours(event) || !data) return;
      event.preventDefault();
      const pasted = { objects: data.getData(CLIP_TYPE), text: data.getData('text/plain'), files: [...data.files] };
      void clipboard.paste(pasted, shift);
    };
    const onKey = (event: KeyboardEvent): void => {
      shift = event.shiftKey;
    };
    channel?.addEventListener('message', (event: MessageEvent<Copied>) => clipboard.hear(event.data), { signal });
    window.addEventListener('copy', onCopy, { signal });
    window.addEventListener('cut', onCopy, { signal });
    window.addEventListener('paste', onPaste, { signal });
    window.addEventListener('keydown', onKey, { signal, capture: true });
    return () => {
      stop.abort();
      channel?.close();
    };
  }, [channel, clipboard, studio]);
  return clipboard;
}
