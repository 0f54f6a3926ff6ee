import { createStore, type StoreApi } from 'zustand/vanilla';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Page } from '../../model/design.ts';
import { totalInkLimit, type PressDesk } from '../colour/press-desk.ts';
import type { SloganDesk } from '../slogans/slogan-desk.ts';
import { currentDesign, type DocumentStore } from '../state/document-store.ts';
import type { CheckFacts, PageFindings } from './check-message.ts';
import type { CheckSettingsStore } from './check-settings.ts';
import type { PreflightClient } from './preflight-client.ts';

interface PreflightState {
  /** All findings on the page that is shown, the worst first; none before its first check. */
  readonly findings: readonly Diagnostic[];
  /** Findings on the other pages, in their order, without what is told of the page that is shown. */
  readonly others: readonly PageFindings[];
  /** Every page has been checked since the design was opened; before that nothing can be said to be fine. */
  readonly seen: boolean;
  /** The findings are those of the design as it is now, on all its pages. */
  readonly settled: boolean;
}

/** Has the pages checked after every change, off the main thread. */
export interface PreflightDesk extends StoreApi<PreflightState> {
  /** Doesn't wait for a pause of the user; ends when every page has been checked as it is now. */
  settle(): Promise<void>;
}

export interface PreflightDeskParts {
  readonly doc: DocumentStore;
  readonly slogans: Pick<SloganDesk, 'getState' | 'load' | 'subscribe' | 'today'>;
  readonly press: Pick<PressDesk, 'getState' | 'load' | 'subscribe'>;
  readonly checks: CheckSettingsStore;
  readonly client: PreflightClient;
  /** Runs a task when nothing has happened for a moment; a new task takes the place of one that waits. */
  readonly whenQuiet: (task: () => void) => void;
}

export function createPreflightDesk(parts: PreflightDeskParts): PreflightDesk {
  const { doc, slogans, press, checks, client, whenQuiet } = parts;
  const store = createStore<PreflightState>(() => ({ findings: [], others: [], seen: false, settled: false }));
  const known = new Map<string, PageFindings>();
  let facts: { readonly from: readonly unknown[]; readonly value: CheckFacts } | undefined;
  let asked: { readonly of: readonly unknown[]; readonly done: Promise<void> } | undefined;

  const factsNow = (): CheckFacts => {
    const { loaded } = slogans.getState();
    const from = [loaded, checks.getState(), totalInkLimit(press.getState()), slogans.today()];
    if (!facts || !isSameList(facts.from, from)) {
      const library = loaded ? { library: loaded.library, eventEnds: loaded.eventEnds } : {};
      const totalInk = { totalInkLimit: totalInkLimit(press.getState()) };
      facts = { from, value: { ...checks.getState(), ...totalInk, ...library, today: slogans.today() } };
    }
    return facts.value;
  };
  /** What the findings follow from. Fonts that came in change how the page is set, and the worker may have them too. */
  const present = (): readonly unknown[] => {
    const state = doc.getState();
    return [currentDesign(state), state.pageId, state.compiled, factsNow()];
  };
  const tell = (settled: boolean): void => {
    const state = doc.getState();
    const findings = known.get(state.pageId)?.findings ?? [];
    const { pages } = currentDesign(state);
    const others = othersOf(pages, state.pageId, findings, known);
    store.setState({ findings, others, seen: pages.every(({ id }) => known.has(id)), settled });
  };
  /** Better no file than one that nobody checked: told as an error. Asked again at the next change or the next file. */
  const giveUp = (): void => {
    const { pageId } = doc.getState();
    asked = undefined;
    known.clear();
    known.set(pageId, { pageId, findings: [diagnostic('preflight/not-checked', 'error')] });
    tell(true);
  };
  const check = async (of: readonly unknown[]): Promise<void> => {
    const state = doc.getState();
    const isAsked = (): boolean => asked?.of === of;
    try {
      await client.check(currentDesign(state), state.pageId, factsNow(), (page) => {
        if (!isAsked()) return;
        known.set(page.pageId, page);
        tell(false);
      });
    } catch {
      if (isAsked()) giveUp();
    }
  };
  const settle = async (): Promise<void> => {
    try {
      await Promise.all([slogans.load(), press.load()]);
    } catch {
      giveUp();
      return;
    }
    const of = present();
    if (!asked || !isSameList(asked.of, of)) asked = { of, done: check(of) };
    const mine = asked;
    await mine.done;
    if (asked === mine && isSameList(of, present())) tell(true);
  };
  const soon = (): void => {
    store.setState({ settled: false });
    whenQuiet(() => void settle());
  };

  doc.subscribe((state, old) => {
    if (state.opened !== old.opened) known.clear();
    if (state.pageId !== old.pageId) tell(false);
    if (state.compiled !== old.compiled || state.pageId !== old.pageId) soon();
  });
  checks.subscribe(soon);
  press.subscribe((state, old) => {
    if (state.medium !== old.medium) soon();
  });
  soon();
  return { ...store, settle };
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** Findings about the words that all pages show, which are told once. */
const SHARED_AREAS = /^(?:slogan|lint)\//;

function othersOf(
  pages: readonly Page[],
  shownId: string,
  shown: readonly Diagnostic[],
  known: ReadonlyMap<string, PageFindings>,
): readonly PageFindings[] {
  const words = ({ code, params }: Diagnostic): string => `${code} ${JSON.stringify(params)}`;
  const told = new Set(shown.filter(({ code }) => SHARED_AREAS.test(code)).map(words));
  return pages.flatMap(({ id }) => {
    if (id === shownId) return [];
    const findings = (known.get(id)?.findings ?? []).filter((finding) => !told.has(words(finding)));
    for (const finding of findings) if (SHARED_AREAS.test(finding.code)) told.add(words(finding));
    return findings.length > 0 ? [{ pageId: id, findings }] : [];
  });
}
