import type { KeyPress } from './match-shortcut.ts';

/** One thing the studio can do. */
export interface Action {
  readonly enabled: () => boolean;
  readonly run: (press?: KeyPress) => void;
}
