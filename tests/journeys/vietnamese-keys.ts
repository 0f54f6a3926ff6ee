import type { CDPSession } from 'playwright-core';
import type { StudioPage } from './studio-page.ts';

/** A letter as UniKey sends it: a key press without a key of its own (VK_PACKET). */
async function packet(keys: CDPSession, text: string): Promise<void> {
  const key = { key: text, code: '', windowsVirtualKeyCode: 231, nativeVirtualKeyCode: 231 };
  await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', text, unmodifiedText: text, ...key });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Telex by UniKey: plain letters pass; a mark takes letters back and sends them anew. */
export async function unikey(
  studio: StudioPage,
  keys: CDPSession,
  script: readonly (string | readonly [number, string])[],
) {
  for (const step of script) {
    if (typeof step === 'string') await studio.page.keyboard.type(step);
    else {
      for (let i = 0; i < step[0]; i++) await studio.page.keyboard.press('Backspace');
      for (const letter of step[1]) await packet(keys, letter);
    }
  }
}

/** A word by an input method that composes, as macOS does: each state replaces the last, then it is committed. */
export async function compose(keys: CDPSession, states: readonly string[]): Promise<void> {
  for (const text of states) {
    await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await keys.send('Input.insertText', { text: states.at(-1) ?? '' });
}
