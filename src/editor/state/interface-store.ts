import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../messages/message.ts';

export type PanelId = 'templates' | 'slogans' | 'text' | 'shapes' | 'layers';
export type DialogId = 'export' | 'format' | 'open' | 'help' | 'findings' | 'rescue';
export type Theme = 'light' | 'dark' | 'system';
export type LengthUnit = 'mm' | 'cm' | 'm';

/** A short message at the edge of the window; it never asks and never blocks. */
export interface Toast {
  readonly id: number;
  readonly tone: 'info' | 'error';
  /** Either findings, or words in the language of the interface. */
  readonly findings?: readonly Diagnostic[];
  readonly text?: string;
}

export type SaveState = 'saved' | 'saving' | 'failed';

/** Text from outside that may have to be converted before it is taken. */
export interface RescueOffer {
  readonly text: string;
  /** Whether the text was set in a TCVN3 capital font, where the clipboard tells. */
  readonly capitalFont: boolean | undefined;
  /** Takes the words a person decided for; undefined: none. */
  readonly place: (words: string | undefined) => void;
  /** The dialog that was open and opens again. */
  readonly under: DialogId | undefined;
}

/** Everything of the shell that is neither the design nor the view. */
export interface InterfaceState {
  readonly panel: PanelId | undefined;
  readonly dialog: DialogId | undefined;
  /** What the dialog `rescue` is about. */
  readonly rescue: RescueOffer | undefined;
  readonly theme: Theme;
  readonly language: Language;
  readonly unit: LengthUnit;
  /** The text object whose words are being edited. */
  readonly editing: string | undefined;
  readonly toasts: readonly Toast[];
  readonly saveState: SaveState;
}

interface Remembered {
  readonly panel?: PanelId | null;
  readonly theme?: Theme;
  readonly language?: Language;
  readonly unit?: LengthUnit;
}

/** Where preferences are kept; a browser gives its local storage. */
export interface PreferencePort {
  read(): unknown;
  write(value: Remembered): void;
}

export interface InterfaceStore extends StoreApi<InterfaceState> {
  toast(toast: Omit<Toast, 'id'>): void;
  dismiss(id: number): void;
}

const PANELS: readonly PanelId[] = ['templates', 'slogans', 'text', 'shapes', 'layers'];
const TOAST_LIMIT = 3;

export function createInterfaceStore(preferences: PreferencePort): InterfaceStore {
  const known = readRemembered(preferences.read());
  const store = createStore<InterfaceState>(() => ({
    panel: known.panel === undefined ? 'slogans' : (known.panel ?? undefined),
    dialog: undefined,
    rescue: undefined,
    theme: known.theme ?? 'system',
    language: known.language ?? 'vi',
    unit: known.unit ?? 'mm',
    editing: undefined,
    toasts: [],
    saveState: 'saved',
  }));
  let next = 1;
  store.subscribe((state, old) => {
    if (
      state.panel === old.panel &&
      state.theme === old.theme &&
      state.language === old.language &&
      state.unit === old.unit
    )
      return;
    preferences.write({
      panel: state.panel ?? null,
      theme: state.theme,
      language: state.language,
      unit: state.unit,
    });
  });
  return {
    ...store,
    toast(toast) {
      const id = next++;
      // The same words again take the place of the old ones.
      const others = store.getState().toasts.filter((old) => old.text === undefined || old.text !== toast.text);
      store.setState({ toasts: [...others, { ...toast, id }].slice(-TOAST_LIMIT) });
    },
    dismiss(id) {
      store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
    },
  };
}

/** Takes from stored preferences what still makes sense. */
function readRemembered(raw: unknown): Remembered {
  if (typeof raw !== 'object' || raw === null) return {};
  const { panel, theme, language, unit } = raw as Record<string, unknown>;
  return {
    ...(panel === null ? { panel: null } : {}),
    ...(PANELS.includes(panel as PanelId) ? { panel: panel as PanelId } : {}),
    ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
    ...(language === 'vi' || language === 'en' ? { language } : {}),
    ...(unit === 'mm' || unit === 'cm' || unit === 'm' ? { unit } : {}),
  };
}
