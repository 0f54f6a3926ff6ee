import { KEYMAP, type KeyRow } from './keymap.ts';

/** The parts of a keyboard event that decide, so that tests need no browser. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const CODE_SIGNS: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Equal: '=',
  Minus: '-',
};

/**
 * The chord of a press, in the spelling of the key table. Letters come from `key` when it is a Latin letter and
 * from `code` otherwise (other keyboard layouts, Alt combinations on macOS); digits come from `code`, because
 * Shift+1 gives another sign on every layout.
 */
export function chordOf(press: KeyPress, mac: boolean): string {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other) return '';
  let key = press.key;
  const digit = /^Digit(\d)$/.exec(press.code);
  const letter = /^Key([A-Z])$/.exec(press.code);
  if (/^[a-z]$/i.test(key)) key = key.toUpperCase();
  else if (letter?.[1]) key = letter[1];
  else if (digit?.[1]) key = digit[1];
  else if (mod && CODE_SIGNS[press.code]) key = CODE_SIGNS[press.code] ?? key;
  return [mod ? 'Mod' : '', press.altKey ? 'Alt' : '', press.shiftKey ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join('+');
}

export function matchShortcut(press: KeyPress, mac: boolean): KeyRow | undefined {
  const chord = chordOf(press, mac);
  return chord === '' ? undefined : KEYMAP.find((row) => row.keys.includes(chord));
}
