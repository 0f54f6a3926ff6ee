import { describe, expect, test } from 'vitest';
import { KEYMAP, showChord, showKeys } from '../../src/editor/shortcuts/keymap.ts';
import { chordOf, matchShortcut, type KeyPress } from '../../src/editor/shortcuts/match-shortcut.ts';

const press = (key: string, code: string, mods: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...mods,
});

describe('the key table', () => {
  test('no chord stands for two actions', () => {
    const chords = KEYMAP.flatMap((row) => row.keys);
    expect(chords.length).toBeGreaterThan(40);
    expect(new Set(chords).size).toBe(chords.length);
  });

  test('every chord is found by the press that makes it', () => {
    expect(matchShortcut(press('z', 'KeyZ', { ctrlKey: true }), false)?.action).toBe('undo');
    expect(matchShortcut(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false)?.action).toBe('redo');
    expect(matchShortcut(press('!', 'Digit1', { shiftKey: true }), false)?.action).toBe('fitPage');
    expect(matchShortcut(press('=', 'Equal', { ctrlKey: true }), false)?.action).toBe('zoomIn');
    expect(matchShortcut(press('}', 'BracketRight', { ctrlKey: true, shiftKey: true }), false)?.action).toBe('toFront');
    expect(matchShortcut(press('?', 'Slash', { shiftKey: true }), false)?.action).toBe('help');
    expect(matchShortcut(press('ArrowLeft', 'ArrowLeft', { altKey: true }), false)?.action).toBe('nudge');
  });

  test('letters of other scripts are read by their place on the keyboard', () => {
    expect(matchShortcut(press('я', 'KeyZ', { ctrlKey: true }), false)?.action).toBe('undo');
    expect(matchShortcut(press('å', 'KeyA', { altKey: true }), true)?.action).toBe('alignLeft');
  });

  test('Mod is Cmd on a Mac, where Ctrl is something else', () => {
    expect(matchShortcut(press('z', 'KeyZ', { metaKey: true }), true)?.action).toBe('undo');
    expect(matchShortcut(press('z', 'KeyZ', { ctrlKey: true }), true)).toBeUndefined();
    expect(chordOf(press('z', 'KeyZ', { metaKey: true }), false)).toBe('');
  });

  test('chords are shown as people write them', () => {
    expect(showChord('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(showChord('Mod+Shift+Z', true)).toBe('⌘⇧Z');
    expect(showChord('Mod++', false)).toBe('Ctrl++');
    expect(showChord('Mod+-', false)).toBe('Ctrl+−');
    expect(showKeys('newDesign', false)).toBeUndefined();
  });
});
