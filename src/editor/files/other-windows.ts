/** What windows of the studio say to each other about the designs they have open. */
export interface WindowWord {
  readonly kind: 'open' | 'mine' | 'saved' | 'closed';
  readonly designId: string;
  readonly windowId: string;
  /** When the speaker opened the design, in milliseconds: the first one works on it, the others follow. */
  readonly since: number;
}

export interface OtherWindowsParts {
  readonly windowId: string;
  readonly now: () => number;
  readonly say: (word: WindowWord) => void;
  /** Another window works on this design (true), or none does any more. */
  readonly onFollow: (following: boolean) => void;
  /** The window that works on it has saved: time to show what it did. */
  readonly onSaved: (designId: string) => void;
}

/** One window among others that may have the same design open. */
export interface OtherWindows {
  /** This window has opened a design. */
  opened(designId: string): void;
  saved(designId: string): void;
  closed(): void;
  hear(word: WindowWord): void;
  following(): boolean;
}

export function createOtherWindows({ windowId, now, say, onFollow, onSaved }: OtherWindowsParts): OtherWindows {
  let mine = { designId: '', since: 0 };
  let following = false;
  const follow = (next: boolean): void => {
    if (following === next) return;
    following = next;
    onFollow(next);
  };
  const speak = (kind: WindowWord['kind']): void => say({ kind, ...mine, windowId });
  /** Ties are broken by the names of the windows, so that both come to the same end. */
  const isOlder = (word: WindowWord): boolean =>
    word.since < mine.since || (word.since === mine.since && word.windowId < windowId);
  return {
    following: () => following,
    opened(designId) {
      if (designId === mine.designId) return;
      if (mine.designId !== '') speak('closed');
      mine = { designId, since: now() };
      follow(false);
      speak('open');
    },
    saved(designId) {
      if (designId === mine.designId && !following) speak('saved');
    },
    closed() {
      if (mine.designId !== '') speak('closed');
      mine = { designId: '', since: 0 };
    },
    hear(word) {
      if (word.designId !== mine.designId || word.windowId === windowId) return;
      switch (word.kind) {
        case 'open':
        case 'mine':
          if (isOlder(word)) follow(true);
          else if (word.kind === 'open') speak('mine');
          return;
        case 'saved':
          if (following) onSaved(word.designId);
          return;
        case 'closed':
          // Whoever is left finds out anew who is first.
          follow(false);
          speak('open');
      }
    },
  };
}
