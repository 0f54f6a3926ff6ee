import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PreflightSettings } from '../../preflight/rule.ts';
import { totalInkLimit, type PressDesk } from '../colour/press-desk.ts';
import type { FontLibrary } from '../fonts/font-library.ts';
import type { SloganDesk } from '../slogans/slogan-desk.ts';
import { inSlices, type Pause } from './in-slices.ts';
import { currentDesign, type CompiledPage, type DocumentStore } from '../state/document-store.ts';

/** The rules' code, loaded after the first picture. */
const core = () => import('./preflight-core.ts');

interface PreflightState {
  /** All findings on the page, the worst first; until the first check those of its setting alone. */
  readonly findings: readonly Diagnostic[];
  /** What the findings are about. */
  readonly compiled: CompiledPage;
}

type Checker = InstanceType<Awaited<ReturnType<typeof core>>['Preflight']>;

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
  /** Lets the browser do what is more urgent, and tells until when there is time again (milliseconds of `now`). */
  readonly pause: Pause;
}

export function createPreflightDesk(parts: PreflightDeskParts): PreflightDesk {
  const { doc, fonts, slogans, press, whenIdle, pause } = parts;
  const { compiled } = doc.getState();
  const store = createStore<PreflightState>(() => ({ findings: compiled.diagnostics, compiled }));
  let preflight: Checker | undefined;
  let settings: { readonly from: unknown; readonly limit: number; readonly value: PreflightSettings } | undefined;

  /** The check of the page as it is now, to be done in steps. */
  const begin = async (): Promise<{ steps: ReturnType<Checker['steps']>; compiled: CompiledPage }> => {
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
    const steps = preflight.steps(currentDesign(state), state.compiled, fonts.current(), settings.value);
    return { steps, compiled: state.compiled };
  };
  const settle = async (): Promise<void> => {
    const { steps, compiled: checked } = await begin();
    let step = steps.next();
    while (!step.done) step = steps.next();
    store.setState({ findings: step.value, compiled: checked });
  };
  /** Checks a little at a time; gives up when the page has changed meanwhile. */
  const settleSlowly = async (): Promise<void> => {
    const { steps, compiled: checked } = await begin();
    const findings = await inSlices(steps, pause, () => doc.getState().compiled === checked);
    if (findings) store.setState({ findings, compiled: checked });
  };

  doc.subscribe((state, old) => {
    if (state.compiled !== old.compiled) whenIdle(() => void settleSlowly());
  });
  press.subscribe((state, old) => {
    if (state.medium !== old.medium) whenIdle(() => void settleSlowly());
  });
  whenIdle(() => void settleSlowly());
  return { ...store, settle };
}
