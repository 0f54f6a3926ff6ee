import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PreflightSettings } from '../../preflight/rule.ts';
import { totalInkLimit, type PressDesk } from '../colour/press-desk.ts';
import type { FontLibrary } from '../fonts/font-library.ts';
import type { SloganDesk } from '../slogans/slogan-desk.ts';
import { currentDesign, type CompiledPage, type DocumentStore } from '../state/document-store.ts';

/** The rules' code, loaded after the first picture. */
const core = () => import('./preflight-core.ts');

interface PreflightState {
  /** All findings on the page, the worst first; until the first check those of its setting alone. */
  readonly findings: readonly Diagnostic[];
  /** What the findings are about. */
  readonly compiled: CompiledPage;
}

/** Checks the page after every change, between frames. */
export interface PreflightDesk extends StoreApi<PreflightState> {
  /** Checks at once, if anything has changed. */
  settle(): Promise<void>;
}

export interface PreflightDeskParts {
  readonly doc: DocumentStore;
  readonly fonts: FontLibrary;
  readonly slogans: Pick<SloganDesk, 'getState' | 'load' | 'subscribe' | 'today'>;
  readonly press: Pick<PressDesk, 'getState' | 'load' | 'subscribe'>;
  /** Runs a task when the program has nothing better to do; a new task takes the place of one that waits. */
  readonly whenIdle: (task: () => void) => void;
}

export function createPreflightDesk({ doc, fonts, slogans, press, whenIdle }: PreflightDeskParts): PreflightDesk {
  const { compiled } = doc.getState();
  const store = createStore<PreflightState>(() => ({ findings: compiled.diagnostics, compiled }));
  let preflight: InstanceType<Awaited<ReturnType<typeof core>>['Preflight']> | undefined;
  let settings: { readonly from: unknown; readonly limit: number; readonly value: PreflightSettings } | undefined;

  const settle = async (): Promise<void> => {
    const [{ Preflight, studioSettings }] = await Promise.all([core(), slogans.load(), press.load()]);
    preflight ??= new Preflight();
    const { loaded } = slogans.getState();
    const limit = totalInkLimit(press.getState());
    if (!settings || settings.from !== loaded || settings.limit !== limit) {
      const ids = fonts.catalogue.map(({ id }) => id);
      const value = { ...studioSettings(loaded, slogans.today(), ids), totalInkLimit: limit };
      settings = { from: loaded, limit, value };
    }
    const state = doc.getState();
    const findings = preflight.check(currentDesign(state), state.compiled, fonts.current(), settings.value);
    store.setState({ findings, compiled: state.compiled });
  };

  doc.subscribe((state, old) => {
    if (state.compiled !== old.compiled) whenIdle(() => void settle());
  });
  press.subscribe((state, old) => {
    if (state.medium !== old.medium) whenIdle(() => void settle());
  });
  whenIdle(() => void settle());
  return { ...store, settle };
}
