import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../messages/message.ts';

export type PanelId = 'templates' | 'slogans' | 'text' | 'shapes' | 'pictures' | 'layers' | 'history' | 'preflight';
export type DialogId =
  | 'export'
  | 'format'
  | 'addFormats'
  | 'palette'
  | 'open'
  | 'help'
  | 'rescue'
  | 'import'
  | 'street'
  | 'checks';
/** What fills the window. */
export type DoorId = 'home' | 'quick' | 'studio' | 'led';
export type Theme = 'light' | 'dark' | 'system';
export const LENGTH_UNITS = ['mm', 'cm', 'm'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

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
  readonly door: DoorId;
  readonly panel: PanelId | undefined;
  readonly dialog: DialogId | undefined;
  /** What the dialog `rescue` is about. */
  readonly rescue: RescueOffer | undefined;
  readonly theme: Theme;
  readonly language: Language;
  readonly unit: LengthUnit;
  /** The text object whose words are being edited. */
  readonly editing: string | undefined;
  /** The picture that is being cropped on the canvas. */
  readonly cropping: string | undefined;
  readonly toasts: readonly Toast[];
  readonly saveState: SaveState;
  /** Another window works on this design. */
  readonly elsewhere: boolean;
  /** Asks for a copy of the design of its own. */
  readonly separating: boolean;
  /** Where the menu of the selection is open, in pixels of the window. */
  readonly menuAt: { readonly x: number; readonly y: number } | undefined;
  /** Changes of look stay on the page that is worked on, instead of going to all formats. */
  readonly alonePage: boolean;
  /** Whether the strip of formats is open. */
  readonly strip: boolean;
  /** Widths of the panels beside the canvas, in pixels. */
  readonly panelWidth: number;
  readonly inspectorWidth: number;
}

interface Remembered {
  readonly panel?: PanelId | null;
  readonly theme?: Theme;
  readonly language?: Language;
  readonly unit?: LengthUnit;
  readonly strip?: boolean;
  readonly panelWidth?: number;
  readonly inspectorWidth?: number;
}

/** Where preferences are kept; a browser gives its local storage. */
export interface PreferencePort<Value = Remembered> {
  read(): unknown;
  write(value: Value): void;
}

export interface InterfaceStore extends StoreApi<InterfaceState> {
  toast(toast: Omit<Toast, 'id'>): void;
  dismiss(id: number): void;
}

const PANELS: readonly PanelId[] = [
  'templates',
  'slogans',
  'text',
  'shapes',
  'pictures',
  'layers',
  'history',
  'preflight',
];
const TOAST_LIMIT = 3;
/** Narrowest, usual and widest width of the panels, in pixels. */
export const PANEL_WIDTHS = { least: 240, usual: 312, most: 480 } as const;
export const INSPECTOR_WIDTHS = { least: 240, usual: 272, most: 420 } as const;

const REMEMBERED = ['panel', 'theme', 'language', 'unit', 'strip', 'panelWidth', 'inspectorWidth'] as const;

export function createInterfaceStore(preferences: PreferencePort): InterfaceStore {
  const known = readRemembered(preferences.read());
  const store = createStore<InterfaceState>(() => ({
    door: 'studio',
    panel: known.panel === undefined ? 'slogans' : (known.panel ?? undefined),
    dialog: undefined,
    rescue: undefined,
    theme: known.theme ?? 'system',
    language: known.language ?? 'vi',
    unit: known.unit ?? 'mm',
    editing: undefined,
    cropping: undefined,
    toasts: [],
    saveState: 'saved',
    elsewhere: false,
    separating: false,
    menuAt: undefined,
    alonePage: false,
    strip: known.strip ?? true,
    panelWidth: known.panelWidth ?? PANEL_WIDTHS.usual,
    inspectorWidth: known.inspectorWidth ?? INSPECTOR_WIDTHS.usual,
  }));
  let next = 1;
  store.subscribe((state, old) => {
    if (REMEMBERED.every((key) => state[key] === old[key])) return;
    const { panel, theme, language, unit, strip, panelWidth, inspectorWidth } = state;
    preferences.write({ panel: panel ?? null, theme, language, unit, strip, panelWidth, inspectorWidth });
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
  const { panel, theme, language, unit, strip, panelWidth, inspectorWidth } = raw as Record<string, unknown>;
  return {
    ...(panel === null ? { panel: null } : {}),
    ...(PANELS.includes(panel as PanelId) ? { panel: panel as PanelId } : {}),
    ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
    ...(language === 'vi' || language === 'en' ? { language } : {}),
    ...(LENGTH_UNITS.includes(unit as LengthUnit) ? { unit: unit as LengthUnit } : {}),
    ...(typeof strip === 'boolean' ? { strip } : {}),
    ...(isWidth(panelWidth, PANEL_WIDTHS) ? { panelWidth } : {}),
    ...(isWidth(inspectorWidth, INSPECTOR_WIDTHS) ? { inspectorWidth } : {}),
  };
}

function isWidth(value: unknown, { least, most }: { least: number; most: number }): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
