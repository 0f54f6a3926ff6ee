import type { PreferencePort } from './interface-store.ts';

const LAST_DESIGN = 'khauhieu.last-design';

/** Preferences in the browser's local storage; a browser that forbids it just forgets. */
export function createBrowserPreferences<Value>(of: 'interface' | 'view' | 'street'): PreferencePort<Value> {
  const key = `khauhieu.${of}`;
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Nothing depends on preferences being kept.
      }
    },
  };
}

export function readLastDesign(): string | undefined {
  try {
    return localStorage.getItem(LAST_DESIGN) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberLastDesign(id: string): void {
  try {
    localStorage.setItem(LAST_DESIGN, id);
  } catch {
    // The design itself is kept; only the way back to it on the next visit is by hand.
  }
}
